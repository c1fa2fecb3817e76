import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPlan } from '../../shared/seating/firstPlan.ts';
import type { Assignment } from '../../shared/seating/instance.ts';
import { place } from '../../shared/seating/place.ts';
import { violations } from '../../shared/seating/violations.ts';
import { anyHall, hall, person, table } from './hall.ts';

describe('the first plan', () => {
  it('breaks no hard rule, says who has no seat, and is the same each time', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), (instance, seed) => {
        const plan = firstPlan(instance, { seed });
        const found = violations(instance, plan.assignment);
        expect(found.filter((v) => v.code !== 'unseated')).toEqual([]);
        expect(plan.unplaced).toHaveLength(found.length);
        expect(firstPlan(instance, { seed })).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves history alone', () => {
    const day = hall(
      ['a', 'b'].map((id) => person(id)),
      [table('T1'), table('T2')],
      { rounds: 2 },
    );
    const base = new Map([
      ['a', ['T2', null]],
      ['b', ['T2', null]],
    ]);
    const { assignment } = firstPlan(day, { seed: 1, base, frozenRounds: 1 });
    expect([...assignment.values()].map(([first]) => first)).toEqual(['T2', 'T2']);
  });

  it('is there before the search begins, and every plan on the way is a legal one', () => {
    const people = Array.from({ length: 60 }, (_, i) =>
      person(`p${i}`, { prefs: [`theme${i % 4}`], role: i % 9 ? 'participant' : 'wildcard' }),
    );
    const tables = Array.from({ length: 8 }, (_, i) =>
      table(`T${i}`, { theme: `theme${i % 4}`, capacity: 8 }),
    );
    const day = hall(people, tables, { rounds: 3 });
    const seen: { done: number; plan: Assignment }[] = [];
    place(day, { seed: 1, budget: 20_000, onProgress: (done, _, plan) => seen.push({ done, plan: plan() }) });
    expect(seen[0]?.done).toBe(0);
    expect(seen.length).toBeGreaterThan(5);
    for (const { plan } of seen) expect(violations(day, plan)).toEqual([]);
  });
});
