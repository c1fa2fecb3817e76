import type { PersonId, Round, TableId } from '../ids.ts';
import { type Assignment, type Instance, inWindow, type SeatPerson, type SeatTable } from './instance.ts';

/** One round of an assignment, with only the seats that exist: a person who is there at a table that is open. */
export interface RoundSeats {
  round: Round;
  here: SeatPerson[];
  open: SeatTable[];
  /** Table -> who sits there, in the order of the instance. */
  at: Map<TableId, SeatPerson[]>;
  seat: Map<PersonId, TableId>;
  /** Rows of the assignment that are no seat. */
  void: { code: 'unknown' | 'absentSeated' | 'tableClosed'; person: PersonId; table: TableId }[];
}

/** Sorts an assignment out by round and table; what terms and violations both start from. */
export function occupancy(instance: Instance, assignment: Assignment): RoundSeats[] {
  const people = new Map(instance.people.map((p) => [p.id, p]));
  const tables = new Map(instance.tables.map((t) => [t.id, t]));
  return Array.from({ length: instance.config.rounds }, (_, r) => {
    const round = emptyRound(instance, r + 1);
    for (const [id, seats] of assignment) {
      const table = seats[r] ?? null;
      if (table !== null) take(round, people.get(id), tables.get(table), { person: id, table });
    }
    return round;
  });
}

const emptyRound = (instance: Instance, round: Round): RoundSeats => ({
  round,
  here: instance.people.filter((p) => inWindow(p, round)),
  open: instance.tables.filter((t) => inWindow(t, round)),
  at: new Map(),
  seat: new Map(),
  void: [],
});

function take(
  round: RoundSeats,
  person: SeatPerson | undefined,
  table: SeatTable | undefined,
  ids: { person: PersonId; table: TableId },
): void {
  if (!person || !table) round.void.push({ code: 'unknown', ...ids });
  else if (!inWindow(person, round.round)) round.void.push({ code: 'absentSeated', ...ids });
  else if (!inWindow(table, round.round)) round.void.push({ code: 'tableClosed', ...ids });
  else {
    round.seat.set(person.id, table.id);
    const guests = round.at.get(table.id);
    if (guests) guests.push(person);
    else round.at.set(table.id, [person]);
  }
}

/** How many wildcards a table may have at most in this round: the even spread over the open tables, rounded up. */
export const wildcardsPerTable = (wildcards: number, openTables: number): number =>
  openTables === 0 ? 0 : Math.ceil(wildcards / openTables);

/** How many people a table should have at least in this round: the even spread, rounded down. */
export const evenFill = (people: number, openTables: number): number =>
  openTables === 0 ? 0 : Math.floor(people / openTables);

/** A base seat that a new plan could have kept: the person is there, the table is open, no pin leads elsewhere. */
export const couldStay = (
  person: SeatPerson | undefined,
  table: SeatTable | undefined,
  round: Round,
): boolean =>
  person !== undefined &&
  table !== undefined &&
  inWindow(person, round) &&
  inWindow(table, round) &&
  (person.pins[round] ?? table.id) === table.id;
