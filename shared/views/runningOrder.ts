import type { Fact } from '../facts/fact.ts';
import type { Effect, Step } from '../facts/programme.ts';
import type { StepId } from '../ids.ts';
import type { RefusalCode } from '../refusal.ts';
import { type ClockState, foldClock } from './foldClock.ts';
import { NOTHING, only, type View } from './view.ts';

/*
 * Who: those who work at the summit: tables, theme team, floor team, desks, director, organisers. What: the running order with guide
 * lines, tables, scenes and effects, and how the day keeps to it. Not: people, ideas.
 */
export interface RunningOrderState extends ClockState {
  steps: Step[];
  /** Time on the wall at which the first step is planned, `HH:MM`. */
  startsAt: string | null;
  /** The first step that was started, and its hall time. */
  begun: { step: StepId; at: number } | null;
  /** Whether the last act on the clock can be taken back. */
  undoable: boolean;
  /** What was to happen by itself in the latest act and could not. */
  skipped: { step: StepId; effect: Effect['do']; reason: RefusalCode }[];
}

type Passed =
  | 'programmeSet'
  | 'stepStarted'
  | 'stepExtended'
  | 'stepPaused'
  | 'stepResumed'
  | 'stepEnded'
  | 'stepUndone'
  | 'effectSkipped';
export type RunningOrderShown = Extract<Fact, { type: Passed }>;

const WORKING = ['facilitator', 'desk', 'themeTeam', 'floor', 'director', 'organiser', 'operator'];

export const runningOrder: View<RunningOrderState, RunningOrderShown> = {
  allows: (actor) => WORKING.includes(actor.role),
  initial: () => ({
    steps: [],
    startsAt: null,
    running: null,
    last: null,
    begun: null,
    undoable: false,
    skipped: [],
  }),
  pick(fact) {
    switch (fact.type) {
      case 'programmeSet':
      case 'stepStarted':
      case 'stepExtended':
      case 'stepPaused':
      case 'stepResumed':
      case 'stepEnded':
      case 'stepUndone':
      case 'effectSkipped':
        return only(fact);
      default:
        return NOTHING;
    }
  },
  fold(state, fact) {
    switch (fact.type) {
      case 'programmeSet':
        state.steps = fact.steps;
        state.startsAt = fact.startsAt ?? null;
        state.undoable = false;
        return;
      case 'effectSkipped': {
        const { step, effect, reason } = fact;
        state.skipped = [...state.skipped, { step, effect, reason }];
        return;
      }
      default:
        foldClock(state, fact);
        foldCourse(state, fact);
    }
  },
};

function foldCourse(
  state: RunningOrderState,
  fact: Exclude<RunningOrderShown, { type: 'programmeSet' | 'effectSkipped' }>,
): void {
  state.undoable = fact.type !== 'stepUndone';
  if (fact.type === 'stepEnded' || fact.type === 'stepUndone') state.skipped = [];
  if (fact.type === 'stepStarted') {
    // What the end of the step before could not do belongs to the same act.
    state.skipped = state.skipped.filter(({ step }) => step === state.last);
    state.begun ??= { step: fact.step, at: fact.startedAt };
  }
  // The first start of the day was a mistake.
  if (fact.type === 'stepUndone' && fact.running === null && fact.last === null) state.begun = null;
}
