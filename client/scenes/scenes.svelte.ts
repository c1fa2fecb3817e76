import { SvelteMap } from 'svelte/reactivity';
import { untilThere } from '../parts/untilThere.ts';
import Calm from './Calm.svelte';
import Message from './Message.svelte';
import type { SceneComponent, ShownKind } from './scene.ts';

/** Always there: what the hall sees when something is wrong must not depend on the line. */
const AT_HAND = { calm: Calm, message: Message } satisfies Partial<Record<ShownKind, SceneComponent>>;

type Later = Exclude<ShownKind, keyof typeof AT_HAND>;

/** Each on its own, because the director's page begins with the one or two of the moment. */
const LATER: Record<Later, () => Promise<{ default: SceneComponent }>> = {
  welcome: () => import('./Welcome.svelte'),
  arrivals: () => import('./Arrivals.svelte'),
  tally: () => import('./Tally.svelte'),
  wall: () => import('./IdeaWall.svelte'),
  bundles: () => import('./Bundles.svelte'),
  proposal: () => import('./Proposal.svelte'),
  countdown: () => import('./Countdown.svelte'),
  ballot: () => import('./Ballot.svelte'),
  result: () => import('./Result.svelte'),
  thanks: () => import('./Thanks.svelte'),
};

const drawn = new SvelteMap<ShownKind, SceneComponent>(
  Object.entries(AT_HAND) as [ShownKind, SceneComponent][],
);
const wanted = new Set<ShownKind>(drawn.keys());

/** The component that draws a scene; undefined as long as it is not here. */
export const drawnBy = (kind: ShownKind): SceneComponent | undefined => drawn.get(kind);

/** Fetches what draws a scene, and goes on trying while the line is gone. */
export function fetchScene(kind: ShownKind): void {
  if (wanted.has(kind)) return;
  wanted.add(kind);
  void untilThere(LATER[kind as Later]).then((part) => drawn.set(kind, part.default));
}

/** A screen of the hall has every scene with it: a cut must not show when the next one comes. */
export function fetchEveryScene(): void {
  for (const kind of Object.keys(LATER)) fetchScene(kind as Later);
}
