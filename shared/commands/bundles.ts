import { z } from 'zod';
import { CARDS_IN_ACT } from '../facts/bundles.ts';
import { hideReason } from './moderation.ts';
import { anyId, ideaText, mintedId, shortText } from './text.ts';

const cards = z.array(mintedId).min(1).max(CARDS_IN_ACT);
/** May be empty: a bundle can wait for its heading. */
const heading = shortText;
/** The id of what is done, minted by whoever does it, so that it can be taken back. */
const act = mintedId;

/** Of cards that are in no bundle. */
export const makeBundle = z.strictObject({
  type: z.literal('makeBundle'),
  act,
  bundle: mintedId,
  heading,
  cards,
});
/** The bundles end and their cards go to `into`. */
export const mergeBundles = z.strictObject({
  type: z.literal('mergeBundles'),
  act,
  into: mintedId,
  bundles: z.array(mintedId).min(1).max(50),
});
/** These cards of the bundle become a new one. */
export const splitBundle = z.strictObject({
  type: z.literal('splitBundle'),
  act,
  bundle: mintedId,
  into: mintedId,
  heading,
  cards,
});
/** The bundle ends and its cards are in none. */
export const dissolveBundle = z.strictObject({ type: z.literal('dissolveBundle'), act, bundle: mintedId });
/** `from` is where the member saw them: cards that somebody else moved meanwhile stay there. null is no bundle. */
export const moveCards = z.strictObject({
  type: z.literal('moveCards'),
  act,
  cards,
  from: mintedId.nullable(),
  to: mintedId.nullable(),
});
/** For a card that holds more than one idea. Each part is a piece of the table's own words. */
export const splitCard = z.strictObject({
  type: z.literal('splitCard'),
  act,
  card: mintedId,
  parts: z
    .array(z.strictObject({ card: mintedId, text: ideaText }))
    .min(2)
    .max(6),
});
export const rewordHeading = z.strictObject({
  type: z.literal('rewordHeading'),
  act,
  bundle: mintedId,
  heading,
});
/** Which theme the bundle belongs to, or gave rise to. */
export const themeBundle = z.strictObject({
  type: z.literal('themeBundle'),
  act,
  bundle: mintedId,
  theme: anyId.nullable(),
});
/** For the team itself; reaches no other screen. */
export const noteBundle = z.strictObject({
  type: z.literal('noteBundle'),
  act,
  bundle: mintedId,
  text: ideaText,
});
/** Marks bundles and cards as a minority's view, or not. */
export const markDissent = z.strictObject({
  type: z.literal('markDissent'),
  act,
  bundles: z.array(mintedId).max(50),
  cards: z.array(mintedId).max(CARDS_IN_ACT),
  dissent: z.boolean(),
});

/** `along` are the acts that rest on it and that the member agreed to undo with it. */
export const undoAct = z.strictObject({
  type: z.literal('undoAct'),
  act,
  along: z.array(mintedId).max(CARDS_IN_ACT),
});
export const redoAct = z.strictObject({ type: z.literal('redoAct'), act });

/** Takes those that nobody works on, for `CLAIM_MS`; asked again, for as long from then on. */
export const claimCards = z.strictObject({ type: z.literal('claimCards'), cards });
export const releaseCards = z.strictObject({ type: z.literal('releaseCards'), cards });

/** `heading` is what the member read, so that nobody approves words that changed meanwhile. */
export const approveBundle = z.strictObject({ type: z.literal('approveBundle'), bundle: mintedId, heading });
export const hideBundle = z.strictObject({
  type: z.literal('hideBundle'),
  bundle: mintedId,
  reason: hideReason,
});
