import { type Fraction, fraction, lcm } from './fraction.ts';
import { VotingError } from './problem.ts';
import { readNumber } from './readNumber.ts';
import { readSheets, type Sheet } from './sheets.ts';
import type { Ballot, Election } from './types.ts';

/**
 * An election made ready for counting: options and groups of equal ballots have numbers, and what was a decimal is a
 * whole number in a smaller unit.
 */
export interface Profile {
  ids: readonly string[];
  /** Options that each group supports, rising; with points those above 0. */
  approved: readonly Int32Array[];
  /** Who supports each option, by how many points they give it; by approvals one tier of 1 point. */
  support: readonly (readonly Tier[])[];
  usesPoints: boolean;
  /** Weight of each group, in units of `1 / weightUnit`. */
  weight: readonly bigint[];
  /** The same as doubles when no sum of them can be inexact, else null. */
  light: Float64Array | null;
  weightUnit: bigint;
  total: bigint;
  /** Points are in units of `1 / pointUnit`. */
  pointUnit: bigint;
}

export interface Tier {
  /** In units of `1 / pointUnit`. */
  points: bigint;
  /** Rising. */
  groups: Int32Array;
}

/** Whole numbers up to here are exact as doubles. */
const MOST = BigInt(Number.MAX_SAFE_INTEGER);

/** Groups equal ballots. @throws VotingError */
export function readProfile({ options, ballots }: Pick<Election, 'options' | 'ballots'>): Profile {
  const ids = readIds(options);
  if (ballots.length === 0) throw new VotingError('no-ballots');
  const { sheets, pointUnit } = readSheets(ids, ballots);
  const { groups, weights } = grouped(sheets, readWeights(ballots));
  const weightUnit = weights.reduce((unit, { d }) => lcm(unit, d), 1n);
  const weight = weights.map(({ n, d }) => n * (weightUnit / d));
  const total = weight.reduce((sum, one) => sum + one, 0n);
  const usesPoints = groups.some(({ points }) => points !== undefined);
  return {
    ids,
    approved: groups.map((group) => group.options),
    support: usesPoints ? tiersOf(ids.length, groups) : supportersOf(ids.length, groups),
    usesPoints,
    weight,
    light: total <= MOST ? Float64Array.from(weight, Number) : null,
    weightUnit,
    total,
    pointUnit,
  };
}

function readIds(options: Election['options']): string[] {
  if (options.length === 0) throw new VotingError('no-options');
  const ids = options.map((option) => (typeof option === 'string' ? option : option.id));
  const seen = new Set<string>();
  for (const option of ids) {
    if (seen.has(option)) throw new VotingError('option-twice', { option });
    seen.add(option);
  }
  return ids;
}

function readWeights(ballots: readonly Ballot[]): Fraction[] {
  const one = fraction(1n);
  return ballots.map(({ weight }, i) => {
    if (weight === undefined || weight === 1) return one;
    const read = readNumber(weight, 'weight', { ballot: i + 1 });
    if (read.n === 0n) throw new VotingError('weight', { ballot: i + 1, text: String(weight) });
    return read;
  });
}

/** Equal ballots once, in the order in which they were first seen, with their weights together. */
function grouped(
  sheets: readonly Sheet[],
  weights: readonly Fraction[],
): { groups: Sheet[]; weights: Fraction[] } {
  const numbers = new Map<string, number>();
  const groups: Sheet[] = [];
  const sums: Fraction[] = [];
  sheets.forEach((sheet, i) => {
    const known = numbers.get(sheet.key);
    const weight = weights[i] as Fraction;
    if (known === undefined) {
      numbers.set(sheet.key, groups.length);
      groups.push(sheet);
      sums.push(weight);
    } else sums[known] = plus(sums[known] as Fraction, weight);
  });
  return { groups, weights: sums };
}

/** A sum whose denominator stays small, as those of weights are mostly equal. */
function plus(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return fraction(a.n + b.n, a.d);
  const d = lcm(a.d, b.d);
  return fraction(a.n * (d / a.d) + b.n * (d / b.d), d);
}

/** The millions of marks of a large election, counted before they are kept. */
function supportersOf(options: number, groups: readonly Sheet[]): Tier[][] {
  const counts = new Int32Array(options);
  for (const group of groups) for (const option of group.options) counts[option]! += 1;
  const supporters = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(options);
  for (let number = 0; number < groups.length; number++)
    for (const option of groups[number]!.options) supporters[option]![filled[option]!++] = number;
  return supporters.map((of) => [{ points: 1n, groups: of }]);
}

function tiersOf(options: number, groups: readonly Sheet[]): Tier[][] {
  const tiers = Array.from({ length: options }, () => new Map<bigint, number[]>());
  groups.forEach((group, number) => {
    group.options.forEach((option, i) => {
      const points = group.points?.[i] ?? 1n;
      const of = tiers[option]?.get(points);
      if (of) of.push(number);
      else tiers[option]?.set(points, [number]);
    });
  });
  return tiers.map((of) => [...of].map(([points, list]) => ({ points, groups: Int32Array.from(list) })));
}

/** Weight of some groups together. */
export function weightIn({ weight, light }: Profile, groups: Int32Array): bigint {
  if (light === null) {
    let heavy = 0n;
    for (const group of groups) heavy += weight[group]!;
    return heavy;
  }
  let sum = 0;
  for (let i = 0; i < groups.length; i++) sum += light[groups[i]!]!;
  return BigInt(sum);
}
