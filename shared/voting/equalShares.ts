import { compare, type Fraction, fraction, lcm, subtract, times, ZERO } from './fraction.ts';
import type { Standing } from './standing.ts';
import type { Room, Way } from './way.ts';

/**
 * The Method of Equal Shares: everybody gets an equal share of the budget. Of the options whose supporters can pay for
 * them, the one comes in for which the most that any of them pays, for each point of worth, is least; who has less
 * gives all he has.
 *
 * Source: Peters and Skowron, "Proportionality and the limits of welfarism", EC 2020 (approvals); Peters, Pierczyński
 * and Skowron, "Proportional participatory budgeting with additive utilities", NeurIPS 2021 (points, costs).
 */
export function equalSharesWay(room: Room): Way {
  const { contest, values } = room;
  return {
    phase: 'shares',
    enter: () => {
      const share = values.numberOf(fraction(contest.budget, contest.total));
      const has = new Int32Array(contest.approved.length).fill(share);
      return { has, unit: values.at(share).d };
    },
    price: (standing, option) => priceOf(room, standing, option),
    pay: (standing, option, price) => paid(room, standing, option, price),
    tell: (price) => times(price, fraction(contest.weightUnit * contest.pointUnit, contest.costUnit)),
  };
}

/** Voters who have the same, and give an option the same points. */
interface Payers {
  points: bigint;
  weight: bigint;
  /** Money of each, in units of `1 / unit`. */
  money: bigint;
  /** Money for each point: from this price on they give all they have. */
  limit: Fraction;
}

/** The least `price` for which the sum of `min(money, price * worth * points)` is the cost; null when they have less. */
function priceOf(room: Room, { has, unit }: Standing, option: number): Fraction | null {
  const { cost: costs, worth: worths } = room.contest;
  const [cost, worth] = [costs[option] ?? 0n, worths[option] ?? 1n];
  const payers = payersOf(room, { has, unit }, option);
  let missing = cost * unit;
  if (payers.length === 0 || payers.reduce((sum, { weight, money }) => sum + weight * money, 0n) < missing)
    return null;
  let points = payers.reduce((sum, one) => sum + one.weight * one.points, 0n);
  for (const one of payers.sort((a, b) => compare(a.limit, b.limit))) {
    if (missing * one.points <= one.money * points) break;
    missing -= one.weight * one.money;
    points -= one.weight * one.points;
  }
  return fraction(missing, points * unit * worth);
}

function payersOf(
  { contest, values, weigh }: Room,
  { has, unit }: Pick<Standing, 'has' | 'unit'>,
  option: number,
): Payers[] {
  const payers: Payers[] = [];
  for (const { points, groups } of contest.support[option] ?? [])
    for (const { value, weight } of weigh(groups, has)) {
      const { n, d, about } = values.at(value);
      const limit = points === 1n ? { n, d, about } : fraction(n, d * points);
      payers.push({ points, weight, money: n * (unit / d), limit });
    }
  return payers;
}

function paid(
  { contest, values }: Room,
  { has, unit }: Standing,
  option: number,
  price: Fraction,
): Pick<Standing, 'has' | 'unit'> {
  const next = has.slice();
  const forAPoint = times(price, fraction(contest.worth[option] ?? 1n));
  let nextUnit = unit;
  for (const { points, groups } of contest.support[option] ?? []) {
    const full = times(forAPoint, fraction(points));
    const after = new Map<number, number>();
    for (const group of groups) {
      const value = has[group]!;
      let left = after.get(value);
      if (left === undefined) {
        const money = values.at(value);
        left = values.numberOf(compare(money, full) <= 0 ? ZERO : subtract(money, full));
        after.set(value, left);
        nextUnit = lcm(nextUnit, values.at(left).d);
      }
      next[group] = left;
    }
  }
  return { has: next, unit: nextUnit };
}
