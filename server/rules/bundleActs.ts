import type { CommandOf } from '../../shared/commands/command.ts';
import type { BundleChange } from '../../shared/facts/bundles.ts';
import type { BundleId, CardId, ThemeId } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { type Bundle, cardIn, ideaOf } from '../../shared/views/bundles.ts';
import { standing } from './bundleEffects.ts';
import { type BundlesState, knownIdea, membersOf } from './bundleState.ts';
import { refusal } from './rule.ts';
import type { Summit } from './state.ts';

/* What each act changes. Whether the changes fit what is there is asked of all of them alike, in `bundleEffects`. */

type Changes = BundleChange[] | Refusal;

const placed = (
  cards: CardId[],
  from: BundleId | null,
  to: BundleId | null,
): Extract<BundleChange, { type: 'placed' }>[] =>
  cards.length === 0 ? [] : [{ type: 'placed', cards, from, to }];

/** Marks those of the cards that are not marked yet, so that a minority's view stays one wherever it goes. */
function keptDissent(state: BundlesState, cards: readonly CardId[]): BundleChange[] {
  const unmarked = cards.filter((card) => cardIn(state, card)?.dissent === false);
  return unmarked.length === 0 ? [] : [{ type: 'dissent', bundles: [], cards: unmarked, dissent: true }];
}

/** A bundle that stands, or why it does not. */
export function open(state: BundlesState, id: BundleId): Bundle | Refusal {
  const bundle = state.bundles[id];
  return standing(bundle) ?? (bundle as Bundle);
}

const isFree = ({ minted, ideas }: BundlesState, ids: readonly string[]): Refusal | null => {
  const taken = ids.find((id, i) => minted.has(id) || ideas[id] !== undefined || ids.indexOf(id) !== i);
  return taken === undefined ? null : refusal('id-taken', { id: taken });
};

/** The theme that all the cards have, if they have one. */
function sharedTheme(state: BundlesState, cards: readonly CardId[]): ThemeId | null {
  const themes = new Set(cards.map((card) => knownIdea(state, card)?.theme ?? null));
  return themes.size === 1 ? ([...themes][0] ?? null) : null;
}

const isWithdrawn = (state: BundlesState, cards: readonly CardId[]): boolean =>
  cards.some((card) => knownIdea(state, card)?.withdrawn === true);

export function making(
  { bundle, heading, cards: asked }: CommandOf<'makeBundle'>,
  state: BundlesState,
): Changes {
  const cards = [...new Set(asked)];
  if (isWithdrawn(state, cards)) return refusal('idea-withdrawn');
  const theme = sharedTheme(state, cards);
  return (
    isFree(state, [bundle]) ?? [
      { type: 'made', bundle, heading, theme, there: true },
      ...placed(cards, null, bundle),
    ]
  );
}

export function splitting(
  { bundle, into, heading, cards }: CommandOf<'splitBundle'>,
  state: BundlesState,
): Changes {
  const from = open(state, bundle);
  if ('code' in from) return from;
  return (
    isFree(state, [into]) ?? [
      { type: 'made', bundle: into, heading, theme: from.theme, there: true },
      ...placed([...new Set(cards)], bundle, into),
      ...(from.dissent ? [{ type: 'dissent' as const, bundles: [into], cards: [], dissent: true }] : []),
    ]
  );
}

export function merging({ into, bundles: asked }: CommandOf<'mergeBundles'>, state: BundlesState): Changes {
  const target = open(state, into);
  if ('code' in target) return target;
  const changes: BundleChange[] = [];
  for (const id of new Set(asked)) {
    if (id === into) continue;
    const bundle = open(state, id);
    if ('code' in bundle) return bundle;
    const cards = membersOf(state, id);
    changes.push(...placed(cards, id, into));
    if (bundle.dissent && !target.dissent) changes.push(...keptDissent(state, cards));
    changes.push({ type: 'ended', bundle: id, into, ended: true });
  }
  return changes;
}

export function dissolving({ bundle: id }: CommandOf<'dissolveBundle'>, state: BundlesState): Changes {
  const bundle = open(state, id);
  if ('code' in bundle) return bundle;
  const cards = membersOf(state, id);
  return [
    ...placed(cards, id, null),
    ...(bundle.dissent ? keptDissent(state, cards) : []),
    { type: 'ended', bundle: id, into: null, ended: true },
  ];
}

export function moving({ cards: asked, from, to }: CommandOf<'moveCards'>, state: BundlesState): Changes {
  const cards = [...new Set(asked)];
  if (from === null && isWithdrawn(state, cards)) return refusal('idea-withdrawn');
  return from === to ? [] : placed(cards, from, to);
}

/** The parts stay where the card was. Each must stand in the table's own words: nobody speaks for the table. */
export function parting({ card: id, parts }: CommandOf<'splitCard'>, summit: Summit): Changes {
  const state = summit.bundles;
  const card = cardIn(state, id);
  if (card === undefined) return refusal('idea-unknown');
  const idea = ideaOf(state, id);
  const text = flat(state.parts[id]?.text ?? summit.ideas.ideas.get(idea)?.words.text ?? '');
  if (parts.some((part) => !text.includes(flat(part.text)))) return refusal('not-their-words');
  const { bundle, dissent } = card;
  const cards = parts.map((part) => part.card);
  return (
    isFree(state, cards) ?? [
      // Also when it is in none: whoever placed it before must not be able to take that back under the parts.
      { type: 'placed', cards: [id], from: bundle, to: null },
      { type: 'parted', card: id, idea, parts, dissent, parted: true },
      ...(bundle === null ? [] : placed(cards, null, bundle)),
    ]
  );
}

/** Line ends and double spaces do not count. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function rewording({ bundle: id, heading }: CommandOf<'rewordHeading'>, state: BundlesState): Changes {
  const bundle = open(state, id);
  if ('code' in bundle) return bundle;
  if (bundle.heading === heading) return [];
  return [{ type: 'heading', bundle: id, from: bundle.heading, to: heading }];
}

export function theming({ bundle: id, theme }: CommandOf<'themeBundle'>, summit: Summit): Changes {
  const bundle = open(summit.bundles, id);
  if ('code' in bundle) return bundle;
  if (theme !== null && !summit.summit.themes.has(theme)) return refusal('theme-unknown', { theme });
  return bundle.theme === theme ? [] : [{ type: 'theme', bundle: id, from: bundle.theme, to: theme }];
}

export function noting(
  { act, bundle: id, text }: CommandOf<'noteBundle'>,
  state: BundlesState,
  at: number,
): Changes {
  const bundle = open(state, id);
  return 'code' in bundle ? bundle : [{ type: 'noted', bundle: id, note: act, text, at, there: true }];
}

export function marking(
  { bundles: askedBundles, cards: askedCards, dissent }: CommandOf<'markDissent'>,
  state: BundlesState,
): Changes {
  for (const id of askedBundles) {
    const bundle = open(state, id);
    if ('code' in bundle) return bundle;
  }
  if (askedCards.some((id) => cardIn(state, id) === undefined)) return refusal('idea-unknown');
  const bundles = [...new Set(askedBundles)].filter((id) => state.bundles[id]?.dissent === !dissent);
  const cards = [...new Set(askedCards)].filter((id) => cardIn(state, id)?.dissent === !dissent);
  return bundles.length + cards.length === 0 ? [] : [{ type: 'dissent', bundles, cards, dissent }];
}
