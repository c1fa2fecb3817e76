import type { ScreensFact } from '../facts/screens.ts';
import { type DirectedState, foldScreens, isScreensFact, undirected } from './foldScreens.ts';
import { NOTHING, only, type View } from './view.ts';

/*
 * Who: the director and the organisers. What: what stands on the screens of which room, what waits in the queue, and how
 * the screens are called. Not: what the scenes hold; that is in `plenary`.
 */
export type ScreensShown = ScreensFact;

export const screens: View<DirectedState, ScreensShown> = {
  allows: (actor) => ['director', 'organiser', 'operator'].includes(actor.role),
  initial: undirected,
  pick: (fact) => (isScreensFact(fact) ? only(fact) : NOTHING),
  fold: foldScreens,
};
