import type { Round } from './ids.ts';
import type { ProgrammeState, PublicStep } from './views/programme.ts';

/** A step in which people sit at tables. */
export type RoundStep<S extends PublicStep = PublicStep> = S & { round: Round };

/** Where the day is, as a screen tells it. */
export interface Moment<S extends PublicStep = PublicStep> {
  phase: 'before' | 'during' | 'between' | 'after';
  /** The step that runs. */
  step: S | null;
  /** The step after this moment. */
  next: S | null;
  /** The round that runs, else the first to come: where people sit or will sit. */
  sitting: RoundStep<S> | null;
  /** The latest round that began: to this one belongs what a table still writes down. */
  begun: Round | null;
}

const isRound = <S extends PublicStep>(step: S): step is RoundStep<S> => step.round !== undefined;

/** The steps in which people sit at tables, in the order of the day. */
export const roundsOf = (steps: readonly PublicStep[]): RoundStep[] => steps.filter(isRound);

type Day<S> = Pick<ProgrammeState, 'running' | 'last'> & { steps: readonly S[] };

/** Where the day is. A step that is no longer in the programme counts as before the first. */
export function momentOf<S extends PublicStep>({ steps, running, last }: Day<S>): Moment<S> {
  const at = steps.findIndex((step) => step.id === (running?.step ?? last));
  const step = running === null ? null : (steps[at] ?? null);
  const next = steps[at + 1] ?? null;
  const toCome = steps.slice(at + 1).find(isRound<S>) ?? null;
  return {
    phase: phaseOf(running !== null, last !== null, next !== null),
    step,
    next,
    sitting: step !== null && isRound(step) ? step : toCome,
    begun: steps.slice(0, at + 1).findLast(isRound<S>)?.round ?? null,
  };
}

function phaseOf(runs: boolean, begun: boolean, continues: boolean): Moment['phase'] {
  if (runs) return 'during';
  if (!begun) return 'before';
  return continues ? 'between' : 'after';
}
