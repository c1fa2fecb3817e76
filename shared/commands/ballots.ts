import { z } from 'zod';
import { COUNT_RULES, METHODS, VOTER_ROLES } from '../facts/ballots.ts';
import { anyId, localized, mintedId } from './text.ts';

/** A sticker each where options have points; otherwise each option once. */
const choice = z.array(anyId).max(100);

export const openBallot = z.strictObject({
  type: z.literal('openBallot'),
  ballot: mintedId,
  title: localized,
  /** Themes, bundles and proposals to choose from; the draw gives their order. */
  options: z.array(anyId).max(100),
  /** How many will be chosen. */
  choose: z.int().min(1).max(100),
  /** `approval` where absent. */
  method: z.enum(METHODS).optional(),
  /** How many somebody may choose, or how many stickers he has; as many as will be chosen, where absent. */
  most: z.int().min(1).max(100).optional(),
  /** Equal shares, where absent. */
  rule: z.enum(COUNT_RULES).optional(),
  /** Who votes: people by what they are, or each table once. The organisers, where absent. */
  voters: z.union([z.literal('tables'), z.array(z.enum(VOTER_ROLES)).min(1).max(3)]).optional(),
  /** A trial: these words are the options, and nothing comes of it. */
  trial: z.array(localized).min(2).max(8).optional(),
});

export const castVote = z.strictObject({
  type: z.literal('castVote'),
  ballot: mintedId,
  /** Minted on the voter's phone; the only handle on the paper in the box. Whoever has it can change the paper. */
  receipt: mintedId,
  choice,
});

/** A vote of somebody without a phone: by himself at a kiosk, or on a card that the desk types in for his badge. */
export const castVoteFor = z.strictObject({
  type: z.literal('castVoteFor'),
  ballot: mintedId,
  person: anyId,
  way: z.enum(['kiosk', 'typed']),
  receipt: mintedId,
  choice,
});

/** Somebody was given a card for the box of paper; with it his badge has voted. */
export const handCard = z.strictObject({ type: z.literal('handCard'), ballot: mintedId, person: anyId });

/** Cards from the box of paper: how often each choice lay in it. */
export const countCards = z.strictObject({
  type: z.literal('countCards'),
  ballot: mintedId,
  batch: mintedId,
  piles: z
    .array(z.strictObject({ choice, times: z.int().min(1).max(1000) }))
    .min(1)
    .max(300),
});

/** Takes a counted batch out of the box again: a slip of the finger, or a pile that was typed in twice. */
export const uncountCards = z.strictObject({
  type: z.literal('uncountCards'),
  ballot: mintedId,
  batch: mintedId,
});

/** Closes in so many seconds; null takes that back. */
export const endBallot = z.strictObject({
  type: z.literal('endBallot'),
  ballot: mintedId,
  seconds: z.int().min(5).max(3600).nullable(),
});

export const closeBallot = z.strictObject({ type: z.literal('closeBallot'), ballot: mintedId });
