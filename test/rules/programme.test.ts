import { describe, test } from 'vitest';
import type { Command } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { director, organiser } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { NOON, PREPARED, STEPS, started } from '../support/smallHall.ts';

const MINUTE = 60_000;
const running = [...PREPARED, started('first')];
const ended = (step: string, endedAt = NOON): Fact => ({ type: 'stepEnded', step, endedAt });
const paused: Fact = { type: 'stepPaused', step: 'first', remaining: 15 * MINUTE };

describe('setProgramme', () => {
  const set = (steps: typeof STEPS): Command => ({ type: 'setProgramme', steps });

  test('replaces all steps', () => {
    given(...PREPARED)
      .when(organiser, set(STEPS.slice(0, 2)))
      .decides({ type: 'programmeSet', steps: STEPS.slice(0, 2) });
  });
  test('takes each step id once', () => {
    given(...PREPARED)
      .when(organiser, set([...STEPS, ...STEPS.slice(0, 1)]))
      .refuses('id-taken', { id: 'doors' });
  });
  test('keeps the step that runs', () => {
    given(...running)
      .when(organiser, set(STEPS.slice(0, 1)))
      .refuses('step-unknown', { step: 'first' });
  });
});

describe('startStep', () => {
  const start = (step: string): Command => ({ type: 'startStep', step });

  test('starts the one clock', () => {
    given(...PREPARED)
      .when(director, start('first'))
      .decides(started('first'));
  });
  test('ends what runs, in the same breath', () => {
    given(...running)
      .at(NOON + MINUTE)
      .when(director, start('second'))
      .decides(ended('first', NOON + MINUTE), started('second', NOON + MINUTE));
  });
  test('what runs does not begin again when two directors start it', () => {
    given(...running)
      .at(NOON + MINUTE)
      .when(director, start('first'))
      .isAlreadySo();
  });
  test('not a step that the programme lacks', () => {
    given(...PREPARED)
      .when(director, start('party'))
      .refuses('step-unknown', { step: 'party' });
  });
});

describe('extendStep', () => {
  const extend = (minutes: number): Command => ({ type: 'extendStep', minutes });
  const until = (endsAt: number, minutes: number, at = NOON): Fact => ({
    type: 'stepExtended',
    step: 'first',
    minutes,
    endsAt,
    at,
  });
  const end = NOON + 40 * MINUTE;

  test('adds to and takes from the time that is left', () => {
    given(...running)
      .when(director, extend(5))
      .decides(until(end + 5 * MINUTE, 5));
    given(...running)
      .when(director, extend(-5))
      .decides(until(end - 5 * MINUTE, -5));
  });
  test('after the end, five minutes are five minutes from now', () => {
    const late = end + 3 * MINUTE;
    given(...running)
      .at(late)
      .when(director, extend(5))
      .decides(until(late + 5 * MINUTE, 5, late));
    given(...running)
      .at(late)
      .when(director, extend(-5))
      .decides(until(end - 5 * MINUTE, -5, late));
  });
  test('while the clock stands still it adds to what is left', () => {
    given(...running, paused)
      .at(end + MINUTE)
      .when(director, extend(5))
      .decides({ ...until(end + 5 * MINUTE, 5, end + MINUTE), remaining: 20 * MINUTE } as Fact);
  });
  test('the same press twice within a second counts once, whoever pressed', () => {
    const once = given(...running, until(end + 5 * MINUTE, 5));
    once
      .at(NOON + 999)
      .when(organiser, extend(5))
      .isAlreadySo();
    once
      .at(NOON + 1000)
      .when(director, extend(5))
      .decides(until(end + 10 * MINUTE, 5, NOON + 1000));
    once
      .at(NOON + 500)
      .when(director, extend(1))
      .decides(until(end + 6 * MINUTE, 1, NOON + 500));
  });
  test('a press for the step before does not lengthen this one', () => {
    given(...running)
      .when(director, { type: 'extendStep', minutes: 5, step: 'doors' })
      .refuses('step-over');
    given(...running)
      .when(director, { type: 'extendStep', minutes: 5, step: 'first' })
      .decides(until(end + 5 * MINUTE, 5));
  });
  test('a step that began since has its own presses', () => {
    given(...running, until(end, 5), ended('first'), started('second'))
      .when(director, extend(5))
      .decides({ ...until(end + 5 * MINUTE, 5), step: 'second' } as Fact);
  });
  test('not when nothing runs', () => {
    given(...PREPARED)
      .when(director, extend(5))
      .refuses('no-step-running');
  });
});

describe('pauseStep and resumeStep', () => {
  const pause: Command = { type: 'pauseStep' };
  const resume: Command = { type: 'resumeStep' };

  test('keeps what is left and gives it back', () => {
    given(...running)
      .at(NOON + 25 * MINUTE)
      .when(director, pause)
      .decides(paused);
    given(...running, paused)
      .at(NOON + 90 * MINUTE)
      .when(director, resume)
      .decides({ type: 'stepResumed', step: 'first', endsAt: NOON + 105 * MINUTE });
  });
  test('minutes added in the pause are there after it', () => {
    given(...running, paused, {
      type: 'stepExtended',
      step: 'first',
      minutes: 5,
      endsAt: 0,
      remaining: 20 * MINUTE,
    })
      .when(director, resume)
      .decides({ type: 'stepResumed', step: 'first', endsAt: NOON + 20 * MINUTE });
  });
  test('after the end nothing is left, not less than nothing', () => {
    given(...running)
      .at(NOON + 50 * MINUTE)
      .when(director, pause)
      .decides({ type: 'stepPaused', step: 'first', remaining: 0 });
  });
  test('doing it twice is doing it once', () => {
    given(...running, paused)
      .when(director, pause)
      .isAlreadySo();
    given(...running)
      .when(director, resume)
      .isAlreadySo();
  });
  test('not when nothing runs', () => {
    given(...PREPARED)
      .when(director, pause)
      .refuses('no-step-running');
    given(...PREPARED)
      .when(director, resume)
      .refuses('no-step-running');
  });
});

