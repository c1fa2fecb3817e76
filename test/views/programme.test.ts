import { expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import type { Step } from '../../shared/facts/programme.ts';
import { reaches, shown } from '../support/shown.ts';
import { added, arrived, DESCRIPTION, NOON, PREPARED, STEPS, started, THEMES } from '../support/smallHall.ts';

const MINUTE = 60_000;
const see = (...facts: Fact[]) => shown('programme', '', ...PREPARED, ...facts);

test('the day as it was prepared', () => {
  expect(see()).toEqual({ summit: DESCRIPTION, themes: THEMES, steps: STEPS, running: null, last: null });
});

test('one step runs at a time; the last one is remembered', () => {
  expect(see(started('first')).running).toEqual({
    step: 'first',
    round: 1,
    startedAt: NOON,
    endsAt: NOON + 40 * MINUTE,
    remaining: null,
  });
  expect(see(started('first'), { type: 'stepEnded', step: 'first' })).toMatchObject({
    running: null,
    last: 'first',
  });
});

test('a pause stands still, and minutes may be added to it', () => {
  const paused: Fact = { type: 'stepPaused', step: 'first', remaining: 10 * MINUTE };
  const extended: Fact = {
    type: 'stepExtended',
    step: 'first',
    minutes: 5,
    endsAt: NOON + 45 * MINUTE,
    remaining: 15 * MINUTE,
    at: NOON,
  };
  expect(see(started('first'), paused, extended).running).toMatchObject({ remaining: 15 * MINUTE });
  const resumed: Fact = { type: 'stepResumed', step: 'first', endsAt: NOON + 60 * MINUTE };
  expect(see(started('first'), paused, extended, resumed).running).toMatchObject({
    remaining: null,
    endsAt: NOON + 60 * MINUTE,
  });
});

test('a clock that does not run is not moved', () => {
  expect(see({ type: 'stepPaused', step: 'first', remaining: 1 }).running).toBeNull();
});

test('an act that is taken back leaves what runs, and what ended last when nothing does', () => {
  const was = { step: 'first', round: 1, startedAt: NOON, endsAt: NOON + MINUTE, remaining: 5 };
  const undone = (running: typeof was | null, last: string | null): Fact => ({
    type: 'stepUndone',
    running,
    last,
  });
  expect(see(started('second'), undone(was, 'doors')).running).toEqual(was);
  expect(see(started('second'), undone(null, 'doors'))).toMatchObject({ running: null, last: 'doors' });
  expect(see(started('second'), undone(null, null))).toMatchObject({ running: null, last: null });
});

test('what only those need who work there does not reach a phone', () => {
  const full: Step = {
    ...STEPS[1]!,
    question: { nl: 'Wat mis je?' },
    guide: [{ nl: 'Rondje' }],
    tables: { numbers: [1] },
    typing: 'everybody',
    scene: { kind: 'tally' },
    opening: [{ do: 'closeBallot' }],
    closing: [],
  };
  const { steps } = shown('programme', '', { type: 'programmeSet', steps: [full], startsAt: '09:00' });
  expect(steps).toEqual([{ ...STEPS[1], question: { nl: 'Wat mis je?' } }]);
});

test('people and ideas are no part of it', () => {
  expect([arrived('ann'), added('bench')].some((fact) => reaches('programme', '', fact))).toBe(false);
});
