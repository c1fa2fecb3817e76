import type { Room, Table, TablePlace } from '../../shared/facts/summit.ts';
import type { RoomId, TableId, ThemeId } from '../../shared/ids.ts';

/** What tables talk about in one round, where that differs from their own theme. */
export type RoundThemes = ReadonlyMap<TableId, ThemeId | null>;

export const themeOf = ({ id, theme }: Table, themes?: RoundThemes): ThemeId | null =>
  themes?.get(id) ?? theme ?? null;

/** The table as badges and signs print it; with the themes of a round, as it is in that round. */
export function placeOf(table: Table, rooms: ReadonlyMap<RoomId, Room>, themes?: RoundThemes): TablePlace {
  const room = rooms.get(table.room)?.name ?? table.room;
  return { table: table.id, number: table.number, room, theme: themeOf(table, themes) };
}
