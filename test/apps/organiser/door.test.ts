import { describe, expect, it } from 'vitest';
import { countHall, themeChanges, themePictures } from '../../../client/apps/organiser/door/picture.ts';
import { deskRows, lastMinutes } from '../../../client/apps/organiser/door/rates.ts';
import type { RoundReport, RoundTable } from '../../../shared/seating/seatReports.ts';

const NOW = 1_000 * 60_000;

describe('the rates of the desks', () => {
  const every = (seconds: number, count: number) =>
    Array.from({ length: count }, (_, i) => NOW - (count - 1 - i) * seconds * 1000);

  it('count the last five minutes, and take the middle of the gaps', () => {
    const doors = {
      'Balie 10': { scans: 40, recent: every(25, 8), queue: null },
      'Balie 2': { scans: 1, recent: [NOW - 600_000], queue: { queue: 'crowd' as const, at: NOW - 700_000 } },
    };
    expect(deskRows(doors, NOW)).toEqual([
      {
        name: 'Balie 2',
        scans: 1,
        perMinute: 0,
        seconds: null,
        queue: { queue: 'crowd', at: NOW - 700_000 },
        stale: true,
      },
      { name: 'Balie 10', scans: 40, perMinute: 1.6, seconds: 25, queue: null, stale: false },
    ]);
  });
  it('draw the minutes with nobody as well', () => {
    expect(lastMinutes({ 998: 3, 1000: 5 }, NOW, 4)).toEqual([0, 3, 0, 5]);
  });
});

describe('the picture of a hall', () => {
  const guest = (person: string, arrived = true) => ({
    person,
    name: person,
    wildcard: false,
    arrived,
    pinned: false,
    wish: null,
  });
  const table = (
    number: number,
    people: ReturnType<typeof guest>[],
    more: Partial<RoundTable> = {},
  ): RoundTable => ({
    table: `t${number}`,
    number,
    theme: 'green',
    room: 'Zaal',
    capacity: 4,
    closed: false,
    people,
    wildcards: 0,
    mixture: {},
    ...more,
  });
  const round = (...tables: RoundTable[]): RoundReport => ({ round: 1, over: false, tables, standing: [] });
  const before = round(
    table(2, [guest('ann'), guest('bob', false)]),
    table(1, [guest('cas')]),
    table(3, [], { closed: true }),
  );
  const after = round(
    table(2, [], { closed: true }),
    table(1, [guest('cas'), guest('ann')]),
    table(3, [], { closed: true }),
  );

  it('has a dot for each chair, by theme and number, before and after', () => {
    expect(themePictures(before, after)).toEqual([
      {
        theme: 'green',
        before: [
          { table: 't1', number: 1, here: 1, expected: 0, free: 3, closed: false },
          { table: 't2', number: 2, here: 1, expected: 1, free: 2, closed: false },
        ],
        after: [
          { table: 't1', number: 1, here: 2, expected: 0, free: 2, closed: false },
          { table: 't2', number: 2, here: 0, expected: 0, free: 4, closed: true },
        ],
      },
    ]);
  });
  it('counts open and half-empty tables, and who would talk about something else', () => {
    expect(countHall(before)).toEqual({ open: 2, halfEmpty: 2, here: 2 });
    expect(countHall(after)).toEqual({ open: 1, halfEmpty: 1, here: 2 });
    expect(themeChanges(before, after)).toBe(0);
    expect(themeChanges(before, round(table(1, [guest('ann')], { theme: 'home' })))).toBe(1);
  });
});
