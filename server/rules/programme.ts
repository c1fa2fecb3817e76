import type { Fact } from '../../shared/facts/fact.ts';
import type { Step } from '../../shared/facts/programme.ts';
import type { StepId } from '../../shared/ids.ts';
import { unknownReferences } from '../../shared/programme/references.ts';
import { isRefusal } from '../../shared/refusal.ts';
import { effectFacts, showScene, tellTables } from './effects.ts';
import { neighbour } from './programmeState.ts';
import { ALREADY, type Decision, facts, type Rules, refusal, roles, type Situation } from './rule.ts';
import type { Summit } from './state.ts';

const MINUTE = 60_000;
/** The same minutes asked for again within this hall time are one press: two directors, or a finger that bounced. */
const ONE_PRESS_MS = 1000;

const direct = roles('director', 'organiser');

export const programmeRules: Rules<
  | 'setProgramme'
  | 'startStep'
  | 'extendStep'
  | 'pauseStep'
  | 'resumeStep'
  | 'endStep'
  | 'skipStep'
  | 'goBack'
  | 'undoStep'
  | 'tellTables'
> = {
  setProgramme: {
    access: roles('organiser'),
    decide({ steps: asked, startsAt }, { summit }) {
      const steps = asked.map((step) => withoutUndefined(step) as Step);
      const ids = steps.map((step) => step.id);
      const double = ids.find((id, i) => ids.indexOf(id) !== i);
      if (double !== undefined) return refusal('id-taken', { id: double });
      const running = summit.programme.running;
      if (running !== null && !ids.includes(running.step))
        return refusal('step-unknown', { step: running.step });
      const [unknown] = unknownReferences(steps, knownOf(summit));
      if (unknown !== undefined) {
        const step = steps[Number(unknown.path[0])]?.title.nl ?? '';
        return unknown.id === '' ? refusal('empty-text') : refusal('step-refers', { step, id: unknown.id });
      }
      return facts({ type: 'programmeSet', steps, ...(startsAt !== undefined && { startsAt }) });
    },
  },
  startStep: {
    access: direct,
    decide({ step: id }, situation) {
      const { steps, running } = situation.summit.programme;
      const step = steps.get(id);
      if (step === undefined) return refusal('step-unknown', { step: id });
      // Two directors pressed at once: it runs, and does not begin again.
      if (running?.step === id) return ALREADY;
      return { facts: begin(step, situation, end(situation, step)) };
    },
  },
  extendStep: {
    access: direct,
    decide({ minutes, step }, { summit, now }) {
      const { running, extended } = summit.programme;
      if (running === null) return refusal('no-step-running');
      if (step !== undefined && step !== running.step) return refusal('step-over');
      if (extended?.minutes === minutes && Math.abs(now - extended.at) < ONE_PRESS_MS) return ALREADY;
      const { remaining } = running;
      const added = minutes * MINUTE;
      // Time added after the end counts from now: "five more minutes" means five minutes, not what is left of them.
      const from = remaining === null && minutes > 0 ? Math.max(running.endsAt, now) : running.endsAt;
      return facts({
        type: 'stepExtended',
        step: running.step,
        minutes,
        endsAt: from + added,
        ...(remaining !== null && { remaining: Math.max(0, remaining + added) }),
        at: now,
      });
    },
  },
  pauseStep: {
    access: direct,
    decide(_command, { summit, now }) {
      const running = summit.programme.running;
      if (running === null) return refusal('no-step-running');
      if (running.remaining !== null) return ALREADY;
      return facts({ type: 'stepPaused', step: running.step, remaining: Math.max(0, running.endsAt - now) });
    },
  },
  resumeStep: {
    access: direct,
    decide(_command, { summit, now }) {
      const running = summit.programme.running;
      if (running === null) return refusal('no-step-running');
      if (running.remaining === null) return ALREADY;
      return facts({ type: 'stepResumed', step: running.step, endsAt: now + running.remaining });
    },
  },
  endStep: {
    access: direct,
    decide(_command, situation) {
      return situation.summit.programme.running === null
        ? refusal('no-step-running')
        : { facts: end(situation) };
    },
  },
  skipStep: {
    access: direct,
    decide({ step: id }, situation) {
      const { programme } = situation.summit;
      if (programme.running?.step !== id) return programme.steps.has(id) ? ALREADY : refusal('step-unknown');
      const next = neighbour(programme, id, 1);
      const ended = end(situation, next);
      return { facts: next === null ? ended : begin(next, situation, ended) };
    },
  },
  goBack: {
    access: direct,
    decide({ step: seen, time }, situation) {
      const { programme } = situation.summit;
      if ((programme.running?.step ?? null) !== seen) return ALREADY;
      const step = stepBefore(situation.summit, seen);
      if (step === null) return refusal('no-step-before');
      // Who goes back wants to be there again, not to close what stood open here: that stays for the director to decide.
      const left: Fact[] = seen === null ? [] : [{ type: 'stepEnded', step: seen, endedAt: situation.now }];
      const had = programme.left.get(step.id);
      return {
        facts:
          time === 'left' && had !== undefined
            ? takeUp(step, had, situation, left)
            : begin(step, situation, left),
      };
    },
  },
  undoStep: {
    access: direct,
    decide: (_command, situation) => undo(situation),
  },
  tellTables: {
    access: direct,
    decide({ tables, ...line }, situation) {
      if (line.message.nl === '') return refusal('empty-text');
      const rooms = typeof tables === 'object' && 'rooms' in tables ? tables.rooms : [];
      const unknown = rooms.find((room) => !situation.summit.summit.rooms.has(room));
      return unknown === undefined
        ? tellTables(line, tables, situation)
        : refusal('room-unknown', { room: unknown });
    },
  },
};

