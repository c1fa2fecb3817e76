import type { TableId } from '../ids.ts';

/** Paper with numbers that no other paper may have. Facts, so that a second stack begins where the first one ended. */
export type PaperFact =
  /** Badges of nobody yet, for who comes without being listed: numbers `first` to `first + count - 1`. */
  | { type: 'blankBadgesMade'; first: number; count: number }
  /** Forms for a card, one number each from `first` on, in the order of `tables`; null is a form for any table. */
  | { type: 'formsMade'; first: number; tables: (TableId | null)[] };
