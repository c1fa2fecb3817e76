import type { IdeaKind } from '../../../shared/facts/summit.ts';
import type { BundleRow } from './bundles.ts';
import { type Card, isToDo } from './cards.ts';

export const WHICH = ['todo', 'hidden', 'shown', 'all'] as const;
export type Which = (typeof WHICH)[number];

/** What somebody wants to see; null is all of it. */
export interface Filter {
  which: Which;
  theme: string | null;
  table: number | null;
  kind: IdeaKind | null;
  addressee: string | null;
  lang: string | null;
  /** What is looked for; empty is everything. */
  words: string;
}

export const EVERYTHING: Filter = {
  which: 'todo',
  theme: null,
  table: null,
  kind: null,
  addressee: null,
  lang: null,
  words: '',
};

/** How many choices narrow the list, beside theme and words, which are always in sight. */
export const narrowings = ({ table, kind, addressee, lang }: Filter): number =>
  [table, kind, addressee, lang].filter((choice) => choice !== null).length;

/** For looking something up: without case and accents. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const fits = <T>(wanted: T | null, is: T): boolean => wanted === null || wanted === is;

function isWhich(card: Card, which: Which): boolean {
  if (which === 'todo') return isToDo(card);
  if (which === 'hidden') return card.hidden && !card.withdrawn;
  return which === 'all' || card.shown;
}

export function filterCards(cards: readonly Card[], filter: Filter): Card[] {
  const { which, theme, table, kind, addressee, lang } = filter;
  const words = plain(filter.words.trim());
  return cards.filter(
    (card) =>
      isWhich(card, which) &&
      fits(theme, card.theme) &&
      fits(table, card.table) &&
      fits(kind, card.kind) &&
      fits(addressee, card.addressee) &&
      fits(lang, card.lang) &&
      (words === '' || plain(card.text).includes(words)),
  );
}

/** Bundles of the theme, of the table, and with these words in the heading or in what was said. */
export function filterBundles(
  rows: readonly BundleRow[],
  { theme, table, words: asked }: Filter,
): BundleRow[] {
  const words = plain(asked.trim());
  return rows.filter(
    (row) =>
      (theme === null || (row.theme ?? '') === theme) &&
      (table === null || row.tables.includes(table)) &&
      (words === '' ||
        plain(row.heading).includes(words) ||
        row.cards.some((card) => plain(card.text).includes(words))),
  );
}
