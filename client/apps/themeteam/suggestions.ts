import type { BundleId, CardId } from '../../../shared/ids.ts';
import type { BundleRow } from './bundles.ts';
import type { Card } from './cards.ts';

/** What the server answers: cards that say nearly the same. */
export interface Likeness {
  id: CardId;
  /** 0 to 1. */
  score: number;
  /** Words that both have, as they stand on that card. */
  why: string[];
}

export interface LikeBundle {
  bundle: BundleRow;
  score: number;
  why: string[];
  /** The card in it that is most alike. */
  card: Card;
}
export interface LikeCard {
  card: Card;
  score: number;
  why: string[];
}
export interface Suggested {
  bundles: LikeBundle[];
  cards: LikeCard[];
}

/** Below this chance of saying the same, a suggestion costs more reading than it saves. */
const LIKELY = 0.25;
const MOST_BUNDLES = 5;
const MOST_CARDS = 6;
const BUNDLE_WORDS = 4;

/** Bundles that the card may belong to, and loose cards that may go with it, the likeliest first. */
export function suggestedOf(
  likenesses: readonly Likeness[],
  cards: ReadonlyMap<CardId, Card>,
  rows: readonly BundleRow[],
  own: BundleId | null,
): Suggested {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const bundles = new Map<BundleId, LikeBundle>();
  const loose: LikeCard[] = [];
  for (const { id, score, why } of likenesses) {
    const card = cards.get(id);
    if (score < LIKELY || card === undefined || card.withdrawn || (own !== null && card.bundle === own))
      continue;
    const bundle = card.bundle === null ? undefined : byId.get(card.bundle);
    if (bundle === undefined) {
      if (!card.hidden) loose.push({ card, score, why });
      continue;
    }
    const known = bundles.get(bundle.id);
    if (known === undefined) bundles.set(bundle.id, { bundle, score, why, card });
    else known.why = [...new Set([...known.why, ...why])].slice(0, BUNDLE_WORDS);
  }
  return { bundles: [...bundles.values()].slice(0, MOST_BUNDLES), cards: loose.slice(0, MOST_CARDS) };
}
