import { expect, it } from 'vitest';
import { isUnfinished, statusOf } from '../../../client/apps/director/steps.ts';
import type { Step } from '../../../shared/facts/programme.ts';

const steps: Step[] = ['a', 'b', 'c'].map((id) => ({ id, kind: 'round', title: { nl: id }, minutes: 30 }));
const running = (step: string, remaining: number | null = null) => ({
  step,
  round: null,
  startedAt: 0,
  endsAt: 600_000,
  remaining,
});
const day = (now: string | null, last: string | null = null) => ({
  steps,
  running: now === null ? null : running(now),
  last,
});

it('knows where each step stands', () => {
  const all = (of: ReturnType<typeof day>) => steps.map((_, index) => statusOf(index, of));
  expect(all(day(null))).toEqual(['next', 'later', 'later']);
  expect(all(day('b'))).toEqual(['done', 'now', 'next']);
  expect(all(day(null, 'b'))).toEqual(['done', 'done', 'next']);
});

it('asks before more than a minute is cut off, also while the clock stands still', () => {
  expect(isUnfinished(running('a'), 0)).toBe(true);
  expect(isUnfinished(running('a'), 545_000)).toBe(false);
  expect(isUnfinished(running('a', 90_000), 10_000_000)).toBe(true);
  expect(isUnfinished(null, 0)).toBe(false);
});
