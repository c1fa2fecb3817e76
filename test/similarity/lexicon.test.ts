import { describe, expect, it } from 'vitest';
import { LEXICON, LISTS } from '../../shared/similarity/lexicon.ts';
import { fold } from '../../shared/similarity/words.ts';

const phrase = (written: string): string => fold(written, 'nl').replaceAll('_', ' ');
const withoutSign = (word: string): string => (/^\D+\+$|-$/.test(word) ? word.slice(0, -1) : word);
const lines = LISTS.flatMap((list) => list.trim().split('\n'));

/** The words that each line says to be one concept, with the key of that concept. */
const listed = lines
  .filter((line) => line !== '' && !/^[#~>]/.test(line))
  .map((line) => {
    const [first = '', ...rest] = line.split(' ').map(withoutSign);
    if (first !== '+') return { key: `=${first}`, words: [first, ...rest] };
    const [known = '', ...more] = rest;
    return { key: LEXICON.exact.get(phrase(known))?.key ?? '', words: more };
  });

describe('the lists of words', () => {
  it('give no word to two concepts', () => {
    const elsewhere = listed.flatMap(({ key, words }) =>
      words.flatMap((word) => {
        const found = LEXICON.exact.get(phrase(word))?.key;
        return found === key ? [] : [`${word} is ${found}, not ${key}`];
      }),
    );
    expect(elsewhere).toEqual([]);
  });

  it('write every word once', () => {
    const seen = new Set<string>();
    const again = listed
      .flatMap(({ words }) => words.map(phrase))
      .filter((word) => seen.size === seen.add(word).size);
    expect(again).toEqual([]);
  });

  it('have no phrase that is longer than what is looked for', () => {
    const long = listed
      .flatMap(({ words }) => words)
      .filter((word) => word.split('_').length > LEXICON.longest);
    expect(long).toEqual([]);
  });

  it('name only words as near each other that begin a line or stand in one', () => {
    const named = lines.filter((line) => line.startsWith('> ')).flatMap((line) => line.slice(2).split(' '));
    expect(named.filter((word) => !LEXICON.exact.has(phrase(word)))).toEqual([]);
  });
});
