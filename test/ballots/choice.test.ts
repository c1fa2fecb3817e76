import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../client/ballots/cardNumbers.ts';
import { proofOf, stickersOn, stuck } from '../../client/ballots/choice.ts';

const options = ['groen', 'wonen', 'zorg'].map((id) => ({ id, title: { nl: id } }));

describe('numbers on a card', () => {
  it.each([
    ['1, 3', ['groen', 'zorg']],
    ['3 1', ['zorg', 'groen']],
    ['2;2', ['wonen', 'wonen']],
    ['', []],
  ])('%j', (text, choice) => {
    expect(readNumbers(text, options)).toEqual({ choice });
  });
  it.each(['4', '0', 'een', '-1'])('%j is none of the ballot', (wrong) => {
    expect(readNumbers(`1 ${wrong}`, options)).toEqual({ wrong });
  });
});

it('puts a sticker on, as long as there are any, and takes it off', () => {
  const two = stuck(['groen'], 'groen', 1, 2);
  expect(stickersOn(two, 'groen')).toBe(2);
  expect(stuck(two, 'zorg', 1, 2)).toEqual(two);
  expect(stuck(two, 'groen', -1, 2)).toEqual(['groen']);
  expect(stuck(two, 'zorg', -1, 2)).toEqual(two);
});

it('shortens a receipt so that it can be compared by eye', () => {
  expect(proofOf('abcdefghijklmnopqrstuv')).toBe('abcd efgh');
});
