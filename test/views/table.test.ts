import { describe, expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import { mint } from '../support/ids.ts';
import { reaches, shown } from '../support/shown.ts';
import { added, arrived, ideaPlace, PREPARED, place, SEATED, words } from '../support/smallHall.ts';

const idea = mint('bench');
const approved: Fact = { type: 'ideaApproved', idea, place: ideaPlace('t1'), words: words('Idee bench') };
const reworded: Fact = {
  type: 'ideaReworded',
  idea,
  place: ideaPlace('t1'),
  words: words('Beter'),
  shown: true,
};
const withdrawn: Fact = { type: 'ideaWithdrawn', idea, place: ideaPlace('t1'), shown: true };
const restored: Fact = {
  type: 'ideaRestored',
  idea,
  place: ideaPlace('t1'),
  words: words('Idee bench'),
  at: 1,
};
const hidden: Fact = { type: 'ideaHidden', idea, place: ideaPlace('t1') };
const see = (...facts: Fact[]) => shown('table', 't1', ...PREPARED, ...facts);

describe('who sits here', () => {
  const move = (from: string | null, to: string | null, here = false): Fact => ({
    type: 'seatMoved',
    person: 'cas',
    round: 1,
    from: from === null ? null : place(from),
    to: to === null ? null : place(to),
    here,
  });

  test('the place, the seats and who came in', () => {
    expect(see(SEATED, arrived('ann'))).toMatchObject({
      place: place('t1'),
      seats: { 1: ['ann', 'bob'] },
      here: { ann: true },
    });
  });
  test('somebody joins, with whether he is in already, and goes', () => {
    expect(see(SEATED, move('t2', 't1', true))).toMatchObject({
      seats: { 1: ['ann', 'bob', 'cas'] },
      here: { cas: true },
    });
    expect(see(SEATED, move('t2', 't1'), move('t1', null)).seats).toEqual({ 1: ['ann', 'bob'] });
    expect(shown('table', 't2', SEATED, move('t2', 't1')).seats).toEqual({ 1: [] });
  });
  test('an arrival that was undone', () => {
    const seats = [{ round: 1, table: 't1' }];
    const undone: Fact = { type: 'arrivalUndone', person: 'ann', desk: 'A', role: 'participant', seats };
    expect(see(SEATED, arrived('ann'), undone).here).toEqual({});
  });
});

describe('the own ideas', () => {
  const one = (...facts: Fact[]) => see(added('bench'), ...facts).ideas[idea];

  test('as they were typed, with their marks', () => {
    expect(one()).toEqual({
      ...words('Idee bench'),
      round: 1,
      at: expect.any(Number),
      late: false,
      withdrawn: false,
      shown: false,
    });
    expect(one(approved)).toMatchObject({ shown: true });
    expect(one(approved, hidden)).toMatchObject({ shown: false });
  });
  test('P3: new words, and a withdrawn idea, are off the screens', () => {
    expect(one(approved, reworded)).toMatchObject({ text: 'Beter', shown: false });
    expect(one(approved, withdrawn)).toMatchObject({ withdrawn: true, shown: false });
    expect(one(approved, withdrawn, restored)).toMatchObject({ withdrawn: false, shown: false });
  });
});

test('P1: nothing of another table', () => {
  const elsewhere = arrived('cas', [{ round: 1, table: 't2' }]);
  for (const fact of [added('tree', 't2'), elsewhere]) expect(reaches('table', 't1', fact)).toBe(false);
});

test('a table that closes knows from which round, and when it opens again', () => {
  const closed: Fact = { type: 'tableClosed', table: 't1', fromRound: 2 };
  const opened = (fromRound: number): Fact => ({ type: 'tableOpened', table: 't1', fromRound });
  expect(see().closed).toBeNull();
  expect(see(closed).closed).toEqual({ from: 2, until: null });
  expect(see(closed, opened(3)).closed).toEqual({ from: 2, until: 3 });
  expect(see(closed, opened(1)).closed).toBeNull();
  expect(see({ type: 'tableClosed', table: 't2', fromRound: 1 }).closed).toBeNull();
});
