import { createHash } from 'node:crypto';
import { type Concept, LEXICON } from '../../../shared/similarity/lexicon.ts';

/** Shares of the words, and of whole concepts, that are forgotten. */
export interface Forgetting {
  words: number;
  concepts: number;
  seed: string;
}

/** Words with the same beginning are forgotten together: a plural would give its singular away. */
const BEGINNING = 5;

/**
 * Takes words out of the lists for as long as something is done: an unseen card has words that are in no list, and weights
 * that are fitted on both learn what to hold of letters and of words that nobody listed.
 */
export function withoutWords<T>({ words, concepts, seed }: Forgetting, todo: () => T): T {
  const maps = [LEXICON.concepts, LEXICON.exact] as Map<string, Concept>[];
  const whole = maps.map((map) => [...map]);
  const isForgotten = (word: string, key: string) =>
    lot(seed, key) < concepts || lot(seed, word.slice(0, BEGINNING)) < words;
  for (const map of maps) for (const [word, { key }] of map) if (isForgotten(word, key)) map.delete(word);
  try {
    return todo();
  } finally {
    maps.forEach((map, at) => {
      map.clear();
      for (const [word, concept] of whole[at] ?? []) map.set(word, concept);
    });
  }
}

/** A number, 0-1, that is always the same for the same words. */
const lot = (seed: string, text: string): number =>
  createHash('sha256').update(`${seed} ${text}`).digest().readUInt32BE() / 2 ** 32;
