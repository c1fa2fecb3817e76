import type { Seats } from '../seats.ts';
import type { Mix } from './anyMove.ts';
import type { Tempering } from './tempering.ts';

/** A stretch of the search: until which progress, and the temperatures at its ends. */
export interface Stage {
  until: number;
  hot: number;
  cold: number;
}

/** Temperatures are in the size of cost that a difference of one pair has by default. */
interface Stages {
  themes: Stage;
  within: Stage;
  /** After it comes the exact reassignment. */
  tables: Stage;
  mix: Mix;
  /** Takes the place of all that has to do with tables. */
  tempering?: Tempering;
}

/** Halls with fewer seats over all rounds are rugged: few trades, each with a large effect. */
const SMALL = 400;

const NONE: Stage = { until: 0, hot: 1, cold: 1 };
const MIX: Mix = { mirror: 38, any: 100 };
const BRIEF: Stage = { until: 0.02, hot: 4, cold: 0.2 };

/** Somebody knows the plan already: it is not warmed up, which would scatter people. */
const AGAIN: Stages = {
  themes: NONE,
  within: NONE,
  tables: { until: 1, hot: 0.3, cold: 0.06 },
  mix: MIX,
};

/** Nobody has a wish. */
const PLAIN: Stages = {
  themes: BRIEF,
  within: NONE,
  tables: { until: 0.6, hot: 0.7, cold: 0.06 },
  mix: MIX,
};

/** Several rounds, and wishes that pull another way than mixing: it freezes between 6 and 3. */
const RUGGED: Stages = {
  ...PLAIN,
  tempering: {
    cooled: 0.3,
    melt: 9,
    cold: 2.5,
    hot: 6,
    copies: 8,
    last: 0.97,
    frozen: 0.3,
    mix: { days: 20, mirror: 38 },
  },
};

/** One round, or nobody has a wish: there are no themes to combine. */
const SIMPLE: Stages = {
  ...PLAIN,
  tempering: {
    cooled: 0.2,
    melt: 6,
    cold: 0.6,
    hot: 4,
    copies: 7,
    last: 0.97,
    frozen: 0.2,
    mix: { days: 0, mirror: 0 },
  },
};

/**
 * Each stage ends colder than the smallest difference there is, so that the next one shakes little of what was
 * gained loose again.
 */
const USUAL: Stages = {
  themes: { until: 0.45, hot: 3, cold: 0.1 },
  within: { until: 0.6, hot: 0.7, cold: 0.1 },
  tables: { until: 0.65, hot: 0.25, cold: 0.06 },
  mix: MIX,
};

/** Measured on generated halls of 80, 850 and 10,000 people. */
export function stagesFor({ model: m }: Seats, hasBase: boolean): Stages {
  if (hasBase) return AGAIN;
  const plain = m.wishes.every((list) => list.length === 0);
  if (m.people * m.rounds < SMALL) return plain || m.rounds === 1 ? SIMPLE : RUGGED;
  return plain ? PLAIN : USUAL;
}
