import { type Concept, LEXICON, listedAs } from '../../../shared/similarity/lexicon.ts';
import { fold } from '../../../shared/similarity/words.ts';
import type { LabelledCard } from './labelled.ts';

/** A card made from another one, in whose words it says something else. */
export interface NearMiss extends LabelledCard {
  /** The idea of the card that it was made from. */
  misses: number;
}

/** The other way round. */
const OPPOSITES: Record<string, string> = {
  meer: 'minder',
  extra: 'minder',
  nieuwe: 'geen',
  minder: 'meer',
  geen: 'meer',
  goedkoper: 'duurder',
  goedkope: 'dure',
  gratis: 'duurder',
  verbieden: 'toestaan',
  verbied: 'sta',
  plaats: 'verwijder',
  verhoog: 'verlaag',
  verlaag: 'verhoog',
};
/** Kinds whose words are put in each other's place. */
const SWAPPED = new Set(['people', 'places', 'traffic', 'animals', 'when']);
const SWAPS = ['people', 'places', 'traffic', 'opposite'];

/** One of each idea where its words allow one: about other people, another place, or the opposite. */
export function nearMisses(cards: readonly LabelledCard[]): NearMiss[] {
  const made = new Map<number, NearMiss>();
  for (const [at, { text, idea, held }] of cards.entries()) {
    if (idea < 0 || made.has(idea)) continue;
    const missed = nearMiss(text, idea);
    if (missed !== undefined)
      made.set(idea, { id: `miss-${at}`, text: missed, idea: -10_000 - at, held, misses: idea });
  }
  return [...made.values()];
}

function nearMiss(text: string, idea: number): string | undefined {
  for (let turn = 0; turn < SWAPS.length; turn++) {
    const swap = SWAPS[(idea + turn) % SWAPS.length] ?? '';
    const words = text.split(' ');
    const at = words.findIndex((word) => instead(word, swap, idea) !== undefined);
    if (at < 0) continue;
    return words.map((word, place) => (place === at ? instead(word, swap, idea) : word)).join(' ');
  }
  return undefined;
}

function instead(word: string, swap: string, idea: number): string | undefined {
  const folded = fold(word.replace(/[^\p{L}]+$/u, ''), 'nl');
  if (swap === 'opposite') return OPPOSITES[folded];
  const concept = listedAs(folded);
  if (concept === undefined || concept.kind !== swap || !SWAPPED.has(swap)) return undefined;
  const others = firstWords(swap).filter(({ key }) => key !== concept.key);
  return others[(idea * 13) % others.length]?.word;
}

/** Of each concept of a kind the word that it is named by. */
function firstWords(kind: string): { key: string; word: string }[] {
  const isFirst = ([word, concept]: [string, Concept]) => concept.kind === kind && concept.key === `=${word}`;
  return [...LEXICON.exact].filter(isFirst).map(([word, { key }]) => ({ key, word }));
}
