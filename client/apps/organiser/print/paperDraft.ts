import {
  type BadgeFormat,
  type BadgeGroup,
  MOST_BLANKS,
  MOST_DESKS,
  type PaperKind,
  type PaperLanguage,
} from '../../../../shared/print.ts';

/** What the form holds; each kind of paper looks at its own part. */
export interface PaperDraft {
  language: PaperLanguage;
  group: BadgeGroup;
  format: BadgeFormat;
  seats: boolean;
  blanks: number | null;
  desks: number | null;
  forms: number | null;
  anyTable: boolean;
  ballots: number | null;
}

export const paperDraft = (): PaperDraft => ({
  language: 'nl',
  group: 'all',
  format: 'a7',
  seats: false,
  blanks: 50,
  desks: 6,
  forms: 8,
  anyTable: false,
  ballots: 50,
});

const isWithin = (value: number | null, most: number): value is number =>
  value !== null && Number.isInteger(value) && value >= 1 && value <= most;

/** What is asked of the server; null while a number is not one that can be printed. */
export function askOf(kind: PaperKind, draft: PaperDraft): Record<string, unknown> | null {
  const { language, group, format, seats, blanks, desks, forms, anyTable, ballots } = draft;
  const common = { kind, language };
  switch (kind) {
    case 'badges':
      return { ...common, group, format, seats };
    case 'blanks':
      return isWithin(blanks, MOST_BLANKS) ? { ...common, format, count: blanks } : null;
    case 'lists':
      return isWithin(desks, MOST_DESKS) ? { ...common, desks } : null;
    case 'forms':
      return isWithin(forms, MOST_BLANKS) ? { ...common, count: forms, perTable: !anyTable } : null;
    case 'ballots':
      return isWithin(ballots, MOST_BLANKS) ? { ...common, count: ballots } : null;
    default:
      return common;
  }
}
