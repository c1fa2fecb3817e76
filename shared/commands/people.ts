import { z } from 'zod';
import type { PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import { anyId, nonEmptyText } from './text.ts';

/** An observation: it already happened at the door, so it is never refused for a person that exists. */
export const recordArrival = z.strictObject({
  type: z.literal('recordArrival'),
  person: anyId,
  desk: nonEmptyText,
  /** Hall time at which the desk saw the badge, epoch milliseconds. */
  at: z.number().int().min(0),
});
export const undoArrival = z.strictObject({
  type: z.literal('undoArrival'),
  person: anyId,
  desk: nonEmptyText,
});

/** Made by the server from a list that the organiser confirmed. `badges` are hashes of the tokens on the badges. */
export interface ImportPeople {
  type: 'importPeople';
  added: Person[];
  changed: Person[];
  badges: { person: PersonId; hash: string }[];
}
