import type { Contest } from './contest.ts';
import { countOf, everyScore, tableWork } from './everyScore.ts';
import { unitOf } from './pavScore.ts';
import { PavSearch } from './pavSearch.ts';

/** The sets with the highest score. */
export interface BestSets {
  /** Numbers of options, rising; in lexicographic order by rank. */
  sets: number[][];
  /** False when there are more than were kept. */
  complete: boolean;
}

/**
 * Proportional approval voting: the sets for which the sum over voters of 1 + 1/2 + ... + 1/(chosen options they
 * support) is highest, by branch and bound, or by the scores of all sets at once where there are few options.
 *
 * Source: Thiele 1895; Lackner and Skowron, "Multi-Winner Voting with Approval Preferences", Springer 2023, rule 3.
 *
 * @param start a set to begin with, as good as possible; the best sets are of its size
 * @param limit how many best sets to keep
 * @param patience looks at a ballot, or at a place of a table, after which it gives up: the same point on every machine
 * @returns null when it takes too long
 */
export function bestSets(
  contest: Contest,
  start: readonly number[],
  limit: number,
  patience: number,
): BestSets | null {
  const options = contest.ids
    .map((_, option) => option)
    .filter((option) => !contest.onlySupported || supporters(contest, option) > 0);
  const found =
    new PavSearch(contest, options, start, limit, patience).run() ??
    (tableWork(options.length) <= patience ? fromTable(contest, options, start.length, limit) : null);
  return found && { ...found, sets: inOrder(contest, found.sets).slice(0, limit) };
}

/** Where bounds rule out too little: few options, and so many voters that many sets are nearly as good. */
function fromTable(
  contest: Contest,
  options: readonly number[],
  size: number,
  limit: number,
): BestSets | null {
  const scores = everyScore(contest, options, size, unitOf(size));
  if (scores === null) return null;
  let [best, sets] = [-1, [] as number[]];
  scores.forEach((score, set) => {
    if (score < best || countOf(set) !== size) return;
    if (score > best) [best, sets] = [score, []];
    if (sets.length <= limit) sets.push(set);
  });
  const named = sets.map((set) => options.filter((_, i) => (set & (1 << i)) !== 0));
  return { sets: named, complete: sets.length <= limit };
}

const supporters = ({ support }: Contest, option: number): number =>
  (support[option] ?? []).reduce((sum, { groups }) => sum + groups.length, 0);

/** Options of each set rising, sets by the ranks of theirs. */
function inOrder({ rank }: Contest, sets: readonly (readonly number[])[]): number[][] {
  const byRank = (set: readonly number[]) => set.map((option) => rank[option]!).sort((a, b) => a - b);
  return sets
    .map((set) => ({ set: [...set].sort((a, b) => a - b), ranks: byRank(set) }))
    .sort((a, b) => firstDifference(a.ranks, b.ranks))
    .map(({ set }) => set);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
