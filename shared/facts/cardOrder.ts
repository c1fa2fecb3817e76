import type { IdeaId } from '../ids.ts';
import type { CardSpot } from './ideas.ts';

/*
 * The order of one table's cards, in the direction of the log: the oldest first, so that a new card is pushed at the end. Whoever
 * shows it turns it round. Moves are folded one after another in the order of the log, and each names a card beside which it goes, not
 * a number: what two tablets did at once, and what comes late, then means the same on every device.
 */

/**
 * Puts a card right above or below another, as a person sees the list (newest first).
 * @param order ids, each once; changed in place. A card or neighbour that is not in it leaves it as it was
 * @returns whether that changed anything
 */
export function moveCard(order: IdeaId[], idea: IdeaId, { side, of }: CardSpot): boolean {
  const from = order.indexOf(idea);
  const beside = order.indexOf(of);
  if (from === -1 || beside === -1 || from === beside) return false;
  const gap = side === 'above' ? beside + 1 : beside;
  const to = from < gap ? gap - 1 : gap;
  if (to === from) return false;
  order.splice(from, 1);
  order.splice(to, 0, idea);
  return true;
}
