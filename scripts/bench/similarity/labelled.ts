import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Cards of a city conversation that say the same; those about nothing in common have no name. */
interface LabelledGroup {
  about: string | null;
  /** Not fitted on: of subjects for which the lists were not made at first. */
  held?: boolean;
  cards: string[];
}

export interface LabelledCard {
  id: string;
  text: string;
  /** Equal for cards that say the same. */
  idea: number;
  held: boolean;
}

/** Two cards by their places in the list, and whether they say the same. */
export interface LabelledPair {
  one: number;
  other: number;
  same: boolean;
}

/** The labelled cards of those who made the engine; a card without a group is an idea of its own. */
export const labelledCards = (): LabelledCard[] => cardsIn('cards.json');

/** Cards of other subjects, written after the first lists. Those have grown with an eye on the words missing here: it flatters a little. */
export const widerCards = (): LabelledCard[] => cardsIn('wider.json');

/** Cards that somebody else wrote and grouped, without knowing the lists. Nothing is tuned on them, nor may be. */
export const independentCards = (): LabelledCard[] => cardsIn('independent.json');

function cardsIn(file: string): LabelledCard[] {
  const groups = JSON.parse(readFileSync(resolve(import.meta.dirname, file), 'utf8')) as LabelledGroup[];
  const cards: LabelledCard[] = [];
  groups.forEach(({ about, held = false, cards: texts }, place) => {
    for (const text of texts) {
      const idea = about === null ? -1 - cards.length : place;
      cards.push({ id: `card-${cards.length}`, text, idea, held });
    }
  });
  return cards;
}

/** All pairs of cards that are both held out, or both not. */
export function pairsOf(cards: readonly LabelledCard[], held: boolean): LabelledPair[] {
  const places = [...cards.keys()].filter((place) => cards[place]?.held === held);
  return places.flatMap((one, at) =>
    places.slice(at + 1).map((other) => ({ one, other, same: cards[one]?.idea === cards[other]?.idea })),
  );
}