const knownOf = ({ summit }: Summit) => ({
  rooms: summit.rooms,
  themes: summit.themes,
  tables: new Set([...summit.tables.values()].map(({ number }) => number)),
});

/**
 * The end of what runs, with its closing effects; nothing when nothing runs.
 * @param next what begins in the same breath
 */
function end(situation: Situation, next: Step | null = null): Fact[] {
  const { running, steps } = situation.summit.programme;
  if (running === null) return [];
  const ended: Fact[] = [{ type: 'stepEnded', step: running.step, endedAt: situation.now }];
  const step = steps.get(running.step);
  return step === undefined
    ? ended
    : [...ended, ...effectFacts(step, closingOf(step, next), situation, ended)];
}

/**
 * What a round tells its tables at its end is for the pause after it. Where the next round begins at once, they would read
 * that the round is over beside its question.
 */
function closingOf({ round, closing }: Step, next: Step | null): Step['closing'] {
  const straightOn = round !== undefined && next?.round !== undefined;
  return straightOn ? closing?.filter((effect) => effect.do !== 'tellTables') : closing;
}

/** The start of a step with the whole of its time, its scene and its opening effects. */
function begin(step: Step, situation: Situation, before: Fact[]): Fact[] {
  const begun = takeUp(step, step.minutes * MINUTE, situation, before);
  return [...begun, ...effectFacts(step, step.opening, situation, begun)];
}

/** A step with so many milliseconds, and its scene. */
function takeUp(step: Step, time: number, situation: Situation, before: Fact[]): Fact[] {
  const { now } = situation;
  const started: Fact = {
    type: 'stepStarted',
    step: step.id,
    round: step.round ?? null,
    startedAt: now,
    endsAt: now + time,
  };
  const begun = [...before, started];
  if (step.scene === undefined) return begun;
  return [...begun, ...effectFacts(step, [{ do: 'showScene', scene: step.scene }], situation, begun)];
}

/** Before the step that runs; while none runs, the one that ended last. */
function stepBefore({ programme }: Summit, running: StepId | null): Step | null {
  if (running !== null) return neighbour(programme, running, -1);
  return programme.last === null ? null : (programme.steps.get(programme.last) ?? null);
}

/** The clock as it stood before the last act. A scene that the start of a step put on the screens goes with it. */
function undo(situation: Situation): Decision {
  const { before, running, steps } = situation.summit.programme;
  if (before === null) return refusal('nothing-to-undo');
  const undone: Fact = { type: 'stepUndone', running: before.running, last: before.last };
  if (running === null || running.step === before.running?.step) return facts(undone);
  const own = steps.get(running.step)?.scene;
  if (own?.kind !== situation.summit.screens.scene.kind) return facts(undone);
  const former = steps.get(before.running?.step ?? '')?.scene;
  const back = showScene(former ?? { kind: 'auto' }, situation);
  return isRefusal(back) ? facts(undone) : { facts: [undone, ...back.facts] };
}

/** Optional parts that a parser left as `undefined` are not there at all in a fact. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      part === undefined ? [] : [[key, withoutUndefined(part)]],
    ),
  );
}
