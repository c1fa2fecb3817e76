import type { ActId, BundleId, CardId, DeviceId, IdeaId, TableId, ThemeId } from '../ids.ts';
import type { ActorRole } from './fact.ts';
import type { HideReason } from './moderation.ts';

/** Cards that a member can take hold of at once; with their ids a message stays below `LIMITS.messageBytes`. */
export const CARDS_IN_ACT = 500;
/** Hall time for which a card is kept for the member who works on it, in milliseconds. */
export const CLAIM_MS = 5 * 60_000;

/** Who did it: a member of the team is a device with a role. */
export interface By {
  role: ActorRole;
  device: DeviceId;
}

/** A piece of a card that holds more than one idea, in the table's own words. */
export interface CardPart {
  card: CardId;
  text: string;
}

/** What somebody did, for the audit trail. */
export const ACT_KINDS = [
  'make',
  'merge',
  'split',
  'dissolve',
  'move',
  'splitCard',
  'heading',
  'theme',
  'note',
  'dissent',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** One change, with what was there before: so each can be turned round without looking anything up. */
export type BundleChange =
  | { type: 'made'; bundle: BundleId; heading: string; theme: ThemeId | null; there: boolean }
  /** No longer one of the bundles; `into` is where its cards went, null when each went its own way. */
  | { type: 'ended'; bundle: BundleId; into: BundleId | null; ended: boolean }
  /** null is no bundle. */
  | { type: 'placed'; cards: CardId[]; from: BundleId | null; to: BundleId | null }
  /** The card stays as it is; what can be bundled is now its parts. */
  | { type: 'parted'; card: CardId; idea: IdeaId; parts: CardPart[]; dissent: boolean; parted: boolean }
  | { type: 'heading'; bundle: BundleId; from: string; to: string }
  | { type: 'theme'; bundle: BundleId; from: ThemeId | null; to: ThemeId | null }
  | { type: 'noted'; bundle: BundleId; note: ActId; text: string; at: number; there: boolean }
  /** A minority's view: these were not marked so before, or were until now. */
  | { type: 'dissent'; bundles: BundleId[]; cards: CardId[]; dissent: boolean };

/** For the tables: under which heading these cards of theirs now are. Carried so that no reader needs a look-up (P1). */
export interface Bundled {
  bundle: BundleId | null;
  heading: string;
  cards: { card: CardId; idea: IdeaId; table: TableId }[];
}

/** A bundle as the hall sees it. All of it is computed: nobody types a count. */
export interface WallBundle {
  bundle: BundleId;
  heading: string;
  theme: ThemeId | null;
  dissent: boolean;
  /** How often it was said: ideas that stand, each once however many parts it has. */
  ideas: number;
  /** Of these, how many are marked as a minority's view. */
  dissents: number;
  /** Numbers of the tables that said it, in order. */
  tables: number[];
  /** Nobody read the heading: the team lets all of them through. */
  untapped?: true;
}

/** What changes on the public screens; null is gone from there. Holds approved words only (rule P3). */
export interface OnScreens {
  bundle: BundleId;
  wall: WallBundle | null;
}

export interface Acted {
  by: By;
  at: number;
  changes: BundleChange[];
  bundled: Bundled[];
  screens: OnScreens[];
}

export type BundlesFact =
  | ({ type: 'bundlesChanged'; act: ActId; what: ActKind } & Acted)
  /** Newest first, the order in which `changes` turns them round. */
  | ({ type: 'actsUndone'; acts: ActId[] } & Acted)
  | ({ type: 'actRedone'; act: ActId } & Acted)
  /** Somebody works on these cards, until then. */
  | { type: 'cardsClaimed'; cards: CardId[]; by: By; until: number }
  | { type: 'cardsReleased'; cards: CardId[]; by: By }
  /** The heading may be shown with these words; other words wait for a new approval. */
  | {
      type: 'bundleApproved';
      bundle: BundleId;
      heading: string;
      by: By;
      at: number;
      screens: OnScreens[];
      untapped?: true;
    }
  | {
      type: 'bundleHidden';
      bundle: BundleId;
      by: By;
      at: number;
      screens: OnScreens[];
      reason?: HideReason;
    }
  /** A table took a card back or put it back, so that shown counts changed. */
  | { type: 'bundlesRecounted'; screens: OnScreens[] };

/** Facts after which the public screens may show bundles differently. */
type ScreensFact = Extract<BundlesFact, { screens: OnScreens[] }>;
const SCREENS: ReadonlySet<string> = new Set<ScreensFact['type']>([
  'bundlesChanged',
  'actsUndone',
  'actRedone',
  'bundleApproved',
  'bundleHidden',
  'bundlesRecounted',
]);
export const touchesScreens = (fact: { type: string }): fact is ScreensFact => SCREENS.has(fact.type);

/** The same change backwards. */
export function inverse(change: BundleChange): BundleChange {
  switch (change.type) {
    case 'made':
    case 'noted':
      return { ...change, there: !change.there };
    case 'ended':
      return { ...change, ended: !change.ended };
    case 'parted':
      return { ...change, parted: !change.parted };
    case 'placed':
      return { ...change, from: change.to, to: change.from };
    case 'heading':
      return { ...change, from: change.to, to: change.from };
    case 'theme':
      return { ...change, from: change.to, to: change.from };
    case 'dissent':
      return { ...change, dissent: !change.dissent };
  }
}

/** The changes that lead back to where these began. */
export const backwards = (changes: readonly BundleChange[]): BundleChange[] => changes.map(inverse).reverse();
