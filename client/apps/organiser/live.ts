import { ballots } from '../../../shared/views/ballots.ts';
import { consoleView } from '../../../shared/views/console.ts';
import { followup } from '../../../shared/views/followup.ts';
import { plenary } from '../../../shared/views/plenary.ts';
import { programme } from '../../../shared/views/programme.ts';
import { runningOrder } from '../../../shared/views/runningOrder.ts';
import { Live } from '../../sync/live.svelte.ts';
import { socketDial } from '../../sync/socketLine.ts';

/** The organiser only looks by this line: what he changes goes by `ask`, so that nothing waits unseen on a laptop. */
export const makeLive = () =>
  new Live({
    dial: socketDial({ app: 'organiser' }),
    reads: {
      programme: { view: programme, key: '' },
      runningOrder: { view: runningOrder, key: '' },
      console: { view: consoleView, key: '' },
      ballots: { view: ballots, key: '' },
      followup: { view: followup, key: '' },
      /** Of this only the look of the screens, which phones do not get. */
      plenary: { view: plenary, key: '' },
    },
  });

export type OrganiserLive = ReturnType<typeof makeLive>;
