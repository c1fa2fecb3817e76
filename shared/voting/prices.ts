import type { Contest } from './contest.ts';

/** Prices that voters pay for being supported: with them, what any set can score is bounded without looking at it. */
export interface Prices {
  /** What each group pays for each chosen option that it supports, in points of the score. */
  paid: Float64Array;
  /** What the supporters of each option pay for it. */
  earned: Float64Array;
}

/** The most steps down, and the most looks at a ballot that they may take. */
const STEPS = 400;
const MOST_WORK = 6e7;
/** Part of the way to the score that is known, and how it shrinks where steps stop helping. */
const PACE = 1;
const PATIENCE = 8;

/**
 * Lagrangian relaxation of proportional approval voting: every group of voters may have as many chosen options as it likes
 * at its price, and the options that earn most are chosen. The prices at which these two agree best are looked for by
 * subgradient steps towards a score that some set has (Polyak's step).
 *
 * Any prices give a bound that holds; these only make it tight.
 *
 * @param share what one more option is worth to who has so many, in points of the score
 * @param known a score that some set has, in the same points
 */
export function findPrices(
  { approved, weight, support }: Contest,
  size: number,
  share: Float64Array,
  known: number,
): Prices {
  const weights = Float64Array.from(weight, Number);
  const looks = approved.reduce((sum, { length }) => sum + length, approved.length);
  const paid = Float64Array.from(weights, (one) => one * share[Math.min(1, size - 1)]!);
  let best: Prices = { paid: paid.slice(), earned: earnedOf(support, paid) };
  let [least, pace, idle] = [Number.POSITIVE_INFINITY, PACE, 0];
  for (let step = 0; step < STEPS && step * looks < MOST_WORK; step++) {
    const earned = earnedOf(support, paid);
    const top = mostOf(earned, size);
    let bound = top.reduce((sum, option) => sum + earned[option]!, 0);
    const slope = new Float64Array(approved.length);
    for (const option of top)
      for (const { groups } of support[option] ?? [])
        for (let i = 0; i < groups.length; i++) slope[groups[i]!]! += 1;
    let length = 0;
    for (let group = 0; group < approved.length; group++) {
      const most = Math.min(size, approved[group]!.length);
      const liked = likes(weights[group]!, paid[group]!, share, 0, most);
      bound += liked.worth;
      slope[group]! -= liked.count;
      length += slope[group]! ** 2;
    }
    if (bound < least) {
      if (bound < least - 1e-6 * (least - known)) idle = 0;
      [least, best] = [bound, { paid: paid.slice(), earned }];
    } else if (++idle >= PATIENCE) [pace, idle] = [pace / 2, 0];
    if (length === 0 || bound <= known) break;
    const by = (pace * (bound - known)) / length;
    for (let group = 0; group < paid.length; group++)
      paid[group] = Math.max(0, paid[group]! - by * slope[group]!);
  }
  return best;
}

/**
 * How many options, from `least` to `most`, a group would rather have at a price, and what that is worth to it beyond what
 * it pays.
 */
export function likes(
  weight: number,
  price: number,
  share: Float64Array,
  least: number,
  most: number,
): { count: number; worth: number } {
  let worth = 0;
  let count = 0;
  for (; count < most; count++) {
    const more = weight * share[count]! - price;
    if (count >= least && more <= 0) break;
    worth += more;
  }
  return { count, worth };
}

function earnedOf(support: Contest['support'], paid: Float64Array): Float64Array {
  return Float64Array.from(support, (tiers) => {
    let sum = 0;
    for (const { groups } of tiers) for (let i = 0; i < groups.length; i++) sum += paid[groups[i]!]!;
    return sum;
  });
}

/** The options that earn most. */
const mostOf = (earned: Float64Array, size: number): number[] =>
  Array.from(earned, (_, option) => option)
    .sort((a, b) => earned[b]! - earned[a]! || a - b)
    .slice(0, size);
