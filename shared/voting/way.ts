import type { Contest } from './contest.ts';
import type { Fraction } from './fraction.ts';
import type { Standing, Values } from './standing.ts';
import type { Phase } from './types.ts';
import type { Weigh } from './weigh.ts';

/** What every way of choosing works with. */
export interface Room {
  contest: Contest;
  values: Values;
  weigh: Weigh;
}

/** What groups have, and a common denominator of it. */
export type Holdings = Pick<Standing, 'has' | 'unit'>;

/** One way of finding the next option: a rule is a row of ways, each used until it finds nothing more. */
export interface Way {
  phase: Phase;
  /** What groups have when this way begins, from what they had. */
  enter(before: Holdings): Holdings;
  /** The lowest comes in; it never falls while this way is in use. Null: not to be had, and not later either. */
  price(standing: Standing, option: number): Fraction | null;
  /** What groups have after an option came in. */
  pay(standing: Standing, option: number, price: Fraction): Holdings;
  /** The price as people know it. */
  tell(price: Fraction): Fraction;
  /** Nothing that comes in changes the price of another. */
  independent?: true;
}
