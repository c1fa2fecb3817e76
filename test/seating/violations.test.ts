import { describe, expect, it } from 'vitest';
import { type Violation, violations } from '../../shared/seating/violations.ts';
import { hall, person, plan, table } from './hall.ts';
import { against, brokenPlan, incompletePlan, scoredHall } from './scored.ts';

const counted = (list: Violation[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { code, count } of list) counts[code] = (counts[code] ?? 0) + count;
  return counts;
};

describe('hard violations', () => {
  it('equal those of an independent scorer', () => {
    expect(counted(violations(scoredHall, brokenPlan, against))).toEqual({
      tableClosed: 1,
      absentSeated: 1,
      unknown: 2,
      unseated: 7,
      overCapacity: 5,
      wildcardsNotSpread: 2,
      apartTogether: 2,
      noCommonLanguage: 1,
      needNotProvided: 2,
      companionElsewhere: 2,
      pinBroken: 1,
      historyChanged: 2,
    });
    expect(counted(violations(scoredHall, incompletePlan, against))).toEqual({
      unseated: 2,
      historyChanged: 3,
    });
  });

  it('name who and where', () => {
    const people = [person('ann', { apart: ['bob'] }), person('bob', { needs: ['wheelchair'] })];
    expect(violations(hall(people, [table('T1')]), plan({ ann: 'T1', bob: 'T1' }))).toEqual([
      { code: 'apartTogether', round: 1, person: 'ann', other: 'bob', table: 'T1', count: 1 },
      { code: 'needNotProvided', round: 1, person: 'bob', table: 'T1', count: 1 },
    ]);
  });

  it('see a companion elsewhere also when only one of the two is named', () => {
    const people = [person('zed', { with: 'ann' }), person('ann')];
    const found = violations(hall(people, [table('T1'), table('T2')]), plan({ ann: 'T1', zed: 'T2' }));
    expect(found).toMatchObject([{ code: 'companionElsewhere', person: 'zed', other: 'ann' }]);
  });
});
