import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearMisses } from '../../scripts/bench/similarity/nearMisses.ts';
import { companyOf } from '../../shared/similarity/company.ts';
import { compare } from '../../shared/similarity/compare.ts';
import { groupByMean } from '../../shared/similarity/groups.ts';
import { LEXICON } from '../../shared/similarity/lexicon.ts';
import { read } from '../../shared/similarity/reading.ts';
import { createIndex, THRESHOLD } from '../../shared/similarity/similarity.ts';

const scoreOf = (one: string, other: string, lang = 'nl'): number => {
  const index = createIndex();
  index.add({ id: 'other', text: other, lang });
  return index.neighbours({ text: one, lang })[0]?.score ?? 0;
};
const keysOf = (text: string) => read(text).terms.map(({ key }) => key);
const pullsOf = (text: string) => Object.fromEntries(read(text).terms.map((t) => [t.key, t.direction]));

describe('reading a card', () => {
  it.each([
    ['Een fietspad', 'een pad voor fietsers'],
    ['Studentenwoningen', 'huizen voor studenten'],
  ])('sees what a compound is made of: %s', (one, other) => {
    expect(scoreOf(one, other)).toBeGreaterThan(0.05);
  });

  it('takes two ways of spelling for one word', () => {
    expect(keysOf('cafés')).toEqual(keysOf('cafes'));
    expect(keysOf('huizen')).toEqual(keysOf('huis'));
    expect(keysOf('bankjes')).toEqual(keysOf('bank'));
    expect(keysOf('zwerfaval')).toEqual(keysOf('zwerfafval'));
  });

  it('knows a verb in any of its forms, and when its parts stand apart', () => {
    expect(keysOf('verhuist')).toEqual(keysOf('verhuizen'));
    expect(keysOf('Knap het park op')).toEqual(expect.arrayContaining(keysOf('het park opknappen')));
    expect(keysOf('Haal het afval op')).toContain('=ophalen');
  });

  it('tells parents from old people, who have one stem', () => {
    expect(keysOf('ouders')).not.toEqual(keysOf('ouderen'));
  });

  it.each([
    ['Meer bussen', 1],
    ['Minder bussen', -1],
    ['Geen bussen meer', -1],
    ['Er zijn geen bussen', 1],
    ['Te weinig bussen', 1],
    ['Schaf de bussen af', -1],
    ['Verbied de bussen niet', 1],
    ['Een busvrije straat', -1],
  ])('knows whether more or less is wanted: %s', (text, direction) => {
    expect(pullsOf(text)['=bus']).toBe(direction);
  });

  it('knows that dear and cheap pull along one line', () => {
    expect(pullsOf('goedkoper wonen')['=prijs']).toBe(-1);
    expect(pullsOf('parkeren duurder maken')['=prijs']).toBe(1);
  });

  it('goes on with a line of another list: the new word has the old meaning and its kind', () => {
    expect(keysOf('vuilbak')).toEqual(keysOf('prullenbak'));
    expect(read('spoorwegen').terms.map(({ kind }) => kind)).toEqual(['traffic']);
  });

  it('says what a word is about', () => {
    expect(read('een bidon vullen').terms.map(({ subject }) => subject)).toContain('water');
  });

  it('does not take every "alleen" for loneliness, nor tied hands for a band', () => {
    expect(keysOf('Woningen alleen voor wie er zelf gaat wonen')).not.toContain('=eenzaamheid');
    expect(keysOf('Airbnb aan banden leggen')).not.toContain('=muziek');
  });

  it('names only concepts that there are as near each other', () => {
    const keys = new Set([...LEXICON.concepts.values()].map(({ key }) => key));
    expect([...LEXICON.kin.keys()].filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('comparing cards', () => {
  it.each([
    ['Meer bankjes in het park', 'Zet zitbanken neer in de parken'],
    ['Maak de binnenstad autovrij', 'Geen auto’s meer in het centrum'],
    ['Bredere fietspaden graag', 'Bredere fietspden graag!'],
  ])('finds the same in other words: %s', (one, other) => {
    expect(scoreOf(one, other)).toBeGreaterThan(THRESHOLD);
  });

  it.each([
    ['another group', 'Gratis met de bus voor ouderen', 'Gratis met de bus voor jongeren'],
    ['the opposite', 'Meer auto’s in het centrum', 'Minder auto’s in het centrum'],
    ['another place', 'Meer bankjes bij het station', 'Meer bankjes bij de school'],
  ])('puts %s below the same', (_what, card, another) => {
    expect(scoreOf(card, another)).toBeLessThan(scoreOf(card, card.replace('Meer', 'Extra')) / 1.5);
  });

  it('makes no difference which of both is named first', () => {
    const words = fc.constantFrom(
      'fiets',
      'boom',
      'meer',
      'geen',
      'ouderen',
      'jongeren',
      'trein',
      'treinen',
      'park',
    );
    const text = fc.array(words, { maxLength: 7 }).map((list) => read(list.join(' ')));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const rarity = (key: string) => 1 / key.length;
        expect(compare(one, other, rarity)).toEqual(compare(other, one, rarity));
      }),
    );
  });

  it.each([
    ['en', 'More benches in the park', 'The park needs more benches'],
    ['tr', 'Parkta daha fazla bank olsun', 'Parka daha çok bank koyun'],
    ['uk', 'Більше лавок у парку', 'Потрібні лавки в парку'],
    ['pl', 'Więcej ławek w parku', 'W parku brakuje ławek'],
    ['ar', 'مقاعد أكثر في الحديقة', 'نريد مقاعد في الحديقة'],
  ])('reads %s too', (lang, one, other) => {
    expect(scoreOf(one, other, lang)).toBeGreaterThan(0.1);
  });
});

describe('the index', () => {
  const word = fc.constantFrom('fiets', 'boom', 'bus', 'park', 'ouderen', 'meer', 'huis', 'afval', 'licht');
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const step = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text: fc.option(text) });

  it('answers after any changes as if it had been made anew', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const changed = createIndex();
        const last = new Map<string, string>();
        for (const { id, text: words } of steps) {
          last.delete(id);
          if (words === null) changed.remove(id);
          else {
            changed.update({ id, text: words });
            last.set(id, words);
          }
        }
        const fresh = createIndex();
        for (const [id, words] of last) fresh.add({ id, text: words });
        expect(changed.size).toBe(fresh.size);
        for (const id of last.keys()) expect(changed.neighbours({ id })).toEqual(fresh.neighbours({ id }));
        expect(changed.groups()).toEqual(fresh.groups());
      }),
    );
  });

  it('names the words that both have, as the neighbour wrote them', () => {
    const index = createIndex();
    index.add({ id: 'a', text: 'Zitbanken voor senioren' });
    expect(index.neighbours({ text: 'bankjes voor ouderen' })[0]?.why.sort()).toEqual([
      'Zitbanken',
      'senioren',
    ]);
  });

  it('says nothing of a card that it does not know, and survives a card without words', () => {
    const index = createIndex();
    index.add({ id: 'empty', text: '' });
    index.add({ id: 'dots', text: '... !?', lang: 'xx' });
    expect(index.neighbours({ id: 'gone' })).toEqual([]);
    expect(index.neighbours({ id: 'empty' })).toEqual([]);
    expect(index.groups()).toEqual([]);
  });
});

