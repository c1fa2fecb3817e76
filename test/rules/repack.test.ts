import { describe, expect, test } from 'vitest';
import { momentOf } from '../../server/rules/repack.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { RepackMoment } from '../../shared/facts/repack.ts';
import { desk, operator, organiser } from '../support/actors.ts';
import { folded, given } from '../support/given.ts';
import { arrived, NOON, PREPARED, SEATED, started } from '../support/smallHall.ts';

const hall = [...PREPARED, SEATED];
const MINUTE = 60_000;
const planned = (when: RepackMoment, byItself = false): Fact => ({
  ...{ type: 'repackPlanned', when, spare: 20, byItself },
});
const plan = (when: RepackMoment) => ({ type: 'planRepack', when, spare: 20, byItself: false }) as const;
const DOORS = { kind: 'doors', minutes: 30 } as const;
const QUIET = { kind: 'quiet', minutes: 5 } as const;
const COMES = { type: 'repackComes' } as const;
const moment = (...facts: Fact[]) => momentOf(folded([...hall, ...facts]).repack);
const doors = started('doors');
const openedAt = doors.type === 'stepStarted' ? doors.startedAt : 0;
const came = (person: 'ann' | 'bob', at: number): Fact => ({ ...arrived(person), at }) as Fact;

describe('the moment at which the hall is packed anew', () => {
  test('is a time of day, a while after the doors opened, or after the last guest', () => {
    expect(moment(planned({ kind: 'clock', at: NOON + 5 }))).toBe(NOON + 5);
    expect(moment(planned(DOORS))).toBeNull();
    expect(moment(planned(DOORS), doors)).toBe(openedAt + 30 * MINUTE);
    expect(moment(planned(QUIET), doors)).toBeNull();
    expect(moment(planned(QUIET), came('ann', NOON), came('bob', NOON + MINUTE))).toBe(NOON + 6 * MINUTE);
  });

  test('is not moved by somebody who came earlier and is told of later', () => {
    expect(moment(planned(QUIET), came('ann', NOON), came('bob', NOON - MINUTE))).toBe(NOON + 5 * MINUTE);
  });

  test('is chosen by the organiser, ahead, and one at a time', () => {
    given(...hall)
      .when(organiser, plan(DOORS))
      .decides({ type: 'repackPlanned', when: DOORS, spare: 20, byItself: false });
    given(...hall)
      .at(NOON)
      .when(organiser, plan({ kind: 'clock', at: NOON }))
      .refuses('moment-over');
    given(...hall)
      .when(desk, plan(DOORS))
      .refuses('not-allowed');
    expect(moment(planned(DOORS), planned({ kind: 'clock', at: NOON + 5 }))).toBe(NOON + 5);
  });

  test('comes once, and never before its time', () => {
    const ready = given(...hall, planned(QUIET), came('ann', NOON));
    ready
      .at(NOON + 5 * MINUTE - 1)
      .when(operator, COMES)
      .isAlreadySo();
    ready
      .at(NOON + 5 * MINUTE)
      .when(operator, COMES)
      .decides({ type: 'repackDue' });
    ready
      .and({ type: 'repackDue' })
      .at(NOON + 9 * MINUTE)
      .when(operator, COMES)
      .isAlreadySo();
  });

  test('is over when the hall was packed, or somebody left it as it is', () => {
    const due: Fact[] = [planned(QUIET), { type: 'repackDue' }];
    const packed: Fact = {
      ...{ type: 'seatingChanged', reason: 'repack', hash: 'plan', seats: 0, absent: [], closed: [] },
    };
    const left = (...facts: Fact[]) => folded([...hall, ...facts]).repack.planned;
    expect(left(...due)?.due).toBe(true);
    expect(left(...due, packed)).toBeNull();
    // Packed by hand before the moment: the plan stands.
    expect(left(planned(QUIET), packed)?.due).toBe(false);
    expect(left(...due, { ...packed, reason: 'walkIn' } as Fact)?.due).toBe(true);
    given(...hall, ...due)
      .when(organiser, { type: 'dropRepack' })
      .decides({ type: 'repackDropped' });
    given(...hall)
      .when(organiser, { type: 'dropRepack' })
      .isAlreadySo();
  });
});
