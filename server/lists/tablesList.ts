import type { PlanPlace } from '../../shared/facts/summit.ts';
import type { RoomId, TableId, ThemeId } from '../../shared/ids.ts';
import type { Columns } from './columns.ts';
import { dataRows } from './dataRows.ts';
import { fold } from './fold.ts';
import { readLanguages } from './languages.ts';
import { readNeeds } from './needs.ts';
import { PlanPlaces } from './planPlaces.ts';
import { ListError, type Place, type Problem } from './problem.ts';
import { RowReader } from './rowReader.ts';
import type { Sheet } from './sheet.ts';
import { Tally } from './tally.ts';
import { type Theme, ThemeFinder } from './themes.ts';

export interface ListedTable extends Place {
  /** The table's name on the list without the word "tafel": "12", "A3". The same in a corrected list. */
  id: TableId;
  /** What is on the sign: the number in the name, or the next free one when that is taken or missing. */
  number: number;
  /** As the list spells it most; '' when the list has no rooms. */
  room: RoomId;
  /** Seats. */
  capacity: number;
  theme?: ThemeId;
  provides: string[];
  languages: string[];
  /** On the plan of the room. */
  at?: PlanPlace;
}

export interface TablesReading {
  tables: ListedTable[];
  problems: Problem[];
  /** Themes the summit does not have yet, most frequent first. */
  newThemes: string[];
  /** Rooms on the list, the one with most tables first and else in the order of the list. */
  rooms: string[];
}

export interface TablesOptions {
  themes: readonly Theme[];
  /** Seats at a table about which the list says nothing that makes sense. */
  usualCapacity: number;
}

const MAX_CAPACITY = 100;

/**
 * Tables from a list; nothing is stored.
 * @throws {ListError} `noHeader` when no column holds a number, a room or a number of seats.
 */
export function readTables(sheet: Sheet, columns: Columns, options: TablesOptions): TablesReading {
  if (!columns.usable) throw new ListError('noHeader');
  const themes = new ThemeFinder(options.themes);
  const rooms = new Tally();
  const hasNumbers = columns.columns.some(({ field }) => field === 'number');
  const data = dataRows(sheet, columns);
  const read: { row: RowReader; label: string; room: string }[] = [];
  for (const [i, sheetRow] of data.rows.entries()) {
    const row = new RowReader(sheetRow, columns.columns);
    const label = hasNumbers ? tableLabel(row.text('number')) : String(i + 1);
    const room = row.text('room');
    if (room !== '') rooms.add(room);
    read.push({ row, label, room });
  }
  const numbering = new Numbering(read.map(({ label }) => label));
  const plan = new PlanPlaces();
  const tables = read.flatMap(({ row, label, room }): ListedTable[] => {
    const place = numbering.place(row, label, rooms.spelling(room));
    if (place === null) return [];
    const spelled = rooms.spelling(room);
    const at = plan.place(row, place.number, spelled);
    const rest = { ...properties(row, themes, options), ...(at !== null && { at }) };
    return [{ ...row.place, ...place, room: spelled, ...rest }];
  });
  const newThemes = new Tally();
  for (const { row } of read) for (const title of row.unknown.themes) newThemes.add(title);
  const problems = [...data.problems, ...read.flatMap(({ row }) => row.problems)];
  problems.sort((a, b) => a.row - b.row);
  return { tables, problems, newThemes: newThemes.list(), rooms: rooms.list() };
}

function properties(row: RowReader, themes: ThemeFinder, { usualCapacity }: TablesOptions) {
  const theme = readTheme(row, themes);
  return {
    capacity: readCapacity(row, usualCapacity),
    ...(theme === undefined ? {} : { theme }),
    provides: readNeeds(row),
    languages: readLanguages(row),
  };
}

/** "Tafel 12", "12.0" and "012" are one table. */
const tableLabel = (text: string): string =>
  text
    .replace(/^(tafel|table|nr\.?|no\.?|#)\s*(nr\.?|nummer)?\s*/i, '')
    .replace(/^(\d+)[.,]0+$/, '$1')
    .replace(/^0+(?=\d)/, '');

function readCapacity(row: RowReader, usual: number): number {
  const text = row.text('capacity');
  const value = Number(/^(\d+)(?:[.,]0+)?(?:\s*\p{L}+)?$/u.exec(text)?.[1]);
  if (Number.isInteger(value) && value >= 1 && value <= MAX_CAPACITY) return value;
  if (text !== '') row.note('badCapacity', { value: text, used: usual });
  return usual;
}

function readTheme(row: RowReader, themes: ThemeFinder): ThemeId | undefined {
  const text = row.text('theme');
  if (text === '') return undefined;
  const { themes: found, unknown } = themes.findAll(text, false);
  row.unknown.themes.push(...unknown);
  if (themes.hasThemes) for (const value of unknown) row.note('unknownTheme', { value });
  return found[0];
}

/** Gives every table one number of its own, keeping those of the list wherever it can. */
class Numbering {
  readonly #lineByPlace = new Map<string, number>();
  readonly #ids = new Set<TableId>();
  readonly #taken = new Set<number>();
  #next: number;

  constructor(labels: readonly string[]) {
    this.#next = Math.max(0, ...labels.map((label) => numberOf(label) ?? 0)) + 1;
  }

  /** Null when the row has no number, or is a table that was listed before. */
  place(row: RowReader, label: string, room: string): { id: TableId; number: number } | null {
    if (label === '') {
      row.note('noTableNumber');
      return null;
    }
    const key = `${fold(label)}|${fold(room)}`;
    const earlier = this.#lineByPlace.get(key);
    if (earlier !== undefined) {
      row.note('doubleTable', { of: earlier, table: label });
      return null;
    }
    this.#lineByPlace.set(key, row.place.line);
    const id = this.#ids.has(label) ? `${room} ${label}` : label;
    this.#ids.add(id);
    const own = numberOf(label);
    if (own !== null && !this.#taken.has(own)) {
      this.#taken.add(own);
      return { id, number: own };
    }
    const number = this.#next++;
    row.note('tableRenumbered', { table: label, room, number });
    return { id, number };
  }
}

const numberOf = (label: string): number | null => (/^[1-9]\d{0,3}$/.test(label) ? Number(label) : null);
