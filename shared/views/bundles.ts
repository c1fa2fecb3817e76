import type { ActKind, BundleChange, BundlesFact, By } from '../facts/bundles.ts';
import type { Fact } from '../facts/fact.ts';
import type { ActId, BundleId, CardId, DeviceId, IdeaId, ThemeId } from '../ids.ts';

/* How the theme team's bundles stand, folded the same way by the rules and on the team's screens. */

/** Where a card is. A card with parts is in no bundle itself. */
export interface Placed {
  bundle: BundleId | null;
  /** A minority's view. */
  dissent: boolean;
  parts: CardId[];
}

/** A piece of a card that held more than one idea; table and theme are those of the idea. */
export interface Part extends Placed {
  of: CardId;
  idea: IdeaId;
  text: string;
}

export interface Note {
  /** The act by which it was made, which tells by whom. */
  note: ActId;
  text: string;
  at: number;
}

export interface Bundle {
  heading: string;
  theme: ThemeId | null;
  dissent: boolean;
  notes: Note[];
  /** The words that somebody approved for the public screens. */
  approved: string | null;
  /** These were let through with all others: nobody read them. */
  untapped: boolean;
  /** Merged into another or dissolved; it is kept, so that this can be undone. */
  ended: { into: BundleId | null } | null;
}

export interface Bundling<Card extends Placed = Placed> {
  bundles: Record<BundleId, Bundle>;
  ideas: Record<IdeaId, Card>;
  parts: Record<CardId, Part>;
}

export const cardIn = (state: Bundling, card: CardId): Placed | undefined =>
  state.ideas[card] ?? state.parts[card];

/** The idea that a card is, or is a part of. */
export const ideaOf = (state: Pick<Bundling, 'parts'>, card: CardId): IdeaId =>
  state.parts[card]?.idea ?? card;

/** The heading stands with the words that somebody approved. */
export const isApproved = ({ approved, heading, ended }: Bundle): boolean =>
  approved !== null && approved === heading && ended === null;

/** Notes of a bundle and of all that went into it. */
export function notesOf({ bundles }: Pick<Bundling, 'bundles'>, id: BundleId): Note[] {
  const merged = Object.keys(bundles).filter((other) => bundles[other]?.ended?.into === id);
  return [...(bundles[id]?.notes ?? []), ...merged.flatMap((other) => notesOf({ bundles }, other))];
}

export function foldChanges(state: Bundling, changes: readonly BundleChange[]): void {
  for (const change of changes) foldChange(state, change);
}

function foldChange(state: Bundling, change: BundleChange): void {
  switch (change.type) {
    case 'placed':
      for (const id of change.cards) {
        const card = cardIn(state, id);
        if (card !== undefined) card.bundle = change.to;
      }
      break;
    case 'parted':
      foldParts(state, change);
      break;
    case 'dissent':
      for (const marked of [
        ...change.cards.map((id) => cardIn(state, id)),
        ...change.bundles.map((id) => state.bundles[id]),
      ])
        if (marked !== undefined) marked.dissent = change.dissent;
      break;
    case 'made':
      if (change.there) state.bundles[change.bundle] = newBundle(change.heading, change.theme);
      else delete state.bundles[change.bundle];
      break;
    default:
      foldBundle(state.bundles[change.bundle], change);
  }
}

const newBundle = (heading: string, theme: ThemeId | null): Bundle => ({
  heading,
  theme,
  dissent: false,
  notes: [],
  approved: null,
  untapped: false,
  ended: null,
});

function foldBundle(
  bundle: Bundle | undefined,
  change: Extract<BundleChange, { type: 'ended' | 'heading' | 'theme' | 'noted' }>,
): void {
  if (bundle === undefined) return;
  switch (change.type) {
    case 'ended':
      bundle.ended = change.ended ? { into: change.into } : null;
      break;
    case 'heading':
      bundle.heading = change.to;
      break;
    case 'theme':
      bundle.theme = change.to;
      break;
    case 'noted':
      foldNote(bundle, change);
  }
}

