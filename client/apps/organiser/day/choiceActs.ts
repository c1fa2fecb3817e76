import type { PanelActs } from '../../../choices/panelActs.ts';
import { newId } from '../../../sync/live.svelte.ts';
import { ask, post } from '../api.ts';
import type { OrganiserLive } from '../live.ts';

/** What the organiser does with a choice of themes. */
export const choiceActs = (live: OrganiserLive): PanelActs => ({
  get able() {
    return live.connection === 'online';
  },
  newId,
  command: ask,
  post,
});
