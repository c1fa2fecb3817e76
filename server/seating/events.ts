import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import type { Assignment } from '../../shared/seating/instance.ts';
import type { SeatChange } from '../../shared/seating/live/change.ts';
import { repack } from '../../shared/seating/live/repack.ts';
import type { LiveEvent, MayMove, StandIn } from '../../shared/seating/report.ts';
import { dealWithAll } from './batch.ts';
import { closing, notArrived, present, promising, without } from './dayAfter.ts';
import type { HallNow } from './hall.ts';
import { liveHallNow } from './liveHallNow.ts';
import { type EventOutcome, NOTHING_ELSE, type SeatsAfter } from './outcome.ts';
import { mergedByTheme } from './sameTheme.ts';
import { sparedByChoices } from './spared.ts';
import { standIn } from './standIn.ts';
import { standingIn } from './standing.ts';
import { tableSize } from './tableSize.ts';

/** Deals with an event in the way that moves fewest; pure. */
export function dealWith(hall: HallNow, event: LiveEvent): EventOutcome {
  const outcome = seatsAfter(hall, event);
  return { ...outcome, unplaced: standingIn(outcome.instance, outcome.assignment, hall.next) };
}

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
      return event.standIn === undefined
        ? close(hall, event.table, hall.next, mayMove)
        : replace(hall, event.table, event.standIn, mayMove);
    case 'batch':
      return dealWithAll(hall, event);
    default:
      return merge(hall, event);
  }
}

function walkIn(hall: HallNow, person: PersonId, mayMove: MayMove): SeatsAfter {
  const instance = present(hall, person);
  const live = liveHallNow(hall, { ...hall, instance });
  live.seatOne(person, hall.next, mayMove);
  return { ...NOTHING_ELSE, instance, assignment: live.assignment() };
}

function noShow(hall: HallNow, people: readonly PersonId[]): SeatsAfter {
  const absent = [...new Set(people)];
  const { instance, seats } = without(hall, new Set(absent));
  return { ...NOTHING_ELSE, instance, assignment: seats, absent };
}

function close(hall: HallNow, table: TableId, fromRound: Round, mayMove: MayMove): SeatsAfter {
  const live = liveHallNow(hall, hall);
  const { forced } = live.closeTables([table], fromRound, { mayMove });
  return {
    ...NOTHING_ELSE,
    instance: closing(hall.instance, [table], fromRound),
    assignment: live.assignment(),
    closed: [{ table, fromRound }],
    leastMoved: forced.seats,
  };
}

/** The table stays: somebody who can sits there from now on. */
function replace(hall: HallNow, table: TableId, who: StandIn, mayMove: MayMove): SeatsAfter {
  const live = liveHallNow(hall, hall);
  const found = standIn(live, hall, { table, who, mayMove });
  const pinned = found?.pins ?? [];
  return {
    ...NOTHING_ELSE,
    instance: promising(hall.instance, pinned),
    assignment: live.assignment(),
    pinned,
    leaderless: found === null ? [table] : [],
  };
}

/**
 * Once people have come in, who has not is counted out unless he is waited for: half-empty tables are known by who sits
 * there.
 */
function merge(hall: HallNow, event: Extract<LiveEvent, { kind: 'repack' }>): SeatsAfter {
  const absent = hall.arrived.size > 0 && event.waitFor !== 'everyone' ? notArrived(hall) : [];
  const { instance, seats } = without(hall, new Set(absent));
  // Nobody gets up from a conversation, unless that was asked for.
  const fromRound = hall.running !== null && event.mayMove !== 'anybody' ? hall.running + 1 : hall.next;
  const done = repack(instance, seats, fromRound, tableSize(instance, seats, event, fromRound));
  const closed = sparedByChoices(hall.rounds ?? new Map(), { instance, seats }, done.closed, fromRound);
  const merged = closing(instance, closed, fromRound);
  const kept = mergedByTheme(hall, { instance, seats }, closed, fromRound);
  const live = liveHallNow(hall, { instance: merged, seats: kept });
  // Who stood before may find a seat now, and whose theme had no room for him finds one at another.
  live.repair(fromRound);
  return {
    ...NOTHING_ELSE,
    instance: merged,
    assignment: live.assignment(),
    absent,
    closed: closed.map((table) => ({ table, fromRound })),
    leastMoved: closed.length === done.closed.length ? done.leastMoved : seatsAt(seats, closed, fromRound),
  };
}

/** Seats from a round on at these tables: when they close, these move at least. */
function seatsAt(seats: Assignment, tables: readonly TableId[], fromRound: Round): number {
  let found = 0;
  for (const row of seats.values())
    for (const table of row.slice(fromRound - 1)) if (table !== null && tables.includes(table)) found += 1;
  return found;
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
