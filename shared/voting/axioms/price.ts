import { type Fraction, fraction, negative } from '../fraction.ts';
import { readProfile } from '../profile.ts';
import type { Election } from '../types.ts';
import { type Constraint, isFeasible } from './feasible.ts';

/**
 * Priceability: everybody could have had the same money and paid for chosen options that he supports, all at one price,
 * without the supporters of any other option having more than the price left. For small elections.
 *
 * Source: Peters and Skowron, "Proportionality and the limits of welfarism", EC 2020.
 */
export function isPriceable(
  election: Pick<Election, 'options' | 'ballots'>,
  chosen: readonly string[],
): boolean {
  const { ids, approved, support, weight } = readProfile(election);
  const inside = new Set(ids.flatMap((id, option) => (chosen.includes(id) ? [option] : [])));
  // In units of the price: variable 0 is the money of each voter, the others what a group pays for an option.
  const paid = new Map<string, number>();
  approved.forEach((options, group) => {
    for (const option of options) if (inside.has(option)) paid.set(`${group} ${option}`, paid.size + 1);
  });
  const payments = (groups: Iterable<number>, options: Iterable<number>): number[] => {
    const of = [...options];
    return [...groups].flatMap((group) => of.flatMap((option) => paid.get(`${group} ${option}`) ?? []));
  };
  const groupsOf = (option: number) => (support[option] ?? []).flatMap(({ groups }) => [...groups]);
  const one = fraction(1n);
  const sum = (variables: number[], each: Fraction): [number, Fraction][] => variables.map((v) => [v, each]);
  const isBought = [...inside].map((option): Constraint => {
    return { coefficients: new Map(sum(payments(groupsOf(option), [option]), one)), is: '=', bound: one };
  });
  const isAfforded = approved.map((options, group): Constraint => {
    const has: [number, Fraction] = [0, fraction(-weight[group]!)];
    return {
      coefficients: new Map([has, ...sum(payments([group], options), one)]),
      is: '<=',
      bound: fraction(0n),
    };
  });
  const isTooDear = ids.flatMap((_, option): Constraint[] => {
    if (inside.has(option)) return [];
    const groups = groupsOf(option);
    const have = groups.reduce((all, group) => all + weight[group]!, 0n);
    const left = sum(payments(groups, inside), negative(one));
    return [{ coefficients: new Map([[0, fraction(have)], ...left]), is: '<=', bound: one }];
  });
  return isFeasible(paid.size + 1, [...isBought, ...isAfforded, ...isTooDear]);
}
