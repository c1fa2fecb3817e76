import { expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import { mint } from '../support/ids.ts';
import { shown } from '../support/shown.ts';
import {
  added,
  arrived,
  BALLOT,
  ideaPlace,
  NOON,
  opened,
  PREPARED,
  place,
  ROOMS,
  SEATED,
  TABLES,
} from '../support/smallHall.ts';

const see = (...facts: Fact[]) => shown('console', '', ...PREPARED, ...facts);

test('rooms and tables with what they gave', () => {
  const paired: Fact = { type: 'tabletPaired', table: 't1', device: 'tablet' };
  const state = see(paired, added('a'), added('b'));
  expect(state.rooms).toEqual(ROOMS);
  expect(state.tables.t1).toMatchObject({ paired: true, ideas: 2, lastIdeaAt: NOON });
  expect(state.tables.t2).toMatchObject({ paired: false, ideas: 0, lastIdeaAt: null });
});

test('tables that are stated anew keep what they gave', () => {
  const anew: Fact = {
    type: 'tablesSet',
    rooms: ROOMS,
    tables: TABLES.map((table) => ({ ...table, capacity: 9 })),
  };
  expect(see(added('a'), anew).tables.t1).toMatchObject({ ideas: 1, capacity: 9 });
});

test('how many are listed and in, per role, and how often somebody was scanned again', () => {
  const revised: Fact = { type: 'peopleRevised', people: [{ person: 'ann', role: 'organiser' }] };
  const again: Fact = {
    type: 'arrivalRepeated',
    person: 'bob',
    desk: 'B',
    at: 1,
    first: { desk: 'A', at: 0 },
  };
  const state = see(arrived('bob'), again, revised);
  expect(state.listed).toMatchObject({ participant: 1, wildcard: 1, organiser: 3 });
  expect(state).toMatchObject({ arrived: { participant: 1 }, repeats: 1, arrivals: [NOON] });
  const undone: Fact = { type: 'arrivalUndone', person: 'bob', desk: 'A', role: 'participant', seats: [] };
  expect(see(arrived('bob'), undone).arrived).toEqual({ participant: 0 });
});

test('how the seating stands', () => {
  const freed: Fact = {
    type: 'seatMoved',
    person: 'ann',
    round: 1,
    from: place('t1'),
    to: null,
    here: false,
  };
  expect(see(SEATED).seating[1]).toEqual({ seated: 3, unplaced: 0, hash: 'plan' });
  expect(see(SEATED, freed).seating[1]).toMatchObject({ seated: 2, unplaced: 1 });
});

test('ideas that stand, and those that came late', () => {
  const late = { ...added('a'), late: true } as Fact;
  const withdrawn: Fact = { type: 'ideaWithdrawn', idea: mint('a'), place: ideaPlace('t1'), shown: false };
  expect(see(late)).toMatchObject({ ideas: 1, lateIdeas: 1 });
  expect(see(late, withdrawn).ideas).toBe(0);
});

test('ballots with turnout and result', () => {
  const cast: Fact = { type: 'voteCast', ballot: BALLOT, person: 'olga' };
  const result = { counts: [{ option: 'green', votes: 1 }], chosen: ['green'], tied: [] };
  const closed: Fact = {
    type: 'ballotClosed',
    ballot: BALLOT,
    cast: 1,
    electorate: ['olga'],
    count: null,
    ...result,
  };
  expect(see(opened(), cast).ballots[BALLOT]).toMatchObject({
    eligible: 2,
    cast: 1,
    open: true,
    result: null,
  });
  expect(see(opened(), cast, closed).ballots[BALLOT]).toMatchObject({ open: false, result });
});

test('P1: the words of ideas are no part of it', () => {
  expect(JSON.stringify(see(added('a', 't1', 'geheim')))).not.toContain('geheim');
});

test('which tables are closed', () => {
  const closed: Fact = { type: 'tableClosed', table: 't2', fromRound: 1 };
  expect(see(closed).tables.t2?.closed).toEqual({ from: 1, until: null });
  expect(see(closed, { type: 'tableOpened', table: 't2', fromRound: 1 }).tables.t2?.closed).toBeNull();
});
