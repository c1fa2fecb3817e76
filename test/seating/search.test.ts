import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../shared/seating/instance.ts';
import { place } from '../../shared/seating/place.ts';
import { seeded } from '../../shared/seating/random.ts';
import { AssignmentSolver } from '../../shared/seating/search/assignment.ts';
import { DayMoves } from '../../shared/seating/search/dayMoves.ts';
import { Reassign } from '../../shared/seating/search/reassign.ts';
import { type Seats, toAssignment } from '../../shared/seating/seats.ts';
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

describe('trading a whole day', () => {
  it('breaks no rule, and keeps what it may not make dearer', () => {
    fc.assert(
      fc.property(anySeats, ({ instance, random, seats }) => {
        const moves = new DayMoves(seats, random, 0);
        const { people } = seats.model;
        for (let k = 0; k < 20; k++) {
          const before = total(instance, seats);
          const table = seats.table.slice();
          const traded = moves.try(random.below(people), random.below(people), 1e-6);
          if (traded) expect(total(instance, seats)).toBeLessThanOrEqual(before + 1e-3);
          else expect(seats.table).toEqual(table);
        }
        expect(illegal(instance, seats)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
