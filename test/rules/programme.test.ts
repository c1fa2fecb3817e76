import { describe, test } from 'vitest';
import type { Command } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { director, organiser } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { NOON, PREPARED, STEPS, started } from '../support/smallHall.ts';

const MINUTE = 60_000;
const running = [...PREPARED, started('first')];
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
      .decides({ type: 'stepEnded', step: 'first' }, started('second', NOON + MINUTE));
  });
  test('not a step that the programme lacks', () => {
    given(...PREPARED)
      .when(director, start('party'))
      .refuses('step-unknown', { step: 'party' });
  });
});

describe('extendStep', () => {
  const extend = (minutes: number): Command => ({ type: 'extendStep', minutes });
  const until = (endsAt: number, minutes: number): Fact => ({
    type: 'stepExtended',
    step: 'first',
    minutes,
    endsAt,
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
      .decides(until(late + 5 * MINUTE, 5));
    given(...running)
      .at(late)
      .when(director, extend(-5))
      .decides(until(end - 5 * MINUTE, -5));
  });
  test('while the clock stands still it moves the end only', () => {
    given(...running, paused)
      .at(end + MINUTE)
      .when(director, extend(5))
      .decides(until(end + 5 * MINUTE, 5));
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
    given(...running, paused, { type: 'stepExtended', step: 'first', minutes: 5, endsAt: 0 })
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
      .decides({ type: 'stepEnded', step: 'first' });
  });
  test('not when nothing runs', () => {
    given(...running, { type: 'stepEnded', step: 'first' })
      .when(director, { type: 'endStep' })
      .refuses('no-step-running');
  });
});
