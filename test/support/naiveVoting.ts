import { subsets } from '../../shared/voting/everySet.ts';
import {
  add,
  compare,
  type Fraction,
  fraction,
  reduced,
  subtract,
  times,
  ZERO,
} from '../../shared/voting/fraction.ts';

/*
 * The rules as their definitions say them: voter by voter, with money in hand, every set and every tie tried. Slow, and
 * written without looking at how the fast ones work, so that the two can be held against each other.
 */

/** Options that each voter approves, options from 0. */
export type Voters = readonly (readonly number[])[];
export type NaiveRule = (voters: Voters, options: number, choose: number) => number[][];

const ONE = fraction(1n);
const divided = (a: Fraction, b: number): Fraction => reduced(times(a, fraction(1n, BigInt(b))));
const plus = (a: Fraction, b: Fraction): Fraction => reduced(add(a, b));
const minus = (a: Fraction, b: Fraction): Fraction => reduced(subtract(a, b));
const sumOf = (of: readonly Fraction[]): Fraction => of.reduce(plus, ZERO);

/** All items with the lowest value; those with none are left out. */
function lowest<T>(items: readonly T[], value: (item: T) => Fraction | null): { best: T[]; value: Fraction } {
  let least: Fraction | null = null;
  let best: T[] = [];
  for (const item of items) {
    const now = value(item);
    if (now === null) continue;
    const better = least === null ? -1 : compare(now, least);
    if (better < 0) [least, best] = [now, [item]];
    else if (better === 0) best.push(item);
  }
  return { best, value: least ?? ZERO };
}

const all = (options: number): number[] => Array.from({ length: options }, (_, i) => i);
const once = (sets: readonly number[][]): number[][] =>
  [
    ...new Map(
      sets.map((set) => [[...set].sort((a, b) => a - b).join(), [...set].sort((a, b) => a - b)]),
    ).values(),
  ].sort((a, b) => {
    const at = a.findIndex((one, i) => one !== b[i]);
    return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
  });

const bestSubsets = (options: number, choose: number, score: (set: number[]) => Fraction): number[][] =>
  once(lowest([...subsets(all(options), choose)], (set) => minus(ZERO, score(set))).best);

const approvedOf = (voter: readonly number[], set: readonly number[]): number =>
  voter.filter((option) => set.includes(option)).length;

const harmonic = (n: number): Fraction => sumOf(all(n).map((i) => divided(ONE, i + 1)));

const pavScore = (voters: Voters, set: readonly number[]): Fraction =>
  sumOf(voters.map((voter) => harmonic(approvedOf(voter, set))));

export const naiveMostVotes: NaiveRule = (voters, options, choose) =>
  bestSubsets(options, choose, (set) =>
    sumOf(voters.map((voter) => fraction(BigInt(approvedOf(voter, set))))),
  );

export const naivePav: NaiveRule = (voters, options, choose) =>
  bestSubsets(options, choose, (set) => pavScore(voters, set));

export const naiveSeqPav: NaiveRule = (voters, options, choose) => {
  const extend = (set: number[]): number[][] => {
    if (set.length === choose) return [set];
    const open = all(options).filter((option) => !set.includes(option));
    return lowest(open, (option) => minus(ZERO, pavScore(voters, [...set, option]))).best.flatMap((option) =>
      extend([...set, option]),
    );
  };
  return once(extend([]));
};

/** Everybody has money; all get more at the same pace until the supporters of some option have 1 together. */
function phragmenFrom(
  voters: Voters,
  options: number,
  choose: number,
  set: number[],
  money: Fraction[],
): number[][] {
  if (set.length === choose) return [set];
  const open = all(options).filter((option) => !set.includes(option));
  const { best, value: wait } = lowest(open, (option) => {
    const has = money.filter((_, v) => voters[v]?.includes(option));
    return has.length === 0 ? null : divided(minus(ONE, sumOf(has)), has.length);
  });
  if (best.length === 0) return [...subsets(open, choose - set.length)].map((rest) => [...set, ...rest]);
  return best.flatMap((option) => {
    const after = money.map((has, v) => (voters[v]?.includes(option) ? ZERO : plus(has, wait)));
    return phragmenFrom(voters, options, choose, [...set, option], after);
  });
}

export const naivePhragmen: NaiveRule = (voters, options, choose) =>
  once(
    phragmenFrom(
      voters,
      options,
      choose,
      [],
      voters.map(() => ZERO),
    ),
  );

