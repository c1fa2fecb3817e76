import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';

/** Whose seat, in which round, is not to change. */
export type Holds = (person: PersonId, round: Round) => boolean;

/** The same summit with some people tied to the seats they have; pins that somebody made stay as they are. */
export function holding(instance: Instance, seats: Assignment, holds: Holds): Instance {
  return {
    ...instance,
    people: instance.people.map((person) => {
      const pins: Record<Round, TableId> = { ...person.pins };
      seats.get(person.id)?.forEach((table, i) => {
        if (table !== null && pins[i + 1] === undefined && holds(person.id, i + 1)) pins[i + 1] = table;
      });
      return { ...person, pins };
    }),
  };
}
