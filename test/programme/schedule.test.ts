import { describe, expect, test } from 'vitest';
import { type Course, delayMinutes, delayOf, planOf, wallClock } from '../../shared/programme/schedule.ts';
import { NOON, STEPS } from '../support/smallHall.ts';

const MINUTE = 60_000;

test('steps follow one another', () => {
  expect(planOf(STEPS).map(({ from, to }) => [from, to])).toEqual([
    [0, 30],
    [30, 70],
    [70, 110],
    [110, 120],
  ]);
});

test('time on the wall, also beyond midnight', () => {
  expect(wallClock('09:00', 75)).toBe('10:15');
  expect(wallClock('23:30', 45)).toBe('00:15');
  expect(wallClock('09:05', 0)).toBe('09:05');
});

describe('planned against real', () => {
  /** Doors at noon, so the first round is planned from 12.30 to 13.10. */
  const course = (more: Partial<Course>): Course => ({
    steps: STEPS,
    running: null,
    last: null,
    begun: { step: 'doors', at: NOON },
    ...more,
  });
  const runs = (from: number, to: number, remaining: number | null = null) => ({
    running: {
      step: 'first',
      round: 1,
      startedAt: NOON + from * MINUTE,
      endsAt: NOON + to * MINUTE,
      remaining,
    },
    last: 'doors',
  });
  const delay = (more: Partial<Course>, at: number, start: number | null = NOON) =>
    delayOf(course(more), start, NOON + at * MINUTE);

  test('a step that began late ends late', () => expect(delay(runs(42, 82), 50)).toBe(12 * MINUTE));
  test('five minutes more are five minutes later', () => expect(delay(runs(30, 75), 50)).toBe(5 * MINUTE));
  test('running over its time makes it later by the minute', () =>
    expect(delay(runs(30, 70), 78)).toBe(8 * MINUTE));
  test('a pause makes it later while it lasts', () =>
    expect(delay(runs(30, 70, 20 * MINUTE), 60)).toBe(10 * MINUTE));
  test('between two steps the next could start now', () => {
    expect(delay({ last: 'doors' }, 33)).toBe(3 * MINUTE);
    expect(delay({ last: 'doors' }, 20)).toBe(-10 * MINUTE);
  });
  test('without a planned time the day is measured from its first start', () => {
    expect(delay({ ...runs(42, 82), begun: { step: 'doors', at: NOON + 10 * MINUTE } }, 50, null)).toBe(
      2 * MINUTE,
    );
    expect(delay({ ...runs(0, 40), begun: { step: 'first', at: NOON } }, 1, null)).toBe(0);
  });
  test('a day that is tried out at another time is measured from its own start', () =>
    expect(delay(runs(42, 82), 50, NOON - 24 * 60 * MINUTE)).toBe(12 * MINUTE));
  test('there is no delay before the day and after it', () => {
    expect(delay({ begun: null }, 50)).toBeNull();
    expect(delay({ last: 'vote' }, 500)).toBeNull();
    expect(delay({ last: 'gone' }, 500)).toBeNull();
  });
  test('less than a minute is on time', () => {
    expect(delayMinutes(59_000)).toBe(0);
    expect(delayMinutes(-59_000)).toBe(0);
    expect(delayMinutes(12.6 * MINUTE)).toBe(12);
  });
});