/** Notes stand in the order of their time, also when one comes back. */
function foldNote(bundle: Bundle, { note, text, at, there }: Extract<BundleChange, { type: 'noted' }>): void {
  const others = bundle.notes.filter((one) => one.note !== note);
  bundle.notes = there ? [...others, { note, text, at }].sort(byTime) : others;
}

const byTime = (a: Note, b: Note): number => a.at - b.at || (a.note < b.note ? -1 : 1);

function foldParts(
  state: Bundling,
  { card: of, idea, parts, dissent, parted }: Extract<BundleChange, { type: 'parted' }>,
): void {
  const whole = cardIn(state, of);
  if (whole === undefined) return;
  whole.parts = parted ? parts.map(({ card }) => card) : [];
  for (const { card, text } of parts) {
    if (parted) state.parts[card] = { of, idea, text, bundle: null, dissent, parts: [] };
    else delete state.parts[card];
  }
}

/** One line of the audit trail. */
export interface Act {
  what: ActKind;
  by: By;
  at: number;
  changes: BundleChange[];
  /** Who took it back; null while it stands. */
  undone: { by: By; at: number } | null;
}

export interface Claim {
  device: DeviceId;
  /** Hall time at which others may take the card over. */
  until: number;
}

/** All that the theme team shares beside the ideas themselves. */
export interface TeamBundles extends Bundling {
  /** Everything that was done, in order. */
  acts: Record<ActId, Act>;
  claims: Record<CardId, Claim>;
}

/** The team may know all of it but what is put together for tables and screens. */
type Own<F> = F extends { screens: unknown } ? Omit<F, 'bundled' | 'screens'> : F;
export type TeamBundlesShown = Own<Exclude<BundlesFact, { type: 'bundlesRecounted' }>>;

export function pickTeamBundles(fact: Fact): TeamBundlesShown | null {
  switch (fact.type) {
    case 'bundlesChanged':
    case 'actsUndone':
    case 'actRedone': {
      const { bundled: _bundled, screens: _screens, ...own } = fact;
      return own;
    }
    case 'bundleApproved':
    case 'bundleHidden': {
      const { screens: _screens, ...own } = fact;
      return own;
    }
    case 'cardsClaimed':
    case 'cardsReleased':
      return fact;
    default:
      return null;
  }
}

export function foldTeamBundles(state: TeamBundles, shown: TeamBundlesShown): void {
  switch (shown.type) {
    case 'bundlesChanged': {
      const { act, what, by, at, changes } = shown;
      foldChanges(state, changes);
      state.acts[act] = { what, by, at, changes, undone: null };
      endClaims(state, by, changes);
      break;
    }
    case 'actsUndone':
      foldChanges(state, shown.changes);
      for (const id of shown.acts) {
        const act = state.acts[id];
        if (act !== undefined) act.undone = { by: shown.by, at: shown.at };
      }
      break;
    case 'actRedone': {
      foldChanges(state, shown.changes);
      const act = state.acts[shown.act];
      if (act !== undefined) act.undone = null;
      break;
    }
    case 'cardsClaimed':
      for (const card of shown.cards) state.claims[card] = { device: shown.by.device, until: shown.until };
      break;
    case 'cardsReleased':
      for (const card of shown.cards) delete state.claims[card];
      break;
    case 'bundleApproved':
    case 'bundleHidden': {
      const bundle = state.bundles[shown.bundle];
      if (bundle === undefined) break;
      bundle.approved = shown.type === 'bundleApproved' ? shown.heading : null;
      bundle.untapped = shown.type === 'bundleApproved' && shown.untapped === true;
    }
  }
}

/** Who puts a card somewhere is done with it. */
function endClaims(state: TeamBundles, { device }: By, changes: readonly BundleChange[]): void {
  for (const change of changes)
    if (change.type === 'placed')
      for (const card of change.cards) if (state.claims[card]?.device === device) delete state.claims[card];
}
