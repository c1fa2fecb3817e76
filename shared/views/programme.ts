import type { Way } from '../facts/door.ts';
import type { Fact } from '../facts/fact.ts';
import type { RunningStep, Step } from '../facts/programme.ts';
import type { SummitDescription, Theme } from '../facts/summit.ts';
import type { StepId } from '../ids.ts';
import { type ClockState, changeOf } from './foldClock.ts';
import { NOTHING, only, type Reader, type View } from './view.ts';
import { waysShown } from './ways.ts';

/*
 * Who: every screen, also a phone. What: the summit's name, its themes, the steps, the one clock and the ways to the rooms.
 * Not: people, tables, ideas; and of the steps not what only those need who work there (see `runningOrder`), so that a
 * phone gets little.
 */
export type { RunningStep } from '../facts/programme.ts';

/** What everybody may know of a step; who types, and where, only when it is each on the own phone. */
export type PublicStep = Pick<
  Step,
  'id' | 'kind' | 'title' | 'minutes' | 'round' | 'question' | 'typing' | 'tables'
>;

export interface ProgrammeState extends ClockState {
  summit: SummitDescription | null;
  themes: Theme[];
  steps: PublicStep[];
  /** The way to a room, by its name; absent while nobody described one. */
  ways?: Record<string, Way>;
}

/** The clock comes in parts that need no knowledge of what happened: a phone only puts them together. */
export type ProgrammeShown =
  | Extract<Fact, { type: 'summitDescribed' | 'themesSet' }>
  | { type: 'programmeSet'; steps: PublicStep[] }
  | { type: 'runs'; running: RunningStep }
  | { type: 'changes'; running: Partial<RunningStep> }
  | { type: 'ended'; last: StepId | null }
  | { type: 'ways'; ways: Record<string, Way> };

/** Apart from what the server picks, so that a phone does not load that. */
export const programmeReader: Reader<ProgrammeState, ProgrammeShown> = {
  initial: () => ({ summit: null, themes: [], steps: [], running: null, last: null }),
  fold(state, shown) {
    switch (shown.type) {
      case 'summitDescribed':
        state.summit = shown.summit;
        break;
      case 'themesSet':
        state.themes = shown.themes;
        break;
      case 'programmeSet':
        state.steps = shown.steps;
        break;
      case 'runs':
        state.running = { ...shown.running };
        break;
      case 'changes':
        if (state.running) Object.assign(state.running, shown.running);
        break;
      case 'ended':
        state.running = null;
        state.last = shown.last;
        break;
      case 'ways':
        state.ways = shown.ways;
    }
  },
};

export const programme: View<ProgrammeState, ProgrammeShown> = {
  initial: programmeReader.initial,
  fold: programmeReader.fold,
  allows: () => true,
  pick(fact) {
    switch (fact.type) {
      case 'summitDescribed':
        return only({ ...fact, summit: plainly(fact.summit) });
      case 'themesSet':
        return only(fact);
      case 'programmeSet':
        return only({ type: 'programmeSet', steps: fact.steps.map(publicStep) });
      case 'stepStarted': {
        const { step, round, startedAt, endsAt } = fact;
        return only({ type: 'runs', running: { step, round, startedAt, endsAt, remaining: null } });
      }
      case 'stepExtended':
      case 'stepPaused':
      case 'stepResumed':
        return only({ type: 'changes', running: changeOf(fact) });
      case 'stepEnded':
        return only({ type: 'ended', last: fact.step });
      case 'stepUndone':
        // What ended before a step that runs does not matter as long as it runs.
        return fact.running === null
          ? only({ type: 'ended', last: fact.last })
          : only({ type: 'runs', running: fact.running });
      case 'waysSet':
        return only(waysShown(fact));
      default:
        return NOTHING;
    }
  },
};

function publicStep({ id, kind, title, minutes, round, question, typing, tables }: Step): PublicStep {
  return {
    id,
    kind,
    title,
    minutes,
    ...(round !== undefined && { round }),
    ...(question !== undefined && { question }),
    ...(typing === 'phones' && { typing, ...(tables !== undefined && { tables }) }),
  };
}

/** A logo is for the screens of the hall; a phone does without. */
function plainly({ look: _, ...summit }: SummitDescription): SummitDescription {
  return summit;
}
