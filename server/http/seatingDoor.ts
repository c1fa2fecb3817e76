import type { SeatMove, SeatPeople } from '../../shared/commands/seating.ts';
import type { Actor } from '../../shared/facts/fact.ts';
import type { PersonId, Round } from '../../shared/ids.ts';
import { refusal } from '../../shared/refusal.ts';
import type { SeatedReport } from '../../shared/seating/report.ts';
import { differences } from '../seating/events.ts';
import { Names } from '../seating/names.ts';
import { fingerprint } from '../seating/plan.ts';
import { type HttpContext, Refused, run } from './context.ts';

/** Two desks may want the same chair at the same moment: then the second one looks again. */
const TRIES = 4;

/** Gives somebody at the door a seat in every round that is still to come, and says where. */
export async function seatAtDoor(
  context: HttpContext,
  actor: Actor,
  person: PersonId,
): Promise<SeatedReport> {
  const { seating } = context;
  for (let tries = 1; ; tries++) {
    const hall = seating.hall();
    const after = await seating.analyst.ask('seat', { hall, person });
    const moves = differences(hall.seats, after, hall.next);
    if (moves.length === 0) return placesOf(context, person, []);
    const command: SeatPeople = {
      type: 'seatPeople',
      reason: 'seat',
      hash: fingerprint(moves),
      moves,
      absent: [],
      closed: [],
    };
    try {
      await run(context, actor, command);
      return placesOf(context, person, moves);
    } catch (error) {
      const outdated =
        error instanceof Refused && ['plan-outdated', 'seats-full'].includes(error.refusal.code);
      if (!outdated || tries === TRIES) throw error;
    }
  }
}

/** Where he sits from now on; refused when that is nowhere. */
function placesOf(
  { engine, seating }: HttpContext,
  person: PersonId,
  moves: readonly SeatMove[],
): SeatedReport {
  const names = new Names(engine.summit, engine.book);
  const { next } = seating.hall();
  const seatsOf = (one: PersonId): SeatedReport['seats'] =>
    [...engine.summit.tables.seats]
      .flatMap(([round, at]) => {
        const table = at.get(one);
        if (table === undefined || round < next) return [];
        return [{ round, table, number: names.number(table) ?? 0, room: names.room(table) }];
      })
      .sort((a, b) => a.round - b.round);
  const seats = seatsOf(person);
  if (seats.length === 0) throw new Refused(refusal('hall-full'));
  const displaced = new Map<PersonId, Set<Round>>();
  for (const move of moves)
    if (move.person !== person)
      displaced.set(move.person, (displaced.get(move.person) ?? new Set()).add(move.round));
  return {
    ...names.person(person),
    seats,
    displaced: [...displaced].map(([one, rounds]) => ({
      ...names.person(one),
      seats: seatsOf(one).filter(({ round }) => rounds.has(round)),
    })),
  };
}
