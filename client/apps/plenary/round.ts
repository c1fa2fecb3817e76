import type { Step } from '../../../shared/facts/programme.ts';
import type { ProgrammeState } from '../../../shared/views/programme.ts';

/** The step that runs, as the programme describes it. */
export const stepNow = ({ steps, running }: Pick<ProgrammeState, 'steps' | 'running'>): Step | null =>
  steps.find((step) => step.id === running?.step) ?? null;

/** How many rounds the day has. */
export const roundsIn = (steps: readonly Step[]): number =>
  new Set(steps.flatMap(({ round }) => (round === undefined ? [] : [round]))).size;
