import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { firstPlan } from '../../shared/seating/firstPlan.ts';
import type { Assignment } from '../../shared/seating/instance.ts';
import type { SeatChange } from '../../shared/seating/live/change.ts';
import { LiveHall } from '../../shared/seating/live/liveHall.ts';
import { repack } from '../../shared/seating/live/repack.ts';
import { countTerms } from '../../shared/seating/terms.ts';
import { violations } from '../../shared/seating/violations.ts';
import { anyHall, hall, person, table } from './hall.ts';

// Hundreds of halls take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('a live hall', () => {
  it('seats a walk-in without breaking a rule, and undoes it', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), (instance, seed) => {
        const full = firstPlan(instance, { seed }).assignment;
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
        const { assignment } = firstPlan(instance, { seed });
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
    expect(live.seatOne('wim', 1, 'nobody').unplaced).toHaveLength(1);
    expect(live.seatOne('wim', 1)).toMatchObject({ moved: { people: 1, seats: 1 }, unplaced: [] });
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

describe('a hall that is no longer right', () => {
  it('is repaired by every rule, whatever happened', () => {
    fc.assert(
      fc.property(anyHall, anyHall, fc.nat(), fc.integer({ min: 1, max: 3 }), (before, now, seed, round) => {
        const base = firstPlan(before, { seed }).assignment;
        const live = new LiveHall(now, base);
        const start = live.assignment();
        const { unplaced } = live.repair(round, { polish: 2048, seed });
        const found = violations(now, live.assignment()).filter((v) => v.round >= round);
        expect(found.filter((v) => v.code !== 'unseated')).toEqual([]);
        const key = (v: { person?: string; round: number }) => `${v.person} ${v.round}`;
        expect(unplaced.map(key).sort()).toEqual(found.map(key).sort());
        const history = (plan: Assignment) => [...plan].map(([id, seats]) => [id, seats.slice(0, round - 1)]);
        expect(history(live.assignment())).toEqual(history(start));
      }),
      { numRuns: 200 },
    );
  });

  it('is not touched where nothing is wrong', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), (instance, seed) => {
        const { assignment, unplaced } = firstPlan(instance, { seed });
        if (unplaced.length > 0) return;
        expect(new LiveHall(instance, assignment).repair(1).changes).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is polished without moving more seats than agreed, the same way each time', () => {
    const people = Array.from({ length: 40 }, (_, i) =>
      person(`p${i}`, { prefs: [`theme${i % 5}`], div: { age: i % 3 ? 'old' : 'young' } }),
    );
    const tables = Array.from({ length: 10 }, (_, i) =>
      table(`T${i}`, { theme: `theme${i % 5}`, capacity: 5 }),
    );
    const day = hall(people, tables, { rounds: 2 });
    const base = new Map(people.slice(4).map((p, i) => [p.id, [`T${i % 9}`, `T${(i + 3) % 9}`]]));
    const repaired = (polish: number, mostMoved: number) => {
      const live = new LiveHall(day, base);
      const { moved } = live.repair(1, { polish, mostMoved });
      return { moved, plan: live.assignment(), total: countTerms(day, live.assignment(), { base }).total };
    };
    const rough = repaired(0, 12);
    const smooth = repaired(40_000, 12);
    expect(smooth.total).toBeLessThan(rough.total);
    expect(smooth.moved.seats).toBeLessThanOrEqual(12);
    expect(repaired(40_000, 12)).toEqual(smooth);
  });
});

describe('who may be moved for somebody else', () => {
  const people = [person('a'), person('wim', { needs: ['wheelchair'] })];
  const tables = [table('T1', { capacity: 1, provides: ['wheelchair'] }), table('T2', { capacity: 1 })];
  const day = hall(people, tables, { rounds: 2 });
  const seated = new Map([['a', ['T1', 'T1']]]);
  const sitsNow = (id: string, round: number) => id === 'a' && round === 1;

  it('is nobody who sits already, unless it is asked for', () => {
    const live = () => new LiveHall(day, seated, sitsNow);
    expect(live().seatOne('wim', 1).unplaced).toMatchObject([{ person: 'wim', round: 1 }]);
    expect(live().seatOne('wim', 1, 'anybody')).toMatchObject({
      unplaced: [],
      moved: { people: 1, seats: 2 },
    });
    expect(live().seatOne('wim', 1, 'nobody').unplaced).toHaveLength(2);
  });

  it('never changes a seat of somebody who is held, but for those whose table closes', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), fc.constantFrom('nobody', 'not-seated'), (instance, seed, mayMove) => {
        const { assignment } = firstPlan(instance, { seed });
        const held = (id: string, round: number) => mayMove === 'nobody' || (id + round).length % 2 === 0;
        const shut = instance.tables[0]!.id;
        const closing = new LiveHall(instance, assignment, held).closeTables([shut], 1, { mayMove });
        const free = (change: SeatChange) => change.from === null || change.from === shut;
        expect(closing.changes.filter((c) => held(c.person, c.round) && !free(c))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a facilitator who is missing', () => {
  const people = [person('a'), person('b'), person('c', { needs: ['wheelchair'] })];
  const tables = [table('T1', { capacity: 1 }), table('T2', { capacity: 2, provides: ['wheelchair'] })];
  const seated = new Map([
    ['a', ['T1']],
    ['b', ['T2']],
    ['c', ['T2']],
  ]);

  it('is followed by somebody who can be there; a guest takes the seat that comes free', () => {
    const live = new LiveHall(hall(people, tables), seated);
    const change = live.replaceFacilitator('T1', 1, ['c', 'b']);
    expect(change).toMatchObject({ successor: 'b', moved: { people: 2, seats: 2 }, unplaced: [] });
    expect(live.assignment().get('b')).toEqual(['T1']);
    expect(live.assignment().get('a')).toEqual(['T2']);
  });

  it('is not followed by anybody who may not be moved', () => {
    const live = new LiveHall(hall(people, tables), seated, () => true);
    expect(live.replaceFacilitator('T1', 1, ['b'])).toMatchObject({ successor: null, changes: [] });
  });

  it('has a successor at every table without a rule broken', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), (instance, seed) => {
        const { assignment } = firstPlan(instance, { seed });
        const live = new LiveHall(instance, assignment);
        const t = instance.tables[0]!.id;
        const { successor } = live.replaceFacilitator(t, 1, instance.people.map((p) => p.id).slice(0, 4));
        const pinned = instance.people.map((p) =>
          p.id === successor ? { ...p, pins: { 1: t, 2: t, 3: t } } : p,
        );
        const broken = violations({ ...instance, people: pinned }, live.assignment());
        expect(broken.filter((v) => v.code !== 'unseated')).toEqual([]);
        expect(broken.filter((v) => v.person === successor && v.code === 'unseated')).toEqual([]);
      }),
      { numRuns: 200 },
    );
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
