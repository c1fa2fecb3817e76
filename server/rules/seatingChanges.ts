import type { SeatMove, SeatPeople, SeatPin } from '../../shared/commands/seating.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { isClosed } from '../../shared/facts/seating.ts';
import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import { isSeated } from '../../shared/people.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { isRefusal, type RefusalCode } from '../../shared/refusal.ts';
import { withOutcomes } from './choiceFollow.ts';
import { placeOf } from './place.ts';
import { type Rules, refusal, roles } from './rule.ts';
import { roundsOver, type SeatingChange } from './seatingState.ts';
import type { Summit } from './state.ts';
import { seatsFact } from './tables.ts';

/** With more moves than this the rounds concerned are stated anew: one fact a round, and small for every screen. */
const MOVES_ONE_BY_ONE = 200;

/** What happens during the day, and taking it back. */
export const seatingChangeRules: Rules<'seatPeople' | 'undoSeating'> = {
  seatPeople: {
    access: (actor, { reason }) => roles('organiser', ...(reason === 'seat' ? ['desk' as const] : []))(actor),
    decide({ reason, hash, moves, absent, closed, pinned = [] }, { summit }) {
      const stale = outdated(summit, moves);
      if (stale !== null) return stale;
      if (leavesGuests(summit, moves, closed)) return refusal('plan-outdated');
      if (pinned.some((pin) => isElsewhere(summit, moves, pin))) return refusal('plan-outdated');
      const pins: Fact[] = pinned.map((pin) => ({ type: 'seatPinned', ...pin }));
      const closings: Fact[] = closed.map((one) => ({ type: 'tableClosed', ...one }));
      const closing = new Map(closed.map(({ table, fromRound }) => [table, fromRound]));
      const seats = moved(summit, moves, {
        isClosed: (table, round) =>
          round >= (closing.get(table) ?? Number.POSITIVE_INFINITY) ||
          isClosed(summit.seating.closed.get(table), round),
        full: 'seats-full',
      });
      if (isRefusal(seats)) return seats;
      const change: Fact = {
        type: 'seatingChanged',
        reason,
        hash,
        seats: seats.length,
        absent,
        closed: [...closing.keys()],
        ...(pinned.length > 0 && { pinned: pinned.map(({ person, round }) => ({ person, round })) }),
      };
      return { facts: [...closings, ...pins, change, ...withOutcomes(summit, seats)] };
    },
  },
  undoSeating: {
    access: roles('organiser'),
    decide(_command, { summit }) {
      const change = summit.seating.changes.at(-1);
      if (change === undefined) return refusal('nothing-to-undo');
      const opened = change.closed.flatMap((table): Fact[] => {
        const closure = summit.seating.closed.get(table);
        return closure === undefined ? [] : [{ type: 'tableOpened', table, fromRound: closure.from }];
      });
      const lifted = change.pinned.flatMap(({ person, round }): Fact[] =>
        summit.seating.pins.get(person)?.rounds.has(round) ? [{ type: 'pinLifted', person, round }] : [],
      );
      const opening = new Set(change.closed);
      const seats = moved(summit, backwards(summit, change), {
        isClosed: (table, round) => !opening.has(table) && isClosed(summit.seating.closed.get(table), round),
        full: 'undo-full',
      });
      if (isRefusal(seats)) return seats;
      const { hash } = change;
      const undone: Fact = {
        type: 'seatingChanged',
        reason: 'undo',
        hash,
        seats: seats.length,
        absent: [],
        closed: [],
      };
      return { facts: [...opened, ...lifted, undone, ...withOutcomes(summit, seats)] };
    },
  },
};

/** Somebody was given a seat at a table that is to close, after the proposal was made. */
function leavesGuests(summit: Summit, moves: readonly SeatMove[], closed: SeatPeople['closed']): boolean {
  const leaving = new Set(moves.map(({ person, round }) => `${round} ${person}`));
  return closed.some(({ table, fromRound }) =>
    [...summit.tables.seats].some(
      ([round, seats]) =>
        round >= Math.max(fromRound, roundsOver(summit.programme) + 1) &&
        [...seats].some(([person, at]) => at === table && !leaving.has(`${round} ${person}`)),
    ),
  );
}

