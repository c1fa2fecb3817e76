import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dealWith, differences } from '../../../server/seating/events.ts';
import type { HallNow } from '../../../server/seating/hall.ts';
import { seatNow } from '../../../server/seating/seatNow.ts';
import type { Instance } from '../../../shared/seating/instance.ts';
import { place } from '../../../shared/seating/place.ts';
import type { DayEvent, LiveEvent, MayMove } from '../../../shared/seating/report.ts';
import { violations } from '../../../shared/seating/violations.ts';
import { anyHall, hall, person, plan, table } from '../hall.ts';

// Hundreds of small days are played, some of them polished; other suites want the same processors.
vi.setConfig({ testTimeout: 30_000 });

const now = (instance: Instance, more: Partial<HallNow> = {}): HallNow => ({
  instance,
  seats: place(instance, { seed: 1, budget: 200 }).assignment,
  arrived: new Set(),
  next: 1,
  running: null,
  chosen: new Set(),
  ...more,
});

/** A hall that is seated and in which some have come in. */
const anyMoment: fc.Arbitrary<HallNow> = fc
  .record({ instance: anyHall, come: fc.infiniteStream(fc.boolean()) })
  .map(({ instance, come }) => {
    const arrived = new Set(instance.people.filter(() => come.next().value).map(({ id }) => id));
    return now(instance, { arrived });
  });
const anyMayMove: fc.Arbitrary<MayMove> = fc.constantFrom('nobody', 'not-seated', 'anybody');

function anyEvent(moment: HallNow): fc.Arbitrary<LiveEvent> {
  const several = fc.record({
    kind: fc.constant('batch' as const),
    events: fc.array(anyDayEvent(moment), { minLength: 1, maxLength: 4 }),
    mostMoved: fc.nat({ max: 5 }),
    mayMove: anyMayMove,
  });
  return fc.oneof(anyOneEvent(moment), several);
}

