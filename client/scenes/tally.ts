import type { Theme } from '../../shared/facts/summit.ts';
import type { Localized } from '../../shared/localized.ts';

/** One bar. */
export interface TallyRow {
  id: string;
  label: string;
  /** The label in the second language, where there is one. */
  second?: string | null;
  count: number;
  /** One of the six data colours; 0 for what is no theme. */
  colour: number;
}

/** Bars that can be read from the back of the hall. */
export const MOST_BARS = 12;
/** Characters that do not fit beside a bar. */
const LONG = 24;
const COLOURS = 6;
export const OTHER = 'other themes';

interface Words {
  localized: (text: Localized) => string;
  second?: (text: Localized) => string | null;
  other: string;
}

/** A theme keeps its colour all day, by its place in the list. */
export const colourOf = (themes: readonly Pick<Theme, 'id'>[], id: string | null): number => {
  const index = themes.findIndex((theme) => theme.id === id);
  return index < 0 ? 0 : (index % COLOURS) + 1;
};

/**
 * A bar for each theme in the order of the list; of more than `most` the smallest go together. Ideas of no theme are
 * counted too, so that the bars add up to the total.
 */
export function tallyRows(
  themes: readonly Theme[],
  perTheme: Readonly<Record<string, number>>,
  { localized, second = () => null, other }: Words,
  most = MOST_BARS,
): TallyRow[] {
  const rows = themes.map(({ id, title }) => ({
    id,
    label: localized(title),
    second: second(title),
    count: perTheme[id] ?? 0,
    colour: colourOf(themes, id),
  }));
  const large = new Set(byCount(rows).slice(0, most));
  const drawn = rows.filter(({ id }) => large.has(id));
  const total = Object.values(perTheme).reduce((sum, count) => sum + count, 0);
  const rest = total - drawn.reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...drawn, { id: OTHER, label: other, count: rest, colour: 0 }] : drawn;
}

/** Whether a title needs a line of its own, above its bar. */
export const isLong = ({ label, second }: Pick<TallyRow, 'label' | 'second'>): boolean =>
  label.length > LONG || (second ?? null) !== null;

/** Ids from the largest count to the smallest; equal counts keep their order, and what is no theme stands last. */
export const byCount = (rows: readonly TallyRow[]): string[] =>
  [...rows]
    .sort((a, b) => Number(a.id === OTHER) - Number(b.id === OTHER) || b.count - a.count)
    .map(({ id }) => id);

/** The rows in an earlier order; rows that it does not know come after. */
export function inOrder(rows: readonly TallyRow[], order: readonly string[]): TallyRow[] {
  const place = new Map(order.map((id, index) => [id, index]));
  return [...rows].sort((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length));
}

const SMALLEST_TOP = 10;

/** The count that fills the width: a little above the largest, in steps, so that the bars grow instead of all shrinking. */
export function topOf(rows: readonly Pick<TallyRow, 'count'>[]): number {
  const largest = Math.max(SMALLEST_TOP, ...rows.map(({ count }) => count));
  const step = 10 ** Math.floor(Math.log10(largest)) / 5;
  return Math.ceil(largest / step) * step;
}
