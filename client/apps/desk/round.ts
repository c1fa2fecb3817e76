import type { Step } from '../../../shared/facts/programme.ts';
import type { Round } from '../../../shared/ids.ts';
import type { ProgrammeState } from '../../../shared/views/programme.ts';

export type RoundStep = Step & { round: Round };

const hasRound = (step: Step): step is RoundStep => step.round !== undefined;

/** The steps at tables that are running or still to come, in order. Somebody who comes in now needs the first. */
export function roundsAhead({
  steps,
  running,
  last,
}: Pick<ProgrammeState, 'steps' | 'running' | 'last'>): RoundStep[] {
  const here = steps.findIndex(({ id }) => id === (running?.step ?? last));
  const from = running === null ? here + 1 : Math.max(0, here);
  return steps.slice(from).filter(hasRound);
}
