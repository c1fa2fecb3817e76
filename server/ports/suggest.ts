import type { CardId } from '../../shared/ids.ts';

/** A card that says something like another one. */
export interface Likeness {
  id: CardId;
  /** 0 to 1. */
  score: number;
  /** Words that both have, as they stand on the neighbour. */
  why: string[];
}

/** Finds cards that are alike. It proposes; only a person puts cards together. */
export interface Suggest {
  /** The most alike first; of a card that it does not know, none. */
  neighbours(card: CardId, limit: number): Promise<readonly Likeness[]>;
}

/** A hall without the engine does without proposals. */
export const NO_SUGGESTIONS: Suggest = { neighbours: async () => [] };
