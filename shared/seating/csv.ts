// The browser build is the one without node: inside; it runs in Node, in a worker and in a page alike.
import { parse } from 'csv-parse/browser/esm/sync';
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { PersonId, Round, TableId } from '../ids.ts';
import type { Assignment, SeatPerson, SeatTable } from './instance.ts';

/** A record of a file by its columns, and the line it ends on, from 1, the header included. */
interface Row {
  line: number;
  cells: Record<string, string | undefined>;
}

/**
 * `csv` the text is no table; `column` there is no column of that name; `empty` a cell that must hold something does
 * not; `twice` the same again; `number` no whole number, or one out of bounds; `pin` neither a table nor round:table.
 */
export type SeatingFileCode = 'csv' | 'column' | 'empty' | 'twice' | 'number' | 'pin';

/** A seating file that cannot be read: what is wrong, on which line (from 1, the header included) and where in it. */
export class SeatingFileError extends Error {
  constructor(
    readonly code: SeatingFileCode,
    readonly line: number,
    readonly column = '',
    /** What stands there. */
    readonly text = '',
  ) {
    super(`seating file, line ${line}: ${code} ${column} ${text}`.trimEnd());
  }
}

/** More seats than any table has; a typing error must not take all memory. */
const MOST_SEATS = 10_000;

/** Reads `people.csv`. `rounds` is needed to spell out a pin for all rounds. Throws SeatingFileError. */
export const readPeople = (text: string, rounds: number): SeatPerson[] =>
  onceEach(
    readRows(text, ['id']).map((row) => ({ row, key: textIn(row, 'id') })),
    'id',
  ).map((row) => asPerson(row, rounds));

const asPerson = (row: Row, rounds: number): SeatPerson => {
  const { cells } = row;
  return {
    id: textIn(row, 'id'),
    role: cells.role ?? '',
    group: cells.group ?? '',
    div: Object.fromEntries(
      Object.entries(cells).flatMap(([key, value]) =>
        key.startsWith('div_') ? [[key.slice('div_'.length), value ?? '']] : [],
      ),
    ),
    languages: split(cells.languages),
    needs: split(cells.needs),
    prefs: split(cells.prefs),
    pins: readPins(row, rounds),
    apart: split(cells.apart),
    ...(cells.with ? { with: cells.with } : {}),
    ...readWindow(row),
  };
};

/** Reads `tables.csv`. Throws SeatingFileError. */
export const readTables = (text: string): SeatTable[] =>
  onceEach(
    readRows(text, ['id', 'capacity']).map((row) => ({ row, key: textIn(row, 'id') })),
    'id',
  ).map((row) => ({
    id: textIn(row, 'id'),
    theme: row.cells.theme ?? '',
    capacity: whole(row, 'capacity', MOST_SEATS),
    provides: split(row.cells.provides),
    languages: split(row.cells.languages),
    ...readWindow(row),
  }));

/** Reads `assignment.csv` (person,round,table). Rounds after the last one are ignored. Throws SeatingFileError. */
export function readAssignment(text: string, rounds: number): Assignment {
  const seats = new Map<PersonId, (TableId | null)[]>();
  const rows = readRows(text, ['person', 'round', 'table']).map((row) => ({
    row,
    key: `${textIn(row, 'person')} ${whole(row, 'round')}`,
  }));
  for (const row of onceEach(rows, 'person')) {
    const person = textIn(row, 'person');
    const own = seats.get(person) ?? Array<null>(rounds).fill(null);
    seats.set(person, own);
    const round = whole(row, 'round');
    if (round >= 1 && round <= rounds) own[round - 1] = textIn(row, 'table');
  }
  return seats;
}

/** Id -> the line it stands on, in `people.csv` or `tables.csv`. Throws SeatingFileError. */
export const linesOf = (text: string): Map<string, number> =>
  new Map(readRows(text, ['id']).map((row) => [textIn(row, 'id'), row.line]));

