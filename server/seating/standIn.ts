import type { SeatPin } from '../../shared/commands/seating.ts';
import type { PersonId, TableId } from '../../shared/ids.ts';
import { inWindow } from '../../shared/seating/instance.ts';
import type { LiveChange } from '../../shared/seating/live/change.ts';
import type { LiveHall } from '../../shared/seating/live/liveHall.ts';
import type { MayMove, StandIn } from '../../shared/seating/report.ts';
import type { HallNow } from './hall.ts';

/** Who takes the place of a facilitator, as seats that stay his; and what changes for the others. */
export interface StoodIn {
  pins: SeatPin[];
  change: LiveChange;
}

/**
 * Puts somebody at the table who keeps it going, in all rounds that are not over, by the swap that costs least.
 * @returns null when nobody of those who were asked for can come, given who may be moved for him
 */
export function standIn(
  live: LiveHall,
  hall: HallNow,
  { table, who, mayMove }: { table: TableId; who: StandIn; mayMove: MayMove },
): StoodIn | null {
  const asked = who === 'anybody' ? whoCould(hall) : [who];
  const { successor, ...change } = live.replaceFacilitator(table, hall.next, asked, mayMove);
  if (successor === null) return null;
  return { pins: pinsOf(hall, successor, table), change };
}

/** Residents who are in; before the doors open, all who are to come. Wildcards are guests of the conversation. */
function whoCould({ instance, arrived }: HallNow): PersonId[] {
  return instance.people
    .filter(
      ({ id, role }) => role !== instance.config.wildcardRole && (arrived.size === 0 || arrived.has(id)),
    )
    .map(({ id }) => id);
}

function pinsOf({ instance, next }: HallNow, person: PersonId, table: TableId): SeatPin[] {
  const one = instance.people.find(({ id }) => id === person);
  const pins: SeatPin[] = [];
  for (let round = next; round <= instance.config.rounds; round++)
    if (one !== undefined && inWindow(one, round)) pins.push({ person, round, table });
  return pins;
}
