import { z } from 'zod';
import { steps, wallTime } from '../commands/programme.ts';
import { localized } from '../commands/text.ts';
import type { Step } from '../facts/programme.ts';
import type { Localized } from '../localized.ts';

/** A running order as a file: what a format is, and what an organiser takes out and brings back. */
export interface ProgrammeFile {
  name: Localized;
  /** For whom and when it is meant. */
  about?: Localized;
  /** Time on the wall at which the first step is planned, `HH:MM`. */
  startsAt?: string;
  steps: Step[];
}

export const programmeFile = z
  .strictObject({
    /** Address of the schema, for editors that help while somebody types. */
    $schema: z.string().max(500).optional(),
    name: localized,
    about: localized.optional(),
    startsAt: wallTime.optional(),
    steps,
  })
  .meta({ title: 'Burgertop running order', description: 'A running order (draaiboek) for Burgertop.' });

/** Bytes that a running order may have as a file. */
export const MAX_FILE_BYTES = 250_000;

/** JSON Schema of the file, made from what the server itself checks, so that the two cannot drift apart. */
export const fileSchema = (): object => z.toJSONSchema(programmeFile, { io: 'input' });
