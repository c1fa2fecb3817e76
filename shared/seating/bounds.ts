import { fewestPairs, pairsAmong } from './evenSpread.ts';
import type { Instance, SeatPerson } from './instance.ts';
import { compile, type Model, NONE } from './model.ts';
import { repeatsBound } from './repeatsBound.ts';
import { type Confined, confine } from './tableSets.ts';
import { type Terms, weighted } from './terms.ts';
import { solveWishes } from './wishFlow.ts';

/** No plan without a hard violation has any term below these. `short` is people-rounds for which there is no seat. */
export interface Bounds {
  terms: Terms;
  short: number;
}

/** Sums of weights that are no whole numbers differ this much at most. */
const EXACT = 1e-6;

/** Whether a plan in which everybody sits is proven to be the best by a bound on the total. */
export const isProvenBest = (total: number, bound: number): boolean => total <= bound + EXACT;

/**
 * Proven lower bounds, term by term: the cheapest flow for the wishes, the even spread over every set of tables that
 * people are confined to for living rooms and values, and a count of the pairs there are for meeting again. The
 * total is their weighted sum, so it lets each term have its own best plan.
 */
export function lowerBounds(instance: Instance): Bounds {
  const { config, people } = instance;
  const m = compile(instance);
  const confined = confine(instance, m);
  const wishes = solveWishes(instance, m);
  const attributes = Object.keys(people[0]?.div ?? {});
  const terms: Terms = {
    pref: wishes.cost,
    group: pairsBound(m, confined, people, (p) => p.group),
    repeats: repeatsBound(instance, m, confined),
    underfill: 0,
    moved: 0,
    total: 0,
  };
  for (const a of attributes) terms[`div:${a}`] = pairsBound(m, confined, people, (p) => p.div[a] ?? '');
  terms.total = weighted(config, attributes, terms);
  return { terms, short: wishes.short };
}

/** Pairs at a table with the same value that no plan avoids; '' counts for nothing. */
function pairsBound(
  m: Model,
  confined: Confined,
  people: readonly SeatPerson[],
  read: (p: SeatPerson) => string,
): number {
  let total = 0;
  for (let r = 0; r < m.rounds; r++) {
    const least = new Map<string, number>();
    const raise = (value: string, pairs: number) => {
      if (value !== '') least.set(value, Math.max(least.get(value) ?? 0, pairs));
    };
    for (const within of confined.sets) {
      const count = new Map<string, number>();
      people.forEach((person, p) => {
        if (confined.inside(p, r, within)) count.set(read(person), (count.get(read(person)) ?? 0) + 1);
      });
      const tables = confined.openTables(within, r);
      for (const [value, n] of count) raise(value, fewestPairs(n, tables));
    }
    for (const [value, pairs] of pinnedPairs(m, r, people, read)) raise(value, pairs);
    for (const pairs of least.values()) total += pairs;
  }
  return total;
}

/** Pairs that share a value and are pinned to the same table. */
function pinnedPairs(m: Model, r: number, people: readonly SeatPerson[], read: (p: SeatPerson) => string) {
  const at = new Map<string, { value: string; n: number }>();
  people.forEach((person, p) => {
    const pin = m.pin[r * m.people + p]!;
    if (pin === NONE || !m.here[r * m.people + p]) return;
    const value = read(person);
    const key = `${pin} ${value}`;
    const found = at.get(key) ?? { value, n: 0 };
    found.n++;
    at.set(key, found);
  });
  const pairs = new Map<string, number>();
  for (const { value, n } of at.values()) pairs.set(value, (pairs.get(value) ?? 0) + pairsAmong(n));
  return pairs;
}
