import { fraction, negative, times, ZERO } from './fraction.ts';
import { weightIn } from './profile.ts';
import type { Room, Way } from './way.ts';

const same: Pick<Way, 'enter' | 'pay'> = {
  enter: (before) => before,
  pay: ({ has, unit }) => ({ has, unit }),
};

/** Most votes first, or most points. */
export function votesWay(room: Room): Way {
  const { weightUnit, pointUnit } = room.contest;
  return {
    ...same,
    phase: 'votes',
    price: (_standing, option) => {
      const votes = votesFor(room, option);
      return votes === 0n ? null : fraction(-votes);
    },
    tell: (price) => times(negative(price), fraction(1n, weightUnit * pointUnit)),
    independent: true,
  };
}

/** Votes for an option, or points, in units of `1 / (weightUnit * pointUnit)`. */
export const votesFor = ({ contest }: Pick<Room, 'contest'>, option: number): bigint =>
  (contest.support[option] ?? []).reduce(
    (all, { points, groups }) => all + points * weightIn(contest, groups),
    0n,
  );

/** Fills the places that are left with options that nobody supports, all equally good. */
export const restWay = (): Way => ({
  ...same,
  phase: 'rest',
  price: () => ZERO,
  tell: () => ZERO,
  independent: true,
});
