import { consoleView } from '../../../shared/views/console.ts';
import { plenary } from '../../../shared/views/plenary.ts';
import { programme } from '../../../shared/views/programme.ts';
import { runningOrder } from '../../../shared/views/runningOrder.ts';
import { screens } from '../../../shared/views/screens.ts';
import { ONLY } from '../../../shared/views/view.ts';
import { Live } from '../../sync/live.svelte.ts';
import { socketDial } from '../../sync/socketLine.ts';
import type { Presence } from './presence.svelte.ts';

const READS = {
  programme: { view: programme, key: ONLY },
  runningOrder: { view: runningOrder, key: ONLY },
  plenary: { view: plenary, key: ONLY },
  console: { view: consoleView, key: ONLY },
  screens: { view: screens, key: ONLY },
};
export type HallLive = Live<typeof READS>;

/** In memory: "five more minutes" that waited in a drawer for an hour must not be sent after all. */
export const makeLive = ({ beside }: Presence): HallLive =>
  new Live({ dial: socketDial({ app: 'director', beside }), reads: READS });
