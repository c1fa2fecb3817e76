import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../shared/seating/place.ts';
import { countTerms } from '../../shared/seating/terms.ts';
import { anyHall, hall, person, plan, table } from './hall.ts';
import { against, brokenPlan, incompletePlan, scoredHall } from './scored.ts';

describe('the terms of the objective', () => {
  it('equal those of an independent scorer', () => {
    expect(countTerms(scoredHall, incompletePlan, against)).toEqual({
      pref: 51,
      group: 7,
      'div:age': 13,
      'div:area': 7,
      repeats: 2,
      underfill: 1,
      moved: 2,
      total: 857,
    });
  });

  it('equal those of an independent scorer for a plan that breaks the rules', () => {
    expect(countTerms(scoredHall, brokenPlan, against)).toEqual({
      pref: 27,
      group: 4,
      'div:age': 10,
      'div:area': 8,
      repeats: 5,
      underfill: 8,
      moved: 2,
      total: 932,
    });
  });

  it('count a theme had twice, but not at a pinned seat', () => {
    const tables = [table('T1'), table('T2')];
    const twice = plan({ ann: 'T1 T2' });
    expect(countTerms(hall([person('ann')], tables, { rounds: 2 }), twice).pref).toBe(3);
    const pinned = person('ann', { pins: { 1: 'T1' } });
    expect(countTerms(hall([pinned], tables, { rounds: 2 }), twice).pref).toBe(0);
  });

  it('let companions meet as often as they like', () => {
    const people = [person('ann', { with: 'bob' }), person('bob', { with: 'ann' })];
    const together = plan({ ann: 'T1 T1', bob: 'T1 T1' });
    expect(countTerms(hall(people, [table('T1')], { rounds: 2 }), together).repeats).toBe(0);
  });

  it('are never below zero', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), (instance, seed) => {
        const { terms } = place(instance, { seed, budget: 0 });
        expect(Math.min(...Object.values(terms))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
