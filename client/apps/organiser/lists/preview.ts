import type { PersonRole } from '../../../../shared/people.ts';

export type ListKind = 'people' | 'tables';

export interface ListColumn {
  index: number;
  heading: string;
  /** What the column holds; null is left out. */
  field: string | null;
}

export interface ListProblem {
  line: number;
  /** Differs from `line` after a cell of more than one line. */
  row: number;
  level: 'ignored' | 'skipped' | 'note';
  code: string;
  params: Record<string, string | number>;
}

/** What the server understood of a file; nothing is stored yet. */
export interface ListPreview {
  format: 'csv' | 'xlsx';
  columns: ListColumn[];
  /** Fields that a column can be said to hold. */
  fields: string[];
  /** False when the columns say too little; then the counts below are absent. */
  usable: boolean;
  /** False when everything in it is known already. */
  changes: boolean;
  digest: string;
  problems: ListProblem[];
  newThemes: string[];
}

export interface PeoplePreview extends ListPreview {
  added: number;
  addedNames: string[];
  changed: { name: string; fields: string[] }[];
  same: number;
  missing: string[];
  newDistricts: string[];
}

export interface TablesPreview extends ListPreview {
  tables: number;
  same: number;
  seats: number;
  rooms: { name: string; tables: number }[];
}

/** How a file is to be read. */
export interface HowToRead {
  role: PersonRole | null;
  /** By column index, what somebody corrected. */
  fixes: Readonly<Record<number, string | null>>;
  makeThemes: boolean;
}

/** Address that reads (`preview`) or stores (`apply`) a list. */
export function listPath(kind: ListKind, act: 'preview' | 'apply', how: HowToRead, digest?: string): string {
  const query = new URLSearchParams();
  if (how.role !== null) query.set('role', how.role);
  if (Object.keys(how.fixes).length > 0) query.set('columns', JSON.stringify({ fields: how.fixes }));
  if (how.makeThemes) query.set('themes', 'make');
  if (digest !== undefined) query.set('digest', digest);
  return `/api/lists/${kind}/${act}?${query}`;
}
