import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiveHall } from '../../shared/seating/live/liveHall.ts';
import { repack } from '../../shared/seating/live/repack.ts';
import { place } from '../../shared/seating/place.ts';
import { violations } from '../../shared/seating/violations.ts';
import { anyHall, hall, person, table } from './hall.ts';

describe('a live hall', () => {
  it('seats a walk-in without breaking a rule, and undoes it', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), (instance, seed) => {
        const full = place(instance, { seed, budget: 0 }).assignment;
        const id = instance.people[0]!.id;
        const before = new Map(full).set(id, [null, null, null]);
        const live = new LiveHall(instance, before);
        const start = live.assignment();
        const change = live.seatOne(id, 1);
        const broken = violations(instance, live.assignment()).filter((v) => v.code !== 'unseated');
        expect(broken).toEqual([]);
        live.undo(change);
        expect(live.assignment()).toEqual(start);
      }),
      { numRuns: 200 },
    );
  });

  it('closes a table without breaking a rule', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), fc.integer({ min: 1, max: 3 }), (instance, seed, round) => {
        const { assignment } = place(instance, { seed, budget: 0 });
        const live = new LiveHall(instance, assignment);
        const id = instance.tables[0]!.id;
        const { unplaced } = live.closeTables([id], round);
        const tables = instance.tables.map((t) =>
          t.id === id ? { ...t, lastRound: Math.min(round - 1, t.lastRound ?? 3) } : t,
        );
        const found = violations({ ...instance, tables }, live.assignment());
        expect(found.filter((v) => v.code !== 'unseated')).toEqual([]);
        expect(unplaced).toHaveLength(found.filter((v) => v.round >= round).length);
      }),
      { numRuns: 200 },
    );
  });

  it('lets one guest a round make room where the newcomer has nowhere else to go', () => {
    const people = [person('a'), person('wim', { needs: ['wheelchair'] })];
    const tables = [table('T1', { capacity: 1, provides: ['wheelchair'] }), table('T2', { capacity: 1 })];
    const live = new LiveHall(hall(people, tables), new Map([['a', ['T1']]]));
    expect(live.seatOne('wim', 1, false).unplaced).toHaveLength(1);
    expect(live.seatOne('wim', 1)).toMatchObject({ moved: 1, unplaced: [] });
    expect([...live.assignment()]).toEqual([
      ['a', ['T2']],
      ['wim', ['T1']],
    ]);
  });

  it('gives the seat of a no-show to the next one', () => {
    const people = [person('a'), person('b')];
    const live = new LiveHall(hall(people, [table('T1', { capacity: 1 })]), new Map([['a', ['T1']]]));
    live.release('a', 1);
    expect(live.seatOne('b', 1).unplaced).toEqual([]);
  });
});

describe('a low turnout', () => {
  it('merges tables of a theme and moves only those at a table that closes', () => {
    const people = Array.from({ length: 8 }, (_, i) => person(`p${i}`));
    const tables = Array.from({ length: 4 }, (_, i) => table(`T${i}`, { theme: i < 2 ? 'green' : 'home' }));
    const day = hall(people, tables, { rounds: 2 });
    const before = new Map(people.map((p, i) => [p.id, [`T${i % 4}`, `T${i % 4}`]]));
    const done = repack(day, before, 1, 4);
    expect(done.closed).toHaveLength(2);
    expect(done).toMatchObject({ seatsMoved: 8, leastMoved: 8, unplaced: [] });
  });
});
