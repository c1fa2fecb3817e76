import { z } from 'zod';

const minutes = z.number().int().min(0).max(600);

/** Chooses the moment at which half-empty tables are merged; instead of the one chosen before. */
export const planRepack = z.strictObject({
  type: z.literal('planRepack'),
  when: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('clock'), at: z.number().int().min(0) }),
    z.strictObject({ kind: z.literal('doors'), minutes }),
    z.strictObject({ kind: z.literal('quiet'), minutes: minutes.min(1) }),
  ]),
  spare: z.number().int().min(0).max(2000),
  byItself: z.boolean(),
});

/** Calls it off; once its moment has come: leaves the hall as it is. */
export const dropRepack = z.strictObject({ type: z.literal('dropRepack') });

/** Made by the server: the moment has come. */
export interface RepackComes {
  type: 'repackComes';
}
