/* Paper for the day, as the organiser's page, the command line and the server speak of it. */

/** Sheets of badges and single labels. A6 and A7 are cut from plain A4, the others come in pieces. */
export const BADGE_FORMATS = ['a7', 'a6', '90x54', '86x55', '62mm', '89x36'] as const;
export type BadgeFormat = (typeof BADGE_FORMATS)[number];

/** Whose badges: everybody's, of participants, of wildcards, or of who works. */
export const BADGE_GROUPS = ['all', 'guests', 'wildcards', 'team'] as const;
export type BadgeGroup = (typeof BADGE_GROUPS)[number];

export const PAPER_LANGUAGES = ['nl', 'en'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

export const PAPER_KINDS = ['badges', 'blanks', 'signs', 'rooms', 'lists', 'forms', 'ballots'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Blank badges, or forms, in one file. */
export const MOST_BLANKS = 500;
export const MOST_DESKS = 50;

/** How far a file is. */
export interface PrintReport {
  run: string;
  total: number;
  done: number;
  state: 'making' | 'ready' | 'failed';
  pages: number | null;
  bytes: number | null;
  /** Letters that no font has; a box stands in their place. */
  missing: string[];
}
