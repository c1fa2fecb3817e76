import type { Actor, Fact } from '../facts/fact.ts';

/** The part of a view that a device needs: how its state begins and changes. */
export interface Reader<State, Shown> {
  initial(key: string): State;
  /** Owns and changes its state in place (rule V2). */
  fold(state: State, shown: Shown): void;
}

/**
 * What one kind of screen may know, folded from facts; the same fold runs on the server and on the screen.
 * `Shown` is what leaves the server: plain JSON.
 */
export interface View<State, Shown> extends Reader<State, Shown> {
  /** Who may read the view with this key. */
  allows(actor: Actor, key: string): boolean;
  /** The part of a fact that this view shows, per key it touches. Sees one fact and no state (rule P1). */
  pick(fact: Fact): readonly Picked<Shown>[];
}

export interface Picked<Shown> {
  key: string;
  shown: Shown;
}

/** Key of a view of which there is only one. */
export const ONLY = '';

/** For views with one key: the fact's part, or nothing. */
export const only = <Shown>(shown: Shown): readonly Picked<Shown>[] => [{ key: ONLY, shown }];
export const NOTHING: readonly never[] = [];
