import type { OnScreens, WallBundle } from '../../shared/facts/bundles.ts';
import type { BundleId, CardId, IdeaId } from '../../shared/ids.ts';
import { type Bundling, cardIn, ideaOf, isApproved } from '../../shared/views/bundles.ts';
import { type BundlesState, type KnownCard, membersOf } from './bundleState.ts';

export const cardsOf = ({ ideas, parts }: Bundling): CardId[] => [
  ...Object.keys(ideas),
  ...Object.keys(parts),
];

/** How the screens show these bundles after the changes of a draft, where that differs. */
export function screensOf(
  state: BundlesState,
  draft: Bundling,
  bundles: Iterable<BundleId>,
  after: Lookup = (id) => state.ideas[id],
): OnScreens[] {
  const inside = new Map<BundleId, CardId[]>();
  for (const card of cardsOf(draft)) {
    const bundle = cardIn(draft, card)?.bundle ?? '';
    const beside = inside.get(bundle);
    if (beside === undefined) inside.set(bundle, [card]);
    else beside.push(card);
  }
  return [...bundles].flatMap((bundle): OnScreens[] => {
    const was = wallOf(state, bundle, membersOf(state, bundle), (id) => state.ideas[id]);
    const wall = wallOf(draft, bundle, inside.get(bundle) ?? [], after);
    return JSON.stringify(was) === JSON.stringify(wall) ? [] : [{ bundle, wall }];
  });
}

export type Lookup = (idea: IdeaId) => KnownCard | undefined;

/** The bundle as the hall may see it; null when nobody approved these words, or no card of it stands. */
function wallOf(
  state: Bundling,
  bundle: BundleId,
  cards: readonly CardId[],
  known: Lookup,
): WallBundle | null {
  const here = state.bundles[bundle];
  if (here === undefined || !isApproved(here)) return null;
  const ideas = new Map<IdeaId, { number: number; dissent: boolean }>();
  for (const card of cards) {
    const id = ideaOf(state, card);
    const idea = known(id);
    if (idea === undefined || idea.withdrawn) continue;
    const dissent = (ideas.get(id)?.dissent ?? false) || (cardIn(state, card)?.dissent ?? false);
    ideas.set(id, { number: idea.number, dissent });
  }
  if (ideas.size === 0) return null;
  const said = [...ideas.values()];
  const { heading, theme, dissent, untapped } = here;
  return {
    bundle,
    heading,
    theme,
    dissent,
    ideas: ideas.size,
    dissents: said.filter((one) => one.dissent).length,
    tables: [...new Set(said.map(({ number }) => number))].sort((a, b) => a - b),
    ...(untapped && { untapped }),
  };
}
