import { type Fraction, reduced, textOf } from './fraction.ts';

/** How far a count by rounds is. */
export interface Standing {
  /** Options that came in, in that order. */
  chosen: readonly number[];
  /** Which of the ways of the rule is in use. */
  way: number;
  /** What each group of equal ballots has, by the number of a value: money, a load, or how many it has. */
  has: Int32Array;
  /** A common denominator of all values that groups have. */
  unit: bigint;
  /** What the chosen options cost together. */
  spent: bigint;
  /**
   * The price of each option when it was last looked at, which it can only exceed by now; null when it could not be had.
   */
  bounds: readonly (Fraction | null | undefined)[];
}

/** Numbers for values: equal values have equal numbers, so that two standings can be compared. */
export class Values {
  readonly #list: Fraction[] = [];
  readonly #numbers = new Map<string, number>();

  get count(): number {
    return this.#list.length;
  }

  at(number: number): Fraction {
    const value = this.#list[number];
    if (value === undefined) throw new RangeError(`no value ${number}`);
    return value;
  }

  numberOf(value: Fraction): number {
    const lowest = reduced(value);
    const text = textOf(lowest);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#list.length);
    return this.#list.push(lowest) - 1;
  }
}
