import { consoleView } from '../../../shared/views/console.ts';
import { programme } from '../../../shared/views/programme.ts';
import { Live } from '../../sync/live.svelte.ts';

/** The organiser only looks by this line: what he changes goes by `ask`, so that nothing waits unseen on a laptop. */
export const makeLive = () =>
  new Live({
    app: 'organiser',
    reads: { programme: { view: programme, key: '' }, console: { view: consoleView, key: '' } },
  });

export type OrganiserLive = ReturnType<typeof makeLive>;
