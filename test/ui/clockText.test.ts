import { describe, expect, it } from 'vitest';
import { clockText, minutesLeft, timeLeft } from '../../client/ui/clockText.ts';

describe('clockText', () => {
  it.each([
    [760_000, '12:40'],
    [759_001, '12:40'],
    [5_400_000, '90:00'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1_000, '+0:01'],
    [-65_500, '+1:05'],
  ])('%d ms is %s', (left, text) => expect(clockText(left)).toBe(text));
});

describe('timeLeft', () => {
  it('keeps what was left while paused, whatever the clock says', () => {
    expect(timeLeft({ endsAt: 1_000, remaining: 400 }, 99_999)).toBe(400);
    expect(timeLeft({ endsAt: 1_000 }, 400)).toBe(600);
    expect(timeLeft({ endsAt: null }, 400)).toBeNull();
  });
});

describe('minutesLeft', () => {
  it('counts a minute that has begun, and none in the last one', () => {
    expect([61_000, 60_000, 59_999, 0].map(minutesLeft)).toEqual([2, 1, 0, 0]);
  });
});
