import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lowerBounds } from '../../shared/seating/bounds.ts';
import { byChance } from '../../shared/seating/chance.ts';
import { place } from '../../shared/seating/place.ts';
import { anyHall, hall, person, table } from './hall.ts';
import { scoredHall } from './scored.ts';

// Hundreds of halls take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('lower bounds', () => {
  it('equal those of an independent scorer', () => {
    const { terms, short } = lowerBounds(scoredHall);
    expect({ ...terms, short }).toMatchObject(SCORED);
  });

  it('are never above a plan that keeps every rule', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), (instance, seed) => {
        const { terms, unplaced } = place(instance, { seed, budget: 500 });
        if (unplaced.length > 0) return;
        const bounds = lowerBounds(instance).terms;
        for (const key of Object.keys(bounds) as (keyof typeof bounds)[]) {
          expect(bounds[key]).toBeLessThanOrEqual(terms[key]!);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('count the seats that wishes cannot conjure up', () => {
    const people = ['a', 'b', 'c'].map((id) => person(id));
    expect(lowerBounds(hall(people, [table('T1', { capacity: 2 })])).short).toBe(1);
  });
});

describe('what chance gives', () => {
  it('is the average over all ways to sit', () => {
    const people = [0, 1, 2, 3].map((i) => person(`p${i}`, { group: i < 2 ? 'g' : '', prefs: ['green'] }));
    const tables = [table('T1', { capacity: 2 }), table('T2', { capacity: 2, theme: 'home' })];
    const chance = byChance(hall(people, tables));
    // Two of three ways part a given pair; half of the seats are at a theme that nobody asked for.
    expect(chance.group).toBeCloseTo(1 / 3);
    expect(chance.pref).toBeCloseTo(4 * 0.5 * 4);
  });
});

const SCORED = { pref: 36, group: 6, repeats: 0, 'div:age': 9, 'div:area': 5, short: 1 };