function anyDayEvent({ instance }: HallNow): fc.Arbitrary<DayEvent> {
  const someone = fc.constantFrom(...instance.people.map(({ id }) => id));
  const table = fc.constantFrom(...instance.tables.map(({ id }) => id));
  return fc.oneof<fc.Arbitrary<DayEvent>[]>(
    fc.record({ kind: fc.constant('walkIn' as const), person: someone }),
    fc.record({
      kind: fc.constant('noShow' as const),
      people: fc.array(someone, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('closeTable' as const), table, fromRound: fc.integer({ min: 1, max: 2 }) }),
    fc.record({
      kind: fc.constant('facilitatorMissing' as const),
      table,
      standIn: fc.oneof(fc.constant('anybody' as const), someone, fc.constant(undefined)),
    }),
  );
}

function anyOneEvent({ instance }: HallNow): fc.Arbitrary<LiveEvent> {
  const someone = fc.constantFrom(...instance.people.map(({ id }) => id));
  const table = fc.constantFrom(...instance.tables.map(({ id }) => id));
  return fc.oneof<fc.Arbitrary<LiveEvent>[]>(
    fc.record({ kind: fc.constant('walkIn' as const), person: someone, mayMove: anyMayMove }),
    fc.record({
      kind: fc.constant('noShow' as const),
      people: fc.array(someone, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('noShow' as const), people: fc.constant('everyone-not-arrived' as const) }),
    fc.record({
      kind: fc.constant('closeTable' as const),
      table,
      fromRound: fc.integer({ min: 1, max: 2 }),
      mayMove: anyMayMove,
    }),
    fc.record({
      kind: fc.constant('facilitatorMissing' as const),
      table,
      standIn: fc.oneof(fc.constant('anybody' as const), someone, fc.constant(undefined)),
      mayMove: anyMayMove,
    }),
    fc.record({ kind: fc.constant('repack' as const), tables: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant('repack' as const), turnout: fc.integer({ min: 1, max: 20 }) }),
  );
}
const anyMomentAndEvent = anyMoment.chain((moment) =>
  fc.record({ moment: fc.constant(moment), event: anyEvent(moment) }),
);

describe('whatever happens', () => {
  test('no rule is broken, and who stands is named', () => {
    fc.assert(
      fc.property(anyMomentAndEvent, ({ moment, event }) => {
        const { instance, assignment, unplaced, absent, leaderless } = dealWith(moment, event);
        fc.pre(leaderless.length === 0);
        const standing = new Set(unplaced.map((one) => `${one.round} ${one.person}`));
        const isTold = (round: number, who?: string) => standing.has(`${round} ${who}`);
        const broken = violations(instance, assignment).filter(
          ({ code, round, person, other }) =>
            !(code === 'unseated' && isTold(round, person)) &&
            !(code === 'companionElsewhere' && (isTold(round, person) || isTold(round, other))),
        );
        // With fewer wildcards in the hall each table may have fewer; nobody is moved because somebody stayed away.
        const told =
          absent.length === 0 ? broken : broken.filter(({ code }) => code !== 'wildcardsNotSpread');
        expect(told).toEqual([]);
      }),
    );
  });

  test('S5: nobody who has come in is moved for somebody else', () => {
    fc.assert(
      fc.property(anyMomentAndEvent, ({ moment, event }) => {
        fc.pre(event.mayMove !== 'anybody');
        const { assignment, closed, absent, pinned, leaderless } = dealWith(moment, event);
        fc.pre(leaderless.length === 0);
        const stands = new Set(pinned.map((pin) => pin.person));
        const own = ({ person, round, from }: ReturnType<typeof differences>[number]) =>
          absent.includes(person) ||
          stands.has(person) ||
          closed.some((one) => one.table === from && round >= one.fromRound);
        const moved = differences(moment.seats, assignment, 1).filter(
          (change) => change.from !== null && moment.arrived.has(change.person) && !own(change),
        );
        // Merging tables may need one seat more where somebody fits nowhere else.
        if (event.kind !== 'repack') expect(moved).toEqual([]);
      }),
    );
  });

  test('with nobody to be moved, only free seats are given out', () => {
    const walkIns = anyMoment.chain((moment) =>
      fc.record({ moment: fc.constant(moment), person: fc.constantFrom(...moment.instance.people) }),
    );
    fc.assert(
      fc.property(walkIns, ({ moment, person: { id } }) => {
        const { assignment } = dealWith(moment, { kind: 'walkIn', person: id, mayMove: 'nobody' });
        expect(differences(moment.seats, assignment, 1).filter(({ from }) => from !== null)).toEqual([]);
      }),
    );
  });
});

describe('at the door', () => {
  const full = hall(
    [person('ann'), person('bob'), person('cas'), person('dee')],
    [table('T1', { capacity: 2 }), table('T2', { capacity: 2, provides: ['wheelchair'] })],
    { rounds: 2 },
  );
  const seats = plan({ ann: 'T1 T1', bob: 'T1 T2', cas: 'T2 T2' });

  test('a free seat in every round, and nobody moves', () => {
    const after = seatNow(now(full, { seats }), 'dee');
    expect(differences(seats, after, 1)).toEqual([
      { person: 'dee', round: 1, from: null, to: 'T2' },
      { person: 'dee', round: 2, from: null, to: 'T1' },
    ]);
  });
  test('a guest who is not there yet makes room, one who is does not', () => {
    const wheels = {
      ...full,
      people: full.people.map((p) => (p.id === 'dee' ? { ...p, needs: ['wheelchair'] } : p)),
    };
    const tight = plan({ ann: 'T1 -', bob: 'T2 -', cas: 'T2 -' });
    const first = (arrived: string[]) =>
      differences(tight, seatNow(now(wheels, { seats: tight, arrived: new Set(arrived) }), 'dee'), 1).filter(
        ({ round }) => round === 1,
      );
    expect(first(['ann', 'bob'])).toEqual(
      expect.arrayContaining([
        { person: 'dee', round: 1, from: null, to: 'T2' },
        { person: 'cas', round: 1, from: 'T2', to: 'T1' },
      ]),
    );
    expect(first(['ann', 'bob', 'cas'])).toEqual([]);
  });
  test('rounds that are over stay as they are, and who was counted out is back', () => {
    const gone = { ...full, people: full.people.map((p) => (p.id === 'dee' ? { ...p, lastRound: 1 } : p)) };
    expect(differences(seats, seatNow(now(gone, { seats, next: 2 }), 'dee'), 1)).toEqual([
      { person: 'dee', round: 2, from: null, to: 'T1' },
    ]);
  });
});

test('a table that is closed already stays closed when it closes once more from a later round', () => {
  const shut = hall([person('ann')], [table('T1', { lastRound: 0 }), table('T2')], { rounds: 2 });
  const event: LiveEvent = { kind: 'closeTable', table: 'T1', fromRound: 2 };
  expect(dealWith(now(shut), event).instance.tables[0]?.lastRound).toBe(0);
});

/** Two themes of tables with and without room for wheelchairs, and guests who sit at some of them. */
const mergeable = fc
  .record({
    tables: fc.array(fc.record({ theme: fc.constantFrom('green', 'home'), able: fc.boolean() }), {
      minLength: 2,
      maxLength: 8,
    }),
    guests: fc.array(fc.record({ at: fc.nat(), need: fc.integer({ min: 0, max: 3 }) }), {
      minLength: 1,
      maxLength: 24,
    }),
  })
  .map(({ tables, guests }) => {
    const made = tables.map(({ theme, able }, i) =>
      table(`T${i}`, { theme, capacity: 6, provides: able ? ['wheelchair'] : [] }),
    );
    const seats = new Map<string, (string | null)[]>();
    const taken = new Map<string, number>();
    const people = guests.flatMap(({ at, need }, i) => {
      const to = made[at % made.length];
      const size = taken.get(to?.id ?? '') ?? 0;
      if (to === undefined || size === to.capacity) return [];
      taken.set(to.id, size + 1);
      seats.set(`p${i}`, [to.id]);
      return [person(`p${i}`, { needs: need === 0 && to.provides.length > 0 ? ['wheelchair'] : [] })];
    });
    return { instance: hall(people, made), seats };
  });

describe('a low turnout', () => {
  const guests = Array.from({ length: 24 }, (_, i) => person(`p${i}`));
  const tables = Array.from({ length: 6 }, (_, i) => table(`T${i}`));
  const instance = hall(guests, tables);
  const arrived = new Set(guests.filter((_, i) => i % 3 === 0).map(({ id }) => id));

  test('who did not come is counted out, and half-empty tables are merged', () => {
    const outcome = dealWith(now(instance, { arrived }), { kind: 'repack', tables: 2 });
    expect(outcome.absent).toHaveLength(16);
    expect(outcome.closed).toHaveLength(4);
    expect(outcome.unplaced).toEqual([]);
    const kept = new Set([...outcome.assignment.values()].flatMap((row) => row.filter((t) => t !== null)));
    expect(kept.size).toBe(2);
  });
  test('seats are left for as many as may still come', () => {
    const outcome = dealWith(now(instance, { arrived }), { kind: 'repack', turnout: 16 });
    expect(6 - outcome.closed.length).toBe(4);
  });
  test('before the doors open everybody counts', () => {
    const outcome = dealWith(now(instance), { kind: 'repack', tables: 2 });
    expect(outcome.absent).toEqual([]);
    expect(outcome.unplaced).toEqual([]);
  });
  test('themes keep their people, in every round, although a wish pulls them elsewhere', () => {
    const four = ['A1', 'A2', 'B1', 'B2'].map((id) => table(id, { capacity: 6, theme: id[0] ?? '' }));
    const two = { A1: 'A2', A2: 'A1', B1: 'B2', B2: 'B1' } as Record<string, string>;
    // All would rather talk about the other theme, and those tables have room.
    const people = guests.slice(0, 12).map((guest, i) => ({ ...guest, prefs: [i < 6 ? 'B' : 'A'] }));
    const seated = new Map(
      people.map(({ id }, i) => [id, i < 6 ? [`A${1 + (i % 2)}`] : [`B${1 + (i % 2)}`]]),
    );
    for (const row of seated.values()) row.push(two[row[0] ?? ''] ?? '');
    const day = hall(people, four, { rounds: 2 });
    const here = new Set(people.map(({ id }) => id));
    const outcome = dealWith(now(day, { seats: seated, arrived: here }), { kind: 'repack', tables: 2 });
    expect(outcome.closed).toHaveLength(2);
    expect(outcome.unplaced).toEqual([]);
    for (const [id, row] of outcome.assignment)
      expect(row.map((one) => one?.[0])).toEqual(seated.get(id)?.map((one) => one[0]));
  });
  test('half-empty tables are merged also where somebody with a need sits, when another of them can have him', () => {
    const able = (id: string) => table(id, { provides: ['wheelchair'] });
    const people = ['ann', 'bob', 'cas', 'dot'].map((id) => person(id, { needs: ['wheelchair'] }));
    const seats = plan({ ann: 'T1', bob: 'T2', cas: 'T3', dot: 'T4' });
    const all = now(
      hall(people, [able('T1'), able('T2'), able('T3'), able('T4'), table('T5'), table('T6')]),
      {
        seats,
        arrived: new Set(people.map(({ id }) => id)),
      },
    );
    const outcome = dealWith(all, { kind: 'repack', turnout: 4 });
    expect(outcome.unplaced).toEqual([]);
    expect(outcome.closed).toHaveLength(5);
    const [kept] = outcome.assignment.get('ann') ?? [];
    expect([...outcome.assignment.values()]).toEqual([[kept], [kept], [kept], [kept]]);
  });
  test('the fuller table closes when only the emptier one suits who has a need', () => {
    const people = [...guests.slice(0, 3), person('ann', { needs: ['wheelchair'] })];
    const two = [table('T1'), table('T2', { provides: ['wheelchair'] }), table('T3', { theme: 'home' })];
    const seats = plan({ p0: 'T1', p1: 'T1', p2: 'T1', ann: 'T2' });
    const arrivedAll = new Set(people.map(({ id }) => id));
    const outcome = dealWith(now(hall(people, two), { seats, arrived: arrivedAll }), {
      kind: 'repack',
      turnout: 4,
    });
    expect(outcome.closed.map((one) => one.table)).toEqual(['T1']);
    expect(outcome.unplaced).toEqual([]);
  });
  test('who sits at a table that stays, stays; all keep their theme and their chair', () => {
    fc.assert(
      fc.property(mergeable, fc.integer({ min: 1, max: 12 }), ({ instance: day, seats }, spare) => {
        const here = new Set(day.people.map(({ id }) => id));
        const outcome = dealWith(now(day, { seats, arrived: here }), {
          kind: 'repack',
          turnout: day.people.length + spare,
        });
        const gone = new Set(outcome.closed.map((one) => one.table));
        const themeOf = new Map(day.tables.map(({ id, theme }) => [id as string | null, theme]));
        expect(violations(outcome.instance, outcome.assignment)).toEqual([]);
        for (const [id, [was = null]] of seats) {
          const [is = null] = outcome.assignment.get(id) ?? [];
          if (!gone.has(was ?? '')) expect(is).toBe(was);
          expect(themeOf.get(is)).toBe(themeOf.get(was));
        }
      }),
      { numRuns: 150 },
    );
  });
  test('nobody gets up from a conversation, unless that is asked for', () => {
    const twice = hall(guests, tables, { rounds: 2 });
    const sitting = now(twice, { arrived, running: 1 });
    expect(dealWith(sitting, { kind: 'repack', tables: 2 }).closed.every((one) => one.fromRound === 2)).toBe(
      true,
    );
    const asked: LiveEvent = { kind: 'repack', tables: 2, mayMove: 'anybody' };
    expect(dealWith(sitting, asked).closed.every((one) => one.fromRound === 1)).toBe(true);
  });
});

test('a table that closes names the least that has to move', () => {
  const instance = hall([person('ann'), person('bob'), person('cas')], [table('T1'), table('T2')], {
    rounds: 2,
  });
  const seats = plan({ ann: 'T1 T1', bob: 'T1 T2', cas: 'T2 T2' });
  const outcome = dealWith(now(instance, { seats }), { kind: 'closeTable', table: 'T1', fromRound: 1 });
  expect(outcome.leastMoved).toBe(3);
  expect(outcome.closed).toEqual([{ table: 'T1', fromRound: 1 }]);
});

describe('several things at once', () => {
  const guests = Array.from({ length: 12 }, (_, i) => person(`p${i}`));
  const day = hall(guests, [table('T1'), table('T2'), table('T3')]);
  const seats = new Map(guests.slice(0, 11).map(({ id }, i) => [id, [`T${1 + (i % 3)}`]]));
  const batch = (events: DayEvent[], mostMoved = 0): LiveEvent => ({ kind: 'batch', events, mostMoved });

  test('are dealt with together: who comes in takes the seat of who does not', () => {
    const tight = hall(guests.slice(0, 4), [table('T1', { capacity: 3 })]);
    const taken = new Map(guests.slice(0, 3).map(({ id }) => [id, ['T1']]));
    const events: DayEvent[] = [
      { kind: 'walkIn', person: 'p3' },
      { kind: 'noShow', people: ['p0'] },
    ];
    const done = dealWith(now(tight, { seats: taken }), batch(events));
    expect(done).toMatchObject({ unplaced: [], absent: ['p0'] });
    expect(done.assignment.get('p3')).toEqual(['T1']);
  });
  test('who walks in is there, whatever is said of those who are not', () => {
    const events: DayEvent[] = [
      { kind: 'walkIn', person: 'p11' },
      { kind: 'noShow', people: 'everyone-not-arrived' },
    ];
    const arrived = new Set(guests.slice(0, 8).map(({ id }) => id));
    const { absent, unplaced } = dealWith(now(day, { seats, arrived }), batch(events));
    expect(absent).toEqual(['p8', 'p9', 'p10']);
    expect(unplaced).toEqual([]);
  });
  test('who sits keeps his seat when his companion walks in and there is none beside him', () => {
    const pair = [
      person('ann', { with: 'bob' }),
      person('bob', { with: 'ann', firstRound: 1, lastRound: 0 }),
    ];
    const one = hall(pair, [table('T1', { capacity: 1 })]);
    const arrived = new Set(['ann', 'bob']);
    const walksIn = { ...batch([{ kind: 'walkIn', person: 'bob' }]), mayMove: 'nobody' } as LiveEvent;
    const done = dealWith(now(one, { seats: plan({ ann: 'T1' }), arrived }), walksIn);
    expect(done.assignment.get('ann')).toEqual(['T1']);
    expect(done.unplaced).toMatchObject([{ person: 'bob', round: 1 }]);
  });
  test('with no seat to spare for better tables, only those move who must', () => {
    const { assignment, leastMoved } = dealWith(
      now(day, { seats }),
      batch([{ kind: 'closeTable', table: 'T3', fromRound: 1 }]),
    );
    const moved = differences(seats, assignment, 1).filter(({ from }) => from !== null);
    expect(moved).toHaveLength(leastMoved ?? -1);
    expect(new Set(moved.map(({ from }) => from))).toEqual(new Set(['T3']));
  });
  test('one of them stands in at a table, another one does not stay at two', () => {
    const arrived = new Set(guests.map(({ id }) => id));
    const missing = (at: string): DayEvent => ({ kind: 'facilitatorMissing', table: at, standIn: 'anybody' });
    const { pinned } = dealWith(now(day, { seats, arrived }), batch([missing('T1'), missing('T2')]));
    expect(pinned.map((pin) => pin.table)).toEqual(['T1', 'T2']);
    expect(new Set(pinned.map((pin) => pin.person)).size).toBe(2);
  });
});

describe('a table without its facilitator', () => {
  const day = hall(
    [person('ann'), person('bob'), person('wim', { role: 'wildcard' })],
    [table('T1'), table('T2')],
  );
  const seats = plan({ ann: 'T1', bob: 'T2', wim: 'T2' });
  const missing = (standIn: string): LiveEvent => ({ kind: 'facilitatorMissing', table: 'T2', standIn });

  test('is kept by a resident who is in, also if he has to get up for it', () => {
    const arrived = new Set(['ann', 'wim']);
    const { pinned, assignment, closed } = dealWith(now(day, { seats, arrived }), missing('anybody'));
    expect(pinned).toEqual([{ person: 'ann', round: 1, table: 'T2' }]);
    expect(assignment.get('ann')).toEqual(['T2']);
    expect(closed).toEqual([]);
  });
  test('is kept by who sits there already, when he may be asked', () => {
    expect(dealWith(now(day, { seats }), missing('anybody')).pinned).toEqual([
      { person: 'bob', round: 1, table: 'T2' },
    ]);
  });
  test('says so when nobody can', () => {
    const pinned = { ...day, people: day.people.map((one) => ({ ...one, pins: { 1: 'T1' } })) };
    expect(dealWith(now(pinned, { seats }), missing('ann')).leaderless).toEqual(['T2']);
  });
});

test('at a low turnout who has not come in can be waited for', () => {
  const day = hall([person('ann'), person('bob')], [table('T1'), table('T2')]);
  const moment = now(day, { arrived: new Set(['ann']) });
  const merge = { kind: 'repack', tables: 1 } as const;
  expect(dealWith(moment, merge).absent).toEqual(['bob']);
  expect(dealWith(moment, { ...merge, waitFor: 'everyone' }).absent).toEqual([]);
});
