import type { Fact } from '../facts/fact.ts';
import type { Step } from '../facts/programme.ts';
import type { SummitDescription, Theme } from '../facts/summit.ts';
import type { Round, StepId } from '../ids.ts';
import { NOTHING, only, type View } from './view.ts';

/*
 * Who: every screen, also a phone. What: the summit's name, its themes, the running order and the one clock.
 * Not: people, tables, ideas.
 */
export interface RunningStep {
  step: StepId;
  round: Round | null;
  startedAt: number;
  endsAt: number;
  /** Milliseconds left while the clock stands still, else null. */
  remaining: number | null;
}

export interface ProgrammeState {
  summit: SummitDescription | null;
  themes: Theme[];
  steps: Step[];
  running: RunningStep | null;
  /** The step that ended last, so that a screen between two steps knows where the day is. */
  last: StepId | null;
}

type ProgrammeFacts =
  | 'summitDescribed'
  | 'themesSet'
  | 'programmeSet'
  | 'stepStarted'
  | 'stepExtended'
  | 'stepPaused'
  | 'stepResumed'
  | 'stepEnded';
/** These facts hold nothing that a screen may not know, so they are shown whole. */
export type ProgrammeShown = Extract<Fact, { type: ProgrammeFacts }>;

export const programme: View<ProgrammeState, ProgrammeShown> = {
  allows: () => true,
  initial: () => ({ summit: null, themes: [], steps: [], running: null, last: null }),
  pick(fact) {
    switch (fact.type) {
      case 'summitDescribed':
      case 'themesSet':
      case 'programmeSet':
      case 'stepStarted':
      case 'stepExtended':
      case 'stepPaused':
      case 'stepResumed':
      case 'stepEnded':
        return only(fact);
      default:
        return NOTHING;
    }
  },
  fold(state, fact) {
    switch (fact.type) {
      case 'summitDescribed':
        state.summit = fact.summit;
        break;
      case 'themesSet':
        state.themes = fact.themes;
        break;
      case 'programmeSet':
        state.steps = fact.steps;
        break;
      default:
        foldClock(state, fact);
    }
  },
};

type ClockShown = Exclude<ProgrammeShown, { type: 'summitDescribed' | 'themesSet' | 'programmeSet' }>;

/** The clock of the hall: which step runs, until when. The server's own rules fold it the same way. */
export function foldClock(state: Pick<ProgrammeState, 'running' | 'last'>, fact: ClockShown): void {
  if (fact.type === 'stepStarted') {
    const { step, round, startedAt, endsAt } = fact;
    state.running = { step, round, startedAt, endsAt, remaining: null };
    return;
  }
  if (fact.type === 'stepEnded') {
    state.running = null;
    state.last = fact.step;
    return;
  }
  const running = state.running;
  if (running === null) return;
  if (fact.type === 'stepPaused') {
    running.remaining = fact.remaining;
    return;
  }
  if (fact.type === 'stepResumed') running.remaining = null;
  else if (running.remaining !== null) running.remaining += fact.minutes * 60_000;
  running.endsAt = fact.endsAt;
}
