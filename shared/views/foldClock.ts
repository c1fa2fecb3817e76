import type { ProgrammeFact, RunningStep } from '../facts/programme.ts';
import type { StepId } from '../ids.ts';

export interface ClockState {
  running: RunningStep | null;
  /** The step that ended last, so that a screen between two steps knows where the day is. */
  last: StepId | null;
}

export type ClockFact = Extract<
  ProgrammeFact,
  { type: 'stepStarted' | 'stepExtended' | 'stepPaused' | 'stepResumed' | 'stepEnded' | 'stepUndone' }
>;

/** The clock of the hall: which step runs, until when. The rules and those who direct the day fold it the same way. */
export function foldClock(state: ClockState, fact: ClockFact): void {
  switch (fact.type) {
    case 'stepStarted': {
      const { step, round, startedAt, endsAt } = fact;
      state.running = { step, round, startedAt, endsAt, remaining: null };
      break;
    }
    case 'stepEnded':
      state.running = null;
      state.last = fact.step;
      break;
    case 'stepUndone':
      state.running = fact.running === null ? null : { ...fact.running };
      state.last = fact.last;
      break;
    default:
      if (state.running !== null) Object.assign(state.running, changeOf(fact));
  }
}

/** What a fact changes in the step that runs. */
export function changeOf(
  fact: Extract<ClockFact, { type: 'stepExtended' | 'stepPaused' | 'stepResumed' }>,
): Partial<RunningStep> {
  if (fact.type === 'stepPaused') return { remaining: fact.remaining };
  const { endsAt } = fact;
  if (fact.type === 'stepResumed') return { endsAt, remaining: null };
  return fact.remaining === undefined ? { endsAt } : { endsAt, remaining: fact.remaining };
}
