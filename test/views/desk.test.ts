import { expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import { reaches, shown } from '../support/shown.ts';
import { added, arrived, NOON, opened, PREPARED, place, SEATED } from '../support/smallHall.ts';

const see = (...facts: Fact[]) => shown('desk', '', ...PREPARED, ...facts);

test('everybody with role, seats and arrival, so that the door answers without a network', () => {
  const state = see(SEATED, arrived('ann'));
  expect(state.people.ann).toEqual({
    role: 'participant',
    seats: { 1: 't1' },
    arrived: { desk: 'A', at: NOON },
  });
  expect(state.people.fay).toEqual({ role: 'facilitator', seats: {}, arrived: null });
  expect(state.places.t1).toEqual(place('t1'));
  expect(state.arrived).toBe(1);
});

test('a moved, freed and reassigned seat', () => {
  const to = (table: string | null): Fact => ({
    type: 'seatMoved',
    person: 'ann',
    round: 1,
    from: place('t1'),
    to: table === null ? null : place(table),
    here: false,
  });
  expect(see(SEATED, to('t3')).people.ann?.seats).toEqual({ 1: 't3' });
  expect(see(SEATED, to(null)).people.ann?.seats).toEqual({});
  const anew: Fact = { type: 'seatsAssigned', round: 1, tables: [], unplaced: ['ann'], hash: '' };
  expect(see(SEATED, anew).people.ann?.seats).toEqual({});
});

test('an arrival counts once, and not when it was undone', () => {
  const undone: Fact = { type: 'arrivalUndone', person: 'ann', desk: 'A', role: 'participant', seats: [] };
  expect(see(arrived('ann'), arrived('ann')).arrived).toBe(1);
  expect(see(arrived('ann'), undone)).toMatchObject({ arrived: 0, people: { ann: { arrived: null } } });
  expect(see(undone).arrived).toBe(0);
});

test('another role keeps seat and arrival', () => {
  const revised: Fact = { type: 'peopleRevised', people: [{ person: 'ann', role: 'wildcard' }] };
  expect(see(SEATED, arrived('ann'), revised).people.ann).toMatchObject({
    role: 'wildcard',
    seats: { 1: 't1' },
  });
});

test('P1: no ideas and no votes', () => {
  for (const fact of [added('bench'), opened()]) expect(reaches('desk', '', fact)).toBe(false);
});
