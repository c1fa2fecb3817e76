import type { Weights } from '../../../../../shared/seating/instance.ts';

/** In the order in which people ask for them. */
export const WEIGHTS = [
  'pref',
  'repeats',
  'group',
  'div',
  'underfill',
  'moved',
] as const satisfies (keyof Weights)[];

/** Stops of a slider, as factors on the usual weight: from "does not count" to "much more". */
const FACTORS = [0, 0.25, 0.5, 1, 2, 4] as const;
export const STOPS = [0, 1, 2, 3, 4, 5] as const;
export type Stop = (typeof STOPS)[number];
export const USUAL: Stop = 3;

/** The stop nearest to a weight. */
export function stopOf(weight: number, usual: number): Stop {
  const factor = usual === 0 ? 0 : weight / usual;
  const distance = (stop: Stop): number => Math.abs(FACTORS[stop] - factor);
  return STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best), STOPS[0]);
}

export const weightAt = (stop: Stop, usual: number): number => FACTORS[stop] * usual;

export const isSame = (one: Weights, other: Weights): boolean =>
  WEIGHTS.every((weight) => one[weight] === other[weight]);
