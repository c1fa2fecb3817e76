import { type OnScreens, touchesScreens, type WallBundle } from '../facts/bundles.ts';
import type { Fact } from '../facts/fact.ts';
import type { BundleId, CardId, IdeaId, TableId } from '../ids.ts';
import { NOTHING, type Picked } from './view.ts';

/* Bundles as others than the theme team see them: the hall, the tables, and whoever counts. */

/** How many approved bundles a screen keeps. */
export const BUNDLES_KEPT = 60;

/** Cards that somebody marked as a minority's view, or not any more. */
export interface Marked {
  cards: CardId[];
  dissent: boolean;
}
export interface WallBundlesShown {
  type: 'bundles';
  screens: OnScreens[];
  marked?: Marked[];
}

export function pickWallBundles(fact: Fact): WallBundlesShown | null {
  if (!touchesScreens(fact)) return null;
  const marked = ('changes' in fact ? fact.changes : []).flatMap((change) =>
    change.type === 'dissent' && change.cards.length > 0
      ? [{ cards: change.cards, dissent: change.dissent }]
      : [],
  );
  if (fact.screens.length + marked.length === 0) return null;
  return { type: 'bundles', screens: fact.screens, ...(marked.length > 0 && { marked }) };
}

/** A minority's view stays marked as one on the screens too (rule G6). */
export function foldMarked<Card extends { idea: IdeaId; dissent?: true }>(
  wall: Card[],
  marked: readonly Marked[] = [],
): Card[] {
  return marked.reduce(
    (now, { cards, dissent }) =>
      now.map((card) => (cards.includes(card.idea) ? remarked(card, dissent) : card)),
    wall,
  );
}

function remarked<Card extends { dissent?: true }>({ dissent: _, ...card }: Card, dissent: boolean): Card {
  return { ...card, ...(dissent && { dissent }) } as Card;
}

/** Approved bundles; a newcomer stands in front, one that changes keeps its place. */
export function foldWallBundles(wall: WallBundle[], screens: readonly OnScreens[]): WallBundle[] {
  let bundles = wall;
  for (const { bundle, wall: now } of screens) {
    if (now === null) bundles = bundles.filter((one) => one.bundle !== bundle);
    else if (bundles.some((one) => one.bundle === bundle))
      bundles = bundles.map((one) => (one.bundle === bundle ? now : one));
    else bundles = [now, ...bundles].slice(0, BUNDLES_KEPT);
  }
  return bundles;
}

/** Under which heading the team put a card of the table, or a part of one. */
export interface BundledCard {
  idea: IdeaId;
  bundle: BundleId;
  heading: string;
}

export interface BundledShown {
  type: 'bundled';
  bundle: BundleId | null;
  heading: string;
  cards: { card: CardId; idea: IdeaId }[];
}

/** Each table hears of its own cards. */
export function pickBundled(fact: Fact): readonly Picked<BundledShown>[] {
  if (!touchesScreens(fact) || !('bundled' in fact)) return NOTHING;
  return fact.bundled.flatMap(({ bundle, heading, cards }) => {
    const own = new Map<TableId, BundledShown['cards']>();
    for (const { card, idea, table } of cards) own.set(table, [...(own.get(table) ?? []), { card, idea }]);
    return [...own].map(([key, mine]) => ({
      key,
      shown: { type: 'bundled' as const, bundle, heading, cards: mine },
    }));
  });
}

export function foldBundled(bundled: Record<CardId, BundledCard>, shown: BundledShown): void {
  const { bundle, heading } = shown;
  for (const { card, idea } of shown.cards) {
    if (bundle === null) delete bundled[card];
    else bundled[card] = { idea, bundle, heading };
  }
}
