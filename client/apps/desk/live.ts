import { ballots, DESK } from '../../../shared/views/ballots.ts';
import { desk } from '../../../shared/views/desk.ts';
import { programme } from '../../../shared/views/programme.ts';
import { DeskOutbox, DeskStore } from '../../sync/deskStore.ts';
import { pictureKeeper, restore } from '../../sync/lastPicture.ts';
import { Live } from '../../sync/live.svelte.ts';
import { overheard } from '../../sync/overheard.ts';
import { socketDial } from '../../sync/socketLine.ts';

const SHOWN = ['programme', 'desk', 'ballots'] as const;

const make = (kept: DeskStore, learned: (epoch: string) => void) =>
  new Live({
    dial: overheard(socketDial({ app: 'desk' }), learned),
    outbox: new DeskOutbox(kept),
    reads: {
      programme: { view: programme, key: '' },
      desk: { view: desk, key: '' },
      ballots: { view: ballots, key: DESK },
    },
  });

/** The desk's line to the server, with an outbox and all that it knows on its own disk. */
export function makeLive() {
  const kept = new DeskStore();
  const live = make(kept, (epoch) => keep(epoch));
  const keep = pictureKeeper(kept, () => live, SHOWN);
  /** Shows what this desk showed last, while the server is asked. */
  const showLast = async (): Promise<boolean> => restore(live, SHOWN, kept, await kept.picture());
  return Object.assign(live, { kept, showLast });
}

export type DeskLive = ReturnType<typeof makeLive>;
