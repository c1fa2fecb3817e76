import { describe, expect, it } from 'vitest';
import { cardsIn, similarCards } from '../../../scripts/verbs/similar.ts';

describe('burgertop similar', () => {
  it('gives every card its neighbours and proposes groups', () => {
    const cards = cardsIn(
      'cards.json',
      JSON.stringify([
        { id: '1', text: 'Meer bomen in de straat' },
        { id: '2', text: 'Plant bomen in de straten', lang: 'nl' },
        { id: '3', text: 'De bieb moet open op zondag' },
      ]),
    );
    const { neighbours, groups } = similarCards(cards, 20);
    expect(Object.keys(neighbours)).toEqual(['1', '2', '3']);
    expect(neighbours['1']?.[0]).toMatchObject({ id: '2', why: expect.arrayContaining(['bomen']) });
    expect(groups).toEqual([['1', '2']]);
  });

  it.each([
    ['{}', 'cards.json must be a list of cards: [{"id", "text", "lang"?}].'],
    ['[3]', 'cards.json: card 1 is no card; write {"id": "...", "text": "..."}.'],
    ['[{"id":"1","text":7}]', 'cards.json: card 1 has no right text; it must be a text.'],
    ['[{"id":"1","text":""},{"id":"1","text":""}]', 'cards.json: two cards have the id "1".'],
  ])('says in one sentence what is wrong with %s', (text, sentence) => {
    expect(() => cardsIn('cards.json', text)).toThrow(sentence);
  });
});
