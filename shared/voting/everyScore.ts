import type { Contest } from './contest.ts';

/** 256 MB. */
const MOST_IN_TABLE = 25;

/** What a table takes, told as looks at a ballot: four additions in a row take as long as one. */
export const tableWork = (options: number): number => (options * 2 ** options) / 4;

/**
 * The scores of all sets of some options at once, whatever the number of voters, in `2^options` places: the score of a set is
 * a sum over its own subsets of what those who support all of such a subset add beyond its smaller ones. Two zeta transforms:
 * one sums over supersets, one over subsets. Only whole numbers are added, none above what a double holds exactly.
 *
 * Source: Yates 1937; Björklund, Husfeldt, Kaski and Koivisto, "Fourier meets Möbius", STOC 2007 (fast zeta transform).
 *
 * @param options at most `MOST_IN_TABLE`; bit i of a place says whether options[i] is in the set
 * @param size sets up to this size have their score; it stands in units of `1 / unit`
 * @param unit divisible by every number up to `size`
 * @returns null when a number could be too large to be exact
 */
export function everyScore(
  { approved, weight, total }: Contest,
  options: readonly number[],
  size: number,
  unit: bigint,
): Float64Array | null {
  if (options.length > MOST_IN_TABLE || !isExact(total, unit, size)) return null;
  const table = new Float64Array(2 ** options.length);
  const bit = new Map(options.map((option, i) => [option, 1 << i]));
  approved.forEach((supported, group) => {
    let place = 0;
    for (const option of supported) place |= bit.get(option) ?? 0;
    table[place]! += Number(weight[group]);
  });
  sumOverSupersets(table);
  const factor = Array.from({ length: size + 1 }, (_, count) => factorOf(count, unit));
  for (let set = 0; set < table.length; set++) table[set]! *= factor[countOf(set)] ?? 0;
  sumOverSubsets(table);
  return table;
}

/** What who supports all of a subset of this size adds: by inversion of 1 + 1/2 + ... + 1/n over binomials, (-1)^(n+1)/n. */
const factorOf = (count: number, unit: bigint): number =>
  count === 0 ? 0 : (count % 2 === 1 ? 1 : -1) * Number(unit / BigInt(count));

/** On the way at most as much as every subset of a set adds, without regard to sign. */
const isExact = (total: bigint, unit: bigint, size: number): boolean =>
  total * unit * 2n ** BigInt(size) <= BigInt(Number.MAX_SAFE_INTEGER);

function sumOverSupersets(table: Float64Array): void {
  for (let bit = 1; bit < table.length; bit *= 2)
    for (let base = 0; base < table.length; base += 2 * bit)
      for (let set = base; set < base + bit; set++) table[set]! += table[set + bit]!;
}

function sumOverSubsets(table: Float64Array): void {
  for (let bit = 1; bit < table.length; bit *= 2)
    for (let base = 0; base < table.length; base += 2 * bit)
      for (let set = base; set < base + bit; set++) table[set + bit]! += table[set]!;
}

/** How many options are in a set. Source: Warren, "Hacker's Delight", 5-1. */
export function countOf(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
