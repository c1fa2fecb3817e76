import type { Contest } from './contest.ts';
import { type Fraction, fraction, lcm } from './fraction.ts';

/** The score of a set, exactly, in units of `1 / weightUnit` of the contest. */
export function scoreOf({ support, weight, approved }: Contest, set: readonly number[]): Fraction {
  const has = new Uint16Array(approved.length);
  for (const option of set)
    for (const { groups } of support[option] ?? []) for (const group of groups) has[group]! += 1;
  const byCount: bigint[] = Array.from({ length: set.length + 1 }, () => 0n);
  has.forEach((count, group) => {
    byCount[count]! += weight[group]!;
  });
  const unit = unitOf(set.length);
  let [each, sum] = [0n, 0n];
  byCount.forEach((voters, count) => {
    if (count > 0) each += unit / BigInt(count);
    sum += voters * each;
  });
  return fraction(sum, unit);
}

/** Least common multiple of 1 to `size`: in parts of this all scores are whole numbers, weights aside. */
export function unitOf(size: number): bigint {
  let unit = 1n;
  for (let i = 1n; i <= size; i++) unit = lcm(unit, i);
  return unit;
}
