import type { CardId } from '../../../shared/ids.ts';
import type { OutboxItem } from '../../sync/outbox.ts';

/** Cards that this device has put somewhere and of which it waits to hear: they are out of hand already. */
export function underWay(items: readonly OutboxItem[]): Set<CardId> {
  const cards = new Set<CardId>();
  for (const { command, state } of items) {
    if (state !== 'queued' && state !== 'inFlight') continue;
    if (command.type === 'makeBundle' || (command.type === 'moveCards' && command.from === null))
      for (const card of command.cards) cards.add(card);
    if (command.type === 'splitCard') cards.add(command.card);
    if (command.type === 'hideIdea') cards.add(command.idea);
  }
  return cards;
}
