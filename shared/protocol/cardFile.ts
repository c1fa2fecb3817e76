import { z } from 'zod';
import { anyId, mintedId } from '../commands/text.ts';

/**
 * Cards of a tablet that cannot send them, in a file. The commands are checked one by one, as on the wire, and keep their ids:
 * read in twice, or sent by the tablet after all, they count once (rule O3).
 */
export const cardFile = z.strictObject({
  kind: z.literal('burgertop-cards'),
  version: z.literal(1),
  table: anyId,
  /** Device time, epoch milliseconds. */
  madeAt: z.number(),
  /** The log they were written for; absent when the tablet had not met a server yet. */
  log: z.string().max(64).optional(),
  /** Each with the version of the page that made it; absent is the first. */
  items: z
    .array(z.strictObject({ id: mintedId, command: z.unknown(), protocol: z.int().min(1).optional() }))
    .max(2000),
});
export type CardFile = z.output<typeof cardFile>;

/** What became of them. */
export interface CardsRead {
  /** New cards and proposals. */
  taken: number;
  /** Those that were in the log already: sent by the tablet, or read in before. */
  known: number;
  /** What was not taken, changes too, by the code of the refusal. */
  refused: Record<string, number>;
}
