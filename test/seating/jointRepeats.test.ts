import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { solveJointBound } from '../../server/seating/jointBoundSolver.ts';
import { lowerBounds } from '../../shared/seating/bounds.ts';
import { daysOf } from '../../shared/seating/crowdDays.ts';
import type { History } from '../../shared/seating/history.ts';
import { type Assignment, DEFAULTS, type Instance } from '../../shared/seating/instance.ts';
import { place } from '../../shared/seating/place.ts';
import { countTerms } from '../../shared/seating/terms.ts';
import { hall, person, table } from './hall.ts';

vi.setConfig({ testTimeout: 60_000 });

const ARABIC = { languages: ['nl', 'ar'] };
const host = (id: string, at: string, rounds: number) =>
  person(id, {
    role: 'facilitator',
    pins: Object.fromEntries(Array.from({ length: rounds }, (_, r) => [r + 1, at])),
  });
const speakers = (count: number, prefs: string[][] = []) =>
  Array.from({ length: count }, (_, i) => person(`s${i}`, { languages: ['ar'], prefs: prefs[i] ?? [] }));

describe('people who share few tables', () => {
  it('need not meet again when one of four stays where he is and three go to and fro', () => {
    const { divisions, outcomes } = daysOf({ people: 4, tables: 2, rounds: 3 }, () => false);
    const repeatsOf = (...rounds: number[]) => {
      const divided = rounds.map((n) => divisions.findIndex(([at]) => at === n));
      return outcomes.find((one) => one.divided.join() === divided.join())?.repeats;
    };
    expect(repeatsOf(3, 1, 1, 1)).toBe(0);
    expect(repeatsOf(2, 2, 1, 1)).toBe(2);
    expect(repeatsOf(3, 3, 3, 3)).toBe(12);
  });

  it('meet again as often as the bound says, also the host of each table', async () => {
    const two = [table('T1', ARABIC), table('T2', ARABIC), table('T3')];
    const people = [...speakers(4), host('h1', 'T1', 3), host('h2', 'T2', 3)];
    // To and fro, each of the four comes back to one host, and one of them stays with his: 3 + 2.
    expect(await boundOf(hall(people, two, { rounds: 3, themeRepeatCost: 0 }))).toBeCloseTo(5 * 20);
  });

  it('weigh meeting again against their wishes', async () => {
    const tables = [table('T1', { ...ARABIC, theme: 'home' }), table('T2', ARABIC)];
    const instance = hall(speakers(2, [['home'], ['home']]), tables, {
      rounds: 2,
      themeRepeatCost: 0,
      weights: { ...DEFAULTS.weights, underfill: 0 },
    });
    // Together at home they meet once more than they need; one seat elsewhere costs twice as much.
    expect(await boundOf(instance)).toBeCloseTo(20);
    expect(cheapest(instance)).toBe(20);
  });

  it('cost no more in the bound than in the best of all plans', async () => {
    let close = 0;
    await fc.assert(
      fc.asyncProperty(smallHall, async (instance) => {
        const bound = await boundOf(instance);
        const least = cheapest(instance);
        if (least === Number.POSITIVE_INFINITY) return;
        expect(bound).toBeLessThanOrEqual(least + 1e-6);
        if (bound > least - 1e-3) close++;
      }),
      { numRuns: 25, seed: 7 },
    );
    expect(close).toBeGreaterThan(10);
  });
});

describe('people who go on to other themes', () => {
  const guests = Array.from({ length: 4 }, (_, i) => person(`p${i}`));
  const weights = { ...DEFAULTS.weights, underfill: 0 };
  const one = (id: string, theme: string) => table(id, { theme, capacity: 2 });

  it('meet there again when there are fewer tables than people who left one', async () => {
    const instance = hall(guests, [one('T1', 'green'), one('T2', 'home')], { rounds: 2, weights });
    expect(lowerBounds(instance).terms.repeats).toBe(0);
    expect(await boundOf(instance)).toBe(40);
    expect(cheapest(instance)).toBe(40);
  });

  it('need not when there are tables enough', async () => {
    const tables = [one('T1', 'green'), one('T2', 'green'), one('T3', 'home'), one('T4', 'home')];
    const instance = hall(guests, tables, { rounds: 2, weights });
    expect(await boundOf(instance)).toBe(0);
    expect(cheapest(instance)).toBe(0);
  });
});

