import type { Seats } from '../seats.ts';
import type { Mix } from './anyMove.ts';

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
  /** After the last of them comes the exact reassignment. With more than one cycle `until` is a part of the cycle. */
  tables: readonly Stage[];
  /** So many times over, each from where the last one ended. */
  cycles: number;
  mix: Mix;
}

/** Halls with fewer seats over all rounds are rugged: few trades, each with a large effect. */
const SMALL = 400;

const NONE: Stage = { until: 0, hot: 1, cold: 1 };
const MIX: Mix = { days: 0, mirror: 38, any: 100 };
const BRIEF: Stage = { until: 0.02, hot: 4, cold: 0.2 };

/** Somebody knows the plan already: it is not warmed up, which would scatter people. */
const AGAIN: Stages = {
  themes: NONE,
  within: NONE,
  tables: [{ until: 1, hot: 0.3, cold: 0.06 }],
  cycles: 1,
  mix: MIX,
};

/** Freezes between 8 and 3: there nearly all of the time goes. */
const RUGGED: Stages = {
  themes: BRIEF,
  within: NONE,
  tables: [
    { until: 0.95, hot: 9, cold: 3 },
    { until: 1, hot: 3, cold: 0.4 },
  ],
  cycles: 2,
  // With two or three tables to a theme, a table drawn within it is too often the one he is at.
  mix: { days: 20, mirror: 38, any: 156 },
};

/** The same with one round: no themes to combine, and so little to melt that several attempts fit in the time. */
const RUGGED_ONCE: Stages = {
  ...RUGGED,
  tables: [{ until: 0.9, hot: 6, cold: 0.4 }],
  cycles: 8,
  mix: { days: 0, mirror: 0, any: 138 },
};

/** Nobody has a wish. */
const PLAIN: Stages = {
  themes: BRIEF,
  within: NONE,
  tables: [{ until: 1, hot: 0.7, cold: 0.06 }],
  cycles: 1,
  mix: MIX,
};

/**
 * Each stage ends colder than the smallest difference there is, so that the next one shakes little of what was
 * gained loose again.
 */
const USUAL: Stages = {
  themes: { until: 0.45, hot: 3, cold: 0.1 },
  within: { until: 0.6, hot: 0.7, cold: 0.1 },
  tables: [{ until: 0.65, hot: 0.25, cold: 0.06 }],
  cycles: 1,
  mix: MIX,
};

/** Measured on generated halls of 80, 850 and 10,000 people. */
export function stagesFor({ model: m }: Seats, hasBase: boolean): Stages {
  if (hasBase) return AGAIN;
  if (m.people * m.rounds < SMALL) return m.rounds === 1 ? RUGGED_ONCE : RUGGED;
  return m.wishes.every((list) => list.length === 0) ? PLAIN : USUAL;
}
