import type { PersonRole } from '../../../../shared/people.ts';

/** A badge as the server gives it; `url` is what the QR code says. */
export interface Badge {
  person: string;
  name: string;
  /** "Meer, Truus van der" */
  sort: string;
  role: PersonRole;
  organisation: string | null;
  code: string;
  url: string;
}

export interface Sign {
  table: string;
  number: number;
  room: string;
  theme: string | null;
  url: string;
  code: string;
}

export const BADGES_A_SHEET = 8;

/** Cuts a list in sheets of so many. */
export const sheets = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

/** In the order in which badges are handed out: by family name, as on a Dutch list. */
export const inHandingOrder = (badges: readonly Badge[]): Badge[] =>
  [...badges].sort((a, b) => a.sort.localeCompare(b.sort, 'nl'));

/** Two lines: given name large, the rest under it. A name of one word has one line. */
export function nameLines(name: string, sort: string): [string, string] {
  const family = sort.split(',')[0] ?? '';
  const given = (sort.split(',')[1] ?? '').trim().split(' ')[0] ?? '';
  if (given === '' || !name.startsWith(given)) return [name, ''];
  return [given, name.slice(given.length).trim() || family];
}

/** Letters of a name line in millimetres, so that it fits the width it has. A letter is about 0.56 of its size wide. */
export const letterSize = (text: string, widthMm: number, largestMm: number): number =>
  Math.min(largestMm, widthMm / (0.56 * Math.max(1, [...text].length)));
