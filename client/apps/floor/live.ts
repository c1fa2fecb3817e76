import { floor } from '../../../shared/views/floor.ts';
import { programme } from '../../../shared/views/programme.ts';
import { runningOrder } from '../../../shared/views/runningOrder.ts';
import { ONLY } from '../../../shared/views/view.ts';
import { BrowserOutboxStore } from '../../sync/browserOutboxStore.ts';
import { Live } from '../../sync/live.svelte.ts';
import { socketDial } from '../../sync/socketLine.ts';
import { Lines } from './lines.svelte.ts';

const make = (lines: Lines) =>
  new Live({
    dial: socketDial({ app: 'floor', beside: lines.beside }),
    outbox: new BrowserOutboxStore('floor'),
    reads: {
      programme: { view: programme, key: ONLY },
      runningOrder: { view: runningOrder, key: ONLY },
      floor: { view: floor, key: ONLY },
    },
  });

export type FloorLive = ReturnType<typeof make>;

export interface OpenFloor {
  live: FloorLive;
  lines: Lines;
}

/** The floor team's line to the server, and what comes beside the views. */
export function openFloor(): OpenFloor {
  const lines = new Lines();
  return { live: make(lines), lines };
}
