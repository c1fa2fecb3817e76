import type { Scene } from '../../../shared/facts/screens.ts';
import { plenary } from '../../../shared/views/plenary.ts';
import { programme } from '../../../shared/views/programme.ts';
import { ONLY } from '../../../shared/views/view.ts';
import { enter } from '../../sync/enter.ts';
import { Live } from '../../sync/live.svelte.ts';
import { socketDial } from '../../sync/socketLine.ts';
import { nextPicture, paced } from './paced.ts';
import type { Reporter } from './report.ts';

const READS = { programme: { view: programme, key: ONLY }, plenary: { view: plenary, key: ONLY } };
export type HallLive = Live<typeof READS>;

/**
 * The line to the hall, or null when this browser has no key. A screen that was switched on before the server waits for it.
 * @param app whose key this browser uses: a screen has its own, the director's preview has the director's
 */
export async function openHall(app: 'plenary' | 'director', { beside }: Reporter): Promise<HallLive | null> {
  if (!(await enter(app)).ok) return null;
  const live = new Live({ dial: paced(socketDial({ app, beside }), nextPicture), reads: READS });
  await live.start();
  return live;
}

/** What the director's page tells its preview. */
export interface PreviewMessage {
  burgertopScene: Scene | null;
}

/** The scene in a message from the page around this one, or undefined when the message is something else. */
export function sceneInMessage({ origin, source, data }: MessageEvent): Scene | null | undefined {
  if (origin !== location.origin || source !== window.parent) return undefined;
  return (data as Partial<PreviewMessage> | null)?.burgertopScene;
}
