import { describe, expect, it } from 'vitest';
import { ageText } from '../../../client/apps/themeteam/age.ts';
import {
  ANY_THEME,
  askedHere,
  cardsOf,
  filtered,
  NO_THEME,
  totalsOf,
} from '../../../client/apps/themeteam/cards.ts';
import { i18n } from '../../../client/apps/themeteam/i18n.ts';
import { actOf } from '../../../client/apps/themeteam/keys.ts';
import type { ItemState, OutboxItem } from '../../../client/sync/outbox.ts';
import type { TeamIdea } from '../../../shared/views/themeTeam.ts';

const idea = (at: number, change: Partial<TeamIdea> = {}, theme: string | null = 'groen'): TeamIdea => ({
  place: { table: '1', number: 1, round: 1, theme },
  words: { text: 'Een bankje', lang: 'nl', kind: 'tip', addressee: null },
  at,
  withdrawn: false,
  shown: false,
  judged: false,
  bundle: null,
  dissent: false,
  parts: [],
  ...change,
});
const item = (type: 'approveIdea' | 'hideIdea', about: string, state: ItemState): OutboxItem => ({
  id: about,
  seq: 1,
  command: { type, idea: about },
  state,
  madeAt: 0,
  defects: 0,
});
const nobody = new Set<string>();

describe('cards', () => {
  const ideas = {
    old: idea(1),
    shown: idea(2, { shown: true, judged: true }),
    gone: idea(3, { withdrawn: true }),
    loose: idea(4, {}, null),
    hidden: idea(5, { judged: true }),
  };
  const cards = cardsOf(ideas, askedHere([]));

  it('come newest first, without those that were taken back', () => {
    expect(cards.map(({ id, status }) => [id, status])).toEqual([
      ['hidden', 'passed'],
      ['loose', 'unjudged'],
      ['shown', 'shown'],
      ['old', 'unjudged'],
    ]);
  });

  it('are counted, with the age of the oldest that nobody judged', () => {
    const totals = totalsOf(cards);
    expect(totals).toMatchObject({ all: 4, unjudged: 2, shown: 1, oldest: 1 });
    expect([...totals.perTheme]).toEqual([
      [NO_THEME, 1],
      ['groen', 1],
    ]);
  });

  it('are filtered by what happened to them and by theme; kept ones stay', () => {
    const ids = (...args: Parameters<typeof filtered> extends [unknown, ...infer R] ? R : never) =>
      filtered(cards, ...args).map(({ id }) => id);
    expect(ids({ which: 'unjudged', theme: ANY_THEME }, nobody)).toEqual(['loose', 'old']);
    expect(ids({ which: 'shown', theme: ANY_THEME }, nobody)).toEqual(['shown']);
    expect(ids({ which: 'all', theme: NO_THEME }, nobody)).toEqual(['loose']);
    expect(ids({ which: 'unjudged', theme: 'groen' }, new Set(['shown']))).toEqual(['shown', 'old']);
  });
});

describe('what this device asked', () => {
  const statusAfter = (shown: boolean, ...items: OutboxItem[]) =>
    cardsOf({ a: idea(1, { shown }) }, askedHere(items))[0]?.status;

  it('is said to wait until the server knows it', () => {
    expect(statusAfter(false, item('approveIdea', 'a', 'queued'))).toBe('showWaits');
    expect(statusAfter(true, item('hideIdea', 'a', 'inFlight'))).toBe('hideWaits');
    expect(statusAfter(true, item('approveIdea', 'a', 'acked'))).toBe('shown');
  });

  it('does not count when it was refused, and the last word counts', () => {
    expect(statusAfter(false, item('hideIdea', 'a', 'parked'))).toBe('unjudged');
    expect(statusAfter(false, item('approveIdea', 'a', 'queued'), item('hideIdea', 'a', 'queued'))).toBe(
      'passed',
    );
  });

  it('leaves it to the server whether words that changed since are judged', () => {
    expect(statusAfter(false, item('approveIdea', 'a', 'acked'))).toBe('unjudged');
  });
});

it('says an age in words', () => {
  const MINUTE = 60_000;
  expect(ageText(0, 59_000, i18n)).toBe('net binnen');
  expect(ageText(5000, 0, i18n)).toBe('net binnen');
  expect(ageText(0, 4 * MINUTE, i18n)).toBe('4 min');
  expect(ageText(0, 65 * MINUTE, i18n)).toBe('1 uur 5 min');
});

it('lets a held key walk but not judge', () => {
  const press = (key: string, repeat = false) =>
    actOf({ key, repeat, ctrlKey: false, metaKey: false, altKey: false });
  expect([press('j'), press('K'), press('t'), press('v'), press('n')]).toEqual([
    'next',
    'former',
    'show',
    'hide',
    'fresh',
  ]);
  expect(press('j', true)).toBe('next');
  expect(press('t', true)).toBeNull();
});
