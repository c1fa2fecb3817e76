import type { CardId } from '../../shared/ids.ts';
import type { Likeness, Suggest } from '../ports/suggest.ts';

/** Cards of a bundle that are asked about: a large one says the same so often that more of them find nothing new. */
export const MOST_ASKED = 40;

/**
 * Cards outside a bundle that say the same as one of its cards; each with its best score and what it shares with that one.
 * Of a large bundle as many are asked about as `MOST_ASKED`, spread over all of it.
 * @returns at most `limit`, the most alike first; equal ones in the order of their ids
 */
export async function likeAny(
  suggest: Suggest,
  cards: readonly CardId[],
  limit: number,
): Promise<Likeness[]> {
  const inside = new Set(cards);
  const best = new Map<CardId, Likeness>();
  // Its own cards are the most alike: without room for them nothing else would come.
  const most = limit + Math.min(cards.length, MOST_ASKED);
  // One after the other, so that what another member asks comes in between.
  for (const card of spread(cards))
    for (const one of await suggest.neighbours(card, most)) {
      if (inside.has(one.id)) continue;
      const known = best.get(one.id);
      if (known === undefined || one.score > known.score) best.set(one.id, one);
    }
  const order = (a: Likeness, b: Likeness): number => b.score - a.score || (a.id < b.id ? -1 : 1);
  return [...best.values()].sort(order).slice(0, limit);
}

function spread(cards: readonly CardId[]): CardId[] {
  const step = Math.max(1, cards.length / MOST_ASKED);
  return cards.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}
