import type { ProgrammeState, RunningStep } from '../../../shared/views/programme.ts';

type Day = Pick<ProgrammeState, 'steps' | 'running' | 'last'>;
export type StepStatus = 'done' | 'now' | 'next' | 'later';

const placeNow = ({ steps, running, last }: Day): number =>
  steps.findIndex((step) => step.id === (running?.step ?? last));

/** Where a step of the programme stands, by its place in the order. */
export function statusOf(index: number, day: Day): StepStatus {
  const now = placeNow(day);
  if (index === now && day.running !== null) return 'now';
  if (index <= now) return 'done';
  return index === now + 1 ? 'next' : 'later';
}

const NEARLY_OVER_MS = 60_000;

/** Whether a step would be cut short: more than a minute of it is left. */
export function isUnfinished(running: RunningStep | null, now: number): boolean {
  if (running === null) return false;
  return (running.remaining ?? running.endsAt - now) > NEARLY_OVER_MS;
}

/** The step that "back" leads to: before the one that runs; while none runs, the one that ended last. */
export function stepBack<S extends { id: string }>(
  day: Pick<Day, 'running' | 'last'> & { steps: S[] },
): S | null {
  const { steps, running, last } = day;
  if (running === null) return steps.find(({ id }) => id === last) ?? null;
  return steps[steps.findIndex(({ id }) => id === running.step) - 1] ?? null;
}
