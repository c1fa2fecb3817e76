import { z } from 'zod';
import { HELP_REASONS } from '../facts/help.ts';
import { LIMITS } from '../limits.ts';
import { anyId, cleanText, mintedId } from './text.ts';

const call = mintedId;

/** Kept on the tablet while there is no line; `at` is the hall time at which somebody asked. */
export const askHelp = z.strictObject({
  type: z.literal('askHelp'),
  call,
  table: anyId,
  reason: z.enum(HELP_REASONS),
  at: z.number().min(0),
});
/** The table needs nobody any more, or was helped. */
export const withdrawHelp = z.strictObject({ type: z.literal('withdrawHelp'), call, table: anyId });
/** "I am going." */
export const takeHelp = z.strictObject({ type: z.literal('takeHelp'), call });
/** "I cannot go after all." */
export const releaseHelp = z.strictObject({ type: z.literal('releaseHelp'), call });
export const finishHelp = z.strictObject({ type: z.literal('finishHelp'), call });
/** How tables read the name of whoever comes; empty takes it away. It is kept beside the log. */
export const nameHelper = z.strictObject({
  type: z.literal('nameHelper'),
  name: z.string().max(LIMITS.helperName).transform(cleanText),
});
/** Minutes without a card after which a table counts as silent. */
export const silence = z.int().min(1).max(120);
export const setSilence = z.strictObject({ type: z.literal('setSilence'), minutes: silence });