/** The least most that anybody pays so that all supporters together pay 1: some give all, the others the same. */
function leastMost(has: readonly Fraction[]): Fraction | null {
  const rising = [...has].sort(compare);
  for (let poor = 0; poor < rising.length; poor++) {
    const each = divided(minus(ONE, sumOf(rising.slice(0, poor))), rising.length - poor);
    if (compare(each, rising[poor] ?? ZERO) <= 0) return each;
  }
  return null;
}

export const naiveEqualShares: NaiveRule = (voters, options, choose) => {
  const extend = (set: number[], money: Fraction[]): number[][] => {
    const open = all(options).filter((option) => !set.includes(option));
    const { best, value: most } = lowest(open, (option) =>
      leastMost(money.filter((_, v) => voters[v]?.includes(option))),
    );
    if (best.length === 0) return phragmenFrom(voters, options, choose, set, money);
    return best.flatMap((option) => {
      const after = money.map((has, v) => {
        if (!voters[v]?.includes(option)) return has;
        return compare(has, most) <= 0 ? ZERO : minus(has, most);
      });
      return extend([...set, option], after);
    });
  };
  return once(
    extend(
      [],
      voters.map(() => divided(fraction(BigInt(choose)), voters.length)),
    ),
  );
};

/** An election with costs: `worth[v][o]` is what option o is worth to voter v, 0 when he does not support it. */
export interface NaiveBudget {
  worth: readonly (readonly number[])[];
  costs: readonly number[];
  budget: number;
}

const whole = (n: number): Fraction => fraction(BigInt(n));

/** The least money for each point of worth for which all together pay the cost, nobody more than he has. */
function leastForAPoint(payers: readonly { has: Fraction; worth: number }[], cost: number): Fraction | null {
  const rising = [...payers].sort((a, b) => compare(divided(a.has, a.worth), divided(b.has, b.worth)));
  for (let poor = 0; poor < rising.length; poor++) {
    const gives = sumOf(rising.slice(0, poor).map(({ has }) => has));
    const points = rising.slice(poor).reduce((sum, { worth }) => sum + worth, 0);
    const each = divided(minus(whole(cost), gives), points);
    const first = rising[poor];
    if (first && compare(times(each, whole(first.worth)), first.has) <= 0) return each;
  }
  return null;
}

/** The Method of Equal Shares with costs, and then Phragmén's rule with costs among what still fits. */
export function naiveBudgetShares({ worth, costs, budget }: NaiveBudget): number[][] {
  const spent = (set: readonly number[]): number =>
    set.reduce((sum, option) => sum + (costs[option] ?? 0), 0);
  const fitting = (set: readonly number[]): number[] =>
    all(costs.length).filter((one) => !set.includes(one) && spent(set) + (costs[one] ?? 0) <= budget);
  const supporters = (option: number): number[] =>
    worth.flatMap((of, v) => ((of[option] ?? 0) > 0 ? [v] : []));
  const save = (set: number[], money: Fraction[]): number[][] => {
    const { best, value: wait } = lowest(fitting(set), (option) => {
      const of = supporters(option);
      const has = sumOf(of.map((v) => money[v] ?? ZERO));
      return of.length === 0 ? null : divided(minus(whole(costs[option] ?? 0), has), of.length);
    });
    if (best.length === 0) return [set];
    return best.flatMap((option) => {
      const after = money.map((has, v) => (supporters(option).includes(v) ? ZERO : plus(has, wait)));
      return save([...set, option], after);
    });
  };
  const share = (set: number[], money: Fraction[]): number[][] => {
    const { best, value: price } = lowest(fitting(set), (option) => {
      const payers = supporters(option).map((v) => ({
        has: money[v] ?? ZERO,
        worth: worth[v]?.[option] ?? 0,
      }));
      return leastForAPoint(payers, costs[option] ?? 0);
    });
    if (best.length === 0) return save(set, money);
    return best.flatMap((option) => {
      const after = money.map((has, v) => {
        const full = reduced(times(price, whole(worth[v]?.[option] ?? 0)));
        return compare(has, full) <= 0 ? ZERO : minus(has, full);
      });
      return share([...set, option], after);
    });
  };
  return once(
    share(
      [],
      worth.map(() => divided(whole(budget), worth.length)),
    ),
  );
}
