import { programme } from '../../../shared/views/programme.ts';
import { themeTeam } from '../../../shared/views/themeTeam.ts';
import { ONLY } from '../../../shared/views/view.ts';
import { BrowserOutboxStore } from '../../sync/browserOutboxStore.ts';
import { enter } from '../../sync/enter.ts';
import { Live } from '../../sync/live.svelte.ts';
import { socketDial } from '../../sync/socketLine.ts';

const READS = { programme: { view: programme, key: ONLY }, themeTeam: { view: themeTeam, key: ONLY } };
export type TeamLive = Live<typeof READS>;

/** The line to the hall, or null when this browser has no key for it. */
export async function openTeam(): Promise<TeamLive | null> {
  if (!(await enter('themeteam')).ok) return null;
  const live = new Live({
    dial: socketDial({ app: 'themeteam' }),
    outbox: new BrowserOutboxStore('themeteam'),
    reads: READS,
  });
  await live.start();
  return live;
}
