import type { Scene } from '../../../shared/facts/screens.ts';
import { plenary } from '../../../shared/views/plenary.ts';
import { programme } from '../../../shared/views/programme.ts';
import { ONLY } from '../../../shared/views/view.ts';
import { Live } from '../../sync/live.svelte.ts';
import { openSession } from '../../sync/session.ts';

const READS = { programme: { view: programme, key: ONLY }, plenary: { view: plenary, key: ONLY } };
export type HallLive = Live<typeof READS>;

const RETRY_MS = 10_000;

/**
 * Opens the line to the hall. A screen that was switched on before the server keeps trying; `waiting` is called when the
 * first try fails, so that it can say what it waits for.
 * @param app whose key this browser uses: a screen has its own, the director's preview has the director's
 */
export async function openHall(app: 'plenary' | 'director', waiting: () => void): Promise<HallLive> {
  while (!(await openSession(app)).ok) {
    waiting();
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  const live = new Live({ app, reads: READS });
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
