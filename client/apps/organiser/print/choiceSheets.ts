import { type Badge, sheets } from './badges.ts';

/** Columns in which the themes stand. */
export const COLUMNS = 2;
/** Millimetres: of a page what is left for themes and people, of a theme and of a person. */
const ROOM = 296 - 20 - 17 - 3 - 7 - 6;
const THEME = 6;
const PERSON = 8.2;

export interface ChoiceSheet {
  people: Badge[];
  /** Family names of the first and the last, to leaf by. */
  from: string;
  to: string;
}

/** The list in pages, each with all themes at its head. */
export function choiceSheets(people: readonly Badge[], themes: number): ChoiceSheet[] {
  const room = ROOM - THEME * Math.ceil(themes / COLUMNS);
  return sheets(people, Math.max(1, Math.floor(room / PERSON))).map((page) => ({
    people: page,
    from: familyOf(page[0]),
    to: familyOf(page.at(-1)),
  }));
}

const familyOf = (badge: Badge | undefined): string => badge?.sort.split(',')[0] ?? '';
