import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import { type Instance, inWindow, type SeatPerson, type SeatTable } from '../../shared/seating/instance.ts';
import type { RoundReport, RoundTable } from '../../shared/seating/seatReports.ts';
import type { HallNow } from './hall.ts';
import type { Names } from './names.ts';
import type { Plan } from './plan.ts';
import { wishMet } from './roundWords.ts';

/** Who sits where in one round of a plan, and how mixed each table is. */
export function roundReportOf(plan: Plan, round: Round, hall: HallNow, names: Names): RoundReport {
  const { instance, assignment } = plan;
  const at = new Map<TableId, SeatPerson[]>(instance.tables.map(({ id }) => [id, []]));
  const standing: PersonId[] = [];
  for (const person of instance.people) {
    const table = assignment.get(person.id)?.[round - 1] ?? null;
    if (table !== null) at.get(table)?.push(person);
    else if (inWindow(person, round)) standing.push(person.id);
  }
  return {
    round,
    over: round < hall.next,
    tables: instance.tables
      .map((table) => tableOf(instance, table, at.get(table.id) ?? [], round, hall, names))
      .sort((a, b) => a.number - b.number),
    standing: names.people(standing),
  };
}

function tableOf(
  { config }: Instance,
  table: SeatTable,
  guests: readonly SeatPerson[],
  round: Round,
  { arrived, rounds }: HallNow,
  names: Names,
): RoundTable {
  const isWild = (person: SeatPerson) => person.role === config.wildcardRole;
  return {
    ...names.table(table.id),
    room: names.room(table.id),
    capacity: table.capacity,
    closed: !inWindow(table, round),
    people: guests.map((person) => ({
      ...names.person(person.id),
      wildcard: isWild(person),
      arrived: arrived.has(person.id),
      pinned: person.pins[round] === table.id,
      wish: wishMet(person, table, rounds?.get(round)),
    })),
    wildcards: guests.filter(isWild).length,
    mixture: mixtureOf(guests),
  };
}

function mixtureOf(guests: readonly SeatPerson[]): Record<string, Record<string, number>> {
  const mixture: Record<string, Record<string, number>> = {};
  for (const { div } of guests)
    for (const [attribute, value] of Object.entries(div)) {
      const counts = mixture[attribute] ?? {};
      mixture[attribute] = counts;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  return mixture;
}
