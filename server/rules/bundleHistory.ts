import type { BundleChange } from '../../shared/facts/bundles.ts';
import type { ActId } from '../../shared/ids.ts';
import type { Bundling, TeamBundles, TeamBundlesShown } from '../../shared/views/bundles.ts';

/*
 * What rests on what. Each piece of the state that an act can change (where one card is, one heading, whether a bundle
 * exists) has the stack of acts that changed it and stand. An act can be taken back when it is on top of all its stacks
 * and nobody uses what it made: then the value before it is exactly the one that the change carries.
 */
export interface History {
  /** Of each piece, the acts that changed it and stand, oldest first. */
  writers: Map<string, ActId[]>;
  /** Acts that stand and use a bundle or a part, by the piece that says that it exists. */
  users: Map<string, Set<ActId>>;
  /** When each act was last done, counted. */
  order: Map<ActId, number>;
  done: number;
}

export const noHistory = (): History => ({ writers: new Map(), users: new Map(), order: new Map(), done: 0 });

const life = (id: string): string => `life ${id}`;

/** The pieces that a change sets. */
function written(change: BundleChange): string[] {
  switch (change.type) {
    case 'placed':
      return change.cards.map((card) => `at ${card}`);
    case 'parted':
      return [`parts ${change.card}`, ...change.parts.map(({ card }) => life(card))];
    case 'dissent':
      return [...change.bundles, ...change.cards].map((id) => `dissent ${id}`);
    case 'noted':
      return [`note ${change.note}`];
    case 'made':
    case 'ended':
      return [life(change.bundle)];
    default:
      return [`${change.type} ${change.bundle}`];
  }
}

/** The bundles and cards that must exist for a change to make sense. */
function needed(change: BundleChange): (string | null)[] {
  switch (change.type) {
    case 'made':
      return [];
    case 'ended':
      return [change.into];
    case 'placed':
      return [change.to, ...change.cards];
    case 'parted':
      return [change.card];
    case 'dissent':
      return [...change.bundles, ...change.cards];
    default:
      return [change.bundle];
  }
}

/** Tables' own cards are always there: only bundles and parts can vanish when an act is taken back. */
function used(changes: readonly BundleChange[], { ideas }: Bundling): Set<string> {
  const ids = changes.flatMap(needed).filter((id) => id !== null && ideas[id] === undefined) as string[];
  return new Set(ids.map(life));
}

type ActsShown = Extract<TeamBundlesShown, { changes: unknown }>;

/** Called after the changes were folded. */
export function recordActs(history: History, state: TeamBundles, shown: ActsShown): void {
  if (shown.type === 'actsUndone') for (const act of shown.acts) forget(history, act, state);
  else remember(history, shown.act, shown.changes, state);
}

function remember(history: History, act: ActId, changes: readonly BundleChange[], state: Bundling): void {
  history.done += 1;
  history.order.set(act, history.done);
  for (const piece of new Set(changes.flatMap(written))) {
    const stack = history.writers.get(piece);
    if (stack === undefined) history.writers.set(piece, [act]);
    else stack.push(act);
  }
  for (const piece of used(changes, state)) {
    const users = history.users.get(piece);
    if (users === undefined) history.users.set(piece, new Set([act]));
    else users.add(act);
  }
}

function forget(
  { writers, users, order }: History,
  act: ActId,
  { acts, ideas, bundles, parts }: TeamBundles,
): void {
  const changes = acts[act]?.changes ?? [];
  order.delete(act);
  for (const piece of new Set(changes.flatMap(written))) {
    const stack = (writers.get(piece) ?? []).filter((one) => one !== act);
    if (stack.length === 0) writers.delete(piece);
    else writers.set(piece, stack);
  }
  for (const piece of used(changes, { ideas, bundles, parts })) {
    const left = users.get(piece);
    left?.delete(act);
    if (left?.size === 0) users.delete(piece);
  }
}

/** Acts that must be taken back before this one can be. */
function blockersOf(act: ActId, { history: { writers, users }, acts, bundles }: Standing): Set<ActId> {
  const blockers = new Set<ActId>();
  const changes = acts[act]?.changes ?? [];
  for (const piece of new Set(changes.flatMap(written))) {
    const stack = writers.get(piece) ?? [];
    for (const later of stack.slice(stack.indexOf(act) + 1)) blockers.add(later);
  }
  for (const change of changes) {
    for (const id of begun(change)) for (const user of users.get(life(id)) ?? []) blockers.add(user);
    // Its cards would go back into a bundle that ended since.
    if (change.type === 'placed' && change.from !== null && bundles[change.from]?.ended != null)
      for (const ender of writers.get(life(change.from))?.slice(-1) ?? []) blockers.add(ender);
  }
  blockers.delete(act);
  return blockers;
}

/** Bundles and parts that exist because of a change. */
function begun(change: BundleChange): string[] {
  if (change.type === 'made') return [change.bundle];
  return change.type === 'parted' ? change.parts.map(({ card }) => card) : [];
}

type Standing = TeamBundles & { history: History };

/** The act and all that rests on it, newest first: the order in which they can be taken back. */
export function toUndo(act: ActId, state: Standing): ActId[] {
  const found = new Set([act]);
  for (const one of found) for (const blocker of blockersOf(one, state)) found.add(blocker);
  const { order } = state.history;
  return [...found].sort((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0));
}
