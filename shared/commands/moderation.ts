import { z } from 'zod';
import { HIDE_REASONS, MODERATED, MODES } from '../facts/moderation.ts';

/** From now on; what waits already goes on waiting for a tap. */
export const setModeration = z.strictObject({
  type: z.literal('setModeration'),
  what: z.enum(MODERATED),
  mode: z.enum(MODES),
});
/** Hiding is never held up by a question: the reason may come later, or not at all. */
export const hideReason = z.enum(HIDE_REASONS).optional();
