import type { PersonId, Round } from '../ids.ts';
import { partyHere, sitAtBest, sitTogether } from './insert.ts';
import type { Assignment, Instance } from './instance.ts';
import { compile, NONE } from './model.ts';
import { baseTables, emptySeats, type Seats, sit } from './seats.ts';
import { type Unplaced, whyNot } from './unplaced.ts';

export interface OnePlaced {
  /** The plan with the new seats added. */
  assignment: Assignment;
  /** The rounds, from `fromRound`, for which there was no free legal seat. */
  unplaced: Unplaced[];
}

/**
 * Gives one person the best free legal seat in each round from `fromRound`, while nobody moves: for a walk-in at the
 * desk. The person must be in the instance already. Seats he has are kept. A seated companion decides the table;
 * a companion without a seat gets one beside him. An unknown person gets nothing.
 */
export function placeOne(
  instance: Instance,
  assignment: Assignment,
  personId: PersonId,
  fromRound: Round,
): OnePlaced {
  const model = compile(instance);
  const p = model.personIds.indexOf(personId);
  if (p < 0) return { assignment, unplaced: [] };
  const seats = seatAll(emptySeats(model, baseTables(model, assignment)));
  const unplaced: Unplaced[] = [];
  const now = new Map(assignment);
  for (let r = Math.max(0, fromRound - 1); r < model.rounds; r++) {
    if (!model.here[r * model.people + p] || tableOf(seats, p, r) !== NONE) continue;
    const party = partyHere(model, p, r);
    const standing = party.filter((q) => tableOf(seats, q, r) === NONE);
    const beside = party.map((q) => tableOf(seats, q, r)).find((t) => t !== NONE);
    const done =
      beside === undefined ? sitAtBest(seats, standing, r) : sitTogether(seats, standing, r, beside);
    for (const q of standing) {
      const id = model.personIds[q]!;
      if (done) now.set(id, withSeat(now.get(id), model.rounds, r, model.tableIds[tableOf(seats, q, r)]!));
      else unplaced.push({ person: id, round: r + 1, reason: whyNot(seats, q, r) });
    }
  }
  return { assignment: now, unplaced };
}

const tableOf = (s: Seats, p: number, r: number): number => s.table[r * s.model.people + p]!;

const withSeat = (seats: readonly (string | null)[] = [], rounds: number, r: number, table: string) =>
  Array.from({ length: rounds }, (_, k) => (k === r ? table : (seats[k] ?? null)));

function seatAll(s: Seats): Seats {
  const n = s.model.people;
  s.base.forEach((t, at) => {
    if (t !== NONE) sit(s, at % n, Math.floor(at / n), t);
  });
  return s;
}
