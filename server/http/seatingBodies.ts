import { z } from 'zod';
import { seatingWeights } from '../../shared/commands/seating.ts';
import { anyId, roundNumber } from '../../shared/commands/text.ts';
import { refusal } from '../../shared/refusal.ts';
import type { LiveEvent } from '../../shared/seating/report.ts';
import { Refused } from './context.ts';

const seed = z
  .int()
  .min(0)
  .max(2 ** 31)
  .default(1);

export const runBody = z.strictObject({
  seconds: z.number().min(1).max(300),
  seed,
  weights: seatingWeights.optional(),
  keep: z.enum(['nothing', 'seated', 'all']).default('seated'),
  relieve: z.boolean().default(false),
});
export const proposeBody = z.strictObject({ seed });
export const acceptBody = z.strictObject({ proposal: z.string().max(64) });
export const personBody = z.strictObject({ person: anyId });

const mayMove = z.enum(['nobody', 'not-seated', 'anybody']).default('not-seated');
const waitFor = z.enum(['nobody', 'everyone']).optional();
const walkIn = z.strictObject({ kind: z.literal('walkIn'), person: anyId });
const noShow = z.strictObject({
  kind: z.literal('noShow'),
  people: z.union([z.array(anyId).min(1).max(20_000), z.literal('everyone-not-arrived')]),
});
const closeTable = z.strictObject({ kind: z.literal('closeTable'), table: anyId, fromRound: roundNumber });
const facilitatorMissing = z.strictObject({
  kind: z.literal('facilitatorMissing'),
  table: anyId,
  standIn: anyId.optional(),
});
/** Enough for a bad morning; each is a line that somebody typed. */
const MOST_EVENTS = 200;

export const liveBody: z.ZodType<LiveEvent> = z.union([
  walkIn.extend({ mayMove }),
  noShow.extend({ mayMove }),
  closeTable.extend({ mayMove }),
  facilitatorMissing.extend({ mayMove }),
  z.strictObject({ mayMove, kind: z.literal('repack'), tables: z.int().min(1).max(2000), waitFor }),
  z.strictObject({ mayMove, kind: z.literal('repack'), turnout: z.int().min(1).max(100_000), waitFor }),
  z.strictObject({
    mayMove,
    kind: z.literal('batch'),
    events: z
      .array(z.union([walkIn, noShow, closeTable, facilitatorMissing]))
      .min(1)
      .max(MOST_EVENTS),
    mostMoved: z.int().min(0).max(100_000),
  }),
]);

/** What came in, in the shape that was asked for; else one sentence for whoever asked. */
export function parsed<T>(shape: z.ZodType<T>, body: unknown): T {
  const result = shape.safeParse(body ?? {});
  if (!result.success) throw new Refused(refusal('malformed'));
  return result.data;
}
