import type { Table } from '../../../../shared/facts/summit.ts';

/** A table while it is edited: every field has a value, '' for none. */
export interface TableDraft {
  id: string;
  number: number;
  room: string;
  capacity: number;
  theme: string;
  wheelchair: boolean;
  quiet: boolean;
  /** Language codes, joined by a plus. */
  languages: string;
  /** What else the table offers, kept as it is. */
  rest: string[];
}

export function draftOf({ id, number, room, capacity, theme = '', provides, languages }: Table): TableDraft {
  return {
    id,
    number,
    room,
    capacity,
    theme,
    wheelchair: provides.includes('wheelchair'),
    quiet: provides.includes('quiet'),
    languages: languages.join('+'),
    rest: provides.filter((one) => one !== 'wheelchair' && one !== 'quiet'),
  };
}

export function tableFrom(draft: TableDraft): Table {
  const { id, number, room, theme, wheelchair, quiet, rest } = draft;
  return {
    id,
    number,
    room,
    capacity: Math.min(100, Math.max(1, Math.round(draft.capacity || 1))),
    ...(theme !== '' && { theme }),
    provides: [...(wheelchair ? ['wheelchair'] : []), ...(quiet ? ['quiet'] : []), ...rest],
    languages: draft.languages.split('+').filter((code) => code !== ''),
  };
}
