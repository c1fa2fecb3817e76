import type { SeatPin } from '../../shared/commands/seating.ts';
import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import { type Assignment, type Instance, inWindow } from '../../shared/seating/instance.ts';
import type { DayEvent, LiveEvent, MayMove } from '../../shared/seating/report.ts';
import { closing, notArrived, present, promising, without } from './dayAfter.ts';
import type { HallNow } from './hall.ts';
import { liveHallNow } from './liveHallNow.ts';
import type { SeatsAfter } from './outcome.ts';
import { standIn } from './standIn.ts';

type Batch = Extract<LiveEvent, { kind: 'batch' }>;
/** The hall once everything is known of which nobody has to be asked anything. */
type Known = Pick<HallNow, 'instance' | 'seats' | 'next'> & Pick<SeatsAfter, 'absent' | 'closed'>;

/** Tries for a seat, with which an organiser waits about a second for a hall of 850; more hardly betters it. */
const TRIES_PER_SEAT = 320;
const MOST_TRIES = 800_000;

/** Everything that happened, dealt with together: so nobody is moved twice, and seats that came free are used. */
export function dealWithAll(hall: HallNow, { events, mayMove = 'not-seated', mostMoved }: Batch): SeatsAfter {
  const here = new Set(events.flatMap((event) => (event.kind === 'walkIn' ? [event.person] : [])));
  const known = events.reduce<Known>((so, event) => after(hall, so, event, here), {
    instance: hall.instance,
    seats: hall.seats,
    next: hall.next,
    absent: [],
    closed: [],
  });
  const { pinned, leaderless } = standIns(hall, known, events, mayMove);
  const instance = promising(known.instance, pinned);
  const live = liveHallNow(hall, { ...known, instance });
  const tries = Math.min(MOST_TRIES, TRIES_PER_SEAT * instance.people.length * instance.config.rounds);
  live.repair(hall.next, { mayMove, mostMoved, polish: tries });
  const assignment = live.assignment();
  const unmet = pinned.filter(({ person, round, table }) => assignment.get(person)?.[round - 1] !== table);
  return {
    instance,
    assignment,
    absent: known.absent,
    closed: known.closed,
    leastMoved: seatsLost(instance, known.seats, hall.next),
    pinned,
    leaderless: [...leaderless, ...unmet.map(({ table }) => table)],
  };
}

/** Seats at tables that are closed in their round: who has one must move. */
function seatsLost({ tables }: Instance, seats: Assignment, next: Round): number {
  const tableOf = new Map(tables.map((table) => [table.id, table]));
  let lost = 0;
  for (const row of seats.values())
    row.forEach((id, i) => {
      const table = id === null ? undefined : tableOf.get(id);
      if (i + 1 >= next && table !== undefined && !inWindow(table, i + 1)) lost += 1;
    });
  return lost;
}

/** One after another, so that nobody is to sit at two tables. */
function standIns(hall: HallNow, known: Known, events: readonly DayEvent[], mayMove: MayMove) {
  const pinned: SeatPin[] = [];
  const leaderless: TableId[] = [];
  for (const event of events) {
    if (event.kind !== 'facilitatorMissing' || event.standIn === undefined) continue;
    const instance = promising(known.instance, pinned);
    const found = standIn(
      liveHallNow(hall, { ...known, instance }),
      { ...hall, instance },
      { table: event.table, who: event.standIn, mayMove },
    );
    if (found === null) leaderless.push(event.table);
    else pinned.push(...found.pins);
  }
  return { pinned, leaderless };
}

/** `here` are people who walk in: whatever else is said of them, they are not absent. */
function after(hall: HallNow, known: Known, event: DayEvent, here: ReadonlySet<PersonId>): Known {
  switch (event.kind) {
    case 'walkIn':
      return { ...known, instance: present(known, event.person) };
    case 'noShow': {
      const people = event.people === 'everyone-not-arrived' ? notArrived(hall) : event.people;
      const gone = new Set(people.filter((person) => !here.has(person)));
      return { ...known, ...without(known, gone), absent: [...new Set([...known.absent, ...gone])] };
    }
    default: {
      if (event.kind === 'facilitatorMissing' && event.standIn !== undefined) return known;
      const fromRound = Math.max('fromRound' in event ? event.fromRound : hall.next, hall.next);
      return {
        ...known,
        instance: closing(known.instance, [event.table], fromRound),
        closed: closedToo(known.closed, { table: event.table, fromRound }),
      };
    }
  }
}

/** A table said to close twice closes once, from the earlier round. */
function closedToo(closed: SeatsAfter['closed'], one: SeatsAfter['closed'][number]): SeatsAfter['closed'] {
  const known = closed.find(({ table }) => table === one.table);
  if (known !== undefined && known.fromRound <= one.fromRound) return closed;
  return [...closed.filter((other) => other !== known), one];
}
