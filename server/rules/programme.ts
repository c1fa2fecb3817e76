import type { Fact } from '../../shared/facts/fact.ts';
import type { Step } from '../../shared/facts/programme.ts';
import type { StepId } from '../../shared/ids.ts';
import { foldClock, type ProgrammeState } from '../../shared/views/programme.ts';
import { facts, type Outcome, type Rules, refusal, roles } from './rule.ts';

const MINUTE = 60_000;

export interface ProgrammeRulesState extends Pick<ProgrammeState, 'running' | 'last'> {
  steps: Map<StepId, Step>;
}

export const noProgramme = (): ProgrammeRulesState => ({ steps: new Map(), running: null, last: null });

export function foldProgramme(state: ProgrammeRulesState, fact: Fact): void {
  switch (fact.type) {
    case 'programmeSet':
      state.steps = new Map(fact.steps.map((step) => [step.id, step]));
      break;
    case 'stepStarted':
    case 'stepExtended':
    case 'stepPaused':
    case 'stepResumed':
    case 'stepEnded':
      foldClock(state, fact);
      break;
  }
}

/** Rounds that the programme has, in order. */
export const roundsOf = (state: ProgrammeRulesState): number[] =>
  [
    ...new Set([...state.steps.values()].flatMap((step) => (step.round === undefined ? [] : [step.round]))),
  ].sort((a, b) => a - b);

const direct = roles('director', 'organiser');

export const programmeRules: Rules<
  'setProgramme' | 'startStep' | 'extendStep' | 'pauseStep' | 'resumeStep' | 'endStep'
> = {
  setProgramme: {
    access: roles('organiser'),
    decide({ steps: asked }, { summit }) {
      const ids = asked.map((step) => step.id);
      const double = ids.find((id, i) => ids.indexOf(id) !== i);
      if (double !== undefined) return refusal('id-taken', { id: double });
      const running = summit.programme.running;
      if (running !== null && !ids.includes(running.step))
        return refusal('step-unknown', { step: running.step });
      return facts({ type: 'programmeSet', steps: asked.map(withoutUndefined) });
    },
  },
  startStep: {
    access: direct,
    decide({ step: id }, { summit, now }) {
      const step = summit.programme.steps.get(id);
      if (step === undefined) return refusal('step-unknown', { step: id });
      const running = summit.programme.running;
      const ended: Fact[] = running === null ? [] : [{ type: 'stepEnded', step: running.step }];
      const endsAt = now + step.minutes * MINUTE;
      const started: Fact = {
        type: 'stepStarted',
        step: id,
        round: step.round ?? null,
        startedAt: now,
        endsAt,
      };
      return { facts: [...ended, started] };
    },
  },
  extendStep: {
    access: direct,
    decide({ minutes }, { summit, now }) {
      const running = summit.programme.running;
      if (running === null) return refusal('no-step-running');
      // Time added after the end counts from now: "five more minutes" means five minutes, not what is left of them.
      const from =
        running.remaining === null ? Math.max(running.endsAt, minutes > 0 ? now : 0) : running.endsAt;
      return facts({ type: 'stepExtended', step: running.step, minutes, endsAt: from + minutes * MINUTE });
    },
  },
  pauseStep: {
    access: direct,
    decide(_command, { summit, now }): Outcome | ReturnType<typeof refusal> {
      const running = summit.programme.running;
      if (running === null) return refusal('no-step-running');
      if (running.remaining !== null) return { facts: [] };
      return facts({ type: 'stepPaused', step: running.step, remaining: Math.max(0, running.endsAt - now) });
    },
  },
  resumeStep: {
    access: direct,
    decide(_command, { summit, now }) {
      const running = summit.programme.running;
      if (running === null) return refusal('no-step-running');
      if (running.remaining === null) return { facts: [] };
      return facts({ type: 'stepResumed', step: running.step, endsAt: now + running.remaining });
    },
  },
  endStep: {
    access: direct,
    decide(_command, { summit }) {
      const running = summit.programme.running;
      return running === null ? refusal('no-step-running') : facts({ type: 'stepEnded', step: running.step });
    },
  },
};

/** Optional parts that a parser left as `undefined` are not there at all in a fact. */
function withoutUndefined(step: { [K in keyof Step]: Step[K] | undefined }): Step {
  return Object.fromEntries(
    Object.entries(step).filter(([, value]) => value !== undefined),
  ) as unknown as Step;
}
