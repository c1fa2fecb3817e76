import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClashes } from '../../shared/seating/clash.ts';
import { firstPlan } from '../../shared/seating/firstPlan.ts';
import { place } from '../../shared/seating/place.ts';
import { relieve } from '../../shared/seating/relief.ts';
import { violations } from '../../shared/seating/violations.ts';
import { anyHall, hall, person, table } from './hall.ts';

const T1 = table('T1');

describe('an instance that cannot be seated', () => {
  const cases = {
    'a table without seats': {
      given: hall([person('a')], [T1, table('T0', { capacity: 0 })]),
      clash: { code: 'tableWithoutSeats', people: [], tables: ['T0'], short: 0 },
      remedies: [{ do: 'closeTable', table: 'T0' }],
    },
    'somebody pinned to a closed table': {
      given: hall([person('a', { pins: { 1: 'shut' } })], [T1, table('shut', { lastRound: 0 })]),
      clash: { code: 'pinnedToClosedTable', people: ['a'], tables: ['shut'], short: 1 },
      remedies: [{ do: 'liftPin', person: 'a', rounds: [1] }],
    },
    'companions who may not share a table': {
      given: hall([person('a', { with: 'b' }), person('b', { apart: ['a'] })], [T1, table('T2')]),
      clash: { code: 'companionsApart', people: ['a', 'b'], tables: [], short: 1 },
      remedies: [{ do: 'part', people: ['a', 'b'] }],
    },
    'a language that no table offers': {
      given: hall([person('a', { languages: ['tr'] })], [T1]),
      clash: { code: 'languageNowhere', people: ['a'], tables: [], short: 1 },
      remedies: [{ do: 'provide', table: 'T1', languages: ['tr'], provides: [] }],
    },
    'more people than seats': {
      given: hall(
        ['a', 'b', 'c'].map((id) => person(id)),
        [table('T1', { capacity: 2 })],
      ),
      clash: { code: 'tooFewSeats', people: [], tables: [], short: 1 },
      remedies: [{ do: 'addTable', table: '+2', seats: 1 }],
    },
  };
  for (const [name, { given, clash, remedies }] of Object.entries(cases)) {
    it(`${name}: names the rows concerned, and what to change`, () => {
      expect(findClashes(given)).toEqual([{ ...clash, rounds: [1] }]);
      expect(relieve(given).remedies).toEqual(remedies);
    });
  }

  it('can be seated after the remedies, by every rule', () => {
    fc.assert(
      fc.property(anyHall, (given) => {
        const { instance, remedies } = relieve(given);
        const { assignment, unplaced } = place(instance, { seed: 1, budget: 0 });
        expect(unplaced).toEqual([]);
        expect(violations(instance, assignment)).toEqual([]);
        if (place(given, { seed: 1, budget: 0 }).unplaced.length > 0) expect(remedies).not.toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('too few seats', () => {
  it('are found where two groups only together are too many for their tables', () => {
    const arabic = ['a1', 'a2'].map((id) => person(id, { languages: ['ar'] }));
    const wheels = ['w1', 'w2'].map((id) => person(id, { needs: ['wheelchair'] }));
    const both = [person('b', { languages: ['ar'], needs: ['wheelchair'] })];
    const tables = [
      table('T1', { capacity: 2, languages: ['ar'], provides: ['wheelchair'] }),
      table('T2', { capacity: 1, languages: ['ar'] }),
      table('T3', { capacity: 1, provides: ['wheelchair'] }),
      table('T4', { capacity: 8 }),
    ];
    expect(findClashes(hall([...arabic, ...wheels, ...both], tables))).toMatchObject([
      { code: 'tooFewSuitableSeats', tables: ['T1', 'T2', 'T3'], short: 1 },
    ]);
  });

  it('name only the group that is too large, not the others', () => {
    const arabic = ['a1', 'a2', 'a3'].map((id) => person(id, { languages: ['ar'] }));
    const others = ['x', 'y'].map((id) => person(id));
    const tables = [table('T1', { capacity: 2, languages: ['nl', 'ar'] }), table('T2')];
    expect(findClashes(hall([...others, ...arabic], tables))).toEqual([
      { code: 'tooFewSuitableSeats', people: ['a1', 'a2', 'a3'], tables: ['T1'], rounds: [1], short: 1 },
    ]);
  });

  it('count the wildcards that the even spread keeps apart', () => {
    const wild = ['a', 'b'].map((id) => person(id, { role: 'wildcard', languages: ['ar'] }));
    const tables = [table('T1', { languages: ['ar'] }), table('T2')];
    expect(findClashes(hall(wild, tables))).toMatchObject([
      { code: 'tooFewSuitableSeats', people: ['a', 'b'], tables: ['T1'], short: 1 },
    ]);
  });

  it('are no fewer than those that the placer leaves standing', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(), (instance, seed) => {
        const { unplaced } = firstPlan(instance, { seed });
        for (const { code, short, rounds } of findClashes(instance)) {
          if (code !== 'tooFewSeats' && code !== 'tooFewSuitableSeats') continue;
          for (const round of rounds)
            expect(unplaced.filter((u) => u.round === round).length).toBeGreaterThanOrEqual(short);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of companions show when no table has room or all for both', () => {
    const pair = [person('a', { with: 'b', needs: ['wheelchair'] }), person('b', { languages: ['ar'] })];
    const tables = [table('T1', { provides: ['wheelchair'] }), table('T2', { languages: ['ar'] })];
    expect(findClashes(hall(pair, tables))).toMatchObject([{ code: 'noTableHasAll', people: ['a', 'b'] }]);
  });
});
