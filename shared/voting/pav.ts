import type { Contest } from './contest.ts';
import { compare, type Fraction, fraction, lcm } from './fraction.ts';

/** The sets with the highest score. */
export interface BestSets {
  /** Numbers of options, rising; in lexicographic order by rank. */
  sets: number[][];
  /** False when there are more than were kept. */
  complete: boolean;
}

/** Work to do at most, in looks at a ballot: some seconds. Counted, so that every machine gives up at the same point. */
const MOST_WORK = 3e8;
/** Where scores are too fine for doubles, those that differ by less, relatively, are compared exactly. */
const DOUBT = 1e-9;

/**
 * Proportional approval voting: the sets for which the sum over voters of 1 + 1/2 + ... + 1/(chosen options they
 * support) is highest, by branch and bound. A set can win at most what its options add now each by itself, as an option
 * adds less the more are chosen. Scores are counted in a unit in which they are whole numbers; where these are too large
 * for doubles, doubles only rule out what is surely worse, and what is left is compared exactly.
 *
 * Source: Thiele 1895; Lackner and Skowron, "Multi-Winner Voting with Approval Preferences", Springer 2023, rule 3.
 *
 * @param start a set to begin with, as good as possible; the best sets are of its size
 * @param limit how many best sets to keep
 * @returns null when it takes too long
 */
export function bestSets(contest: Contest, start: readonly number[], limit: number): BestSets | null {
  return new Search(contest, start, limit).run();
}

class Search {
  readonly #size: number;
  readonly #weight: Float64Array;
  readonly #has: Uint16Array;
  /** What one more option is worth to who has so many. */
  readonly #share: Float64Array;
  /** Options by how many support them: good sets are found early. */
  readonly #options: number[];
  readonly #chosen: number[] = [];
  /** In this unit scores are whole; 1 when they are too large for that. */
  readonly #unit: number;
  readonly #isWhole: boolean;
  #best: Fraction;
  #sets: number[][] = [];
  #work = 0;

  constructor(
    readonly contest: Contest,
    start: readonly number[],
    readonly limit: number,
  ) {
    this.#size = start.length;
    const unit = unitOf(this.#size);
    this.#isWhole = unit * contest.total * BigInt(this.#size) <= BigInt(Number.MAX_SAFE_INTEGER);
    this.#unit = this.#isWhole ? Number(unit) : 1;
    this.#share = Float64Array.from({ length: this.#size + 1 }, (_, have) => this.#unit / (have + 1));
    this.#weight = Float64Array.from(contest.weight, Number);
    this.#has = new Uint16Array(contest.approved.length);
    this.#best = scoreOf(contest, start);
    const gains = contest.ids.map((_, option) => this.#gain(option));
    this.#options = contest.ids
      .map((_, option) => option)
      .filter((option) => !contest.onlySupported || gains[option]! > 0)
      .sort((a, b) => gains[b]! - gains[a]! || contest.rank[a]! - contest.rank[b]!);
  }

  run(): BestSets | null {
    if (!this.#visit(0, 0)) return null;
    const { rank } = this.contest;
    const byRank = (set: number[]) => set.map((option) => rank[option]!).sort((a, b) => a - b);
    const sets = this.#sets
      .map((set) => ({ set: set.sort((a, b) => a - b), ranks: byRank(set) }))
      .sort((a, b) => firstDifference(a.ranks, b.ranks))
      .map(({ set }) => set);
    return { sets: sets.slice(0, this.limit), complete: !this.#isFull };
  }

  /** More sets are known than are kept: others that are as good need not be looked for. */
  get #isFull(): boolean {
    return this.#sets.length > this.limit;
  }

  /** Whether no set of at most this score is worth looking at. */
  #isTooLittle(score: number): boolean {
    const { n, d, about } = this.#best;
    if (!this.#isWhole) return score < about * (1 - DOUBT);
    const best = Number((n * BigInt(this.#unit)) / d);
    return this.#isFull ? score <= best : score < best;
  }

  /** What an option adds to the score. */
  #gain(option: number): number {
    let gain = 0;
    for (const { groups } of this.contest.support[option] ?? []) {
      this.#work += groups.length;
      for (let i = 0; i < groups.length; i++)
        gain += this.#weight[groups[i]!]! * this.#share[this.#has[groups[i]!]!]!;
    }
    return gain;
  }

  /** Tries all sets that go on from here with options from place `from`. False: too much work. */
  #visit(from: number, score: number): boolean {
    if (this.#work > MOST_WORK) return false;
    const missing = this.#size - this.#chosen.length;
    if (missing === 0) return this.#end();
    const gains = this.#options.slice(from).map((option) => this.#gain(option));
    for (let i = 0; i + missing <= gains.length; i++) {
      if (this.#isTooLittle(score + sumOfMost(gains, i, missing))) return true;
      const gain = gains[i]!;
      // With this option and the best that may follow it.
      if (this.#isTooLittle(score + gain + sumOfMost(gains, i + 1, missing - 1))) continue;
      this.#move(this.#options[from + i]!, 1);
      const done = this.#visit(from + i + 1, score + gain);
      this.#move(this.#chosen.at(-1)!, -1);
      if (!done) return false;
    }
    return true;
  }

  #move(option: number, by: 1 | -1): void {
    if (by === 1) this.#chosen.push(option);
    else this.#chosen.pop();
    for (const { groups } of this.contest.support[option] ?? [])
      for (let i = 0; i < groups.length; i++) this.#has[groups[i]!]! += by;
  }

  #end(): boolean {
    const score = scoreOf(this.contest, this.#chosen);
    this.#work += this.contest.approved.length;
    const better = compare(score, this.#best);
    if (better < 0) return true;
    if (better > 0) [this.#best, this.#sets] = [score, []];
    if (!this.#isFull) this.#sets.push([...this.#chosen]);
    return true;
  }
}

/** The sum of the most that `count` of the numbers from place `from` on can give. */
function sumOfMost(numbers: readonly number[], from: number, count: number): number {
  if (count <= 0) return 0;
  let sum = 0;
  const rest = numbers.slice(from).sort((a, b) => b - a);
  for (let i = 0; i < count && i < rest.length; i++) sum += rest[i]!;
  return sum;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** The score of a set, exactly, in units of `1 / weightUnit`. */
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

/** Least common multiple of 1 to `size`. */
function unitOf(size: number): bigint {
  let unit = 1n;
  for (let i = 1n; i <= size; i++) unit = lcm(unit, i);
  return unit;
}
