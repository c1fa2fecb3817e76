import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { hideReason } from './moderation.ts';
import { anyId, cleanText, language, mintedId, roundNumber } from './text.ts';

const field = z.string().max(LIMITS.ideaText).transform(cleanText);
const words = z
  .strictObject({ title: field, what: field, forWhom: field, firstStep: field, lang: language })
  .refine(({ title, what, forWhom, firstStep }) => title + what + forWhom + firstStep !== '', {
    error: 'empty-text',
  });
const hands = z.int().min(0).max(100);
const proposal = mintedId;

/** An observation, as an idea is. */
export const addProposal = z.strictObject({
  type: z.literal('addProposal'),
  proposal,
  table: anyId,
  /** The round and the step in which it was written, as the device knew them. */
  round: roundNumber.nullable(),
  step: anyId.nullable(),
  words,
});
export const rewordProposal = z.strictObject({ type: z.literal('rewordProposal'), proposal, words });
/** The table heard these words and showed its thumbs. */
export const signProposal = z.strictObject({
  type: z.literal('signProposal'),
  proposal,
  words,
  thumbs: z.strictObject({ for: hands, against: hands, neutral: hands }),
  objection: field,
});
export const reopenProposal = z.strictObject({ type: z.literal('reopenProposal'), proposal });
export const withdrawProposal = z.strictObject({ type: z.literal('withdrawProposal'), proposal });
export const restoreProposal = z.strictObject({ type: z.literal('restoreProposal'), proposal });
/** `revision` is what the member read, so that nobody approves words that changed meanwhile. */
export const approveProposal = z.strictObject({
  type: z.literal('approveProposal'),
  proposal,
  revision: z.int().min(1),
});
export const hideProposal = z.strictObject({
  type: z.literal('hideProposal'),
  proposal,
  reason: hideReason,
});
