import type { SheetRow } from './csv.ts';
import { countRecognised, FIELDS, type Field, type ListKind, recogniseHeading } from './headings.ts';
import type { Sheet } from './sheet.ts';

export interface Column {
  /** Place in the row, from 0. */
  index: number;
  heading: string;
  /** What the column holds; null is not recognised, and then nothing of it is stored. */
  field: Field | null;
  /** Number in the heading, as in "2e keuze". */
  rank?: number;
}

export interface Columns {
  kind: ListKind;
  /** Line of the headings; rows up to it are no data. 0 when the list has no headings. */
  headerLine: number;
  columns: Column[];
  /** Whether the list can be read: people need a name, tables a number or a room. */
  usable: boolean;
}

/** What a person corrected: by column index the right field, or null to leave the column out. */
export interface Correction {
  headerLine?: number;
  fields?: Readonly<Record<number, Field | null>>;
}

/** Rows at the top in which the headings are sought, below a title or a logo. */
const TOP = 20;

/** Finds the headings and says what each column holds, after the corrections a person made. */
export function recogniseColumns(sheet: Sheet, kind: ListKind, correction: Correction = {}): Columns {
  const header = findHeader(sheet, kind, correction.headerLine);
  const width = Math.max(header?.cells.length ?? 0, header ? 0 : widest(sheet.rows));
  const columns = Array.from({ length: width }, (_, index): Column => {
    const heading = (header?.cells[index] ?? '').trim();
    return { index, heading, ...meaning(heading, kind, correction.fields?.[index]) };
  }).filter(({ heading, field }) => heading !== '' || field !== null || !header);
  return { kind, headerLine: header?.line ?? 0, columns, usable: isUsable(columns, kind) };
}

function meaning(heading: string, kind: ListKind, corrected: Field | null | undefined) {
  const found = recogniseHeading(heading, kind);
  const field = corrected === undefined ? (found?.field ?? null) : corrected;
  const known = field !== null && FIELDS[kind].includes(field) ? field : null;
  return { field: known, ...(found?.rank === undefined ? {} : { rank: found.rank }) };
}

/** The row near the top with most headings we know; else the first with two filled cells, to be corrected. */
function findHeader(sheet: Sheet, kind: ListKind, line?: number): SheetRow | undefined {
  if (line !== undefined) return sheet.rows.find((row) => row.line === line);
  const top = sheet.rows.slice(0, TOP);
  let best: SheetRow | undefined;
  let most = 0;
  for (const row of top) {
    const count = countRecognised(row.cells, kind);
    if (count > most) [best, most] = [row, count];
  }
  return best ?? top.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1) ?? top[0];
}

const widest = (rows: readonly SheetRow[]): number =>
  rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);

const NEEDED: Record<ListKind, readonly Field[]> = {
  people: ['name', 'given', 'family'],
  tables: ['number', 'room', 'capacity'],
};

const isUsable = (columns: readonly Column[], kind: ListKind): boolean =>
  columns.some(({ field }) => field !== null && NEEDED[kind].includes(field));

/** Which kind of list this most likely is, for a screen where any list may be dropped. */
export function guessKind(sheet: Sheet): ListKind | null {
  const people = score(sheet, 'people');
  const tables = score(sheet, 'tables');
  if (people === 0 && tables === 0) return null;
  return tables > people ? 'tables' : 'people';
}

function score(sheet: Sheet, kind: ListKind): number {
  const { columns, usable } = recogniseColumns(sheet, kind);
  if (!usable) return 0;
  return countRecognised(
    columns.map(({ heading }) => heading),
    kind,
  );
}
