import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { jointBound } from '../../server/seating/jointBound.ts';
import { solveJointBound } from '../../server/seating/jointBoundSolver.ts';
import { lowerBounds } from '../../shared/seating/bounds.ts';
import { readConfig } from '../../shared/seating/configFile.ts';
import { readPeople, readTables } from '../../shared/seating/csv.ts';
import type { Instance } from '../../shared/seating/instance.ts';
import { certify } from '../../shared/seating/jointCertificate.ts';
import { jointProgram } from '../../shared/seating/jointProgram.ts';
import { place } from '../../shared/seating/place.ts';
import { anyHall, hall, person, table } from './hall.ts';

// A solver is started again and again, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Eighty people at ten tables, with every kind of rule. */
function eighty(rounds: number): Instance {
  const read = (name: string) =>
    readFileSync(join(import.meta.dirname, 'fixtures', `eighty-${rounds}`, name), 'utf8');
  const config = readConfig(read('instance.json'));
  return { config, people: readPeople(read('people.csv'), rounds), tables: readTables(read('tables.csv')) };
}

describe('the joint bound', () => {
  it.each([
    [1, 529.125],
    [3, 3654],
  ])('of eighty people in %i round(s) is what an independent solver finds', async (rounds, bound) => {
    const { config, ...rest } = eighty(rounds);
    const ours = await jointBound({
      ...rest,
      config: { ...config, weights: { ...config.weights, repeats: 0 } },
    });
    expect(Math.abs(ours / bound - 1)).toBeLessThan(1e-6);
    expect(ours).toBeLessThanOrEqual(bound);
  });

  it('is higher by more than what meeting again costs at least, where that fights with wishes', async () => {
    const instance = eighty(3);
    const apart = 3654 + instance.config.weights.repeats * lowerBounds(instance).terms.repeats;
    expect(apart).toBe(3754);
    expect(await jointBound(instance)).toBeGreaterThan(apart + 15);
  });

  it('is the same from a thread that has solved another one, and of two at once', async () => {
    const [one, three] = [eighty(1), eighty(3)];
    const first = await jointBound(one);
    expect(await Promise.all([jointBound(three), jointBound(one)])).toEqual([await jointBound(three), first]);
  });

  it('is never above a plan that keeps every rule, nor below the bounds of the terms', async () => {
    await fc.assert(
      fc.asyncProperty(anyHall, fc.nat(), async (instance, seed) => {
        const { terms, unplaced } = place(instance, { seed, budget: 500 });
        if (unplaced.length > 0) return;
        const bound = await solveJointBound(instance);
        expect(bound).toBeLessThanOrEqual(terms.total + 1e-9);
        expect(bound).toBeGreaterThanOrEqual(lowerBounds(instance).terms.total);
      }),
      { numRuns: 60 },
    );
  });

  it('is infinite when somebody cannot be seated', async () => {
    const three = ['a', 'b', 'c'].map((id) => person(id));
    expect(await solveJointBound(hall(three, [table('T1', { capacity: 2 })]))).toBe(Number.POSITIVE_INFINITY);
  });

  it('is nothing in an empty hall', async () => {
    expect(await solveJointBound(hall([], []))).toBe(0);
  });
});

describe('the certificate', () => {
  it('holds for whatever prices a solver makes up', () => {
    const price = fc.oneof(fc.double(), fc.double({ min: -50, max: 50, noNaN: true }));
    fc.assert(
      fc.property(anyHall, fc.array(price, { minLength: 400, maxLength: 400 }), (instance, prices) => {
        const { terms, unplaced } = place(instance, { seed: 1, budget: 200 });
        if (unplaced.length > 0) return;
        const bound = certify(jointProgram(instance), prices);
        expect(Number.isNaN(bound)).toBe(false);
        expect(bound).toBeLessThanOrEqual(terms.total);
      }),
    );
  });
});
