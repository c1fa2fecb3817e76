import { describe, expect, test } from 'vitest';
import { Rowbook } from '../../../server/engine/book.ts';
import { instanceOf } from '../../../server/seating/instance.ts';
import type { Fact } from '../../../shared/facts/fact.ts';
import type { Person } from '../../../shared/people.ts';
import { inWindow } from '../../../shared/seating/instance.ts';
import { folded } from '../../support/given.ts';
import { PEOPLE, PREPARED, person, SEATED, started } from '../../support/smallHall.ts';

function instance(people: Person[], ...facts: Fact[]) {
  const book = new Rowbook({ people, links: [], devices: [], papers: [] });
  return instanceOf(folded([...PREPARED, SEATED, ...facts]), book);
}
const guest = (id: string, ...facts: Fact[]) =>
  instance(PEOPLE, ...facts).people.find((one) => one.id === id);
const table = (id: string, ...facts: Fact[]) =>
  instance(PEOPLE, ...facts).tables.find((one) => one.id === id);
const openIn = (id: string, ...facts: Fact[]) => {
  const found = table(id, ...facts);
  return [1, 2].filter((round) => found !== undefined && inWindow(found, round));
};

test('only people with a seat are in it, and no names', () => {
  const { people } = instance(PEOPLE);
  expect(people.map(({ id }) => id)).toEqual(['ann', 'bob', 'cas']);
  expect(JSON.stringify(people)).not.toContain('Tester');
});

describe('what an organiser decided', () => {
  test('weights', () => {
    const weights = { pref: 1, group: 2, div: 3, repeats: 4, underfill: 5, moved: 6 };
    expect(instance(PEOPLE, { type: 'seatingWeightsSet', weights }).config.weights).toEqual(weights);
  });
  test('a pin for all rounds, and one that goes before it', () => {
    const pin = (round: number | null, at: string): Fact => ({
      type: 'seatPinned',
      person: 'ann',
      round,
      table: at,
    });
    expect(guest('ann', pin(null, 't2'), pin(2, 't3'))?.pins).toEqual({ 1: 't2', 2: 't3' });
    expect(guest('bob', pin(null, 't2'))?.pins).toEqual({});
  });
  test('tables that are closed, and open again', () => {
    const closed = (fromRound: number): Fact => ({ type: 'tableClosed', table: 't1', fromRound });
    const opened = (fromRound: number): Fact => ({ type: 'tableOpened', table: 't1', fromRound });
    expect(openIn('t1')).toEqual([1, 2]);
    expect(openIn('t1', closed(1))).toEqual([]);
    expect(openIn('t1', closed(2))).toEqual([1]);
    expect(openIn('t1', closed(1), opened(2))).toEqual([2]);
    expect(openIn('t1', closed(2), opened(2))).toEqual([1, 2]);
    expect(openIn('t1', closed(1), opened(2), started('second'))).toEqual([1, 2]);
  });
});

test('who does not come is there until the round that is over', () => {
  const gone: Fact = {
    type: 'seatingChanged',
    reason: 'noShow',
    hash: '',
    seats: 0,
    absent: ['ann'],
    closed: [],
  };
  expect(guest('ann', gone)?.lastRound).toBe(0);
  expect(guest('ann', started('second'), gone)?.lastRound).toBe(1);
  expect(guest('bob', gone)).not.toHaveProperty('lastRound');
});

test('people are mixed by what the lists tell of them, and by nothing else', () => {
  expect(instance(PEOPLE).people[0]?.div).toEqual({});
  const some = [person('ann', { district: 'Mors', birthYear: 1991 }), person('bob')];
  expect(instance(some).people.map(({ div }) => div)).toEqual([
    { district: 'Mors', age: '35' },
    { district: '', age: '' },
  ]);
});
