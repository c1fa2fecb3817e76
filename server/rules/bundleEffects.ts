import type { BundleChange, Bundled, OnScreens } from '../../shared/facts/bundles.ts';
import type { BundleId, CardId, IdeaId } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/refusal.ts';
import {
  type Bundle,
  type Bundling,
  cardIn,
  foldChanges,
  ideaOf,
  isApproved,
} from '../../shared/views/bundles.ts';
import { cardsOf, screensOf } from './bundleScreens.ts';
import { type BundlesState, membersOf } from './bundleState.ts';
import { refusal } from './rule.ts';

/** What tables and screens are to be bundled of a change. */
export interface Effects {
  bundled: Bundled[];
  screens: OnScreens[];
}

/** A heading that goes to the screens without a tap, because the summit lets all of them through. */
export interface LetThrough {
  bundle: BundleId;
  heading: string;
}

/**
 * Tries changes on a copy of the bundles they touch. A refusal says which of them does not fit any more.
 * @param all whether headings reach the screens without a tap
 */
export function tryOut(
  state: BundlesState,
  changes: readonly BundleChange[],
  all: boolean,
): { effects: Effects; through: LetThrough[] } | Refusal {
  const draft = copyOf(state, changes);
  const touched = { bundles: Object.keys(draft.bundles), cards: cardsOf(draft) };
  for (const change of changes) {
    const fault = faultOf(draft, change);
    if (fault !== null) return fault;
    foldChanges(draft, [change]);
  }
  const cards = new Set([...touched.cards, ...cardsOf(draft)]);
  const bundles = new Set([...touched.bundles, ...Object.keys(draft.bundles)]);
  const through = all ? letThrough(draft) : [];
  return {
    effects: { bundled: bundledOf(state, draft, cards), screens: screensOf(state, draft, bundles) },
    through,
  };
}

/** Approves all headings of the draft that nobody approved. */
function letThrough(draft: Bundling): LetThrough[] {
  return Object.entries(draft.bundles).flatMap(([bundle, known]) => {
    const { heading } = known;
    if (isApproved(known) || known.ended !== null || heading === '' || !isFull(draft, bundle)) return [];
    Object.assign(known, { approved: heading, untapped: true });
    return [{ bundle, heading }];
  });
}

/** What the screens show differently when somebody approved these words, or took that back. */
export function screensApproving(
  state: BundlesState,
  bundle: BundleId,
  approved: string | null,
): OnScreens[] {
  const draft = copyOf(state, [whole(bundle)]);
  const known = draft.bundles[bundle];
  if (known !== undefined) Object.assign(known, { approved, untapped: false });
  return screensOf(state, draft, [bundle]);
}

/** What the screens count differently when a table takes an idea back or puts it back. */
export function screensWithout(state: BundlesState, idea: IdeaId, withdrawn: boolean): OnScreens[] {
  const bundles = [idea, ...partsOf(state, idea)].map((card) => cardIn(state, card)?.bundle ?? null);
  const touched = [...new Set(bundles)].filter((bundle) => bundle !== null);
  const draft = copyOf(state, touched.map(whole));
  return screensOf(state, draft, touched, (id) => {
    const known = state.ideas[id];
    return known === undefined || id !== idea ? known : { ...known, withdrawn };
  });
}

const partsOf = (state: Bundling, card: CardId): CardId[] =>
  (cardIn(state, card)?.parts ?? []).flatMap((part) => [part, ...partsOf(state, part)]);

/** A change that touches a bundle and all its cards. */
const whole = (bundle: BundleId): BundleChange => ({ type: 'ended', bundle, into: null, ended: false });

function copyOf(state: BundlesState, changes: readonly BundleChange[]): Bundling {
  const draft: Bundling = { bundles: {}, ideas: {}, parts: {} };
  const take = (id: CardId): void => {
    const [idea, part] = [state.ideas[id], state.parts[id]];
    if (idea !== undefined) {
      const { bundle, dissent, parts } = idea;
      draft.ideas[id] = { bundle, dissent, parts };
    } else if (part !== undefined) draft.parts[id] = { ...part };
  };
  for (const change of changes) {
    for (const id of bundlesIn(change, state)) {
      const bundle = state.bundles[id];
      if (bundle === undefined || draft.bundles[id] !== undefined) continue;
      draft.bundles[id] = { ...bundle, notes: [...bundle.notes] };
      for (const card of membersOf(state, id)) take(card);
    }
    for (const card of cardsIn(change)) take(card);
  }
  return draft;
}

