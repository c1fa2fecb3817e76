import type { Fact } from '../../shared/facts/fact.ts';
import type { RunningStep, Step } from '../../shared/facts/programme.ts';
import type { Round, StepId } from '../../shared/ids.ts';
import { type ClockFact, type ClockState, foldClock } from '../../shared/views/foldClock.ts';

export interface ProgrammeRulesState extends ClockState {
  steps: Map<StepId, Step>;
  startsAt: string | null;
  /** Milliseconds that each step still had when it last ended. */
  left: Map<StepId, number>;
  /** The latest minutes that were added to the step that runs, so that the same press twice counts once. */
  extended: { minutes: number; at: number } | null;
  /** How the clock stood before the last act, so that it can be taken back. */
  before: ClockState | null;
  /** When a step ended in the act that goes on; the start of the next step is part of it. */
  endedAt: number | null;
}

export const noProgramme = (): ProgrammeRulesState => ({
  steps: new Map(),
  startsAt: null,
  running: null,
  last: null,
  left: new Map(),
  extended: null,
  before: null,
  endedAt: null,
});

export function foldProgramme(state: ProgrammeRulesState, fact: Fact): void {
  switch (fact.type) {
    case 'programmeSet':
      state.steps = new Map(fact.steps.map((step) => [step.id, step]));
      state.startsAt = fact.startsAt ?? null;
      // What the clock stood at may speak of a step that is gone.
      state.before = null;
      break;
    case 'stepStarted':
    case 'stepExtended':
    case 'stepPaused':
    case 'stepResumed':
    case 'stepEnded':
    case 'stepUndone':
      remember(state, fact);
      foldClock(state, fact);
      break;
  }
}

/** What an act needs to know later, before it changes the clock. */
function remember(state: ProgrammeRulesState, fact: ClockFact): void {
  const sameAct = fact.type === 'stepStarted' && state.running === null && state.endedAt === fact.startedAt;
  if (fact.type === 'stepUndone') state.before = null;
  else if (!sameAct) state.before = { running: copyOf(state.running), last: state.last };
  state.endedAt = fact.type === 'stepEnded' ? (fact.endedAt ?? null) : null;
  if (fact.type === 'stepEnded') rememberLeft(state, fact);
  if (fact.type === 'stepExtended')
    state.extended = fact.at === undefined ? null : { minutes: fact.minutes, at: fact.at };
  else if (fact.type === 'stepStarted' || fact.type === 'stepUndone') state.extended = null;
}

const copyOf = (running: RunningStep | null): RunningStep | null => running && { ...running };

function rememberLeft(
  { running, left }: ProgrammeRulesState,
  { step, endedAt }: Extract<Fact, { type: 'stepEnded' }>,
): void {
  if (running?.step !== step || endedAt === undefined) return;
  left.set(step, Math.max(0, running.remaining ?? running.endsAt - endedAt));
}

/** Rounds that the programme has, in order. */
export const roundsOf = ({ steps }: ProgrammeRulesState): Round[] =>
  [...new Set([...steps.values()].flatMap(({ round }) => round ?? []))].sort((a, b) => a - b);

/** The step `by` places further in the running order; null beyond its ends. */
export function neighbour({ steps }: ProgrammeRulesState, id: StepId, by: 1 | -1): Step | null {
  const order = [...steps.values()];
  const at = order.findIndex((step) => step.id === id);
  return at === -1 ? null : (order[at + by] ?? null);
}
