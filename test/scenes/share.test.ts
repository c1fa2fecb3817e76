import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../client/scenes/hallMap.ts';
import { PACE_MINUTES, paceSeries } from '../../client/scenes/paceSeries.ts';
import { agesOf, sharesOf } from '../../client/scenes/share.ts';

describe('sharesOf', () => {
  const counts = [
    { group: 'Noord', people: 20 },
    { group: 'Zuid', people: 60 },
  ];
  it('puts the hall beside the city, largest first', () => {
    expect(sharesOf(counts, { Noord: 31.5 })).toEqual([
      { group: 'Zuid', hall: 75, city: null },
      { group: 'Noord', hall: 25, city: 31.5 },
    ]);
  });
  it('keeps ages in their own order, and nobody is nought of nobody', () => {
    expect(sharesOf(counts, undefined, { inOrder: true }).map(({ group }) => group)).toEqual([
      'Noord',
      'Zuid',
    ]);
    expect(sharesOf([], undefined)).toEqual([]);
  });
  it('reads the ends of an age group', () => {
    expect([agesOf('0-17'), agesOf('18-34'), agesOf('80+')]).toEqual([
      { from: null, to: 17 },
      { from: 18, to: 34 },
      { from: 80, to: null },
    ]);
  });
});

describe('rangesOf', () => {
  const room = (...numbers: number[]) => ({
    tables: numbers.map((number) => ({ table: `${number}`, number })),
  });
  it('joins tables that follow each other', () => {
    expect(rangesOf(room(1, 2, 3, 4))).toEqual([{ first: 1, last: 4 }]);
    expect(rangesOf(room(1, 2, 7))).toEqual([
      { first: 1, last: 2 },
      { first: 7, last: 7 },
    ]);
    expect(rangesOf(room())).toEqual([]);
  });
  it('tells a room in many bits from its first to its last table', () => {
    expect(rangesOf(room(1, 3, 5, 9))).toEqual([{ first: 1, last: 9 }]);
  });
});

it('the pace has a value for each of the last whole minutes', () => {
  const series = paceSeries(
    [
      { minute: 80, ideas: 4 },
      { minute: 99, ideas: 7 },
      { minute: 100, ideas: 9 },
    ],
    100 * 60_000 + 5,
  );
  expect(series).toHaveLength(PACE_MINUTES);
  expect([series[0], series[1], series.at(-1)]).toEqual([4, 0, 7]);
});
