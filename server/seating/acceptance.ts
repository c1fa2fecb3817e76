import type { SeatPeople } from '../../shared/commands/seating.ts';
import type { AssignSeats } from '../../shared/commands/tables.ts';
import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import { type Assignment, type Instance, inWindow } from '../../shared/seating/instance.ts';
import { differences } from './events.ts';
import type { HallNow } from './hall.ts';
import { fingerprint, type Plan } from './plan.ts';

/** A plan for an event as a command: only the seats that it changes. */
export function commandOfEvent(plan: Plan): SeatPeople | null {
  if (plan.live === null) return null;
  const { kind, absent, closed, pinned } = plan.live;
  const moves = differences(plan.base, plan.assignment, plan.next);
  return {
    type: 'seatPeople',
    reason: kind,
    hash: fingerprint([moves, closed, pinned]),
    moves,
    absent,
    closed,
    pinned,
  };
}

/** A plan as a command: every round that it changes, in full, with the fingerprint that goes into the log. */
export function commandOfPlan(assignment: Assignment, hall: HallNow): AssignSeats {
  const rounds: AssignSeats['rounds'] = [];
  const changed = new Set(differences(hall.seats, assignment, hall.next).map(({ round }) => round));
  for (let round = hall.next; round <= hall.instance.config.rounds; round++) {
    if (!changed.has(round)) continue;
    const seats: [PersonId, TableId][] = [];
    const unplaced: PersonId[] = [];
    for (const person of hall.instance.people) {
      const table = assignment.get(person.id)?.[round - 1] ?? null;
      if (table !== null) seats.push([person.id, table]);
      else if (inWindow(person, round)) unplaced.push(person.id);
    }
    rounds.push({ round, seats, unplaced });
  }
  return { type: 'assignSeats', rounds, hash: fingerprint(rounds) };
}

/**
 * The plan as far as it still fits the hall: seats at tables that closed since, or of people who are not there any more,
 * fall away; who was given a seat since the plan was made keeps it where the plan has none for him and room is left.
 */
export function upToDate(plan: Plan, { instance, seats, next }: HallNow): Assignment {
  const rows = new Map<PersonId, (TableId | null)[]>();
  const free = freeSeats(instance);
  const take = (person: PersonId, round: Round, table: TableId | null | undefined) => {
    const left = free.get(`${round} ${table}`) ?? 0;
    const row = rows.get(person);
    if (table == null || row === undefined || row[round - 1] != null || left === 0) return;
    free.set(`${round} ${table}`, left - 1);
    row[round - 1] = table;
  };
  for (const { id } of instance.people)
    rows.set(
      id,
      Array.from({ length: instance.config.rounds }, (_, i) =>
        i + 1 < next ? (seats.get(id)?.[i] ?? null) : null,
      ),
    );
  for (const from of [plan.assignment, seats])
    for (const person of instance.people)
      for (let round = next; round <= instance.config.rounds; round++) {
        const isNew = from === plan.assignment || plan.base.get(person.id)?.[round - 1] == null;
        if (isNew && inWindow(person, round)) take(person.id, round, from.get(person.id)?.[round - 1]);
      }
  return rows;
}

/** Seats by "round table"; none where a table is closed. */
function freeSeats({ tables, config }: Instance): Map<string, number> {
  const free = new Map<string, number>();
  for (let round = 1; round <= config.rounds; round++)
    for (const table of tables) if (inWindow(table, round)) free.set(`${round} ${table.id}`, table.capacity);
  return free;
}

/** Whether somebody stands in this assignment whom the plan did not leave standing. */
export function leavesNewcomers(
  assignment: Assignment,
  { instance, next }: HallNow,
  { unplaced }: Plan,
): boolean {
  const known = new Set(unplaced.map(({ person, round }) => `${round} ${person}`));
  return instance.people.some((person) =>
    (assignment.get(person.id) ?? []).some((table, i) => {
      const round = i + 1;
      return (
        table === null && round >= next && inWindow(person, round) && !known.has(`${round} ${person.id}`)
      );
    }),
  );
}