function bundlesIn(change: BundleChange, state: Bundling): BundleId[] {
  switch (change.type) {
    case 'placed':
      return [change.from, change.to].filter((id) => id !== null);
    case 'dissent': {
      // What the screens count of a bundle holds how many of its cards are a minority's view.
      const around = change.cards.map((id) => cardIn(state, id)?.bundle ?? null);
      return [...change.bundles, ...around.filter((id) => id !== null)];
    }
    case 'parted':
      return [];
    case 'ended':
      return change.into === null ? [change.bundle] : [change.bundle, change.into];
    default:
      return [change.bundle];
  }
}

function cardsIn(change: BundleChange): CardId[] {
  if (change.type === 'parted') return [change.card, ...change.parts.map(({ card }) => card)];
  return 'cards' in change ? change.cards : [];
}

export const standing = (bundle: Bundle | undefined): Refusal | null => {
  if (bundle === undefined) return refusal('bundle-unknown');
  return bundle.ended === null ? null : refusal('bundle-ended');
};

/** Why a change does not fit what is there, or null. */
function faultOf(draft: Bundling, change: BundleChange): Refusal | null {
  switch (change.type) {
    case 'placed':
      return placingFault(draft, change);
    case 'parted':
      return partingFault(draft, change);
    case 'dissent':
      return fits(
        change.cards.every((id) => cardIn(draft, id)?.dissent === !change.dissent) &&
          change.bundles.every((id) => draft.bundles[id]?.dissent === !change.dissent),
      );
    case 'made': {
      const known = draft.bundles[change.bundle] !== undefined;
      if (known === change.there) return refusal('id-taken', { id: change.bundle });
      return isFull(draft, change.bundle) ? refusal('card-moved') : null;
    }
    case 'ended': {
      if (!change.ended) return null;
      // Done again, a merge could otherwise lead to a bundle whose making was taken back.
      if (change.into !== null && draft.bundles[change.into] === undefined) return refusal('bundle-unknown');
      const fault = standing(draft.bundles[change.bundle]);
      return fault ?? (isFull(draft, change.bundle) ? refusal('card-moved') : null);
    }
    case 'heading':
      return fits(draft.bundles[change.bundle]?.heading === change.from);
    case 'theme':
      return fits(draft.bundles[change.bundle]?.theme === change.from);
    case 'noted':
      return fits(draft.bundles[change.bundle] !== undefined);
  }
}

const fits = (so: boolean): Refusal | null => (so ? null : refusal('act-outdated'));

const isFull = (draft: Bundling, bundle: BundleId): boolean =>
  cardsOf(draft).some((id) => cardIn(draft, id)?.bundle === bundle);

function placingFault(
  draft: Bundling,
  { cards, from, to }: Extract<BundleChange, { type: 'placed' }>,
): Refusal | null {
  const fault = to === null ? null : standing(draft.bundles[to]);
  if (fault !== null) return fault;
  for (const id of cards) {
    const card = cardIn(draft, id);
    if (card === undefined) return refusal('idea-unknown');
    if (card.parts.length > 0 && to !== null) return refusal('card-split');
    if (card.bundle !== from) return refusal('card-moved');
  }
  return null;
}

function partingFault(
  draft: Bundling,
  { card: id, parts, parted }: Extract<BundleChange, { type: 'parted' }>,
): Refusal | null {
  const card = cardIn(draft, id);
  if (card === undefined) return refusal('idea-unknown');
  if (!parted)
    return parts.some(({ card: part }) => draft.parts[part]?.bundle !== null) ? refusal('card-moved') : null;
  return card.parts.length > 0 ? refusal('card-split') : null;
}

function bundledOf(state: BundlesState, draft: Bundling, cards: Iterable<CardId>): Bundled[] {
  const bundled = new Map<BundleId | null, Bundled>();
  for (const card of cards) {
    const was = cardIn(state, card)?.bundle ?? null;
    const bundle = cardIn(draft, card)?.bundle ?? null;
    const heading = draft.bundles[bundle ?? '']?.heading ?? '';
    if (bundle === was && heading === (state.bundles[was ?? '']?.heading ?? '')) continue;
    const idea = draft.parts[card]?.idea ?? ideaOf(state, card);
    const entry = bundled.get(bundle) ?? { bundle, heading, cards: [] };
    entry.cards.push({ card, idea, table: state.ideas[idea]?.table ?? '' });
    bundled.set(bundle, entry);
  }
  return [...bundled.values()];
}
