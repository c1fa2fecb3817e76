import { MemoryIndex } from './similarIndex.ts';

export { THRESHOLD } from './chance.ts';

/** A card as the engine sees it. Without `lang` it is taken for Dutch. */
export interface Card {
  id: string;
  text: string;
  /** ISO 639-1, as in `nl`, `en`, `ar`, `tr`, `uk`, `pl`; a region behind it is ignored. */
  lang?: string;
}

/** A card of the index, or words that are not in it. */
export type Asked = { id: string } | { text: string; lang?: string };

export interface Neighbour {
  id: string;
  /** 0-1: the chance that both cards say the same, as it was found on labelled cards. */
  score: number;
  /** What they have in common, as written on the neighbour, what weighs most first. */
  why: string[];
}

/** Finds cards that say the same. Everything stays in memory; nothing is merged, a person decides. */
export interface SimilarityIndex {
  readonly size: number;
  /** A card with an id that is there already takes the place of the older one. */
  add(card: Card): void;
  update(card: Card): void;
  /** @returns whether it was there */
  remove(id: string): boolean;
  /** The most similar cards first, never the card itself; empty for an id that is not there. */
  neighbours(asked: Asked, limit?: number): Neighbour[];
  /** Proposed groups of at least two cards, the largest first: in each every card is like the others, not like one of them. */
  groups(): string[][];
}

/** An empty index. */
export const createIndex = (): SimilarityIndex => new MemoryIndex();
