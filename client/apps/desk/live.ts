import { desk } from '../../../shared/views/desk.ts';
import { programme } from '../../../shared/views/programme.ts';
import { Live } from '../../sync/live.svelte.ts';

/** The desk's line to the server, with an outbox that survives a reload. */
export const makeLive = () =>
  new Live({
    app: 'desk',
    outbox: 'desk',
    reads: { programme: { view: programme, key: '' }, desk: { view: desk, key: '' } },
  });

export type DeskLive = ReturnType<typeof makeLive>;
