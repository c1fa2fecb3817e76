import { expect, test } from 'vitest';
import { betterByRound, explainByRound, wishMet } from '../../../server/seating/roundWords.ts';
import { hall, person, plan, table } from '../hall.ts';

/** On the list Ann wishes for "a"; for round 2 she chose and was given "y", which is what T2 talks about in it. */
const ANN = person('ann', { prefs: ['a'] });
const BOB = person('bob', { prefs: ['a'] });
const TABLES = [table('T1', { theme: 'a' }), table('T2', { theme: 'b' })];
const INSTANCE = hall([ANN, BOB], TABLES, { rounds: 2 });
const themes = new Map([
  ['T1', 'x'],
  ['T2', 'y'],
]);
const ROUNDS = new Map([[2, { themes, given: new Map([['ann', 'y']]) }]]);

test('a seat is judged by what was chosen for its round, and elsewhere by the wishes on the list', () => {
  expect(wishMet(ANN, TABLES[0], undefined)).toBe(1);
  expect(wishMet(ANN, TABLES[1], undefined)).toBe(0);
  expect(wishMet(ANN, TABLES[0], ROUNDS.get(2))).toBe(0);
  expect(wishMet(ANN, TABLES[1], ROUNDS.get(2))).toBe(1);
  // Bob did not choose, so there is nothing that his seat could miss.
  expect(wishMet(BOB, TABLES[0], ROUNDS.get(2))).toBeNull();
});

test('whoever asks why she sits there hears of the theme of that round', () => {
  const reasons = explainByRound(INSTANCE, plan({ ann: 'T1 T2', bob: 'T1 T1' }), 'ann', ROUNDS);
  expect(reasons.map(({ theme, wish }) => [theme, wish])).toEqual([
    ['a', 1],
    ['y', 1],
  ]);
});

test('a table that talks about something else in the round is no better wish', () => {
  const served = plan({ ann: 'T1 T2', bob: 'T1 T1' });
  expect(betterByRound(INSTANCE, served, 'ann', 1, ROUNDS)).toEqual([]);
  const passedOver = plan({ ann: 'T2 T1', bob: 'T1 T1' });
  const better = betterByRound(INSTANCE, passedOver, 'ann', 1, ROUNDS);
  expect(better.map(({ round, table: at, wish }) => [round, at, wish])).toEqual([
    [1, 'T1', 1],
    [2, 'T2', 1],
  ]);
});
