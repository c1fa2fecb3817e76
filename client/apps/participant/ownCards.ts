import type { TablePlace } from '../../../shared/facts/summit.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { PublicStep } from '../../../shared/views/programme.ts';
import type { OutboxItem } from '../../sync/outbox.ts';

/** A card that this phone gave to its table. */
export interface OwnCard {
  item: string;
  text: string;
  lang: string;
  state: 'here' | 'saved' | 'refused';
  refusal: Refusal | null;
}

/** What this phone gave, newest first: read from its outbox alone, which keeps a day. */
export const ownCardsOf = (items: readonly OutboxItem[]): OwnCard[] =>
  items
    .flatMap(({ id: item, command, state, refusal = null }): OwnCard[] => {
      if (command.type !== 'addIdea') return [];
      const { text, lang } = command.words;
      const where = state === 'acked' ? 'saved' : state === 'parked' ? 'refused' : 'here';
      return [{ item, text, lang, state: where, refusal }];
    })
    .reverse();

/** Whether a table is asked in this step. A phone knows its room by name only, so of rooms it asks no question. */
export function isAskedHere({ tables = 'all' }: Pick<PublicStep, 'tables'>, place: TablePlace): boolean {
  if (tables === 'all' || 'rooms' in tables) return true;
  if ('numbers' in tables) return tables.numbers.includes(place.number);
  return place.theme !== null && tables.themes.includes(place.theme);
}
