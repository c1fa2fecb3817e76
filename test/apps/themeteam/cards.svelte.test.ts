import { describe, expect, it } from 'vitest';
import { actSentence } from '../../../client/apps/themeteam/actWords.ts';
import { ageText } from '../../../client/apps/themeteam/age.ts';
import { bundlesOf } from '../../../client/apps/themeteam/bundles.ts';
import { type Card, cardsOf, heldBy, isToDo, tablesWithout } from '../../../client/apps/themeteam/cards.ts';
import { EVERYTHING, filterBundles, filterCards, narrowings } from '../../../client/apps/themeteam/filter.ts';
import { i18n } from '../../../client/apps/themeteam/i18n.ts';
import { actOf, type Focus } from '../../../client/apps/themeteam/keys.ts';
import { firstPick, picksOf } from '../../../client/apps/themeteam/picking.ts';
import { piecesOf } from '../../../client/apps/themeteam/sharedWords.ts';
import { partsOf, wordsOf } from '../../../client/apps/themeteam/split.ts';
import { suggestedOf } from '../../../client/apps/themeteam/suggestions.ts';
import { underWay } from '../../../client/apps/themeteam/underWay.ts';
import type { ItemState, OutboxItem } from '../../../client/sync/outbox.ts';
import type { DeviceCommand } from '../../../shared/commands/command.ts';
import { themeTeam } from '../../../shared/views/themeTeam.ts';
import { mint } from '../../support/ids.ts';
import { shown } from '../../support/shown.ts';
import { ideaPlace } from '../../support/smallHall.ts';
import { card, member, TheTeam } from '../../support/theTeam.ts';

/** Three tables said something; two cards are in a bundle, one was hidden. */
function team(): TheTeam {
  const made = new TheTeam(
    card('trees', 't1', 'Meer bomen in de straat'),
    card('park', 't2', 'Bomen in het park'),
    card('bench', 't1', 'Meer bankjes'),
    card('rude', 't3', 'Onzin'),
  );
  made.does({
    ...{ type: 'makeBundle', act: mint('make'), bundle: mint('green'), heading: 'Meer bomen' },
    cards: [mint('trees'), mint('park')],
  });
  made.does({ type: 'hideIdea', idea: mint('rude'), reason: 'hurtful' });
  return made;
}
const cardsIn = ({ screen }: TheTeam): Card[] => cardsOf(screen);
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

describe('cards', () => {
  it('are to do while they are in no bundle and nobody hid them', () => {
    expect(ids(cardsIn(team()).filter(isToDo))).toEqual([mint('bench')]);
    expect(cardsIn(team()).find(({ hidden }) => hidden)).toMatchObject({ reason: 'hurtful' });
  });

  it('make place for their parts', () => {
    const made = team();
    const parts = [
      { card: mint('one'), text: 'Meer' },
      { card: mint('two'), text: 'bankjes' },
    ];
    made.does({ type: 'splitCard', act: mint('split'), card: mint('bench'), parts });
    const cards = cardsIn(made);
    expect(ids(cards)).not.toContain(mint('bench'));
    expect(cards.find(({ id }) => id === mint('two'))).toMatchObject({
      text: 'bankjes',
      table: 1,
      isPart: true,
    });
  });

  it('are held until their claim ends', () => {
    const made = team();
    made.does({ type: 'claimCards', cards: [mint('bench')] }, member(2));
    const held = cardsIn(made).find(({ id }) => id === mint('bench')) as Card;
    expect(heldBy(held, made.now)).toBe(member(2).device);
    expect(heldBy(held, made.now + 5 * 60_000)).toBeNull();
  });

  it('tell which tables were not heard', () => {
    expect(tablesWithout(cardsIn(team()))).toEqual([3]);
  });

  it('come oldest first', () => {
    const at = (name: string, when: number) => ({ ...card(name), at: when });
    const screen = shown('themeTeam', '', at('late', 9) as never, at('early', 2) as never);
    expect(ids(cardsOf(screen))).toEqual([mint('early'), mint('late')]);
  });
});

describe('a filter', () => {
  const cards = cardsIn(team());
  const found = (change: Partial<typeof EVERYTHING>) => ids(filterCards(cards, { ...EVERYTHING, ...change }));

  it('shows what is to do, or what was hidden, or all', () => {
    expect(found({})).toEqual([mint('bench')]);
    expect(found({ which: 'hidden' })).toEqual([mint('rude')]);
    expect(found({ which: 'all' })).toHaveLength(4);
  });
  it('narrows by table and theme, and by words whatever their accents', () => {
    expect(found({ which: 'all', table: 2 })).toEqual([mint('park')]);
    expect(found({ which: 'all', theme: ideaPlace('t1').theme, words: 'BÓMEN' })).toEqual([mint('trees')]);
    expect(narrowings({ ...EVERYTHING, table: 2, lang: 'nl' })).toBe(2);
  });
  it('finds a bundle by its heading and by what was said', () => {
    const rows = bundlesOf(team().screen, cards);
    const heads = (words: string) =>
      filterBundles(rows, { ...EVERYTHING, words }).map(({ heading }) => heading);
    expect(heads('bomen')).toEqual(['Meer bomen']);
    expect(heads('park')).toEqual(['Meer bomen']);
    expect(heads('fiets')).toEqual([]);
  });
});

