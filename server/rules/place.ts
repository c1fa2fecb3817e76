import type { Room, Table, TablePlace } from '../../shared/facts/summit.ts';
import type { RoomId } from '../../shared/ids.ts';

/** The table as badges and signs print it. */
export function placeOf(table: Table, rooms: ReadonlyMap<RoomId, Room>): TablePlace {
  const room = rooms.get(table.room)?.name ?? table.room;
  return { table: table.id, number: table.number, room, theme: table.theme ?? null };
}
