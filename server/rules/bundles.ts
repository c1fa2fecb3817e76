import type { Command } from '../../shared/commands/command.ts';
import { type ActKind, type BundleChange, type By, backwards, CLAIM_MS } from '../../shared/facts/bundles.ts';
import type { Actor, Fact } from '../../shared/facts/fact.ts';
import type { ActId, CardId, IdeaId } from '../../shared/ids.ts';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { cardIn, isApproved } from '../../shared/views/bundles.ts';
import {
  dissolving,
  making,
  marking,
  merging,
  moving,
  noting,
  open,
  parting,
  rewording,
  splitting,
  theming,
} from './bundleActs.ts';
import { type LetThrough, screensApproving, screensWithout, tryOut } from './bundleEffects.ts';
import { toUndo } from './bundleHistory.ts';
import { claimedByOther, membersOf } from './bundleState.ts';
import {
  ALREADY,
  type Decision,
  facts,
  type Rule,
  type Rules,
  refusal,
  roles,
  type Situation,
} from './rule.ts';
import type { Summit } from './state.ts';

const team = roles('themeTeam', 'director', 'organiser');
const byOf = ({ role, device }: Actor): By => ({ role, device });

const cardsPlaced = (changes: readonly BundleChange[]): CardId[] =>
  changes.flatMap((change) => (change.type === 'placed' ? change.cards : []));

/** Nobody takes a card out of the hands of somebody who works on it. */
function inOtherHands(cards: readonly CardId[], { summit, actor, now }: Situation): Refusal | null {
  const claim = claimedByOther(summit.bundles, cards, actor.device, now);
  return claim === null ? null : refusal('card-claimed', claim);
}

const attempt = (changes: readonly BundleChange[], { summit }: Situation) =>
  tryOut(summit.bundles, changes, summit.moderation.bundles === 'all');

/** The act itself told the screens how these bundles stand. */
const approving = (through: readonly LetThrough[], { actor, now: at }: Situation): Fact[] =>
  through.map((one) => ({
    ...{ type: 'bundleApproved', ...one, by: byOf(actor), at, screens: [] },
    untapped: true,
  }));

/** A new act, when its changes fit what is there. */
function acted(
  act: ActId,
  what: ActKind,
  changes: BundleChange[] | Refusal,
  situation: Situation,
  hands: readonly CardId[],
): Decision {
  const { summit, actor, now } = situation;
  if (!Array.isArray(changes)) return changes;
  if (summit.bundles.acts[act] !== undefined) return refusal('id-taken', { id: act });
  if (changes.length === 0) return ALREADY;
  const tried = inOtherHands(hands, situation) ?? attempt(changes, situation);
  if (isRefusal(tried)) return tried;
  const done = { by: byOf(actor), at: now, changes, ...tried.effects };
  return facts({ type: 'bundlesChanged', act, what, ...done }, ...approving(tried.through, situation));
}

/** The rule of a command that is one act of the team. `hands` are the cards that it takes up. */
const acting = <C extends Extract<Command, { act: ActId }>>(
  what: ActKind,
  changes: (command: C, situation: Situation) => BundleChange[] | Refusal,
  hands: (command: C) => readonly CardId[] = () => [],
): Rule<C> => ({
  access: team,
  decide: (command, situation) =>
    acted(command.act, what, changes(command, situation), situation, hands(command)),
});

/** All or nothing: what rests on the act must have been named, so that nobody undoes more than he saw. */
function undone(act: ActId, along: readonly ActId[], situation: Situation): Decision {
  const { summit, actor, now } = situation;
  const state = summit.bundles;
  const known = state.acts[act];
  if (known === undefined) return refusal('act-unknown');
  if (known.undone !== null) return ALREADY;
  const acts = toUndo(act, state);
  const unnamed = acts.filter((one) => one !== act && !along.includes(one));
  if (unnamed.length > 0) return refusal('act-blocked', { acts: unnamed.join(' '), count: unnamed.length });
  const changes = acts.flatMap((one) => backwards(state.acts[one]?.changes ?? []));
  const tried = inOtherHands(cardsPlaced(changes), situation) ?? attempt(changes, situation);
  if (isRefusal(tried)) return tried;
  const done = { by: byOf(actor), at: now, changes, ...tried.effects };
  return facts({ type: 'actsUndone', acts, ...done }, ...approving(tried.through, situation));
}