describe('a bundle', () => {
  it('counts ideas that stand, each once, and their tables', () => {
    const made = team();
    expect(bundlesOf(made.screen, cardsIn(made))).toMatchObject([{ said: 2, tables: [1, 2], shown: false }]);
  });
  it('says that its heading changed since it was approved', () => {
    const made = team();
    made.does({ type: 'approveBundle', bundle: mint('green'), heading: 'Meer bomen' });
    expect(bundlesOf(made.screen, cardsIn(made))[0]).toMatchObject({ shown: true, outdated: false });
    made.does({ type: 'rewordHeading', act: mint('reword'), bundle: mint('green'), heading: 'Bomen' });
    expect(bundlesOf(made.screen, cardsIn(made))[0]).toMatchObject({ shown: false, outdated: true });
  });
});

describe('suggestions', () => {
  it('become bundles and loose cards, without the bundle that the card is in', () => {
    const made = team();
    const cards = cardsIn(made);
    const byId = new Map(cards.map((one) => [one.id, one]));
    const rows = bundlesOf(made.screen, cards);
    const likenesses = [
      { id: mint('trees'), score: 0.9, why: ['bomen'] },
      { id: mint('bench'), score: 0.8, why: ['meer'] },
      { id: mint('park'), score: 0.7, why: ['park'] },
      { id: mint('rude'), score: 0.6, why: [] },
      { id: mint('far'), score: 0.2, why: ['een'] },
    ];
    const suggested = suggestedOf(likenesses, byId, rows, null);
    expect(suggested.bundles).toMatchObject([{ bundle: { heading: 'Meer bomen' }, why: ['bomen', 'park'] }]);
    expect(suggested.cards.map(({ card: one }) => one.id)).toEqual([mint('bench')]);
    expect(suggestedOf(likenesses, byId, rows, mint('green')).bundles).toEqual([]);
  });
  it('mark whole words only, as they stand there', () => {
    const marked = piecesOf('Bomen en een bomenrij bij Eén café.', ['bomen', 'café'])
      .filter((piece) => piece.shared)
      .map(({ text }) => text);
    expect(marked).toEqual(['Bomen', 'café']);
    expect(
      piecesOf('a.b (c)', ['(c'])
        .map(({ text }) => text)
        .join(''),
    ).toBe('a.b (c)');
  });
});

describe('picking a bundle', () => {
  const made = team();
  const rows = bundlesOf(made.screen, cardsIn(made));
  const options = { likely: [], theme: null, without: null, mayMake: true };

  it('offers a new one under the words that were typed, last', () => {
    expect(picksOf(rows, 'fiets', options)).toEqual([{ kind: 'new', heading: 'fiets' }]);
    expect(picksOf(rows, '', options).map(({ kind }) => kind)).toEqual(['bundle', 'new']);
  });
  it('never offers the bundle itself, nor a new one to merge with', () => {
    expect(picksOf(rows, '', { ...options, without: mint('green'), mayMake: false })).toEqual([]);
  });
  it('begins at what is likely, else at a new one', () => {
    const picks = picksOf(rows, '', options);
    expect(firstPick(picks, '', true)).toBe(0);
    expect(firstPick(picks, '', false)).toBe(1);
    expect(firstPick(picks, 'bo', false)).toBe(0);
  });
});

it('cuts a card before words, into pieces of its own words', () => {
  const words = wordsOf('Meer groen\n en meer  bankjes');
  expect(partsOf(words, [])).toEqual(['Meer groen en meer bankjes']);
  expect(partsOf(words, [3, 2])).toEqual(['Meer groen', 'en', 'meer bankjes']);
});

it('knows which cards it has put somewhere until it hears of it', () => {
  const item = (command: DeviceCommand, state: ItemState): OutboxItem => ({
    ...{ id: mint(state), seq: 1, command, state, madeAt: 0, defects: 0 },
  });
  const move = { type: 'moveCards', act: mint('act'), from: null, to: mint('b') } as const;
  expect([...underWay([item({ ...move, cards: [mint('x')] }, 'inFlight')])]).toEqual([mint('x')]);
  expect([...underWay([item({ ...move, cards: [mint('x')] }, 'parked')])]).toEqual([]);
});

it('says each act in words, with the heading that it is about', () => {
  const made = team();
  const { acts } = made.screen;
  expect(Object.values(acts).map((act) => actSentence(act, made.screen, i18n))).toEqual([
    '2 kaarten in nieuwe bundel “Meer bomen”',
  ]);
});

it('says an age in words', () => {
  const MINUTE = 60_000;
  expect(ageText(0, 59_000, i18n)).toBe('net binnen');
  expect(ageText(5000, 0, i18n)).toBe('net binnen');
  expect(ageText(0, 4 * MINUTE, i18n)).toBe('4 min');
  expect(ageText(0, 65 * MINUTE, i18n)).toBe('1 uur 5 min');
});

it('lets a held key walk but not act, and leaves letters and the space bar to what has the focus', () => {
  const press = (key: string, focus: Focus = 'free', repeat = false) =>
    actOf({ key, repeat, ctrlKey: false, metaKey: false, altKey: false }, focus);
  expect([press('j'), press('K'), press('b'), press('3')]).toEqual([
    ...['next', 'former', 'bundle'],
    { suggestion: 2 },
  ]);
  expect(press('j', 'free', true)).toBe('next');
  expect(press('x', 'free', true)).toBeNull();
  expect(press('b', 'typing')).toBeNull();
  expect(press(' ', 'control')).toBeNull();
  expect(press(' ')).toBe('approve');
});

it('begins with nothing', () => {
  expect(cardsOf(themeTeam.initial(''))).toEqual([]);
});
