import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPlan } from '../../shared/seating/firstPlan.ts';
import { placeOne } from '../../shared/seating/placeOne.ts';
import { violations } from '../../shared/seating/violations.ts';
import { anyHall, hall, person, plan, table } from './hall.ts';

describe('placing a walk-in', () => {
  it('moves nobody else and breaks no rule', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), fc.integer({ min: 1, max: 3 }), (instance, seed, round) => {
        const walkIn = instance.people[0]!.id;
        const before = new Map(firstPlan(instance, { seed }).assignment).set(walkIn, [null, null, null]);
        const { assignment, unplaced } = placeOne(instance, before, walkIn, round);
        for (const [id, seats] of before) {
          expect(assignment.get(id)).toEqual(seats.map((t, r) => t ?? assignment.get(id)?.[r]));
        }
        const found = violations(instance, assignment);
        expect(found.filter((v) => v.code !== 'unseated')).toEqual([]);
        const seatless = found.filter((v) => v.person === walkIn && v.round >= round);
        const own = unplaced.filter((u) => u.person === walkIn);
        expect(own.map((u) => u.round)).toEqual(seatless.map((v) => v.round));
      }),
      { numRuns: 300 },
    );
  });

  const tables = [table('T1'), table('T2', { theme: 'home' }), table('T3', { theme: 'safe' })];
  const seated = plan({ p1: 'T1 T2', p2: 'T2 T1', p3: 'T3 T3' });
  const others = [person('p1'), person('p2'), person('p3')];

  it('gives him his wishes, one theme a round', () => {
    const day = hall([...others, person('new', { prefs: ['home', 'safe'] })], tables, { rounds: 2 });
    expect(placeOne(day, seated, 'new', 1).assignment.get('new')).toEqual(['T2', 'T3']);
  });

  it('leaves the rounds before as they were', () => {
    const day = hall([...others, person('new', { prefs: ['home'] })], tables, { rounds: 2 });
    expect(placeOne(day, seated, 'new', 2).assignment.get('new')).toEqual([null, 'T2']);
  });

  it('puts him beside his companion, or nowhere', () => {
    const people = [...others, person('new', { with: 'p3', prefs: ['home'] })];
    const day = hall(people, tables, { rounds: 2 });
    expect(placeOne(day, seated, 'new', 1).assignment.get('new')).toEqual(['T3', 'T3']);
    const full = hall(
      people,
      tables.map((t) => ({ ...t, capacity: 1 })),
      { rounds: 2 },
    );
    expect(placeOne(full, seated, 'new', 2).unplaced).toEqual([
      { person: 'new', round: 2, reason: 'noFreeSeat' },
    ]);
  });

  it('seats two who walk in together', () => {
    const people = [...others, person('new', { with: 'pal' }), person('pal', { with: 'new' })];
    const desks = [table('T1', { capacity: 2 }), table('T2', { capacity: 2 }), table('T3', { capacity: 3 })];
    const { assignment } = placeOne(hall(people, desks, { rounds: 2 }), seated, 'new', 1);
    expect([assignment.get('new'), assignment.get('pal')]).toEqual([
      ['T3', 'T3'],
      ['T3', 'T3'],
    ]);
  });

  it('knows nobody that is not on the list', () => {
    const day = hall(others, tables, { rounds: 2 });
    expect(placeOne(day, seated, 'nobody', 1)).toEqual({ assignment: seated, unplaced: [] });
  });
});