function redone(act: ActId, situation: Situation): Decision {
  const { summit, actor, now } = situation;
  const known = summit.bundles.acts[act];
  if (known === undefined) return refusal('act-unknown');
  if (known.undone === null) return ALREADY;
  const { changes } = known;
  const tried = inOtherHands(cardsPlaced(changes), situation) ?? attempt(changes, situation);
  if (isRefusal(tried)) return tried;
  const done = { by: byOf(actor), at: now, changes, ...tried.effects };
  return facts({ type: 'actRedone', act, ...done }, ...approving(tried.through, situation));
}

/** What the screens count anew when a table takes an idea back or puts it back; nothing when no bundle shows it. */
export function recounted({ bundles }: Summit, idea: IdeaId, withdrawn: boolean): Fact[] {
  const screens = screensWithout(bundles, idea, withdrawn);
  return screens.length === 0 ? [] : [{ type: 'bundlesRecounted', screens }];
}

type BundleCommand =
  | 'makeBundle'
  | 'mergeBundles'
  | 'splitBundle'
  | 'dissolveBundle'
  | 'moveCards'
  | 'splitCard'
  | 'rewordHeading'
  | 'themeBundle'
  | 'noteBundle'
  | 'markDissent'
  | 'undoAct'
  | 'redoAct'
  | 'claimCards'
  | 'releaseCards'
  | 'approveBundle'
  | 'hideBundle';

export const bundlesRules: Rules<BundleCommand> = {
  makeBundle: acting(
    'make',
    (command, { summit }) => making(command, summit.bundles),
    (command) => command.cards,
  ),
  mergeBundles: acting('merge', (command, { summit }) => merging(command, summit.bundles)),
  splitBundle: acting(
    'split',
    (command, { summit }) => splitting(command, summit.bundles),
    (command) => command.cards,
  ),
  dissolveBundle: acting('dissolve', (command, { summit }) => dissolving(command, summit.bundles)),
  moveCards: acting(
    'move',
    (command, { summit }) => moving(command, summit.bundles),
    (command) => command.cards,
  ),
  splitCard: acting(
    'splitCard',
    (command, { summit }) => parting(command, summit),
    (command) => [command.card],
  ),
  rewordHeading: acting('heading', (command, { summit }) => rewording(command, summit.bundles)),
  themeBundle: acting('theme', (command, { summit }) => theming(command, summit)),
  noteBundle: acting('note', (command, { summit, now }) => noting(command, summit.bundles, now)),
  markDissent: acting(
    'dissent',
    (command, { summit }) => marking(command, summit.bundles),
    (command) => command.cards,
  ),
  undoAct: { access: team, decide: ({ act, along }, situation) => undone(act, along, situation) },
  redoAct: { access: team, decide: ({ act }, situation) => redone(act, situation) },
  claimCards: {
    access: team,
    decide({ cards }, { summit: { bundles }, actor, now }) {
      const wanted = [...new Set(cards)];
      if (wanted.some((card) => cardIn(bundles, card) === undefined)) return refusal('idea-unknown');
      const free = wanted.filter((card) => claimedByOther(bundles, [card], actor.device, now) === null);
      if (free.length === 0)
        return refusal('card-claimed', claimedByOther(bundles, wanted, actor.device, now) ?? {});
      return facts({ type: 'cardsClaimed', cards: free, by: byOf(actor), until: now + CLAIM_MS });
    },
  },
  releaseCards: {
    access: team,
    decide({ cards }, { summit, actor }) {
      const { claims } = summit.bundles;
      const own = [...new Set(cards)].filter((card) => claims[card]?.device === actor.device);
      return own.length === 0 ? ALREADY : facts({ type: 'cardsReleased', cards: own, by: byOf(actor) });
    },
  },
  approveBundle: {
    access: team,
    decide({ bundle: id, heading }, { summit: { bundles }, actor, now }) {
      const bundle = open(bundles, id);
      if ('code' in bundle) return bundle;
      if (bundle.heading !== heading) return refusal('words-changed');
      if (heading === '') return refusal('heading-missing');
      if (isApproved(bundle) && !bundle.untapped) return ALREADY;
      if (membersOf(bundles, id).length === 0) return refusal('bundle-empty');
      const screens = screensApproving(bundles, id, heading);
      return facts({ type: 'bundleApproved', bundle: id, heading, by: byOf(actor), at: now, screens });
    },
  },
  hideBundle: {
    access: team,
    decide({ bundle: id, reason }, { summit: { bundles }, actor, now }) {
      const bundle = bundles.bundles[id];
      if (bundle === undefined) return refusal('bundle-unknown');
      if (bundle.approved === null && reason === undefined) return ALREADY;
      const screens = screensApproving(bundles, id, null);
      const why = reason && { reason };
      return facts({ type: 'bundleHidden', bundle: id, by: byOf(actor), at: now, screens, ...why });
    },
  },
};
