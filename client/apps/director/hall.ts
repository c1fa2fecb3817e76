import { consoleView } from '../../../shared/views/console.ts';
import { plenary } from '../../../shared/views/plenary.ts';
import { programme } from '../../../shared/views/programme.ts';
import { runningOrder } from '../../../shared/views/runningOrder.ts';
import { screens } from '../../../shared/views/screens.ts';
import { ONLY } from '../../../shared/views/view.ts';
import { enter } from '../../sync/enter.ts';
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

/** The line to the hall, or null when this browser has no key for it. */
export async function openHall({ beside }: Presence): Promise<HallLive | null> {
  if (!(await enter('director')).ok) return null;
  // In memory: "five more minutes" that waited in a drawer for an hour must not be sent after all.
  const live = new Live({ dial: socketDial({ app: 'director', beside }), reads: READS });
  await live.start();
  return live;
}
