import type { Command } from '../../shared/commands/command.ts';
import type { Room, Table } from '../../shared/facts/summit.ts';
import { slug, slugs } from '../../shared/slug.ts';
import type { Columns } from '../lists/columns.ts';
import type { Sheet } from '../lists/sheet.ts';
import { type ListedTable, readTables } from '../lists/tablesList.ts';
import type { HttpContext } from './context.ts';
import type { ListQuery, Upload } from './lists.ts';
import { makeThemes } from './peopleUpload.ts';

const USUAL_CAPACITY = 8;

/** Reads a list of tables; it replaces the rooms and tables there are. */
export function readTablesList(context: HttpContext, sheet: Sheet, columns: Columns, how: ListQuery): Upload {
  const { summit } = context.engine.summit;
  const themes = [...summit.themes.values()];
  const usual = { usualCapacity: USUAL_CAPACITY };
  let reading = readTables(sheet, columns, { themes, ...usual });
  const { newThemes } = reading;
  const made = how.themes === 'make' ? makeThemes(themes, newThemes) : themes;
  if (made !== themes) reading = readTables(sheet, columns, { themes: made, ...usual });

  const names = reading.rooms.length > 0 ? reading.rooms : ['Zaal'];
  const ids = slugs(names);
  const rooms: Room[] = names.map((name, i) => ({ id: ids[i] ?? name, name }));
  const roomOf = new Map(rooms.map(({ id, name }) => [name, id]));
  const tables = reading.tables.map((table) => asTable(table, roomOf.get(table.room) ?? rooms[0]?.id ?? ''));
  const now = [...summit.tables.values()];
  const same = tables.filter((table) => now.some((one) => sameTable(one, table))).length;
  const unchanged = same === tables.length && now.length === tables.length;

  const commands: Command[] = [];
  if (made !== themes) commands.push({ type: 'setThemes', themes: made });
  if (!unchanged) commands.push({ type: 'setTables', rooms, tables });
  const seats = tables.reduce((sum, table) => sum + table.capacity, 0);
  return {
    commands,
    digest: `${tables.length}-${same}-${seats}-${made.length}`,
    preview: {
      changes: commands.length > 0,
      tables: tables.length,
      same,
      seats,
      rooms: rooms.map(({ id, name }) => ({
        name,
        tables: tables.filter((table) => table.room === id).length,
      })),
      problems: reading.problems,
      newThemes,
    },
  };
}

const asTable = (
  { id, number, capacity, theme, provides, languages, at }: ListedTable,
  room: string,
): Table => ({
  id: slug(id),
  number,
  room,
  capacity,
  provides,
  languages,
  ...(theme !== undefined && { theme }),
  ...(at !== undefined && { at }),
});

const sameTable = (a: Table, b: Table): boolean =>
  a.id === b.id &&
  a.number === b.number &&
  a.room === b.room &&
  a.capacity === b.capacity &&
  a.theme === b.theme &&
  (b.at === undefined || (a.at?.x === b.at.x && a.at.y === b.at.y)) &&
  a.provides.join() === b.provides.join() &&
  a.languages.join() === b.languages.join();
