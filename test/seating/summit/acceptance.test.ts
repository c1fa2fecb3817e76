import { describe, expect, test } from 'vitest';
import { commandOfPlan, leavesNewcomers, upToDate } from '../../../server/seating/acceptance.ts';
import type { HallNow } from '../../../server/seating/hall.ts';
import { scaleOf } from '../../../server/seating/measure.ts';
import type { Plan } from '../../../server/seating/plan.ts';
import { shareOf } from '../../../server/seating/termReports.ts';
import type { Instance } from '../../../shared/seating/instance.ts';
import { countTerms } from '../../../shared/seating/terms.ts';
import { hall, person, plan, table } from '../hall.ts';

const instance = hall(
  [person('ann'), person('bob'), person('cas')],
  [table('T1', { capacity: 2 }), table('T2', { capacity: 2 })],
  { rounds: 2 },
);
const moment = (seats: HallNow['seats'], of: Instance = instance, next = 1): HallNow => ({
  instance: of,
  seats,
  arrived: new Set(),
  next,
  running: null,
  chosen: new Set(),
});
const proposed = (assignment: Plan['assignment'], base: Plan['base']): Plan => ({
  id: 'p',
  origin: 'run',
  madeAt: 0,
  instance,
  key: '',
  next: 1,
  base,
  assignment,
  unplaced: [],
  terms: countTerms(instance, assignment),
  scale: scaleOf(instance),
  movable: 0,
  remedies: [],
  live: null,
});
const NOBODY = plan({});
const fresh = plan({ ann: 'T1 T1', bob: 'T1 T2', cas: 'T2 T2' });

describe('a plan that is accepted later than it was made', () => {
  test('fits the hall it was made for', () => {
    expect(upToDate(proposed(fresh, NOBODY), moment(NOBODY))).toEqual(fresh);
  });
  test('loses seats at tables that closed, and of people who do not come', () => {
    const closed = {
      ...instance,
      tables: [table('T1', { capacity: 2, lastRound: 1 }), table('T2', { capacity: 2 })],
    };
    expect(upToDate(proposed(fresh, NOBODY), moment(NOBODY, closed)).get('ann')).toEqual(['T1', null]);
    const gone = { ...instance, people: [person('ann', { lastRound: 0 }), person('bob'), person('cas')] };
    const now = moment(NOBODY, gone);
    expect(upToDate(proposed(fresh, NOBODY), now).get('ann')).toEqual([null, null]);
    expect(leavesNewcomers(upToDate(proposed(fresh, NOBODY), now), now, proposed(fresh, NOBODY))).toBe(false);
  });
  test('leaves a newcomer the seat that a desk gave him, where it is free', () => {
    const without = plan({ ann: 'T1 T1', bob: 'T1 T2' });
    const atDesk = moment(plan({ cas: 'T2 T1' }));
    expect(upToDate(proposed(without, NOBODY), atDesk).get('cas')).toEqual(['T2', 'T1']);
    const taken = moment(plan({ cas: 'T1 T1' }));
    const after = upToDate(proposed(without, NOBODY), taken);
    expect(after.get('cas')).toEqual([null, 'T1']);
    expect(leavesNewcomers(after, taken, proposed(without, NOBODY))).toBe(true);
  });
  test('S4: leaves rounds that are over as they were', () => {
    const before = plan({ ann: 'T2 T2', bob: 'T2 T2', cas: 'T1 T1' });
    expect(upToDate(proposed(fresh, before), moment(before, instance, 2)).get('ann')).toEqual(['T2', 'T1']);
  });
});

test('only rounds that change are stated', () => {
  const before = plan({ ann: 'T1 T2', bob: 'T1 T2', cas: 'T2 -' });
  const { rounds } = commandOfPlan(fresh, moment(before));
  expect(rounds).toEqual([
    {
      round: 2,
      seats: [
        ['ann', 'T1'],
        ['bob', 'T2'],
        ['cas', 'T2'],
      ],
      unplaced: [],
    },
  ]);
});

test('a share is 1 at the best there can be and 0 at what the lot gives', () => {
  expect(shareOf(10, 10, 50)).toBe(1);
  expect(shareOf(20, 10, 50)).toBe(0.75);
  expect(shareOf(50, 10, 50)).toBe(0);
  expect(shareOf(80, 10, 50)).toBe(0);
  expect(shareOf(0, 0, 0)).toBe(1);
  expect(shareOf(3, 0, 0)).toBe(0);
});
