import { type Fraction, fraction, lcm, negative, times } from './fraction.ts';
import { withoutLoad } from './phragmen.ts';
import type { Room, Way } from './way.ts';

/**
 * Sequential proportional approval voting: the option comes in that adds most to a score in which the n-th chosen
 * option of a voter counts 1/n.
 *
 * Source: Thiele 1895; Lackner and Skowron, "Multi-Winner Voting with Approval Preferences", Springer 2023, rule 5.
 */
export function seqPavWay(room: Room): Way {
  const { contest, values, weigh } = room;
  return {
    phase: 'score',
    enter: withoutLoad(room),
    price: ({ has }, option) => {
      const gain = gainOf(
        (contest.support[option] ?? []).flatMap(({ groups }) =>
          weigh(groups, has).map(({ value, weight }) => ({ have: values.at(value).n, weight })),
        ),
      );
      return gain.n === 0n ? null : negative(gain);
    },
    pay: ({ has, unit }, option) => {
      const next = has.slice();
      const oneMore = new Map<number, number>();
      for (const { groups } of contest.support[option] ?? [])
        for (const group of groups) {
          const value = has[group]!;
          const more = oneMore.get(value) ?? values.numberOf(fraction(values.at(value).n + 1n));
          oneMore.set(value, more);
          next[group] = more;
        }
      return { has: next, unit };
    },
    tell: (price) => times(negative(price), fraction(1n, contest.weightUnit)),
  };
}

/** What one more option adds for voters who have so many already. */
export function gainOf(voters: readonly { have: bigint; weight: bigint }[]): Fraction {
  const unit = voters.reduce((all, { have }) => lcm(all, have + 1n), 1n);
  return fraction(
    voters.reduce((sum, { have, weight }) => sum + weight * (unit / (have + 1n)), 0n),
    unit,
  );
}
