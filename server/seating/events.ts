import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import type { SeatChange } from '../../shared/seating/live/change.ts';
import { LiveHall } from '../../shared/seating/live/liveHall.ts';
import { repack } from '../../shared/seating/live/repack.ts';
import type { LiveEvent, MayMove } from '../../shared/seating/report.ts';
import type { Unplaced } from '../../shared/seating/unplaced.ts';
import type { HallNow } from './hall.ts';
import { standingIn } from './standing.ts';
import { tableSize } from './tableSize.ts';

/** What an event would change. `instance` is the summit after it, by which the new plan is judged. */
export interface EventOutcome {
  instance: Instance;
  assignment: Assignment;
  unplaced: Unplaced[];
  absent: PersonId[];
  closed: { table: TableId; fromRound: Round }[];
  leastMoved: number | null;
}

const NOTHING_ELSE = { absent: [], closed: [], leastMoved: null };

/** Deals with an event in the way that moves fewest; pure. */
export function dealWith(hall: HallNow, event: LiveEvent): EventOutcome {
  const outcome = seatsAfter(hall, event);
  return { ...outcome, unplaced: standingIn(outcome.instance, outcome.assignment, hall.next) };
}

type SeatsAfter = Omit<EventOutcome, 'unplaced'>;

function seatsAfter(hall: HallNow, event: LiveEvent): SeatsAfter {
  const { mayMove = 'not-seated' } = event;
  switch (event.kind) {
    case 'walkIn':
      return walkIn(hall, event.person, mayMove);
    case 'noShow':
      return noShow(hall, event.people === 'everyone-not-arrived' ? notArrived(hall) : event.people);
    case 'closeTable':
      return close(hall, event.table, Math.max(event.fromRound, hall.next), mayMove);
    case 'facilitatorMissing':
      return close(hall, event.table, hall.next, mayMove);
    default:
      return merge(hall, event);
  }
}

const notArrived = ({ instance, arrived }: HallNow): PersonId[] =>
  instance.people.filter(({ id }) => !arrived.has(id)).map(({ id }) => id);

/** In a live hall: who has come in counts as seated, and stays unless the organiser says otherwise. */
export const liveHall = ({ arrived }: HallNow, instance: Instance, seats: Assignment): LiveHall =>
  new LiveHall(instance, seats, (person) => arrived.has(person));

function walkIn(hall: HallNow, person: PersonId, mayMove: MayMove): SeatsAfter {
  const instance = present(hall, person);
  const live = liveHall(hall, instance, hall.seats);
  live.seatOne(person, hall.next, mayMove);
  return { ...NOTHING_ELSE, instance, assignment: live.assignment() };
}

/** The summit when somebody who had been counted out is back. */
export const present = ({ instance, next }: HallNow, person: PersonId): Instance => ({
  ...instance,
  people: instance.people.map(({ lastRound, ...one }) => {
    const isBack = one.id === person && lastRound !== undefined && lastRound < next;
    return isBack || lastRound === undefined ? one : { ...one, lastRound };
  }),
});

function noShow(hall: HallNow, people: readonly PersonId[]): SeatsAfter {
  const absent = [...new Set(people)];
  const { instance, seats } = without(hall, new Set(absent));
  return { ...NOTHING_ELSE, instance, assignment: seats, absent };
}

/** The hall without these people, from the next round on. */
function without(
  { instance, seats, next }: HallNow,
  gone: ReadonlySet<PersonId>,
): Pick<HallNow, 'instance' | 'seats'> {
  return {
    instance: {
      ...instance,
      people: instance.people.map((one) => (gone.has(one.id) ? { ...one, lastRound: next - 1 } : one)),
    },
    seats: new Map(
      [...seats].map(([person, tables]) => [
        person,
        gone.has(person) ? tables.map((table, i) => (i + 1 < next ? table : null)) : tables,
      ]),
    ),
  };
}

function close(hall: HallNow, table: TableId, fromRound: Round, mayMove: MayMove): SeatsAfter {
  const live = liveHall(hall, hall.instance, hall.seats);
  const { forced } = live.closeTables([table], fromRound, { mayMove });
  return {
    instance: closing(hall.instance, [table], fromRound),
    assignment: live.assignment(),
    absent: [],
    closed: [{ table, fromRound }],
    leastMoved: forced.seats,
  };
}

const closing = (instance: Instance, closed: readonly TableId[], fromRound: Round): Instance => ({
  ...instance,
  tables: instance.tables.map((table) => {
    if (!closed.includes(table.id)) return table;
    return { ...table, lastRound: Math.min(table.lastRound ?? fromRound, fromRound - 1) };
  }),
});

/** Once people have come in, who has not is counted out: half-empty tables are known by who sits there. */
function merge(hall: HallNow, event: Extract<LiveEvent, { kind: 'repack' }>): SeatsAfter {
  const absent = hall.arrived.size > 0 ? notArrived(hall) : [];
  const { instance, seats } = without(hall, new Set(absent));
  // Nobody gets up from a conversation, unless that was asked for.
  const fromRound = hall.running !== null && event.mayMove !== 'anybody' ? hall.running + 1 : hall.next;
  const done = repack(instance, seats, fromRound, tableSize(instance, seats, event, fromRound));
  const merged = closing(instance, done.closed, fromRound);
  const live = liveHall(hall, merged, done.assignment);
  // Who stood before may find a seat now.
  live.repair(fromRound);
  return {
    instance: merged,
    assignment: live.assignment(),
    absent,
    closed: done.closed.map((table) => ({ table, fromRound })),
    leastMoved: done.leastMoved,
  };
}

/** The seats that differ between two plans, from a round on. */
export function differences(before: Assignment, after: Assignment, fromRound: Round): SeatChange[] {
  const changes: SeatChange[] = [];
  for (const person of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(person), after.get(person)];
    const rounds = Math.max(was?.length ?? 0, is?.length ?? 0);
    for (let round = fromRound; round <= rounds; round++) {
      const [from, to] = [was?.[round - 1] ?? null, is?.[round - 1] ?? null];
      if (from !== to) changes.push({ person, round, from, to });
    }
  }
  return changes.sort((a, b) => a.round - b.round);
}
