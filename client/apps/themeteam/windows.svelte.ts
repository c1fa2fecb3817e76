import type { ActId, BundleId, CardId } from '../../../shared/ids.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { BundleRow } from './bundles.ts';
import type { Card } from './cards.ts';

export type Window = 'history' | 'moderation' | 'files' | 'keys' | 'name';

/** What a bundle is chosen for: a card to put into it, or a bundle to merge with it. */
export type Choosing = { card: CardId } | { merge: BundleId };

/** Which questions are open before the page. */
export class Windows {
  shown = $state<Window | null>(null);
  choosing = $state.raw<Choosing | null>(null);
  splitting = $state<CardId | null>(null);
  /** An act that others were built on, and those. */
  blocked = $state.raw<{ act: ActId; along: ActId[] } | null>(null);
  /** Why the last thing was not done. */
  refusal = $state.raw<Refusal | null>(null);

  /** A question is asked, or on its way: until it is answered no key acts. */
  get asking(): boolean {
    return [this.shown, this.choosing, this.splitting, this.blocked].some((open) => open !== null);
  }

  show(window: Window): void {
    this.shown = window;
  }
  close(): void {
    this.shown = null;
  }
  choose(what: Card | BundleRow | null): void {
    if (what === null) return;
    this.choosing = 'cards' in what ? { merge: what.id } : { card: what.id };
  }
  split(card: Card | null): void {
    this.splitting = card?.id ?? null;
  }
}
