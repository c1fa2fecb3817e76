import { programme } from '../../../shared/views/programme.ts';
import { themeTeam } from '../../../shared/views/themeTeam.ts';
import { ONLY } from '../../../shared/views/view.ts';
import { BrowserOutboxStore } from '../../sync/browserOutboxStore.ts';
import { Live } from '../../sync/live.svelte.ts';
import { socketDial } from '../../sync/socketLine.ts';
import { whole } from '../../sync/whole.svelte.ts';

const READS = {
  programme: { view: programme, key: ONLY },
  themeTeam: { view: themeTeam, key: ONLY, watch: whole },
};
export type TeamLive = Live<typeof READS>;

/** The line to the hall, with an outbox that survives a reload. */
export const makeLive = (): TeamLive =>
  new Live({
    dial: socketDial({ app: 'themeteam' }),
    outbox: new BrowserOutboxStore('themeteam'),
    reads: READS,
  });
