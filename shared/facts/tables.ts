import type { PersonId, Round } from '../ids.ts';
import type { TablePlace } from './summit.ts';

/** One table in one round with the people who are to sit there; `here` are those who had arrived already. */
export interface TableSeats {
  place: TablePlace;
  people: PersonId[];
  here: PersonId[];
}

export type TablesFact =
  /** Replaces all seats of a round. `hash` is the fingerprint of the plan, for the audit trail. */
  | { type: 'seatsAssigned'; round: Round; tables: TableSeats[]; unplaced: PersonId[]; hash: string }
  | {
      type: 'seatMoved';
      person: PersonId;
      round: Round;
      from: TablePlace | null;
      to: TablePlace | null;
      here: boolean;
    };
