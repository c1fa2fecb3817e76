import { soon } from '../../parts/soon.ts';
import type { DayLive } from './dayLive.ts';
import { Lazy } from './lazy.svelte.ts';

/** Parts of the page that most people never see. */
export const parts = {
  ballot: new Lazy(() => import('./ballotPart.ts')),
  choice: new Lazy(() => import('./ThemeChoice.svelte')),
  way: new Lazy(() => import('../../ui/Way.svelte')),
};

/** Resolves when what the first view shows besides the table is there, its letters too, or does not come soon. */
export async function fetchFirst(live: DayLive): Promise<unknown> {
  const { ballots, choices } = live.view('me');
  const wanted = { ballot: ballots, choice: choices, way: live.view('programme').ways ?? {} };
  const fetched = Object.entries(wanted).map(
    ([part, some]) => Object.keys(some).length > 0 && parts[part as keyof typeof parts].want(),
  );
  return soon(Promise.all([document.fonts.ready, ...fetched]));
}
