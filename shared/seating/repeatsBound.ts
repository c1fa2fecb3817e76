import { fewestPairs, pairsAmong } from './evenSpread.ts';
import type { Instance } from './instance.ts';
import { type Model, NONE } from './model.ts';
import type { Confined } from './tableSets.ts';

/**
 * Meetings beyond the first that no plan avoids: those of people pinned together, or, for everybody and for each
 * group that is confined to some tables, the pairs that all rounds make less the pairs there are. The count is that
 * of the Schonheim bound for coverings (Canad. J. Math. 16, 1964), first step. Groups confined to tables that do not
 * overlap share nobody, so their bounds add up.
 */
export function repeatsBound(instance: Instance, m: Model, confined: Confined): number {
  const pairs = companions(instance);
  let best = pinnedRepeats(m);
  let sum = 0;
  const used = new Uint8Array(m.tables);
  for (const set of confined.own) {
    const repeats = repeatsWithin(m, confined, pairs, set);
    best = Math.max(best, repeats);
    if (repeats === 0 || set.some((one, t) => one === 1 && used[t] === 1)) continue;
    sum += repeats;
    set.forEach((one, t) => {
      used[t]! |= one;
    });
  }
  return Math.max(best, sum);
}

function pinnedRepeats(m: Model): number {
  const times = new Map<number, number>();
  for (let r = 0; r < m.rounds; r++) {
    const at = new Map<number, number[]>();
    for (let p = 0; p < m.people; p++) {
      const pin = m.pin[r * m.people + p]!;
      if (pin !== NONE && m.here[r * m.people + p]) at.set(pin, [...(at.get(pin) ?? []), p]);
    }
    for (const people of at.values()) {
      for (const p of people) {
        for (const q of people)
          if (p < q) times.set(p * m.people + q, (times.get(p * m.people + q) ?? 0) + 1);
      }
    }
  }
  let repeats = 0;
  for (const n of times.values()) repeats += n - 1;
  return repeats;
}

function repeatsWithin(
  m: Model,
  confined: Confined,
  pairs: readonly (readonly [number, number])[],
  set: Uint8Array,
): number {
  const people = [...Array(m.people).keys()].filter((p) => confined.always(p, set));
  const inside = new Set(people);
  let made = 0;
  for (let r = 0; r < m.rounds; r++) {
    const here = people.filter((p) => m.here[r * m.people + p]).length;
    made += fewestPairs(here, confined.openTables(set, r));
  }
  let together = 0;
  for (const [p, q] of pairs) {
    if (inside.has(p) && inside.has(q)) together += Math.max(0, roundsShared(m, p, q) - 1);
  }
  return Math.max(0, made - (pairsAmong(people.length) - neverMeet(m, confined, people)) - together);
}

/** Companions, each pair once: their meetings do not count. */
function companions({ people }: Instance): [number, number][] {
  const index = new Map(people.map((p, i) => [p.id, i]));
  return people.flatMap((p, i): [number, number][] => {
    const j = p.with === undefined ? undefined : index.get(p.with);
    if (j === undefined || j === i) return [];
    return people[j]!.with === p.id && j < i ? [] : [[i, j]];
  });
}

function roundsShared(m: Model, p: number, q: number): number {
  let rounds = 0;
  for (let at = 0; at < m.here.length; at += m.people) rounds += m.here[at + p]! & m.here[at + q]!;
  return rounds;
}

/** Pairs of people who each have one table for the whole day, not the same. */
function neverMeet(m: Model, confined: Confined, people: readonly number[]): number {
  const at = new Map<number, number>();
  let fixed = 0;
  for (const p of people) {
    const t = onlyTable(m, confined, p);
    if (t === NONE) continue;
    fixed++;
    at.set(t, (at.get(t) ?? 0) + 1);
  }
  let never = pairsAmong(fixed);
  for (const n of at.values()) never -= pairsAmong(n);
  return never;
}

function onlyTable(m: Model, confined: Confined, p: number): number {
  const pin = [...Array(m.rounds).keys()].map((r) => m.pin[r * m.people + p]!).find((t) => t >= 0);
  const single = confined.sets.find(
    (set) => set.indexOf(1) === set.lastIndexOf(1) && confined.always(p, set),
  );
  if (single) return single.indexOf(1);
  if (pin === undefined) return NONE;
  for (let r = 0; r < m.rounds; r++) {
    if (m.here[r * m.people + p] && m.pin[r * m.people + p] !== pin) return NONE;
  }
  return pin;
}
