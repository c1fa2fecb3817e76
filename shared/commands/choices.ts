import { z } from 'zod';
import type { ChoiceOutcome, ChoiceParty } from '../facts/choices.ts';
import type { ChoiceId, PersonId, TableId, ThemeId } from '../ids.ts';
import { anyId, mintedId, roundNumber } from './text.ts';

export const openChoice = z.strictObject({
  type: z.literal('openChoice'),
  choice: mintedId,
  round: roundNumber,
  /** Themes to choose from, in the order in which they are shown. */
  themes: z.array(anyId).max(100),
  /** How many wishes somebody can give. */
  most: z.int().min(1).max(5),
});
/** Takes the place of what somebody chose before; without wishes it takes his choice, or his place, back. */
export const chooseThemes = z.strictObject({
  type: z.literal('chooseThemes'),
  choice: mintedId,
  person: anyId,
  /** Dearest first. */
  wishes: z.array(anyId).max(5),
});

/** Made by the server, which draws the lot when nobody can change his choice any more. */
export interface CloseChoice {
  type: 'closeChoice';
  choice: ChoiceId;
  lot: string;
}

/** Made by the server, in a thread, when the tables of the round were agreed on; the rules check it against what is so. */
export interface AllocateChoice {
  type: 'allocateChoice';
  choice: ChoiceId;
  /** Of each table its theme in the round; those that are not named keep theirs and stay as they are. */
  tables: { table: TableId; theme: ThemeId | null; open: boolean }[];
  /** By what places were given: everybody who is to have a seat. */
  parties: ChoiceParty[];
  outcomes: ChoiceOutcome[];
  /** Everybody with a place sits at a table of his theme. */
  seats: [PersonId, TableId][];
  hash: string;
}
