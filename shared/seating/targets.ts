import { type Model, NONE } from './model.ts';
import type { Seats } from './seats.ts';
import type { WishFlow } from './wishFlow.ts';

/**
 * The theme that everybody should have in every round (round x person, NONE where it is open), so that all wishes
 * together cost as little as the flow says. Who gets which theme is dealt within each class; which round it is in is
 * settled by balancing the rounds two by two.
 */
export function themeTargets(s: Seats, { classes }: WishFlow): Int32Array {
  const { model: m } = s;
  const target = new Int32Array(m.rounds * m.people).fill(NONE);
  for (const { people, given } of classes) {
    // Dealt in turn, the seats of one theme go to different people as long as there are enough of them.
    const themes = given.flatMap(({ theme, seats }) => Array<number>(seats).fill(theme));
    const hand = people.map(() => [] as number[]);
    for (const [k, theme] of themes.entries()) hand[k % people.length]!.push(theme);
    for (const [k, p] of people.entries()) lay(s, target, p, hand[k]!, k);
  }
  // Wildcards first: the seats they may have are fewer.
  for (const wild of [1, 0]) {
    const room = roomLeft(s, target, wild);
    for (let a = 0; a < m.rounds; a++)
      for (let b = 0; b < m.rounds; b++) if (a !== b) relieve(m, target, room, a, b, wild);
  }
  return target;
}

/** Spreads a person's themes over the rounds in which his table is still open. */
function lay(s: Seats, target: Int32Array, p: number, themes: readonly number[], offset: number): void {
  const { model: m } = s;
  const rounds = [...Array(m.rounds).keys()].filter(
    (r) => m.here[r * m.people + p] && s.table[r * m.people + p] === NONE,
  );
  themes.forEach((theme, k) => {
    const r = rounds[(k + offset) % rounds.length];
    if (r !== undefined && k < rounds.length) target[r * m.people + p] = theme;
  });
}

/** Seats of each theme in each round that are not taken by the people seated already or by the targets so far. */
function roomLeft(s: Seats, target: Int32Array, wild: number): Int32Array {
  const { model: m } = s;
  const room = new Int32Array(m.rounds * m.themes);
  for (let r = 0; r < m.rounds; r++) {
    for (let t = 0; t < m.tables; t++) {
      const row = r * m.tables + t;
      if (!m.open[row]) continue;
      const free = m.capacity[t]! - s.size[row]!;
      const forWild = Math.min(free, m.wildMost[r]! - s.wild[row]!);
      room[r * m.themes + m.theme[t]!]! += Math.max(0, wild ? forWild : free);
    }
  }
  target.forEach((theme, at) => {
    if (theme !== NONE && (!wild || m.wild[at % m.people]))
      room[Math.floor(at / m.people) * m.themes + theme]!--;
  });
  return room;
}

/**
 * Where a theme has too many people in one round and room in another, people along a chain of themes turn round the
 * order of their two themes: a Kempe chain, the step in the proof of Konig's theorem on edge colouring.
 */
function relieve(m: Model, target: Int32Array, room: Int32Array, a: number, b: number, wild: number): void {
  for (let theme = 0; theme < m.themes; theme++) {
    while (room[a * m.themes + theme]! < 0 && room[b * m.themes + theme]! > 0) {
      if (!turnChain(m, target, room, a, b, theme, wild)) break;
    }
  }
}

function turnChain(
  m: Model,
  target: Int32Array,
  room: Int32Array,
  a: number,
  b: number,
  start: number,
  wild: number,
): boolean {
  const [rowA, rowB] = [a * m.people, b * m.people];
  const via = new Int32Array(m.themes).fill(NONE);
  const queue = [start];
  for (const theme of queue) {
    for (let p = 0; p < m.people; p++) {
      const next = target[rowB + p]!;
      if (
        target[rowA + p] !== theme ||
        m.wild[p] !== wild ||
        next === NONE ||
        next === start ||
        via[next] !== NONE
      )
        continue;
      via[next] = p;
      if (room[a * m.themes + next]! <= 0) {
        queue.push(next);
        continue;
      }
      room[a * m.themes + start]!++;
      room[b * m.themes + start]!--;
      room[a * m.themes + next]!--;
      room[b * m.themes + next]!++;
      for (let here = next; here !== start; ) {
        const q = via[here]!;
        const before = target[rowA + q]!;
        target[rowA + q] = here;
        target[rowB + q] = before;
        here = before;
      }
      return true;
    }
  }
  return false;
}
