import { fraction, lcm, negative, times } from './fraction.ts';
import type { Holdings, Room, Way } from './way.ts';

/**
 * Phragmén's sequential rule: everybody gets money at the same pace, and an option comes in as soon as its supporters
 * together have its cost, which takes all that they have. The load of a voter is the time at which he last paid; for a
 * next option `(cost + loads of its supporters) / their number` is the time at which they can pay again.
 *
 * With costs an option that no longer fits in the budget is passed over, so that the outcome is exhaustive.
 *
 * Source: Brill, Freeman, Janson, Lackner, "Phragmén's voting methods and justified representation", Math. Programming
 * 203 (2024).
 *
 * @param enter loads in the beginning; below 0 for who has money already
 */
export function phragmenWay(room: Room, enter: Way['enter']): Way {
  const { contest, values, weigh } = room;
  return {
    phase: 'saving',
    enter,
    price: ({ has, unit }, option) => {
      let [loads, voters] = [(contest.cost[option] ?? 0n) * unit, 0n];
      for (const { groups } of contest.support[option] ?? [])
        for (const { value, weight } of weigh(groups, has)) {
          const { n, d } = values.at(value);
          loads += weight * n * (unit / d);
          voters += weight;
        }
      return voters === 0n ? null : fraction(loads, voters * unit);
    },
    pay: ({ has, unit }, option, price) => {
      const next = has.slice();
      const load = values.numberOf(price);
      for (const { groups } of contest.support[option] ?? []) for (const group of groups) next[group] = load;
      return { has: next, unit: lcm(unit, values.at(load).d) };
    },
    tell: (price) => times(price, fraction(contest.weightUnit, contest.costUnit)),
  };
}

/** Nobody has paid or got anything. */
export const withoutLoad =
  ({ contest, values }: Room): Way['enter'] =>
  () => ({ has: new Int32Array(contest.approved.length).fill(values.numberOf(fraction(0n))), unit: 1n });

/** Everybody keeps what he has left. */
export const withMoneyLeft =
  ({ values }: Room): Way['enter'] =>
  ({ has, unit }): Holdings => ({
    has: has.map((value) => values.numberOf(negative(values.at(value)))),
    unit,
  });