/** Writes `people.csv`; pins are spelled out by round. */
export function writePeople(people: readonly SeatPerson[]): string {
  const attributes = Object.keys(people[0]?.div ?? {});
  return stringify(
    people.map((p) => ({
      id: p.id,
      role: p.role,
      group: p.group,
      ...Object.fromEntries(attributes.map((a) => [`div_${a}`, p.div[a]])),
      languages: p.languages.join(';'),
      needs: p.needs.join(';'),
      prefs: p.prefs.join(';'),
      pin: Object.entries(p.pins)
        .map(([round, table]) => `${round}:${table}`)
        .join('|'),
      apart: p.apart.join(';'),
      with: p.with ?? '',
      first_round: p.firstRound,
      last_round: p.lastRound,
    })),
    { header: true },
  );
}

/** Writes `tables.csv`. */
export const writeTables = (tables: readonly SeatTable[]): string =>
  stringify(
    tables.map((t) => ({
      id: t.id,
      theme: t.theme,
      capacity: t.capacity,
      provides: t.provides.join(';'),
      languages: t.languages.join(';'),
      first_round: t.firstRound,
      last_round: t.lastRound,
    })),
    { header: true },
  );

/** Writes `assignment.csv`: one row a seat, in the order of people and rounds. */
export const writeAssignment = (assignment: Assignment): string =>
  stringify(
    [...assignment].flatMap(([person, seats]) =>
      seats.flatMap((table, r) => (table === null ? [] : [{ person, round: r + 1, table }])),
    ),
    { header: true, columns: ['person', 'round', 'table'] },
  );

function readRows(text: string, required: readonly string[]): Row[] {
  let columns: string[] = [];
  try {
    const rows = parse(text, {
      columns: (header: string[]) => {
        columns = header;
        return header;
      },
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
    }) as unknown as { info: { lines: number }; record: Row['cells'] }[];
    for (const name of required)
      if (!columns.includes(name)) throw new SeatingFileError('column', 1, name, columns.join());
    return rows.map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (error instanceof SeatingFileError) throw error;
    throw new SeatingFileError('csv', Number((error as { lines?: number }).lines ?? 1));
  }
}

/** The rows, when none has the key of an earlier one. */
function onceEach(rows: readonly { row: Row; key: string }[], column: string): Row[] {
  const known = new Set<string>();
  return rows.map(({ row, key }) => {
    if (known.has(key)) throw new SeatingFileError('twice', row.line, column, row.cells[column]);
    known.add(key);
    return row;
  });
}

const split = (text: string | undefined): string[] => (text ?? '').split(';').filter((one) => one !== '');

function textIn({ cells, line }: Row, column: string): string {
  const text = cells[column];
  if (!text) throw new SeatingFileError('empty', line, column);
  return text;
}

function whole({ cells, line }: Row, column: string, most = Number.MAX_SAFE_INTEGER): number {
  const text = cells[column] ?? '';
  if (!/^\s*-?\d+\s*$/.test(text) || Number(text) > most)
    throw new SeatingFileError('number', line, column, text);
  return Number(text);
}

function readWindow(row: Row): { firstRound?: Round; lastRound?: Round } {
  return {
    ...(row.cells.first_round ? { firstRound: whole(row, 'first_round') } : {}),
    ...(row.cells.last_round ? { lastRound: whole(row, 'last_round') } : {}),
  };
}

function readPins(row: Row, rounds: number): Record<Round, TableId> {
  let pins: Record<Round, TableId> = {};
  for (const part of (row.cells.pin ?? '').split('|').filter((one) => one !== '')) {
    const colon = part.indexOf(':');
    if (colon < 0) {
      pins = Object.fromEntries(Array.from({ length: rounds }, (_, r) => [r + 1, part]));
      continue;
    }
    if (!/^\d+:.+$/.test(part)) throw new SeatingFileError('pin', row.line, 'pin', part);
    pins[Number(part.slice(0, colon))] = part.slice(colon + 1);
  }
  return pins;
}