describe('company', () => {
  it('is full when both are near the same cards, and small when they have none in common', () => {
    const together = companyOf([0.8, 0.8], () => 0.8);
    const apart = companyOf([0.3, 0.9, 0.9], (one, other) => (one > 0 && other > 0 ? 0.9 : 0));
    expect(together[0]).toBeGreaterThan(0.95);
    expect(apart[0]).toBeLessThan(0.5);
    expect(apart[1]).toBeGreaterThan(0.9);
  });

  it('keeps those together that are all near each other', () => {
    const index = createIndex();
    index.add({ id: 'a', text: 'Meer bankjes in het park' });
    index.add({ id: 'b', text: 'Zitbanken in het park' });
    index.add({ id: 'c', text: 'Zet banken in het plantsoen' });
    expect(index.groups()).toEqual([['a', 'b', 'c']]);
  });
});

describe('near misses for the fit', () => {
  it('say something else in the words of a card', () => {
    const card = { id: '1', text: 'Gratis bus voor ouderen', idea: 0, held: false };
    const [missed] = nearMisses([card]);
    expect(missed).toMatchObject({ misses: 0 });
    expect(missed?.text).not.toBe(card.text);
    expect(missed?.text).toMatch(/bus/);
  });
});

describe('grouping', () => {
  it('does not chain: the first must be like the last', () => {
    const links = [
      { one: 0, other: 1, score: 0.9 },
      { one: 1, other: 2, score: 0.8 },
      { one: 2, other: 3, score: 0.9 },
    ];
    expect(groupByMean(4, links, 0.5).map((group) => group.sort())).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});