/** A promise is only made where the person sits once all have moved. */
function isElsewhere(summit: Summit, moves: readonly SeatMove[], { person, round, table }: SeatPin): boolean {
  const move = moves.find((one) => one.person === person && one.round === round);
  const now = summit.tables.seats.get(round)?.get(person) ?? null;
  return (move === undefined ? now : move.to) !== table;
}

/** Seats changed since the proposal was made, or a round has passed: then it is about another hall. */
function outdated(summit: Summit, moves: readonly SeatMove[]): Refusal | null {
  const over = roundsOver(summit.programme);
  const seen = new Set<string>();
  for (const { person, round, from } of moves) {
    const now = summit.tables.seats.get(round)?.get(person) ?? null;
    if (now !== from || round <= over) return refusal('plan-outdated');
    const role = summit.people.roles.get(person);
    const key = `${round} ${person}`;
    if (role === undefined || seen.has(key)) return refusal('person-unknown');
    if (!isSeated(role)) return refusal('person-no-seat');
    seen.add(key);
  }
  return null;
}

/**
 * The moves that bring everybody back whom the change moved and nobody moved since; seats of rounds that are over, and
 * at tables that are gone, stay as they are.
 */
function backwards(summit: Summit, change: SeatingChange): SeatMove[] {
  const over = roundsOver(summit.programme);
  return change.seats.flatMap(({ person, round, from, to }) => {
    const now = summit.tables.seats.get(round)?.get(person) ?? null;
    const gone = from !== null && !summit.summit.tables.has(from);
    return round <= over || now !== to || gone ? [] : [{ person, round, from: to, to: from }];
  });
}

interface Limits {
  isClosed: (table: TableId, round: Round) => boolean;
  full: RefusalCode;
}

/** The moves as facts, or why they cannot be: all tables exist, are open, and hold everybody once all have moved. */
function moved(
  summit: Summit,
  moves: readonly SeatMove[],
  { isClosed: shut, full }: Limits,
): Fact[] | Refusal {
  const { tables } = summit.summit;
  const left = new Map<string, number>();
  for (const { round, from, to } of moves)
    for (const [table, by] of [
      [from, 1],
      [to, -1],
    ] as const) {
      if (table === null) continue;
      const key = `${round} ${table}`;
      const taken = summit.tables.taken.get(round)?.get(table) ?? 0;
      left.set(key, (left.get(key) ?? (tables.get(table)?.capacity ?? 0) - taken) + by);
    }
  for (const { round, to } of moves) {
    if (to === null) continue;
    const table = tables.get(to);
    if (table === undefined) return refusal('table-unknown', { table: to });
    if (shut(to, round)) return refusal('table-closed', { table: table.number });
    if ((left.get(`${round} ${to}`) ?? 0) < 0) return refusal(full, { table: table.number });
  }
  return moves.length > MOVES_ONE_BY_ONE ? roundsAnew(summit, moves) : oneByOne(summit, moves);
}

function oneByOne(summit: Summit, moves: readonly SeatMove[]): Fact[] {
  const { tables, rooms } = summit.summit;
  const place = (id: TableId | null, round: Round) => {
    const table = id === null ? undefined : tables.get(id);
    return table === undefined ? null : placeOf(table, rooms, summit.choices.themes.get(round));
  };
  return moves.map(({ person, round, from, to }) => ({
    type: 'seatMoved',
    person,
    round,
    from: place(from, round),
    to: place(to, round),
    here: summit.people.arrived.has(person),
  }));
}

function roundsAnew(summit: Summit, moves: readonly SeatMove[]): Fact[] {
  const rounds = [...new Set(moves.map((move) => move.round))].sort((a, b) => a - b);
  return rounds.map((round) => {
    const seats = new Map(summit.tables.seats.get(round));
    const unplaced = new Set<PersonId>(summit.tables.unplaced.get(round));
    for (const { person, round: at, to } of moves) {
      if (at !== round) continue;
      if (to === null) {
        seats.delete(person);
        unplaced.add(person);
      } else {
        seats.set(person, to);
        unplaced.delete(person);
      }
    }
    return seatsFact(summit, { round, seats, unplaced: [...unplaced], hash: '' });
  });
}
