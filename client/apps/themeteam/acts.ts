import type { HideReason } from '../../../shared/facts/moderation.ts';
import type { ActId, BundleId, CardId } from '../../../shared/ids.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { newId } from '../../sync/live.svelte.ts';
import type { BundleRow } from './bundles.ts';
import type { Card } from './cards.ts';
import { type Cockpit, STACK } from './cockpit.svelte.ts';

/* What a member does. Each is kept on the device until it has arrived; what others did first is said in one sentence. */

/** Takes the oldest cards that nobody works on. @returns why not, or null */
export async function claimNext(cockpit: Cockpit): Promise<Refusal | null> {
  const cards = cockpit.free.slice(0, STACK).map(({ id }) => id);
  if (cards.length === 0) return null;
  const ack = await cockpit.live.ask({ type: 'claimCards', cards });
  if (!ack.ok) return ack.refusal;
  const first = cockpit.stack[0];
  if (first !== undefined) cockpit.take({ kind: 'card', id: first.id });
  return null;
}

export async function release(cockpit: Cockpit): Promise<void> {
  const cards = cockpit.stack.map(({ id }) => id);
  if (cards.length > 0) await cockpit.live.ask({ type: 'releaseCards', cards });
}

/** The cards that an act on this one takes along: those that were ticked beside it. */
const withAlong = (cockpit: Cockpit, card: Card): Card[] => [
  card,
  ...[...cockpit.along].flatMap((id) => cockpit.cardById.get(id) ?? []),
];

/** Puts a card, and what goes along with it, into a bundle, or into none. The next card comes into hand. */
export async function put(cockpit: Cockpit, card: Card, to: BundleId | null): Promise<void> {
  const cards = to === null ? [card] : withAlong(cockpit, card);
  const next = nextHand(cockpit, cards);
  for (const [from, ids] of byPlace(cards))
    if (from !== to) await cockpit.send({ type: 'moveCards', act: newId(), cards: ids, from, to });
  cockpit.take(next);
}

/** Where cards are now: an act names the place where its member saw them (rule G1). */
function byPlace(cards: readonly Card[]): Map<BundleId | null, CardId[]> {
  const places = new Map<BundleId | null, CardId[]>();
  for (const { id, bundle } of cards) places.set(bundle, [...(places.get(bundle) ?? []), id]);
  return places;
}

/** Who reads cards goes on to the next; who works on a bundle stays with it. */
const nextHand = (cockpit: Cockpit, cards: readonly Card[]) =>
  cockpit.hand?.kind === 'card' ? cockpit.following(cards.map(({ id }) => id)) : cockpit.hand;

/** A new bundle of a card and what goes along with it. Cards of another bundle move there afterwards. */
export async function bundleNew(cockpit: Cockpit, card: Card, heading: string): Promise<void> {
  const cards = withAlong(cockpit, card);
  const next = nextHand(cockpit, cards);
  const bundle = newId();
  const places = byPlace(cards);
  const loose = places.get(null) ?? [];
  const [first] = [...places.keys()];
  if (loose.length > 0)
    await cockpit.send({ type: 'makeBundle', act: newId(), bundle, heading, cards: loose });
  else if (first !== null && first !== undefined)
    await cockpit.send({
      ...{ type: 'splitBundle', act: newId(), bundle: first, into: bundle, heading },
      cards: places.get(first) ?? [],
    });
  for (const [from, ids] of places)
    if (from !== null && (loose.length > 0 || from !== first))
      await cockpit.send({ type: 'moveCards', act: newId(), cards: ids, from, to: bundle });
  cockpit.take(next);
}

export const merge = (cockpit: Cockpit, from: BundleId, into: BundleId): Promise<void> => {
  cockpit.take({ kind: 'bundle', id: into });
  return cockpit.send({ type: 'mergeBundles', act: newId(), into, bundles: [from] });
};
export const dissolve = (cockpit: Cockpit, bundle: BundleId): Promise<void> => {
  cockpit.take(null);
  return cockpit.send({ type: 'dissolveBundle', act: newId(), bundle });
};
export const reword = (cockpit: Cockpit, bundle: BundleId, heading: string): Promise<void> =>
  cockpit.send({ type: 'rewordHeading', act: newId(), bundle, heading });
export const setTheme = (cockpit: Cockpit, bundle: BundleId, theme: string | null): Promise<void> =>
  cockpit.send({ type: 'themeBundle', act: newId(), bundle, theme });
export const addNote = (cockpit: Cockpit, bundle: BundleId, text: string): Promise<void> =>
  cockpit.send({ type: 'noteBundle', act: newId(), bundle, text });

/** A card in parts, each in the table's own words; the whole stays as it was said. */
export const split = (cockpit: Cockpit, card: CardId, texts: readonly string[]): Promise<void> => {
  const parts = texts.map((text) => ({ card: newId(), text }));
  return cockpit.send({ type: 'splitCard', act: newId(), card, parts });
};

/** Marks what is in hand as a minority's view, or not any more. */
export async function toggleMinority(cockpit: Cockpit): Promise<void> {
  const { card, bundle } = cockpit;
  const here = card ?? bundle;
  if (here === null) return;
  await cockpit.send({
    ...{ type: 'markDissent', act: newId(), dissent: !here.dissent },
    bundles: bundle === null ? [] : [bundle.id],
    cards: card === null ? [] : [card.id],
  });
}

export const showBundle = (cockpit: Cockpit, { id: bundle, heading }: BundleRow): Promise<void> =>
  cockpit.send({ type: 'approveBundle', bundle, heading });

/** For the screens of the hall: nothing gets there without this (rule P3). */
export async function approve(cockpit: Cockpit): Promise<void> {
  const { card, bundle, hand } = cockpit;
  if (card !== null) await cockpit.send({ type: 'approveIdea', idea: card.idea });
  if (bundle !== null) await showBundle(cockpit, bundle);
  const proposal = hand?.kind === 'proposal' ? cockpit.state.proposals[hand.id] : undefined;
  if (hand !== null && proposal !== undefined)
    await cockpit.send({ type: 'approveProposal', proposal: hand.id, revision: proposal.revision });
}

/** At once; a reason may come after it. A card that is put aside makes place for the next. */
export async function hide(cockpit: Cockpit, reason?: HideReason): Promise<void> {
  const { card, bundle, hand } = cockpit;
  const why = reason && { reason };
  if (card !== null) await cockpit.send({ type: 'hideIdea', idea: card.idea, ...why });
  if (bundle !== null) await cockpit.send({ type: 'hideBundle', bundle: bundle.id, ...why });
  if (hand?.kind === 'proposal') await cockpit.send({ type: 'hideProposal', proposal: hand.id, ...why });
}

/** The last thing that this device did and that still stands. */
export function myLastAct({ state, me }: Cockpit): ActId | null {
  const own = Object.entries(state.acts).filter(([, { by, undone }]) => by.device === me && undone === null);
  return own.at(-1)?.[0] ?? null;
}

/** Takes an act back. @returns why not; `act-blocked` names what was built on it */
export async function undo(cockpit: Cockpit, act: ActId, along: ActId[] = []): Promise<Refusal | null> {
  const ack = await cockpit.live.ask({ type: 'undoAct', act, along });
  return ack.ok ? null : ack.refusal;
}
export async function redo(cockpit: Cockpit, act: ActId): Promise<Refusal | null> {
  const ack = await cockpit.live.ask({ type: 'redoAct', act });
  return ack.ok ? null : ack.refusal;
}
