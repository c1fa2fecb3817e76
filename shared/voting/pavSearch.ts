import type { Contest } from './contest.ts';
import { compare, type Fraction } from './fraction.ts';
import type { BestSets } from './pav.ts';
import { scoreOf, unitOf } from './pavScore.ts';
import { findPrices, likes, type Prices } from './prices.ts';

/** Where scores are too fine for doubles, those that differ by less, relatively, are compared exactly. */
const DOUBT = 1e-9;

/**
 * Branch and bound for proportional approval voting. A set is ruled out by either of two bounds: its options add at most
 * what each adds now by itself, as an option adds less the more are chosen; and at the prices that voters pay it scores at most
 * what its options earn and what voters would rather have. Scores are counted in a unit in which they are whole numbers;
 * where these are too large for doubles, doubles only rule out what is surely worse, and what is left is compared exactly.
 */
export class PavSearch {
  readonly #size: number;
  readonly #weight: Float64Array;
  readonly #has: Uint16Array;
  /** What one more option is worth to who has so many. */
  readonly #share: Float64Array;
  /** Options by what their supporters would pay for them: good sets are found early. */
  readonly #options: number[];
  readonly #chosen: number[] = [];
  /** In this unit scores are whole; 1 when they are too large for that. */
  readonly #unit: number;
  readonly #isWhole: boolean;
  readonly #prices: Prices;
  /** What the options up to each place earn together. */
  readonly #earnings: Float64Array;
  /** What the options are worth that a group would rather have, when it has so many: at `group * (size + 1) + has`. */
  readonly #liked: Float64Array;
  #best: Fraction;
  #sets: number[][] = [];
  #work = 0;

  constructor(
    readonly contest: Contest,
    options: readonly number[],
    start: readonly number[],
    readonly limit: number,
    readonly patience: number,
  ) {
    this.#size = start.length;
    const unit = unitOf(this.#size);
    this.#isWhole = unit * contest.total * BigInt(this.#size) <= BigInt(Number.MAX_SAFE_INTEGER);
    this.#unit = this.#isWhole ? Number(unit) : 1;
    this.#share = Float64Array.from({ length: this.#size + 1 }, (_, have) => this.#unit / (have + 1));
    this.#weight = Float64Array.from(contest.weight, Number);
    this.#has = new Uint16Array(contest.approved.length);
    this.#best = scoreOf(contest, start);
    this.#prices = findPrices(contest, this.#size, this.#share, this.#best.about * this.#unit);
    this.#liked = this.#likings();
    const { earned } = this.#prices;
    this.#options = [...options].sort(
      (a, b) => earned[b]! - earned[a]! || contest.rank[a]! - contest.rank[b]!,
    );
    this.#earnings = new Float64Array(this.#options.length + 1);
    this.#options.forEach((option, i) => {
      this.#earnings[i + 1] = this.#earnings[i]! + earned[option]!;
    });
  }

  run(): BestSets | null {
    const liked = this.#has.reduce((sum, _, group) => sum + this.#liked[group * (this.#size + 1)]!, 0);
    return this.#visit(0, 0, liked) ? { sets: this.#sets, complete: !this.#isFull } : null;
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

  #likings(): Float64Array {
    const { approved } = this.contest;
    const liked = new Float64Array(approved.length * (this.#size + 1));
    for (let group = 0; group < approved.length; group++) {
      const [weight, price] = [this.#weight[group]!, this.#prices.paid[group]!];
      const most = Math.min(this.#size, approved[group]!.length);
      for (let has = 0; has <= most; has++)
        liked[group * (this.#size + 1) + has] = likes(weight, price, this.#share, has, most).worth;
    }
    return liked;
  }

  /**
   * Whether the prices say so of all sets that go on from here.
   * @param paid what the chosen options earn, and what groups would rather have beyond that
   */
  #isPriceTooLow(paid: number, from: number, missing: number): boolean {
    const bound = paid + this.#earnings[from + missing]! - this.#earnings[from]!;
    return this.#isTooLittle(this.#isWhole ? Math.floor(bound * (1 + DOUBT)) : bound);
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
  #visit(from: number, score: number, paid: number): boolean {
    if (this.#work > this.patience) return false;
    const missing = this.#size - this.#chosen.length;
    if (missing === 0) return this.#end();
    if (this.#isPriceTooLow(paid, from, missing)) return true;
    const gains = this.#options.slice(from).map((option) => this.#gain(option));
    for (let i = 0; i + missing <= gains.length; i++) {
      if (this.#isPriceTooLow(paid, from + i, missing)) return true;
      if (this.#isTooLittle(score + sumOfMost(gains, i, missing))) return true;
      const gain = gains[i]!;
      // With this option and the best that may follow it.
      if (this.#isTooLittle(score + gain + sumOfMost(gains, i + 1, missing - 1))) continue;
      const option = this.#options[from + i]!;
      const paidWith = paid + this.#prices.earned[option]! + this.#move(option, 1);
      const done = this.#visit(from + i + 1, score + gain, paidWith);
      this.#move(option, -1);
      if (!done) return false;
    }
    return true;
  }

  /** Takes an option or gives it back. Returns what groups would rather have now, less what they had before. */
  #move(option: number, by: 1 | -1): number {
    if (by === 1) this.#chosen.push(option);
    else this.#chosen.pop();
    let more = 0;
    for (const { groups } of this.contest.support[option] ?? []) {
      this.#work += groups.length;
      for (let i = 0; i < groups.length; i++) {
        const group = groups[i]!;
        const at = group * (this.#size + 1) + this.#has[group]!;
        this.#has[group]! += by;
        more += this.#liked[at + by]! - this.#liked[at]!;
      }
    }
    return more;
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
