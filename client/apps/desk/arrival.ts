import type { DeviceCommand } from '../../../shared/commands/command.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { DeskPerson } from '../../../shared/views/desk.ts';

export interface Arrival {
  desk: string;
  /** Hall time. */
  at: number;
  /** False while only this device knows. */
  sent: boolean;
}

/** The part of the outbox that matters here. */
export interface Pending {
  command: DeviceCommand;
  state: string;
}

const isPending = ({ state }: Pending): boolean => state === 'queued' || state === 'inFlight';

/** Whether somebody came in: what the server told, with what this device still has to tell laid over it. */
export function arrivalOf(
  person: PersonId,
  known: DeskPerson['arrived'],
  items: readonly Pending[],
): Arrival | null {
  let arrival: Arrival | null = known === null ? null : { ...known, sent: true };
  for (const { command } of items.filter(isPending)) {
    if (command.type === 'undoArrival' && command.person === person) arrival = null;
    if (command.type === 'recordArrival' && command.person === person)
      arrival ??= { desk: command.desk, at: command.at, sent: false };
  }
  return arrival;
}
