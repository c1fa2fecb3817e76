import { z } from 'zod';
import { IDEA_KINDS } from '../facts/summit.ts';
import { LIMITS } from '../limits.ts';
import { hideReason } from './moderation.ts';
import { anyId, ideaText, language, mintedId, roundNumber } from './text.ts';

const words = z.strictObject({
  text: ideaText,
  lang: language,
  kind: z.enum(IDEA_KINDS),
  addressee: anyId.nullable(),
});

const formNumber = z.int().min(1).max(LIMITS.formNumber);

/** An observation: the table said it, so a round that ended meanwhile is no reason to refuse it. */
export const addIdea = z.strictObject({
  type: z.literal('addIdea'),
  idea: mintedId,
  table: anyId,
  /** The round in which it was typed, as the device knew it. */
  round: roundNumber.nullable(),
  words,
  /** Number of the paper form that it was written on. */
  form: formNumber.optional(),
});
export const rewordIdea = z.strictObject({ type: z.literal('rewordIdea'), idea: mintedId, words });
export const withdrawIdea = z.strictObject({ type: z.literal('withdrawIdea'), idea: mintedId });
export const restoreIdea = z.strictObject({ type: z.literal('restoreIdea'), idea: mintedId });
/** Beside a card, not to a number: another tablet of the table may have moved cards meanwhile. */
export const moveIdea = z.strictObject({
  type: z.literal('moveIdea'),
  idea: mintedId,
  spot: z.strictObject({ side: z.enum(['above', 'below']), of: mintedId }),
});
export const approveIdea = z.strictObject({ type: z.literal('approveIdea'), idea: mintedId });
export const hideIdea = z.strictObject({
  type: z.literal('hideIdea'),
  idea: mintedId,
  reason: hideReason,
});
