import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../shared/seating/instance.ts';
import { place } from '../../shared/seating/place.ts';
import { violations } from '../../shared/seating/violations.ts';
import { anyHall, hall, person, plan, table } from './hall.ts';

// Hundreds of halls take their time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const list = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

describe('placing everybody', () => {
  it('breaks no hard rule, and says who has no seat', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), fc.constantFrom(0, 500), (instance, seed, budget) => {
        const { assignment, unplaced } = place(instance, { seed, budget });
        const found = violations(instance, assignment);
        expect(found.filter((v) => v.code !== 'unseated')).toEqual([]);
        const key = (v: { person?: string; round: number }) => `${v.person} ${v.round}`;
        expect(unplaced.map(key).sort()).toEqual(found.map(key).sort());
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same plan for the same seed', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), (instance, seed) => {
        const once = place(instance, { seed, budget: 300 });
        expect(place(instance, { seed, budget: 300 })).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });

  it('moves guests on when the last free seat does not suit the last guest', () => {
    const people = [
      ...list(4, (i) => person(`p${i}`, { languages: ['nl'] })),
      person('amal', { languages: ['ar'] }),
      person('wim', { needs: ['wheelchair'], languages: ['nl'] }),
    ];
    const tables = [
      table('T1', { capacity: 2, languages: ['nl', 'ar'] }),
      table('T2', { capacity: 2, provides: ['wheelchair'] }),
      table('T3', { capacity: 2 }),
    ];
    const before = plan({ p0: 'T1', p1: 'T1', p2: 'T2', p3: 'T2' });
    const { unplaced, assignment } = place(hall(people, tables), { seed: 1, budget: 0, base: before });
    expect(unplaced).toEqual([]);
    expect(assignment.get('amal')).toEqual(['T1']);
    expect(assignment.get('wim')).toEqual(['T2']);
  });

  it('makes room at one table for two who belong together', () => {
    const people = [
      ...list(4, (i) => person(`p${i}`)),
      person('wim', { with: 'zus', needs: ['wheelchair'] }),
      person('zus', { with: 'wim' }),
    ];
    const tables = [table('T1', { capacity: 3 }), table('T2', { capacity: 3, provides: ['wheelchair'] })];
    const before = plan({ p0: 'T1', p1: 'T2', p2: 'T2', p3: 'T2' });
    const { unplaced, assignment } = place(hall(people, tables), { seed: 1, budget: 0, base: before });
    expect(unplaced).toEqual([]);
    expect([assignment.get('wim'), assignment.get('zus')]).toEqual([['T2'], ['T2']]);
  });

  it('says why somebody has no seat', () => {
    const people = [
      person('a', { pins: { 1: 'shut' } }),
      person('b', { pins: { 1: 'T1' }, needs: ['wheelchair'] }),
      person('c', { pins: { 1: 'T1' } }),
      person('d', { pins: { 1: 'T1' } }),
      person('e', { languages: ['tr'] }),
      person('f', { pins: { 1: 'T2' } }),
      person('g'),
    ];
    const tables = [
      table('T1', { capacity: 1 }),
      table('T2', { capacity: 1 }),
      table('shut', { lastRound: 0 }),
    ];
    const { unplaced } = place(hall(people, tables), { seed: 1 });
    const reasons = Object.fromEntries(unplaced.map((u) => [u.person, u.reason]));
    expect(reasons).toMatchObject({
      a: 'pinnedTableClosed',
      b: 'pinnedTableUnfit',
      e: 'noSuitableTable',
      g: 'noFreeSeat',
    });
    expect([reasons.c, reasons.d]).toContain('pinnedTableTaken');
    expect(unplaced).toHaveLength(5);
  });
});

