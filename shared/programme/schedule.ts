import type { RunningStep, Step } from '../facts/programme.ts';
import type { StepId } from '../ids.ts';

const MINUTE = 60_000;
/** So far from the plan nobody is late: somebody tries the day out at another time. */
const ANOTHER_DAY_MS = 6 * 3_600_000;

/** A step in the plan: minutes since the start of the day. */
export interface Planned {
  step: Step;
  from: number;
  to: number;
}

/** The steps one after the other, without delays. */
export function planOf(steps: readonly Step[]): Planned[] {
  let from = 0;
  return steps.map((step) => {
    const planned = { step, from, to: from + step.minutes };
    from = planned.to;
    return planned;
  });
}

/** "09:00" and 75 minutes later: "10:15". Beyond midnight the hours begin anew. */
export function wallClock(startsAt: string, minutes: number): string {
  const [hours = 0, rest = 0] = startsAt.split(':').map(Number);
  const total = Math.round(hours * 60 + rest + minutes);
  const pair = (value: number) => String(value).padStart(2, '0');
  return `${pair(Math.floor(total / 60) % 24)}:${pair(total % 60)}`;
}

/** How the day went so far. */
export interface Course {
  steps: readonly Step[];
  running: RunningStep | null;
  last: StepId | null;
  /** The first step that was started, and its hall time: from there the day is measured when no time was planned. */
  begun: { step: StepId; at: number } | null;
}

/**
 * How far the day is behind its plan, in milliseconds; below zero it is ahead. While a step runs this is when it is to
 * end against when it was planned to; between two steps, when the next could start now.
 * @param start hall time at which the first step is planned; null measures from the first start
 * @returns null before the day and after it
 */
export function delayOf(course: Course, start: number | null, now: number): number | null {
  const { running, last, begun } = course;
  const plan = planOf(course.steps);
  const fromOf = (id: StepId): number | null => plan.find(({ step }) => step.id === id)?.from ?? null;
  if (begun === null) return null;
  const own = begun.at - (fromOf(begun.step) ?? 0) * MINUTE;
  const anchor = start !== null && Math.abs(start - own) < ANOTHER_DAY_MS ? start : own;
  const at = plan.findIndex(({ step }) => step.id === (running?.step ?? last));
  const here = plan[at];
  if (here === undefined) return null;
  if (running !== null) {
    const ends = running.remaining === null ? Math.max(running.endsAt, now) : now + running.remaining;
    return ends - (anchor + here.to * MINUTE);
  }
  return at === plan.length - 1 ? null : now - (anchor + here.to * MINUTE);
}

/** Whole minutes, rounded towards being on time: a delay of forty seconds is none. */
export const delayMinutes = (delay: number): number => Math.trunc(delay / MINUTE) || 0;
