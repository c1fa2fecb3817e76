import type { BundleChange } from '../../shared/facts/bundles.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { BundleId, CardId, IdeaId, TableId, ThemeId } from '../../shared/ids.ts';
import {
  cardIn,
  foldTeamBundles,
  ideaOf,
  type Placed,
  pickTeamBundles,
  type TeamBundles,
} from '../../shared/views/bundles.ts';
import { type History, noHistory, recordActs } from './bundleHistory.ts';

/** An idea as the bundles need it; its words are in the ideas' own state. */
export interface KnownCard extends Placed {
  table: TableId;
  /** Number of the table. */
  number: number;
  theme: ThemeId | null;
  withdrawn: boolean;
}

export interface BundlesState extends TeamBundles {
  ideas: Record<IdeaId, KnownCard>;
  members: Map<BundleId, Set<CardId>>;
  /** Ids of bundles and parts that were ever given. */
  minted: Set<string>;
  history: History;
}

export const noBundles = (): BundlesState => ({
  bundles: {},
  ideas: {},
  parts: {},
  acts: {},
  claims: {},
  members: new Map(),
  minted: new Set(),
  history: noHistory(),
});

export function foldBundles(state: BundlesState, fact: Fact): void {
  switch (fact.type) {
    case 'ideaAdded': {
      const { table, number, theme } = fact.place;
      state.ideas[fact.idea] = {
        bundle: null,
        dissent: false,
        parts: [],
        table,
        number,
        theme,
        withdrawn: false,
      };
      return;
    }
    case 'ideaWithdrawn':
    case 'ideaRestored': {
      const idea = state.ideas[fact.idea];
      if (idea !== undefined) idea.withdrawn = fact.type === 'ideaWithdrawn';
      return;
    }
  }
  const shown = pickTeamBundles(fact);
  if (shown === null) return;
  foldTeamBundles(state, shown);
  if (!('changes' in shown)) return;
  for (const change of shown.changes) foldIndex(state, change);
  recordActs(state.history, state, shown);
}

function foldIndex({ members, minted }: BundlesState, change: BundleChange): void {
  if (change.type === 'placed') {
    const from = members.get(change.from ?? '');
    const to = members.get(change.to ?? '');
    for (const card of change.cards) {
      from?.delete(card);
      to?.add(card);
    }
  } else if (change.type === 'made') {
    minted.add(change.bundle);
    if (change.there) members.set(change.bundle, new Set());
    else members.delete(change.bundle);
  } else if (change.type === 'parted') for (const { card } of change.parts) minted.add(card);
}

export const membersOf = (state: BundlesState, bundle: BundleId): CardId[] => [
  ...(state.members.get(bundle) ?? []),
];

/** Which of these cards somebody else works on now, and until when. */
export function claimedByOther(
  { claims }: Pick<BundlesState, 'claims'>,
  cards: Iterable<CardId>,
  device: string,
  now: number,
): { until: number } | null {
  for (const card of cards) {
    const claim = claims[card];
    if (claim !== undefined && claim.device !== device && claim.until > now) return { until: claim.until };
  }
  return null;
}

/** The idea behind a card; undefined when there is no such card. */
export const knownIdea = (state: BundlesState, card: CardId): KnownCard | undefined =>
  cardIn(state, card) === undefined ? undefined : state.ideas[ideaOf(state, card)];
