import { z } from 'zod';
import { anyId, localized, mintedId } from './text.ts';

export const openBallot = z.strictObject({
  type: z.literal('openBallot'),
  ballot: mintedId,
  title: localized,
  /** Themes to choose from, in the order of the ballot paper. */
  options: z.array(anyId).max(100),
  choose: z.int().min(1).max(100),
});
export const castVote = z.strictObject({
  type: z.literal('castVote'),
  ballot: mintedId,
  /** Minted on the voter's phone; the only handle on the paper in the box. */
  receipt: mintedId,
  choice: z.array(anyId).max(100),
});
export const closeBallot = z.strictObject({ type: z.literal('closeBallot'), ballot: mintedId });
