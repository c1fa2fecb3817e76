import type { CallId, DeviceId } from '../../../shared/ids.ts';
import type { Call } from '../../../shared/views/calls.ts';
import type { FloorState, FloorTable } from '../../../shared/views/floor.ts';

/** A call with the place of its table. */
export interface PlacedCall extends Call {
  id: CallId;
  number: FloorTable['number'];
  roomId: string;
  room: string;
}

/** Whose turn it is: my own first, then what nobody took, who waits longest first, then what others took. */
export function callsInOrder({ calls, tables, rooms }: FloorState, own: DeviceId | undefined): PlacedCall[] {
  const rank = ({ taken }: Call) => (taken === null ? 1 : taken.by === own ? 0 : 2);
  return Object.entries(calls)
    .flatMap(([id, call]): PlacedCall[] => {
      const table = tables[call.table];
      if (table === undefined) return [];
      const room = rooms.find((one) => one.id === table.room)?.name ?? '';
      return [{ ...call, id, number: table.number, roomId: table.room, room }];
    })
    .sort((a, b) => rank(a) - rank(b) || a.at - b.at || a.number - b.number);
}
