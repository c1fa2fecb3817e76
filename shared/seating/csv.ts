// The browser build is the one without node: inside; it runs in Node, in a worker and in a page alike.
import { parse } from 'csv-parse/browser/esm/sync';
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { PersonId, Round, TableId } from '../ids.ts';
import type { Assignment, SeatPerson, SeatTable } from './instance.ts';

type Row = Record<string, string | undefined>;

/** A seating file that cannot be read: `code` says why, `line` (from 1, the header included) where. */
export class SeatingFileError extends Error {
  readonly code: 'csv' | 'id' | 'number' | 'pin';
  readonly line: number;

  constructor(code: SeatingFileError['code'], line: number) {
    super(`seating file, line ${line}: ${code}`);
    this.code = code;
    this.line = line;
  }
}

/** Reads `people.csv`. `rounds` is needed to spell out a pin for all rounds. Throws SeatingFileError. */
export const readPeople = (text: string, rounds: number): SeatPerson[] =>
  readRows(text).map((row, i) => ({
    id: idOf(row.id, i),
    role: row.role ?? '',
    group: row.group ?? '',
    div: Object.fromEntries(
      Object.entries(row).flatMap(([key, value]) =>
        key.startsWith('div_') ? [[key.slice('div_'.length), value ?? '']] : [],
      ),
    ),
    languages: split(row.languages),
    needs: split(row.needs),
    prefs: split(row.prefs),
    pins: readPins(row.pin, rounds, i),
    apart: split(row.apart),
    ...(row.with ? { with: row.with } : {}),
    ...readWindow(row, i),
  }));

/** Reads `tables.csv`. Throws SeatingFileError. */
export const readTables = (text: string): SeatTable[] =>
  readRows(text).map((row, i) => ({
    id: idOf(row.id, i),
    theme: row.theme ?? '',
    capacity: whole(row.capacity, i),
    provides: split(row.provides),
    languages: split(row.languages),
    ...readWindow(row, i),
  }));

/** Reads `assignment.csv` (person,round,table). Rounds after the last one are ignored. Throws SeatingFileError. */
export function readAssignment(text: string, rounds: number): Assignment {
  const seats = new Map<PersonId, (TableId | null)[]>();
  readRows(text).forEach((row, i) => {
    const person = idOf(row.person, i);
    const own = seats.get(person) ?? Array<null>(rounds).fill(null);
    seats.set(person, own);
    const round = whole(row.round, i);
    if (round >= 1 && round <= rounds) own[round - 1] = idOf(row.table, i);
  });
  return seats;
}

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

function readRows(text: string): Row[] {
  try {
    return parse<Row>(text, {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
    });
  } catch (error) {
    throw new SeatingFileError('csv', Number((error as { lines?: number }).lines ?? 1));
  }
}

const split = (text: string | undefined): string[] => (text ?? '').split(';').filter((part) => part !== '');

/** Data rows start on line 2. */
const lineOf = (row: number): number => row + 2;

function idOf(text: string | undefined, row: number): string {
  if (!text) throw new SeatingFileError('id', lineOf(row));
  return text;
}

function whole(text: string | undefined, row: number): number {
  if (text === undefined || !/^\s*-?\d+\s*$/.test(text)) throw new SeatingFileError('number', lineOf(row));
  return Number(text);
}

function readWindow(row: Row, i: number): { firstRound?: Round; lastRound?: Round } {
  return {
    ...(row.first_round ? { firstRound: whole(row.first_round, i) } : {}),
    ...(row.last_round ? { lastRound: whole(row.last_round, i) } : {}),
  };
}

function readPins(text: string | undefined, rounds: number, row: number): Record<Round, TableId> {
  let pins: Record<Round, TableId> = {};
  for (const part of (text ?? '').split('|').filter((one) => one !== '')) {
    const colon = part.indexOf(':');
    if (colon < 0) {
      pins = Object.fromEntries(Array.from({ length: rounds }, (_, r) => [r + 1, part]));
      continue;
    }
    if (!/^\d+:.+$/.test(part)) throw new SeatingFileError('pin', lineOf(row));
    pins[Number(part.slice(0, colon))] = part.slice(colon + 1);
  }
  return pins;
}
