import type { IdeaId } from '../../../shared/ids.ts';
import type { TeamIdea } from '../../../shared/views/themeTeam.ts';
import type { OutboxItem } from '../../sync/outbox.ts';

/** Cards of every theme. */
export const ANY_THEME = 'any theme';
/** Cards of tables without a theme. */
export const NO_THEME = '';

/** What this device asked about a card. */
export interface Asked {
  wanted: 'show' | 'hide';
  /** Not yet known by the server. */
  waits: boolean;
}

export type CardStatus = 'unjudged' | 'shown' | 'passed' | 'showWaits' | 'hideWaits';

/** With plain copies of what thousands are sorted and counted by: each look into the watched idea has its price. */
export interface Card {
  id: IdeaId;
  idea: TeamIdea;
  at: number;
  theme: string;
  status: CardStatus;
}

/** The last thing asked about each card; a choice that was refused does not count. */
export function askedHere(items: readonly OutboxItem[]): Map<IdeaId, Asked> {
  const asked = new Map<IdeaId, Asked>();
  for (const { command, state } of items) {
    if (state === 'parked') continue;
    const waits = state !== 'acked';
    if (command.type === 'approveIdea') asked.set(command.idea, { wanted: 'show', waits });
    if (command.type === 'hideIdea') asked.set(command.idea, { wanted: 'hide', waits });
  }
  return asked;
}

export function statusOf(
  { shown, judged }: Pick<TeamIdea, 'shown' | 'judged'>,
  asked: Asked | undefined,
): CardStatus {
  if (asked?.waits && asked.wanted === 'show' && !shown) return 'showWaits';
  if (asked?.waits && asked.wanted === 'hide' && shown) return 'hideWaits';
  if (shown) return 'shown';
  // Words that the table changed since are not judged any more, and must be read again.
  return judged || (asked?.waits && asked.wanted === 'hide') ? 'passed' : 'unjudged';
}

/** All cards that were not taken back, newest first. */
export function cardsOf(
  ideas: Readonly<Record<IdeaId, TeamIdea>>,
  asked: ReadonlyMap<IdeaId, Asked>,
): Card[] {
  return Object.entries(ideas)
    .filter(([, idea]) => !idea.withdrawn)
    .map(([id, idea]) => ({
      id,
      idea,
      at: idea.at,
      theme: idea.place.theme ?? NO_THEME,
      status: statusOf(idea, asked.get(id)),
    }))
    .sort((a, b) => b.at - a.at);
}

export const WHICH = ['unjudged', 'shown', 'all'] as const;
export type Which = (typeof WHICH)[number];

export interface Filter {
  which: Which;
  theme: string;
}

const ofTheme = (card: Card, theme: string): boolean => theme === ANY_THEME || card.theme === theme;

function isAskedFor({ status }: Card, which: Which): boolean {
  if (which === 'unjudged') return status === 'unjudged';
  if (which === 'shown') return status === 'shown' || status === 'hideWaits';
  return true;
}

/** The cards of a filter. `kept` stay though they were judged meanwhile: nothing moves under a finger. */
export const filtered = (
  cards: readonly Card[],
  { which, theme }: Filter,
  kept: ReadonlySet<IdeaId>,
): Card[] => cards.filter((card) => ofTheme(card, theme) && (kept.has(card.id) || isAskedFor(card, which)));

export interface Totals {
  all: number;
  unjudged: number;
  shown: number;
  /** Hall time of the oldest card that nobody judged, or null. */
  oldest: number | null;
  /** Unjudged cards per theme. */
  perTheme: Map<string, number>;
}

/** @param cards newest first */
export function totalsOf(cards: readonly Card[]): Totals {
  const unjudged = cards.filter(({ status }) => status === 'unjudged');
  const perTheme = new Map<string, number>();
  for (const { theme } of unjudged) perTheme.set(theme, (perTheme.get(theme) ?? 0) + 1);
  return {
    all: cards.length,
    unjudged: unjudged.length,
    shown: cards.filter(({ status }) => status === 'shown').length,
    oldest: unjudged.at(-1)?.at ?? null,
    perTheme,
  };
}
