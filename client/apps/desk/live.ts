import { ballots, DESK } from '../../../shared/views/ballots.ts';
import { desk } from '../../../shared/views/desk.ts';
import { programme } from '../../../shared/views/programme.ts';
import { BrowserOutboxStore } from '../../sync/browserOutboxStore.ts';
import { Live } from '../../sync/live.svelte.ts';
import { socketDial } from '../../sync/socketLine.ts';

/** The desk's line to the server, with an outbox that survives a reload. */
export const makeLive = () =>
  new Live({
    dial: socketDial({ app: 'desk' }),
    outbox: new BrowserOutboxStore('desk'),
    reads: {
      programme: { view: programme, key: '' },
      desk: { view: desk, key: '' },
      ballots: { view: ballots, key: DESK },
    },
  });

export type DeskLive = ReturnType<typeof makeLive>;
