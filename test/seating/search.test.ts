import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../shared/seating/instance.ts';
import { place } from '../../shared/seating/place.ts';
import { seeded } from '../../shared/seating/random.ts';
import { AssignmentSolver } from '../../shared/seating/search/assignment.ts';
import { Clock } from '../../shared/seating/search/clock.ts';
import { Ledger } from '../../shared/seating/search/ledger.ts';
import { FORBIDDEN, hallOf } from '../../shared/seating/search/ledgerHall.ts';
import { LedgerMoves } from '../../shared/seating/search/ledgerMoves.ts';
import { parties } from '../../shared/seating/search/partyMoves.ts';
import { Reassign } from '../../shared/seating/search/reassign.ts';
import { temper } from '../../shared/seating/search/tempering.ts';
import { restore, type Seats, toAssignment } from '../../shared/seating/seats.ts';
import { countTerms } from '../../shared/seating/terms.ts';
import { violations } from '../../shared/seating/violations.ts';
import { anyHall, hall, person, table } from './hall.ts';
import { seated } from './seated.ts';

const total = (instance: Instance, s: Seats): number => countTerms(instance, toAssignment(s)).total;

const illegal = (instance: Instance, s: Seats): string[] =>
  violations(instance, toAssignment(s))
    .map(({ code }) => code)
    .filter((code) => code !== 'unseated');

/** A hall in which those who can be seated are. */
const anySeats = fc.tuple(anyHall, fc.nat()).map(([instance, seed]) => ({
  instance,
  random: seeded(seed),
  seats: seated(instance, place(instance, { seed, budget: 0 }).assignment),
}));

const permutations = (n: number): number[][] =>
  n === 0
    ? [[]]
    : permutations(n - 1).flatMap((rest) =>
        Array.from({ length: n }, (_, k) => [...rest.slice(0, k), n - 1, ...rest.slice(k)]),
      );

describe('the cheapest assignment', () => {
  it('is no dearer than any other', () => {
    const matrix = fc
      .integer({ min: 1, max: 5 })
      .chain((n) => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n }));
    fc.assert(
      fc.property(matrix, (cost) => {
        const n = Math.sqrt(cost.length);
        const solver = new AssignmentSolver(5);
        solver.solve(Float64Array.from(cost), n);
        const found = [...solver.columnOf.subarray(0, n)];
        const price = (columns: number[]) =>
          columns.reduce((sum, column, row) => sum + cost[row * n + column]!, 0);
        expect([...found].sort()).toEqual([...Array(n).keys()]);
        expect(price(found)).toBe(Math.min(...permutations(n).map(price)));
      }),
    );
  });
});

describe('reassigning one guest of each table', () => {
  it('breaks no rule and never makes a plan dearer', () => {
    fc.assert(
      fc.property(anySeats, fc.boolean(), ({ instance, random, seats }, wildcards) => {
        const moves = new Reassign(seats, random);
        for (let k = 0; k < 6; k++) {
          const before = total(instance, seats);
          moves.try(k % instance.config.rounds, wildcards);
          expect(total(instance, seats)).toBeLessThanOrEqual(before);
        }
        expect(illegal(instance, seats)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('finds a ring of three, where no trade of two is any better', () => {
    // Each has a theme that the next one wishes for; a trade of two serves one and robs nobody, so only all three win.
    const themes = ['green', 'home', 'safe'];
    const people = themes.map((_, i) => person(`p${i}`, { prefs: [themes[(i + 1) % 3]!] }));
    const tables = themes.map((theme, i) => table(`T${i}`, { theme, capacity: 1 }));
    const ring = hall(people, tables);
    const seats = seated(ring, new Map(people.map((p, i) => [p.id, [`T${i}`]])));
    new Reassign(seats, seeded(1)).try(0, false);
    expect(countTerms(ring, toAssignment(seats)).pref).toBe(0);
  });
});

describe('the ledger of a small hall', () => {
  it('prices every trade as the terms do, and breaks no rule', () => {
    fc.assert(
      fc.property(anySeats, fc.nat(2), ({ instance, random, seats }, kinds) => {
        const hall = hallOf(seats);
        const mix = { days: 100 * Number(kinds === 1), mirror: 200 * Number(kinds === 2) };
        const moves = new LedgerMoves(hall, parties(seats, 0), random, 0, mix);
        if (!moves.any) return;
        const ledger = new Ledger(seats, hall);
        const start = total(instance, seats);
        for (let k = 0; k < 12; k++) {
          for (let step = 0; step < 10; step++) moves.try(ledger, 30);
          restore(seats, ledger.toTables());
          expect(total(instance, seats)).toBeCloseTo(start + ledger.change, 3);
        }
        expect(illegal(instance, seats)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('knows after many trades what a new one would', () => {
    fc.assert(
      fc.property(anySeats, ({ instance, random, seats }) => {
        const hall = hallOf(seats);
        const moves = new LedgerMoves(hall, parties(seats, 0), random, 0, { days: 40, mirror: 80 });
        if (!moves.any) return;
        const ledger = new Ledger(seats, hall);
        for (let step = 0; step < 60; step++) moves.try(ledger, 30);
        restore(seats, ledger.toTables());
        const fresh = new Ledger(seats, hall);
        const { people } = seats.model;
        for (let r = 0; r < instance.config.rounds; r++) {
          for (let p = 0; p < people; p++) {
            const other = random.below(people);
            const price = (of: Ledger): number | undefined => {
              const [a, b] = [of.seat[r * people + p]!, of.seat[r * people + other]!];
              if (a < 0 || b < 0 || hall.tableOf[a] === hall.tableOf[b]) return undefined;
              return of.tradeCost(r, a, b, 2 * FORBIDDEN);
            };
            expect(price(ledger) ?? 0).toBeCloseTo(price(fresh) ?? 0, 3);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('replica exchange', () => {
  const how = { cooled: 0.3, melt: 20, cold: 1, hot: 20, copies: 3, last: 0.9, frozen: 0.1 };

  it('breaks no rule, moves nobody of a round that is over, and never ends with a dearer plan', () => {
    fc.assert(
      fc.property(anySeats, fc.nat(1), ({ instance, random, seats }, over) => {
        const from = Math.min(over, instance.config.rounds);
        const before = { total: total(instance, seats), table: seats.table.slice() };
        const clock = new Clock({ budget: 9000 });
        temper(seats, random, clock, from, 1, { ...how, mix: { days: 20, mirror: 40 } });
        expect(total(instance, seats)).toBeLessThanOrEqual(before.total + 1e-3);
        expect(illegal(instance, seats)).toEqual([]);
        const { people } = seats.model;
        expect(seats.table.slice(0, from * people)).toEqual(before.table.slice(0, from * people));
      }),
      { numRuns: 40 },
    );
  });
});
