import type { DeviceCommand } from '../../../shared/commands/command.ts';
import { moveCard } from '../../../shared/facts/cardOrder.ts';
import type { CardSpot, IdeaWords } from '../../../shared/facts/ideas.ts';
import type { IdeaId, Round } from '../../../shared/ids.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { TableState } from '../../../shared/views/table.ts';
import type { OutboxItem } from '../../sync/outbox.ts';

/** A card as the facilitator sees it. */
export interface Card extends IdeaWords {
  id: IdeaId;
  round: Round | null;
  late: boolean;
  /** Typed when the running order did not ask this table to. */
  outside?: boolean;
  withdrawn: boolean;
  /** Only on this tablet, on the server's disk, or also on the screens of the hall. */
  state: 'here' | 'saved' | 'shown';
}

/**
 * The cards of the table, newest first: what the server knows, with what this tablet still has to tell laid over it.
 * Server order is the order of the log, never a clock (rule L2), or what the table made of it; what is under way is newer.
 */
export function cardsOf(
  { ideas, order }: Pick<TableState, 'ideas' | 'order'>,
  items: readonly OutboxItem[],
): Card[] {
  const cards = new Map<IdeaId, Card>();
  for (const [id, idea] of Object.entries(ideas)) {
    const { text, lang, kind, addressee, round, late, withdrawn, shown } = idea;
    const state = shown ? 'shown' : 'saved';
    cards.set(id, {
      id,
      text,
      lang,
      kind,
      addressee,
      round,
      late,
      withdrawn,
      state,
      ...(idea.outside && { outside: true }),
    });
  }
  const ids = order === undefined ? [...cards.keys()] : [...order];
  for (const { command, state } of items) {
    if (!('idea' in command) || state === 'parked') continue;
    // What was acked is in the view, unless the view is still empty after a reload.
    if (state === 'acked' && ideas[command.idea] !== undefined) continue;
    if (command.type === 'moveIdea') moveCard(ids, command.idea, command.spot);
    else {
      if (!cards.has(command.idea)) ids.push(command.idea);
      lay(cards, command, state === 'acked' ? 'saved' : 'here');
    }
  }
  return ids.flatMap((id) => cards.get(id) ?? []).reverse();
}

/** The nearest card on a side of it that still stands, and so where it goes when it is moved past that one. */
export function spotFor(cards: readonly Card[], id: IdeaId, side: CardSpot['side']): CardSpot | null {
  const at = cards.findIndex((card) => card.id === id);
  const beyond = side === 'above' ? cards.slice(0, Math.max(0, at)).reverse() : cards.slice(at + 1);
  const of = beyond.find(({ withdrawn }) => !withdrawn)?.id;
  return of === undefined || at === -1 ? null : { side, of };
}

/** Its number among the cards that stand, from the top, and how many stand. */
export function standingOf(cards: readonly Card[], id: IdeaId): { at: number; of: number } {
  const standing = cards.filter(({ withdrawn }) => !withdrawn);
  return { at: standing.findIndex((card) => card.id === id) + 1, of: standing.length };
}

function lay(
  cards: Map<IdeaId, Card>,
  command: DeviceCommand & { idea: IdeaId },
  state: 'here' | 'saved',
): void {
  const { idea: id } = command;
  if (command.type === 'addIdea') {
    if (cards.has(id)) return;
    const fresh = { round: command.round, late: false, withdrawn: false, state };
    cards.set(id, { id, ...command.words, ...fresh });
    return;
  }
  const card = cards.get(id);
  if (card === undefined) return;
  card.state = state;
  if (command.type === 'rewordIdea') Object.assign(card, command.words);
  else if (command.type === 'withdrawIdea') card.withdrawn = true;
  else if (command.type === 'restoreIdea') card.withdrawn = false;
}

/** Something about a card that the server refused, for a person to decide on. */
export interface ParkedCard {
  item: string;
  what: 'addIdea' | 'rewordIdea' | 'withdrawIdea' | 'restoreIdea' | 'moveIdea' | 'proposal';
  text: string;
  lang: string;
  refusal: Refusal | null;
}

/** The refused ones, oldest first; the table's view gives the text of those that carry none themselves. */
export function parkedCards(
  { ideas, proposals }: Pick<TableState, 'ideas' | 'proposals'>,
  items: readonly OutboxItem[],
): ParkedCard[] {
  const parked: ParkedCard[] = [];
  for (const { id: item, command, state, refusal = null } of items) {
    if (state !== 'parked') continue;
    if (command.type === 'addIdea' || command.type === 'rewordIdea') {
      const { text, lang } = command.words;
      parked.push({ item, what: command.type, text, lang, refusal });
    } else if (
      command.type === 'withdrawIdea' ||
      command.type === 'restoreIdea' ||
      command.type === 'moveIdea'
    ) {
      const { text = '', lang = 'nl' } = ideas[command.idea] ?? {};
      parked.push({ item, what: command.type, text, lang, refusal });
    } else if ('proposal' in command) {
      const {
        title = '',
        what = '',
        forWhom = '',
        firstStep = '',
        lang = 'nl',
      } = 'words' in command ? command.words : (proposals[command.proposal]?.words ?? {});
      const text = [title, what, forWhom, firstStep].filter((part) => part !== '').join('\n');
      parked.push({ item, what: 'proposal', text, lang, refusal });
    }
  }
  return parked;
}
