import { expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import { reaches, shown } from '../support/shown.ts';
import { added, arrived, BALLOT, opened, place, SEATED, THEMES } from '../support/smallHall.ts';

const moved: Fact = {
  type: 'seatMoved',
  person: 'ann',
  round: 1,
  from: place('t1'),
  to: place('t3'),
  here: false,
};

test('the own seat of each round, and where it went', () => {
  expect(shown('me', 'ann', SEATED).seats).toEqual({ 1: place('t1') });
  expect(shown('me', 'ann', SEATED, moved).seats).toEqual({ 1: place('t3') });
  expect(shown('me', 'ann', SEATED, { ...moved, to: null }).seats).toEqual({ 1: null });
});

test('who could not be placed is told so', () => {
  const full: Fact = { type: 'seatsAssigned', round: 2, tables: [], unplaced: ['ann'], hash: '' };
  expect(shown('me', 'ann', full).seats).toEqual({ 2: null });
});

test('whether the door has seen the badge', () => {
  const undone: Fact = { type: 'arrivalUndone', person: 'ann', desk: 'A', role: 'participant', seats: [] };
  expect(shown('me', 'ann', arrived('ann')).here).toBe(true);
  expect(shown('me', 'ann', arrived('ann'), undone).here).toBe(false);
});

test('who works there is told so, as long as he does', () => {
  const people = [{ person: 'olga', role: 'organiser' as const }];
  const listed: Fact = { type: 'peopleListed', people };
  const revised: Fact = { type: 'peopleRevised', people: [{ person: 'olga', role: 'participant' }] };
  expect(shown('me', 'olga').works).toBe(false);
  expect(shown('me', 'olga', listed).works).toBe(true);
  expect(shown('me', 'olga', listed, revised).works).toBe(false);
});

test('a ballot, for those who may vote in it', () => {
  const options = THEMES.map(({ id, title }) => ({ id, title }));
  const ballot = {
    title: { nl: 'Welk thema gaat door?' },
    options,
    method: 'approval',
    most: 1,
    trial: false,
  };
  const cast: Fact = { type: 'voteCast', ballot: BALLOT, person: 'olga' };
  const closed: Fact = {
    type: 'ballotClosed',
    ballot: BALLOT,
    cast: 1,
    electorate: ['olga', 'otto'],
    counts: [],
    chosen: [],
    tied: [],
    count: null,
  };
  expect(shown('me', 'olga', opened()).ballots).toEqual({
    [BALLOT]: { ...ballot, open: true, voted: false, closesAt: null, chosen: null },
  });
  expect(shown('me', 'olga', opened(), cast).ballots[BALLOT]).toMatchObject({ voted: true, open: true });
  expect(shown('me', 'otto', opened(), cast, closed).ballots[BALLOT]).toMatchObject({
    voted: false,
    open: false,
  });
  expect(shown('me', 'ann', opened(), cast, closed).ballots).toEqual({});
});

test('P1: nothing of anybody else', () => {
  for (const fact of [moved, arrived('ann'), added('bench')]) expect(reaches('me', 'bob', fact)).toBe(false);
});
