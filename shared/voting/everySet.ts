import { isFreeOrder, nextOf, placesLeft, type Rounds, take } from './rounds.ts';
import type { Standing } from './standing.ts';

/** Work to do at most, in groups of ballots looked at: some seconds. */
const MOST_WORK = 1e8;

export interface EverySet {
  /** Numbers of options, rising, no set twice. */
  sets: number[][];
  complete: boolean;
}

/**
 * Every set that can be chosen, each tie broken in every way ("parallel universes"). Ways that lead to the same standing
 * are followed once.
 */
export function everySet(rounds: Rounds, limit: number): EverySet {
  const sets = new Map<string, number[]>();
  const seen = new Set<string>();
  const open: Standing[] = [rounds.start];
  const costs = rounds.contest.approved.length + rounds.contest.ids.length;
  let work = 0;
  for (let standing = open.pop(); standing !== undefined; standing = open.pop()) {
    work += costs;
    if (work > MOST_WORK) return { sets: [...sets.values()], complete: false };
    const found = nextOf(rounds, standing);
    if (found === null) {
      const set = rising(standing.chosen);
      sets.set(set.join(), set);
      if (sets.size > limit) return { sets: [...sets.values()].slice(0, limit), complete: false };
      continue;
    }
    const freely = isFreeOrder(rounds, found);
    const steps = freely
      ? subsets(found.tied, Math.min(placesLeft(rounds, found), found.tied.length))
      : found.tied.map((option) => [option]);
    for (const step of freely ? first(steps, limit + 1) : [...steps].reverse()) {
      const next = step.reduce(
        (now, option) => take(rounds, { ...found, standing: now }, option),
        found.standing,
      );
      const key = keyOf(next);
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(next);
    }
  }
  return { sets: [...sets.values()], complete: true };
}

const rising = (options: readonly number[]): number[] => [...options].sort((a, b) => a - b);

/** Standings with the same key go on in the same way. */
const keyOf = ({ chosen, way, has }: Standing): string => `${way}|${rising(chosen)}|${has}`;

/** All ways to take `size` of the items, in lexicographic order of their places. */
export function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let i = from; i + size <= items.length; i++)
      for (const rest of subsets(items, size - 1, i + 1)) yield [items[i] as T, ...rest];
}

function* first<T>(of: Iterable<T>, most: number): Generator<T> {
  let left = most;
  for (const one of of) {
    if (left-- === 0) return;
    yield one;
  }
}
