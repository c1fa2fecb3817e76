import { z } from 'zod';
import { ARROWS, QUEUES } from '../facts/door.ts';
import type { PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import { anyId, localized, nonEmptyText } from './text.ts';

/** An observation: so many people wait at this desk. */
export const tellQueue = z.strictObject({
  type: z.literal('tellQueue'),
  desk: nonEmptyText,
  queue: z.enum(QUEUES),
  /** Hall time, epoch milliseconds. */
  at: z.number().int().min(0),
});

/** Says how to get to the rooms; a room that is not named has no way any more. */
export const showWays = z.strictObject({
  type: z.literal('showWays'),
  ways: z
    .array(
      z.strictObject({
        room: anyId,
        way: z.strictObject({ text: localized, arrow: z.enum(ARROWS).optional() }),
      }),
    )
    .max(100),
});

/** A badge as a person is given one: which it is, and the hash of its secret. */
export interface GivenBadge {
  badge: NonNullable<Person['badge']>;
  hash: string;
  /** What stands on it for who cannot scan. */
  code: string;
}

/** Made by the server: somebody stands at the door who is on no list. He is in from then on. */
export interface RegisterGuest {
  type: 'registerGuest';
  person: Person;
  /** Hash of the secret of his badge. */
  hash: string;
  desk: string;
  at: number;
}

/** Made by the server: somebody lost his badge and gets another one. */
export interface ReplaceBadge extends GivenBadge {
  type: 'replaceBadge';
  person: PersonId;
}
