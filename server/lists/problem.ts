/** Why a file could not be read as a list at all. The screen has one sentence for each code. */
export type ListErrorCode =
  | 'empty'
  | 'tooLarge'
  | 'notAList'
  | 'pdf'
  | 'oldExcel'
  | 'password'
  | 'damaged'
  | 'openQuote'
  | 'noHeader';

/** The whole file is refused; `params` may hold `line`, where reading stopped. */
export class ListError extends Error {
  readonly code: ListErrorCode;
  readonly params: Record<string, string | number>;

  constructor(code: ListErrorCode, params: Record<string, string | number> = {}) {
    super(code);
    this.name = 'ListError';
    this.code = code;
    this.params = params;
  }
}

/**
 * How much a problem costs: `ignored` rows were never data (a title, a total), `skipped` rows may be somebody
 * who is now missing, a `note` says that the row was taken but something in it was not.
 */
export type ProblemLevel = 'ignored' | 'skipped' | 'note';

/** Every code and its usual level; params are named behind it. */
const LEVELS = {
  titleRow: 'ignored', // text
  totalRow: 'ignored', // text
  looseText: 'ignored', // text
  headingAgain: 'ignored',
  doubleRow: 'skipped', // of (line), name
  noName: 'skipped',
  doubleTable: 'skipped', // of (line), table
  noTableNumber: 'skipped',
  sameName: 'note', // of (line), name
  formula: 'note', // column
  excelError: 'note', // column, value
  hiddenCharacters: 'note', // column
  tooLong: 'note', // column, limit
  tooManyColumns: 'note', // value
  lostCharacters: 'note', // name
  unknownDistrict: 'note', // value
  unknownTheme: 'note', // value
  unknownLanguage: 'note', // value
  unknownGender: 'note', // value
  unknownRole: 'note', // value
  unknownNeed: 'note', // value
  unclearAnswer: 'note', // column, value
  badYear: 'note', // value
  badEmail: 'note', // value
  badPhone: 'note', // value
  badPostcode: 'note', // value
  badCapacity: 'note', // value, used
  badPlanPlace: 'note', // value, limit
  planPlaceTaken: 'note', // of (table)
  tableRenumbered: 'note', // table, room, number
  unknownPerson: 'note', // value, column: apart | companion
  ambiguousPerson: 'note', // value, column: apart | companion
} as const satisfies Record<string, ProblemLevel>;

export type ProblemCode = keyof typeof LEVELS;

export interface Problem {
  /** Line in the file as a text editor counts, from 1; the row number in an Excel file. */
  line: number;
  /** Row as a spreadsheet counts; differs from `line` after a cell of more than one line in a CSV file. */
  row: number;
  level: ProblemLevel;
  code: ProblemCode;
  params: Record<string, string | number>;
}

/** Where something stands in the file. */
export interface Place {
  line: number;
  row: number;
}

/** A problem at a place; the level is that of the code unless the row is lost because of it. */
export const problemAt = (
  { line, row }: Place,
  code: ProblemCode,
  params: Record<string, string | number> = {},
  level: ProblemLevel = LEVELS[code],
): Problem => ({ line, row, level, code, params });
