import { expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import { shown } from '../support/shown.ts';
import { NOON, PREPARED, STEPS, started } from '../support/smallHall.ts';

const see = (...facts: Fact[]) => shown('runningOrder', '', ...PREPARED, ...facts);
const ended = (step: string): Fact => ({ type: 'stepEnded', step, endedAt: NOON });
const undone: Fact = { type: 'stepUndone', running: null, last: null };
const skipped = (step: string): Fact => ({
  type: 'effectSkipped',
  step,
  effect: 'openBallot',
  reason: 'ballot-open',
});

test('the steps with all there is to them, and the time on the wall', () => {
  const steps = [{ ...STEPS[0]!, guide: [{ nl: 'Rondje' }], opening: [] }];
  expect(see({ type: 'programmeSet', steps, startsAt: '09:00' })).toMatchObject({ steps, startsAt: '09:00' });
  expect(see().startsAt).toBeNull();
});

test('from when the day is measured: the first start that counted', () => {
  expect(see(started('doors'), ended('doors'), started('first', NOON + 1)).begun).toEqual({
    step: 'doors',
    at: NOON,
  });
  expect(see(started('doors'), undone).begun).toBeNull();
});

test('the last act can be taken back once, and not into another running order', () => {
  expect(see().undoable).toBe(false);
  expect(see(started('doors')).undoable).toBe(true);
  expect(see(started('doors'), undone).undoable).toBe(false);
  expect(see(started('doors'), { type: 'programmeSet', steps: STEPS }).undoable).toBe(false);
});

test('what could not be done is told until the next step', () => {
  const day = [started('first'), ended('first'), skipped('first'), started('second'), skipped('second')];
  expect(see(...day).skipped.map(({ step }) => step)).toEqual(['first', 'second']);
  expect(see(...day, ended('second'), started('vote')).skipped).toEqual([]);
});
