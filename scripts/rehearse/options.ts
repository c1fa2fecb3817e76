import { z } from 'zod';

export const rehearsalOptions = z.object({
  /** Address of the server. */
  url: z.url(),
  operatorKey: z.string(),
  /** Minutes of the day per real minute; null plays as fast as the server's own clock runs. */
  speed: z.number().positive().nullable(),
  /** Share of the people who come. */
  turnout: z.number().positive().max(1),
  seed: z.int().min(0),
  /** Phones of participants to play at most. */
  phones: z.int().min(0),
});
export type RehearsalOptions = z.output<typeof rehearsalOptions>;
