import { z } from 'zod';
import type { SeatingReason } from '../facts/seating.ts';
import type { PersonId, Round, TableId } from '../ids.ts';
import { anyId, roundNumber } from './text.ts';

const weight = z.number().min(0).max(1000);
/** Factors of what counts, all of them: what a screen shows is what will be in force. */
export const seatingWeights = z.strictObject({
  pref: weight,
  group: weight,
  div: weight,
  repeats: weight,
  underfill: weight,
  moved: weight,
});

export const setSeatingWeights = z.strictObject({
  type: z.literal('setSeatingWeights'),
  weights: seatingWeights,
});
export const pinSeat = z.strictObject({
  type: z.literal('pinSeat'),
  person: anyId,
  /** null is every round. */
  round: roundNumber.nullable(),
  table: anyId,
});
export const liftPin = z.strictObject({
  type: z.literal('liftPin'),
  person: anyId,
  round: roundNumber.nullable(),
});
/** For a table at which nobody sits; with guests it is an event that finds them other seats. */
export const closeTable = z.strictObject({
  type: z.literal('closeTable'),
  table: anyId,
  fromRound: roundNumber,
});
export const openTable = z.strictObject({
  type: z.literal('openTable'),
  table: anyId,
  fromRound: roundNumber,
});
/** Brings back the seats as they were before the last plan or event; asked again, before the one before. */
export const undoSeating = z.strictObject({ type: z.literal('undoSeating') });

/** One seat that changes; null is no seat. */
export interface SeatMove {
  person: PersonId;
  round: Round;
  from: TableId | null;
  to: TableId | null;
}

/** Made by the server: what an event of the day changes, after somebody looked at it. */
export interface SeatPeople {
  type: 'seatPeople';
  reason: Exclude<SeatingReason, 'plan' | 'undo'>;
  hash: string;
  moves: SeatMove[];
  absent: PersonId[];
  closed: { table: TableId; fromRound: Round }[];
  /** Who stays at a table from now on, as somebody who stands in for its facilitator does. */
  pinned?: SeatPin[];
}

/** A table promised to somebody in one round. */
export interface SeatPin {
  person: PersonId;
  round: Round;
  table: TableId;
}
