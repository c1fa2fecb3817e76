import { describe, expect, test } from 'vitest';
import { dealByRound, seatByRound } from '../../../server/seating/choiceEvents.ts';
import { dealWith } from '../../../server/seating/events.ts';
import type { HallNow } from '../../../server/seating/hall.ts';
import type { LiveEvent } from '../../../shared/seating/report.ts';
import { hall, person, plan, table } from '../hall.ts';

/** Tables say one theme on the list and another in round 2; everybody wishes what the list calls "a". */
const TABLES = [
  table('T1', { theme: 'a', capacity: 3 }),
  table('T2', { theme: 'a', capacity: 3 }),
  table('T3', { theme: 'b', capacity: 3 }),
  table('T4', { theme: 'b', capacity: 3 }),
];
const THEMES = { T1: 'x', T2: 'y', T3: 'x', T4: 'y' };
const PEOPLE = ['ann', 'bob', 'cas', 'dan', 'eva'].map((id) => person(id, { prefs: ['a'] }));

const moment = (
  seats: HallNow['seats'],
  given: Record<string, string>,
  more: Partial<HallNow> = {},
): HallNow => ({
  instance: hall(PEOPLE, TABLES, { rounds: 2 }),
  seats,
  arrived: new Set(),
  next: 1,
  running: null,
  chosen: new Set(),
  rounds: new Map([[2, { themes: new Map(Object.entries(THEMES)), given: new Map(Object.entries(given)) }]]),
  ...more,
});
const SEATS = plan({ ann: 'T1 T1', bob: 'T2 T2', cas: 'T1 T3', dan: 'T2 T4', eva: 'T1 T1' });
const GIVEN = { ann: 'x', bob: 'y', cas: 'x', dan: 'y', eva: 'x' };
const themeOf = (assignment: HallNow['seats'], who: string): string =>
  THEMES[assignment.get(who)?.[1] as keyof typeof THEMES];

const LATER: Partial<HallNow> = { next: 2 };
const DURING: Partial<HallNow> = { running: 1 };
const EVENTS: [string, LiveEvent][] = [
  ['a table closes', { kind: 'closeTable', table: 'T1', fromRound: 1 }],
  ['a facilitator is missing', { kind: 'facilitatorMissing', table: 'T1' }],
  ['tables are merged', { kind: 'repack', tables: 2 }],
  [
    'all of it at once',
    { kind: 'batch', mostMoved: 60, events: [{ kind: 'closeTable', table: 'T1', fromRound: 1 }] },
  ],
];

describe.each([
  ['before the day', {}],
  ['in the round before', DURING],
  ['when only the chosen round is left', LATER],
])('%s', (_when, more) => {
  test.each(EVENTS)('everybody keeps the theme that he was given when %s', (_what, event) => {
    const { assignment, closed, unplaced } = dealByRound(moment(SEATS, GIVEN, more), event);
    expect(unplaced).toEqual([]);
    for (const [who, theme] of Object.entries(GIVEN))
      expect([who, themeOf(assignment, who)]).toEqual([who, theme]);
    for (const { table: gone } of closed) for (const [, row] of assignment) expect(row[1]).not.toBe(gone);
  });
});

test('no theme loses all its tables in the chosen round when they are merged by the themes of another', () => {
  const seats = plan({ ann: 'T1 T1', bob: 'T2 T2', cas: 'T3 T3', dan: 'T4 T4', eva: 'T1 T1', fay: 'T3 T3' });
  const given = { ann: 'x', bob: 'y', cas: 'x', dan: 'y', eva: 'x', fay: 'x' };
  const now = moment(seats, given, {
    instance: hall([...PEOPLE, person('fay', { prefs: ['b'] })], TABLES, { rounds: 2 }),
  });
  // By the list T2 and T4 are the emptiest of "a" and of "b"; in round 2 nobody else talks about "y".
  const { assignment, closed } = dealByRound(now, { kind: 'repack', tables: 2 });
  for (const [who, theme] of Object.entries(given))
    expect([who, themeOf(assignment, who)]).toEqual([who, theme]);
  expect(closed).toHaveLength(1);
});

test.each(EVENTS)('other rounds are dealt with by the themes on the list when %s', (_what, event) => {
  const column = ({ assignment }: { assignment: HallNow['seats'] }) =>
    [...assignment].map(([who, row]) => [who, row[0]]);
  expect(column(dealByRound(moment(SEATS, GIVEN), event))).toEqual(
    column(dealWith(moment(SEATS, GIVEN), event)),
  );
});
test('the summit that comes out of it has the wishes and themes of the list', () => {
  const { instance } = dealByRound(moment(SEATS, GIVEN, LATER), {
    kind: 'closeTable',
    table: 'T1',
    fromRound: 2,
  });
  expect(instance.people).toEqual(PEOPLE);
  expect(instance.tables.map(({ theme }) => theme)).toEqual(['a', 'a', 'b', 'b']);
  expect(instance.tables[0]?.lastRound).toBe(1);
});
test('somebody at the door gets the theme that he was given', () => {
  const without = new Map(SEATS);
  without.delete('dan');
  expect(themeOf(seatByRound(moment(without, GIVEN), 'dan'), 'dan')).toBe('y');
  const { assignment } = dealByRound(moment(without, GIVEN), { kind: 'walkIn', person: 'dan' });
  expect(themeOf(assignment, 'dan')).toBe('y');
});
