/** What a table is told of the time: nothing, that five minutes are left, or one. */
export type NudgeName = 'nudgeFive' | 'nudgeOne';

const MINUTE = 60_000;
/** Planned minutes of a step in which the five-minute line says something. */
const LONG_ENOUGH = 8;

interface Running {
  endsAt: number;
  /** Milliseconds left while the clock stands still. */
  remaining: number | null;
}

/**
 * @param minutes planned for the step
 * @param now hall time
 */
export function nudgeOf(running: Running | null, minutes: number, now: number): NudgeName | null {
  if (running === null || running.remaining !== null) return null;
  const left = running.endsAt - now;
  if (left <= 0) return null;
  if (left <= MINUTE) return 'nudgeOne';
  return left <= 5 * MINUTE && minutes >= LONG_ENOUGH ? 'nudgeFive' : null;
}
