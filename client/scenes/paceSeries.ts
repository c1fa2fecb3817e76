import type { Pace } from '../../shared/views/plenaryHall.ts';

export const PACE_MINUTES = 20;
const MINUTE_MS = 60_000;

/**
 * Ideas in each of the last whole minutes, oldest first, and quiet ones as nought. The minute that runs is left out:
 * it would look as if the hall fell silent.
 * @param now hall time, epoch milliseconds
 */
export function paceSeries(pace: readonly Pace[], now: number): number[] {
  const running = Math.floor(now / MINUTE_MS);
  const known = new Map(pace.map(({ minute, ideas }) => [minute, ideas]));
  return Array.from({ length: PACE_MINUTES }, (_, i) => known.get(running - PACE_MINUTES + i) ?? 0);
}
