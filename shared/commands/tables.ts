import { z } from 'zod';
import type { PersonId, Round, TableId } from '../ids.ts';
import { anyId, roundNumber } from './text.ts';

export const moveSeat = z.strictObject({
  type: z.literal('moveSeat'),
  person: anyId,
  round: roundNumber,
  /** null frees the seat. */
  to: anyId.nullable(),
});

/** Made by the server from a seating plan that the organiser accepted. */
export interface AssignSeats {
  type: 'assignSeats';
  rounds: { round: Round; seats: [PersonId, TableId][]; unplaced: PersonId[] }[];
  hash: string;
}
