import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callsInOrder } from '../../../client/apps/floor/calls.ts';
import { type Hall, minutesSince, needs, STATES, tablesNow } from '../../../client/apps/floor/states.ts';
import type { Fact } from '../../../shared/facts/fact.ts';
import { momentOf } from '../../../shared/moment.ts';
import { mint } from '../../support/ids.ts';
import { shown } from '../../support/shown.ts';
import { added, askedHelp, CALL, NOON, PREPARED, STEPS, started } from '../../support/smallHall.ts';

const MINUTE = 60_000;
const paired = (table: string): Fact => ({ type: 'tabletPaired', table, device: `of ${table}` });
const PAIRED = ['t1', 't2', 't3'].map(paired);
const taken = (call = CALL, table = 't1', by = 'phone'): Fact => ({
  type: 'helpTaken',
  call,
  table,
  by,
  at: NOON,
});

function hallAfter(minutes: number, facts: Fact[], lines: Hall['lines'] = null): Hall {
  const all = [...PREPARED, ...facts];
  const order = shown('runningOrder', '', ...all);
  return {
    floor: shown('floor', '', ...all),
    moment: momentOf(order),
    startedAt: order.running?.startedAt ?? null,
    lines,
    now: NOON + minutes * MINUTE,
  };
}
const statesOf = (hall: Hall) => Object.fromEntries(tablesNow(hall).map(({ id, state }) => [id, state]));
const order = (hall: Hall) => tablesNow(hall).map(({ id }) => id);
const round = started('first');

describe('what a table is in', () => {
  test('no tablet before one was paired, ready before a round, talking in it', () => {
    expect(statesOf(hallAfter(0, [paired('t1')]))).toEqual({ t1: 'ready', t2: 'noTablet', t3: 'noTablet' });
    expect(statesOf(hallAfter(1, [...PAIRED, round]))).toEqual({
      t1: 'talking',
      t2: 'talking',
      t3: 'talking',
    });
    expect(statesOf(hallAfter(60, [...PAIRED, started('vote')])).t1).toBe('ready');
  });
  test('silent after so many minutes without a card, counted from the start of the round', () => {
    const given = [...PAIRED, round, { type: 'silenceSet', minutes: 8 } as const, added('bench', 't2')];
    expect(statesOf(hallAfter(7.9, given)).t1).toBe('talking');
    expect(statesOf(hallAfter(8, given)).t1).toBe('silent');
    expect(tablesNow(hallAfter(8, given))[0]).toMatchObject({ state: 'silent', since: NOON });
    const late = { ...added('late'), at: NOON + 5 * MINUTE } as Fact;
    expect(statesOf(hallAfter(12, [...given, late])).t1).toBe('talking');
    expect(tablesNow(hallAfter(14, [...given, late])).at(-1)).toMatchObject({
      id: 't1',
      since: NOON + 5 * MINUTE,
    });
  });
  test('a step may have a silence of its own', () => {
    const steps = STEPS.map((step) => (step.id === 'first' ? { ...step, silentAfter: 3 } : step));
    const given = [{ type: 'programmeSet', steps } as const, ...PAIRED, round];
    expect(statesOf(hallAfter(2.9, given)).t1).toBe('talking');
    expect(statesOf(hallAfter(3, given)).t1).toBe('silent');
  });
  test('a table that the running order does not ask to type is not silent', () => {
    const steps = STEPS.map((step) =>
      step.id === 'first' ? { ...step, tables: { rooms: ['zaal'] } } : step,
    );
    const states = statesOf(hallAfter(30, [{ type: 'programmeSet', steps }, ...PAIRED, round]));
    expect(states).toEqual({ t1: 'silent', t2: 'silent', t3: 'ready' });
  });
  test('offline with when it was last seen; unknown lines are no reason to worry anybody', () => {
    const lines = { on: new Set(['t1']), seen: { t2: NOON + MINUTE } };
    const tables = tablesNow(hallAfter(3, [...PAIRED, round], lines));
    expect(tables.map(({ id, state, since }) => [id, state, since])).toEqual([
      ['t3', 'offline', null],
      ['t2', 'offline', NOON + MINUTE],
      ['t1', 'talking', null],
    ]);
  });
  test('closed in the round that runs or is to come', () => {
    const closed: Fact = { type: 'tableClosed', table: 't3', fromRound: 2 };
    expect(statesOf(hallAfter(1, [...PAIRED, closed, round])).t3).toBe('talking');
    expect(statesOf(hallAfter(1, [...PAIRED, closed, started('second')])).t3).toBe('closed');
  });
  test('a call comes before all, also at a closed table; one that is taken needs nobody more', () => {
    const closed: Fact = { type: 'tableClosed', table: 't1', fromRound: 1 };
    expect(statesOf(hallAfter(1, [...PAIRED, closed, round, askedHelp()])).t1).toBe('help');
    const coming = tablesNow(hallAfter(1, [...PAIRED, round, askedHelp(), taken()]));
    expect(coming.find(({ id }) => id === 't1')).toMatchObject({ state: 'coming', since: NOON });
    expect(coming.filter(needs)).toEqual([]);
  });
});

test('who needs somebody most stands on top, and of these who waits longest', () => {
  const other = askedHelp({ call: mint('other'), table: 't3', at: NOON - MINUTE });
  expect(order(hallAfter(1, [...PAIRED, round, askedHelp(), other]))).toEqual(['t3', 't1', 't2']);
});

test('the order of need holds whatever happened', () => {
  const fact = fc.constantFrom<Fact>(
    ...PAIRED,
    round,
    askedHelp(),
    askedHelp({ call: mint('b'), table: 't2', at: NOON - MINUTE }),
    taken(),
    { type: 'helpDone', call: CALL, table: 't1', at: NOON },
    { type: 'tableClosed', table: 't3', fromRound: 1 },
    added('tree', 't3'),
  );
  fc.assert(
    fc.property(fc.array(fact), fc.nat(60), fc.boolean(), (facts, minutes, known) => {
      const lines = known ? { on: new Set(['t2']), seen: {} } : null;
      const tables = tablesNow(hallAfter(minutes, facts, lines));
      expect(tables).toHaveLength(3);
      const ranks = tables.map(({ state }) => STATES.indexOf(state));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});

test('calls: my own, then who waits longest, then where a colleague goes; none of a table that is gone', () => {
  const facts = [
    askedHelp(),
    askedHelp({ call: mint('b'), table: 't2', at: NOON - 2 * MINUTE }),
    askedHelp({ call: mint('c'), table: 't3', at: NOON - MINUTE }),
    askedHelp({ call: mint('d'), table: 't3', reason: 'care', at: NOON - 9 * MINUTE }),
    askedHelp({ call: mint('e'), table: 'attic' }),
    taken(),
    taken(mint('d'), 't3', 'colleague'),
  ];
  const calls = callsInOrder(shown('floor', '', ...PREPARED, ...facts), 'phone');
  expect(calls.map(({ number, room, reason }) => [number, room, reason])).toEqual([
    [1, 'Grote zaal', 'technology'],
    [2, 'Grote zaal', 'technology'],
    [3, 'Foyer', 'technology'],
    [3, 'Foyer', 'care'],
  ]);
});

test('a clock that is a little behind makes no negative minutes', () => {
  expect(minutesSince(NOON, NOON - 5)).toBe(0);
  expect(minutesSince(NOON, NOON + 119_999)).toBe(1);
});
