import { randomBytes } from 'node:crypto';
import { idFromBytes } from '../../shared/ids.ts';
import type { Clock } from '../ports/clock.ts';

const newId = (): string => idFromBytes(randomBytes(16));

/** The machine's clock, made steady: a jump of the system time during the day does not move the hall. */
export function systemClock(): Clock {
  return runningClock(Date.now(), 1);
}

/** A clock that starts at a given hall time and runs at a given rate; a rehearsal plays a day in minutes. */
export function runningClock(start: number, rate: number): Clock {
  const from = performance.now();
  return { now: () => Math.round(start + (performance.now() - from) * rate), rate, newId };
}
