import type { DeviceId, PersonId, Round, TableId } from '../ids.ts';
import type { PersonRole } from '../people.ts';

/** A seat of somebody in one round; facts carry it so that the table's own view can be picked from one fact. */
export interface SeatRef {
  round: Round;
  table: TableId;
}

export type PeopleFact =
  | { type: 'peopleListed'; people: { person: PersonId; role: PersonRole }[] }
  /** Rows changed outside the log; ids only, the words are in the people store. */
  | { type: 'peopleRevised'; people: { person: PersonId; role: PersonRole }[] }
  | { type: 'personArrived'; person: PersonId; desk: string; at: number; role: PersonRole; seats: SeatRef[] }
  | {
      type: 'arrivalRepeated';
      person: PersonId;
      desk: string;
      at: number;
      first: { desk: string; at: number };
    }
  | { type: 'arrivalUndone'; person: PersonId; desk: string; role: PersonRole; seats: SeatRef[] }
  | { type: 'tabletPaired'; table: TableId; device: DeviceId };
