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

/** Cuts a list in sheets of so many. */
export const sheets = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

/** In the order in which badges are handed out: by family name, as on a Dutch list. */
export const inHandingOrder = (badges: readonly Badge[]): Badge[] =>
  [...badges].sort((a, b) => a.sort.localeCompare(b.sort, 'nl'));
