import { z } from 'zod';
import { FOLLOWUP_STATUSES } from '../facts/followup.ts';
import { LIMITS } from '../limits.ts';
import { anyId, cleanText, localized, mintedId, shortText } from './text.ts';

const followup = mintedId;
/** What the organiser looked at, so that nobody writes over what a colleague did meanwhile. */
const revision = z.int().min(1);

/** The chosen options of a ballot, or whatever else somebody wants to go on with; what has one already is left alone. */
export const makeFollowups = z.strictObject({
  type: z.literal('makeFollowups'),
  followups: z
    .array(z.strictObject({ followup, ballot: mintedId.nullable(), of: anyId }))
    .min(1)
    .max(100),
});
export const changeFollowup = z.strictObject({
  type: z.literal('changeFollowup'),
  followup,
  revision,
  plan: z.strictObject({
    title: localized,
    owner: shortText,
    group: shortText,
    date: z.iso.date().nullable(),
    place: shortText,
    status: z.enum(FOLLOWUP_STATUSES),
    reason: shortText,
    note: z.string().max(LIMITS.ideaText).transform(cleanText),
  }),
});
export const withdrawFollowup = z.strictObject({ type: z.literal('withdrawFollowup'), followup });
export const restoreFollowup = z.strictObject({ type: z.literal('restoreFollowup'), followup });
/** The last change of this one; asked again, the one before. */
export const undoFollowup = z.strictObject({ type: z.literal('undoFollowup'), followup, revision });
export const approveFollowup = z.strictObject({ type: z.literal('approveFollowup'), followup, revision });
export const hideFollowup = z.strictObject({ type: z.literal('hideFollowup'), followup });
