import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillRound } from '../../shared/seating/build.ts';
import type { Instance } from '../../shared/seating/instance.ts';
import { compile, NONE } from '../../shared/seating/model.ts';
import { joinCost, moveCost, swapCost } from '../../shared/seating/price.ts';
import { seeded } from '../../shared/seating/random.ts';
import { baseTables, emptySeats, rise, type Seats, sit, toAssignment } from '../../shared/seating/seats.ts';
import { countTerms } from '../../shared/seating/terms.ts';
import { anyHall } from './hall.ts';

/** A filled hall and the total of its terms, measured against another plan for the same people. */
function filled(instance: Instance, seed: number): { s: Seats; total: () => number } {
  const model = compile(instance);
  const fill = (s: Seats, by: number) => {
    for (let r = 0; r < model.rounds; r++) fillRound(s, r, seeded(by));
    return s;
  };
  const base = toAssignment(fill(emptySeats(model, baseTables(model, undefined)), seed + 1));
  const s = fill(emptySeats(model, baseTables(model, undefined)), seed);
  s.base.set(baseTables(model, base));
  return { s, total: () => countTerms(instance, toAssignment(s), { base }).total };
}

/** People who may be moved about: not pinned and without a companion, which the prices leave to others. */
const free = ({ model, table }: Seats, r: number): number[] =>
  [...Array(model.people).keys()].filter((p) => {
    const at = r * model.people + p;
    return table[at] !== NONE && model.pin[at] === NONE && model.party[p]!.length === 1;
  });

const tableOf = (s: Seats, p: number, r: number) => s.table[r * s.model.people + p]!;

describe('the price of a move is what the terms say afterwards', () => {
  it('for two who trade seats', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(99), fc.nat(2), (instance, seed, r) => {
        const { s, total } = filled(instance, seed);
        const [p, q] = [free(s, r)[0], free(s, r).at(-1)];
        if (p === undefined || q === undefined || tableOf(s, p, r) === tableOf(s, q, r)) return;
        const [a, b] = [tableOf(s, p, r), tableOf(s, q, r)];
        const before = total();
        const price = swapCost(s, p, q, r, a, b);
        rise(s, p, r);
        rise(s, q, r);
        sit(s, p, r, b);
        sit(s, q, r, a);
        expect(total() - before).toBeCloseTo(price, 6);
      }),
      { numRuns: 300 },
    );
  });

  it('for one who takes a free seat', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(99), fc.nat(2), fc.nat(4), (instance, seed, r, to) => {
        const { s, total } = filled(instance, seed);
        const p = free(s, r)[0];
        if (p === undefined || to >= s.model.tables || !s.model.open[r * s.model.tables + to]) return;
        const from = tableOf(s, p, r);
        if (from === to || s.size[r * s.model.tables + to]! >= s.model.capacity[to]!) return;
        const before = total();
        const price = moveCost(s, p, r, from, to);
        rise(s, p, r);
        sit(s, p, r, to);
        expect(total() - before).toBeCloseTo(price, 6);
      }),
      { numRuns: 300 },
    );
  });

  it('for one who had no seat', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(99), fc.nat(2), (instance, seed, r) => {
        const { s, total } = filled(instance, seed);
        const p = free(s, r)[0];
        if (p === undefined) return;
        const after = total();
        const t = rise(s, p, r);
        const before = total();
        expect(after - before).toBeCloseTo(joinCost(s, p, r, t), 6);
      }),
      { numRuns: 300 },
    );
  });
});