describe('endStep', () => {
  test('leaves the hall between two steps', () => {
    given(...running)
      .when(director, { type: 'endStep' })
      .decides(ended('first'));
  });
  test('not when nothing runs', () => {
    given(...running, { type: 'stepEnded', step: 'first' })
      .when(director, { type: 'endStep' })
      .refuses('no-step-running');
  });
});

describe('skipStep', () => {
  const skip = (step: string): Command => ({ type: 'skipStep', step });

  test('ends this step and starts the next', () => {
    given(...running)
      .at(NOON + MINUTE)
      .when(director, skip('first'))
      .decides(ended('first', NOON + MINUTE), started('second', NOON + MINUTE));
  });
  test('the last step only ends', () => {
    given(...PREPARED, started('vote'))
      .when(director, skip('vote'))
      .decides(ended('vote'));
  });
  test('somebody else skipped it already', () => {
    given(...PREPARED, started('second'))
      .when(director, skip('first'))
      .isAlreadySo();
    given(...running)
      .when(director, skip('party'))
      .refuses('step-unknown');
  });
});

describe('goBack', () => {
  const back = (step: string | null, time: 'left' | 'anew' = 'left'): Command => ({
    type: 'goBack',
    step,
    time,
  });
  const at = NOON + 12 * MINUTE;
  const moved = [...running, ended('first', NOON + 10 * MINUTE), started('second', NOON + 10 * MINUTE)];
  const again = (minutes: number): Fact => ({
    type: 'stepStarted',
    step: 'first',
    round: 1,
    startedAt: at,
    endsAt: at + minutes * MINUTE,
  });

  test('to the step before, with the time it still had', () => {
    given(...moved)
      .at(at)
      .when(director, back('second'))
      .decides(ended('second', at), again(30));
  });
  test('or with the whole of its time', () => {
    given(...moved)
      .at(at)
      .when(director, back('second', 'anew'))
      .decides(ended('second', at), again(40));
  });
  test('what was left in a pause is what it still has', () => {
    given(...running, paused, ended('first', NOON + 30 * MINUTE), started('second'))
      .at(at)
      .when(director, back('second'))
      .decides(ended('second', at), again(15));
  });
  test('a step that ran over its time has nothing left', () => {
    given(...running, ended('first', NOON + 50 * MINUTE), started('second'))
      .at(at)
      .when(director, back('second'))
      .decides(ended('second', at), again(0));
  });
  test('a step that never ran begins', () => {
    given(...PREPARED, started('second'))
      .at(at)
      .when(director, back('second'))
      .decides(ended('second', at), again(40));
  });
  test('between two steps, into the one that ended', () => {
    given(...running, ended('first', NOON + 10 * MINUTE))
      .at(at)
      .when(director, back(null))
      .decides(again(30));
  });
  test('not when somebody else moved the day on already', () => {
    given(...moved)
      .when(director, back('first'))
      .isAlreadySo();
  });
  test('not before the first step', () => {
    given(...PREPARED, started('doors'))
      .when(director, back('doors'))
      .refuses('no-step-before');
    given(...PREPARED)
      .when(director, back(null))
      .refuses('no-step-before');
  });
});

describe('undoStep', () => {
  const undo: Command = { type: 'undoStep' };
  const first = started('first') as Extract<Fact, { type: 'stepStarted' }>;
  const was = { step: 'first', round: 1, startedAt: NOON, endsAt: first.endsAt, remaining: null };

  test('a start that came too early: the step before runs on as if nothing had happened', () => {
    given(...running, ended('first', NOON + MINUTE), started('second', NOON + MINUTE))
      .at(NOON + 2 * MINUTE)
      .when(director, undo)
      .decides({ type: 'stepUndone', running: was, last: null });
  });
  test('the first start of the day', () => {
    given(...running)
      .when(director, undo)
      .decides({ type: 'stepUndone', running: null, last: null });
  });
  test.each<[string, Fact]>([
    ['minutes', { type: 'stepExtended', step: 'first', minutes: 5, endsAt: 0, at: NOON }],
    ['a pause', paused],
    ['an end', ended('first')],
  ])('%s', (_name, fact) => {
    given(...running, fact)
      .when(director, undo)
      .decides({ type: 'stepUndone', running: was, last: null });
  });
  test('one act, once', () => {
    given(...running, paused, { type: 'stepUndone', running: was, last: null })
      .when(director, undo)
      .refuses('nothing-to-undo');
    given(...PREPARED)
      .when(director, undo)
      .refuses('nothing-to-undo');
  });
  test('not into a running order that changed', () => {
    given(...running, ended('first'), { type: 'programmeSet', steps: STEPS.slice(0, 1) })
      .when(director, undo)
      .refuses('nothing-to-undo');
  });
});
