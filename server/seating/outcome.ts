import type { SeatPin } from '../../shared/commands/seating.ts';
import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import type { Unplaced } from '../../shared/seating/unplaced.ts';

/** What an event would change. `instance` is the summit after it, by which the new plan is judged. */
export interface EventOutcome {
  instance: Instance;
  assignment: Assignment;
  unplaced: Unplaced[];
  absent: PersonId[];
  closed: { table: TableId; fromRound: Round }[];
  leastMoved: number | null;
  /** Who stays at a table from now on, because he stands in for its facilitator. */
  pinned: SeatPin[];
  /** Tables for which nobody was found who can stand in. */
  leaderless: TableId[];
}

export type SeatsAfter = Omit<EventOutcome, 'unplaced'>;

export const NOTHING_ELSE = { absent: [], closed: [], leastMoved: null, pinned: [], leaderless: [] };
