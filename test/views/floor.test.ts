import { describe, expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import { reaches, shown } from '../support/shown.ts';
import {
  added,
  arrived,
  askedHelp,
  CALL,
  NOON,
  PREPARED,
  ROOMS,
  SEATED,
  TABLES,
} from '../support/smallHall.ts';

const see = (...facts: Fact[]) => shown('floor', '', ...PREPARED, ...facts);
const taken: Fact = { type: 'helpTaken', call: CALL, table: 't1', by: 'phone', at: NOON + 1 };
const over = (type: 'helpDone' | 'helpWithdrawn'): Fact => ({ type, call: CALL, table: 't1', at: NOON + 2 });

describe('the tables', () => {
  test('where they stand, whether they have a tablet, when they last wrote, whether they are closed', () => {
    const state = see(
      { type: 'tabletPaired', table: 't1', device: 'tablet' },
      added('bench'),
      { type: 'tableClosed', table: 't3', fromRound: 2 },
      { type: 'silenceSet', minutes: 8 },
    );
    expect(state.rooms).toEqual(ROOMS);
    expect(state.silentAfter).toBe(8);
    expect(state.tables).toEqual({
      t1: { number: 1, room: 'zaal', theme: 'green', at: null, paired: true, lastAt: NOON, closed: null },
      t2: { number: 2, room: 'zaal', theme: 'home', at: null, paired: false, lastAt: null, closed: null },
      t3: {
        number: 3,
        room: 'foyer',
        theme: null,
        at: null,
        paired: false,
        lastAt: null,
        closed: { from: 2, until: null },
      },
    });
  });
  test('where they stand on the plan, from a list or moved there later', () => {
    const tables = TABLES.map((table) => (table.id === 't1' ? { ...table, at: { x: 2, y: 1 } } : table));
    const listed: Fact = { type: 'tablesSet', rooms: ROOMS, tables };
    expect(see(listed).tables).toMatchObject({ t1: { at: { x: 2, y: 1 } }, t2: { at: null } });
    const moved: Fact = {
      type: 'tablesPlaced',
      tables: [
        { table: 't1', at: null },
        { table: 't2', at: { x: 3, y: 2 } },
      ],
    };
    expect(see(listed, moved).tables).toMatchObject({ t1: { at: null }, t2: { at: { x: 3, y: 2 } } });
  });
  test('a new list of tables keeps what is known of those that stay', () => {
    const fewer: Fact = { type: 'tablesSet', rooms: ROOMS, tables: TABLES.slice(0, 1) };
    expect(see(added('bench'), fewer).tables).toMatchObject({ t1: { lastAt: NOON } });
    expect(Object.keys(see(fewer).tables)).toEqual(['t1']);
  });
});

describe('calls for help, as the floor team and the table itself see them', () => {
  const both = (...facts: Fact[]) => [see(...facts).calls, shown('table', 't1', ...PREPARED, ...facts).calls];
  const call = { table: 't1', reason: 'technology', at: NOON, taken: null };

  test('asked, taken, given back', () => {
    for (const calls of both(askedHelp())) expect(calls).toEqual({ [CALL]: call });
    for (const calls of both(askedHelp(), taken))
      expect(calls).toEqual({ [CALL]: { ...call, taken: { by: 'phone', at: NOON + 1 } } });
    for (const calls of both(askedHelp(), taken, { type: 'helpReleased', call: CALL, table: 't1' }))
      expect(calls).toEqual({ [CALL]: call });
  });
  test.each(['helpDone', 'helpWithdrawn'] as const)('%s ends it', (type) => {
    for (const calls of both(askedHelp(), taken, over(type))) expect(calls).toEqual({});
    expect(both(over(type))).toEqual([{}, {}]);
  });
  test('P1: another table hears nothing of it', () => {
    for (const fact of [askedHelp(), taken, over('helpDone')])
      expect(reaches('table', 't2', fact)).toBe(false);
  });
});

test('P1: neither people nor words', () => {
  for (const fact of [SEATED, arrived('ann')]) expect(reaches('floor', '', fact)).toBe(false);
  expect(JSON.stringify(see(added('bench')))).not.toContain('Idee bench');
});