describe('when a round is over', () => {
  it('counts who met in it and what was had, and the seats moved since', async () => {
    let close = 0;
    await fc.assert(
      fc.asyncProperty(smallHall, fc.nat(), async (instance, seed) => {
        const { assignment: base, unplaced } = place(instance, { seed, budget: 50 });
        if (unplaced.length > 0) return;
        const history = { base, frozenRounds: 1 };
        const bound = await solveJointBound(instance, history);
        const least = cheapest(instance, history);
        expect(bound).toBeLessThanOrEqual(least + 1e-6);
        if (bound > least - 1e-3) close++;
      }),
      { numRuns: 25, seed: 8 },
    );
    expect(close).toBeGreaterThan(10);
  });

  it('is what has been when all are over', async () => {
    const instance = hall(speakers(2), [table('T1', ARABIC)], { rounds: 2, themeRepeatCost: 0 });
    const base = place(instance, { seed: 1 }).assignment;
    expect(await solveJointBound(instance, { base, frozenRounds: 2 })).toBe(20);
  });
});

const boundOf = (instance: Instance): Promise<number> => solveJointBound(instance);

/** Four people at most, of whom most speak a language of few tables, and their hosts. */
const smallHall: fc.Arbitrary<Instance> = fc
  .record({
    languages: fc.array(fc.constantFrom('ar', 'ar', 'nl'), { minLength: 2, maxLength: 4 }),
    wishes: fc.array(fc.constantFrom([], ['home'], ['green'], ['green', 'home']), {
      minLength: 4,
      maxLength: 4,
    }),
    tables: fc.array(
      fc.record({
        ar: fc.boolean(),
        theme: fc.constantFrom('green', 'home'),
        capacity: fc.integer({ min: 2, max: 4 }),
      }),
      { minLength: 2, maxLength: 3 },
    ),
    hosted: fc.boolean(),
    rounds: fc.integer({ min: 2, max: 3 }),
    late: fc.boolean(),
    paired: fc.boolean(),
  })
  .map(({ languages, wishes, tables, hosted, rounds, late, paired }) => {
    const people = languages.map((language, i) =>
      person(`p${i}`, {
        languages: [language],
        prefs: wishes[i] ?? [],
        ...(late && i === 1 && { firstRound: 2 }),
        ...(paired && i < 2 && { with: `p${1 - i}` }),
      }),
    );
    const desks = tables.map(({ ar, theme, capacity }, i) =>
      table(`T${i}`, { theme, capacity, languages: ar ? ['nl', 'ar'] : ['nl'] }),
    );
    return hall(hosted ? [...people, host('h', 'T0', rounds)] : people, desks, {
      rounds,
      weights: { ...DEFAULTS.weights, underfill: 0 },
    });
  });

/** The least total of all plans that keep the rules: each round in each way. */
function cheapest(instance: Instance, history?: History): number {
  const over = history?.frozenRounds ?? 0;
  const rounds = Array.from({ length: instance.config.rounds }, (_, r) =>
    r < over ? [pastRound(instance, history?.base, r)] : waysToSeat(instance, r + 1),
  );
  let least = Number.POSITIVE_INFINITY;
  const choose = (r: number, seats: Assignment): void => {
    if (r === rounds.length) {
      least = Math.min(least, countTerms(instance, seats, history).total);
      return;
    }
    for (const way of rounds[r] ?? [])
      choose(r + 1, new Map([...way].map(([id, t]) => [id, [...(seats.get(id) ?? []), t]])));
  };
  choose(0, new Map());
  return least;
}

const pastRound = ({ people }: Instance, base: Assignment | undefined, r: number) =>
  new Map(people.map(({ id }) => [id, base?.get(id)?.[r] ?? null]));

function waysToSeat({ people, tables }: Instance, round: number): Map<string, string | null>[] {
  let ways: Map<string, string | null>[] = [new Map()];
  for (const p of people) {
    if (round < (p.firstRound ?? 1)) {
      for (const way of ways) way.set(p.id, null);
      continue;
    }
    ways = ways.flatMap((way) =>
      tables.flatMap((t) => {
        const guests = [...way.values()].filter((at) => at === t.id).length;
        const speaks = p.languages.length === 0 || p.languages.some((l) => t.languages.includes(l));
        const beside = p.with === undefined ? undefined : way.get(p.with);
        const apart = beside !== undefined && beside !== null && beside !== t.id;
        if (guests >= t.capacity || !speaks || apart || (p.pins[round] ?? t.id) !== t.id) return [];
        return [new Map(way).set(p.id, t.id)];
      }),
    );
  }
  return ways;
}