describe('a whole summit', () => {
  it('has a legal plan before any search: 850 people, 107 tables, 3 rounds', () => {
    const themes = ['green', 'home', 'safe', 'care', 'work'];
    const people = list(850, (i) =>
      person(`p${i}`, {
        role: i < 100 ? 'wildcard' : 'participant',
        group: i < 100 ? '' : `g${i % 100}`,
        prefs: [themes[i % 5]!, themes[(i * 7 + 1) % 5]!],
        needs: i % 40 === 0 ? ['wheelchair'] : [],
        languages: i % 60 === 1 ? ['ar'] : ['nl'],
      }),
    );
    const tables = list(107, (i) =>
      table(`T${i}`, {
        theme: themes[i % 5]!,
        capacity: 8,
        provides: i % 4 ? [] : ['wheelchair'],
        languages: i % 20 ? ['nl'] : ['nl', 'ar'],
      }),
    );
    const summit = hall(people, tables, { rounds: 3 });
    const { assignment, unplaced, terms } = place(summit, { seed: 1, budget: 0 });
    expect(unplaced).toEqual([]);
    expect(violations(summit, assignment)).toEqual([]);
    expect(place(summit, { seed: 1, budget: 50_000 }).terms.total).toBeLessThan(terms.total);
  });
});

describe('placing people well', () => {
  const themes = ['green', 'home', 'safe'];
  const tables = themes.map((theme, i) => table(`T${i}`, { theme }));

  it('gives wishes in their order, another theme each round', () => {
    const people = list(12, (i) =>
      person(`p${i}`, { prefs: [0, 1, 2].map((k) => themes[(i + k) % 3]!), group: '' }),
    );
    // Four people with the same wishes would go round together; here that may be.
    const weights = { ...DEFAULTS.weights, repeats: 0 };
    const { terms } = place(hall(people, tables, { rounds: 3, weights }), { seed: 3, budget: 20_000 });
    expect(terms.pref).toBe(12 * (0 + 1 + 2));
  });

  it('keeps living rooms apart and spreads an attribute', () => {
    const people = list(12, (i) =>
      person(`p${i}`, { group: `g${Math.floor(i / 3)}`, div: { sex: i % 2 ? 'f' : 'm' } }),
    );
    const { terms } = place(hall(people, tables), { seed: 3, budget: 20_000 });
    expect(terms).toMatchObject({ group: 0, 'div:sex': 3 * 2 });
  });

  it('spreads a low turnout over the tables', () => {
    const { terms } = place(
      hall(
        list(6, (i) => person(`p${i}`)),
        tables,
      ),
      { seed: 1, budget: 0 },
    );
    expect(terms.underfill).toBe(0);
  });
});

describe('placing again during the day', () => {
  const tables = [table('T1'), table('T2'), table('T3')];
  const people = list(10, (i) => person(`p${i}`));
  const day = hall(people, tables, { rounds: 3 });

  it('never changes a round that is history', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), fc.integer({ min: 1, max: 3 }), (instance, seed, frozenRounds) => {
        const base = place(instance, { seed, budget: 0 }).assignment;
        const later = place(instance, { seed: seed + 1, budget: 500, base, frozenRounds });
        const codes = violations(instance, later.assignment, { base, frozenRounds }).map((v) => v.code);
        expect(codes.filter((code) => code !== 'unseated')).toEqual([]);
        for (const { round, reason } of later.unplaced)
          expect(reason === 'history').toBe(round <= frozenRounds);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves everybody where he was when nothing happened', () => {
    const base = place(day, { seed: 1, budget: 20_000 }).assignment;
    expect(place(day, { seed: 2, budget: 0, base }).assignment).toEqual(base);
  });

  it('empties a table that closes, once its round is over', () => {
    const wide = { ...day, tables: tables.map((t) => ({ ...t, capacity: 5 })) };
    const base = place(wide, { seed: 1, budget: 5000 }).assignment;
    const shut = { ...wide, tables: wide.tables.map((t, i) => (i === 2 ? { ...t, lastRound: 1 } : t)) };
    const later = { base, frozenRounds: 1 };
    const { assignment, unplaced } = place(shut, { seed: 2, budget: 5000, ...later });
    expect(unplaced).toEqual([]);
    expect(violations(shut, assignment, later)).toEqual([]);
  });

  it('reports how far it is', () => {
    const seen: number[] = [];
    place(day, { seed: 1, budget: 3000, onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toBe(3000);
  });
});
