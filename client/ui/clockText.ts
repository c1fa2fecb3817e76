/** What a clock of a step needs: its end on the server's clock, or what was left when it was paused. Milliseconds. */
export interface StepClock {
  endsAt: number | null;
  remaining?: number | null;
}

const SECOND = 1000;
const MINUTE = 60_000;

/** Milliseconds to go at `now`; negative when the step runs over its time; null when no clock runs. */
export function timeLeft(clock: StepClock, now: number): number | null {
  if (clock.remaining !== null && clock.remaining !== undefined) return clock.remaining;
  return clock.endsAt === null ? null : clock.endsAt - now;
}

/** "12:40", and "+0:05" for five seconds over time. A second that has begun still counts as a whole one. */
export function clockText(left: number): string {
  const seconds = Math.abs(Math.ceil(left / SECOND));
  const pair = String(seconds % 60).padStart(2, '0');
  return `${left <= -SECOND ? '+' : ''}${Math.floor(seconds / 60)}:${pair}`;
}

/** Whole minutes for the spoken label; zero within the last minute. */
export const minutesLeft = (left: number): number => (left < MINUTE ? 0 : Math.ceil(left / MINUTE));
