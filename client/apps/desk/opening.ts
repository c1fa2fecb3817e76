import { enter } from '../../sync/enter.ts';
import { openSession, type SessionInfo, type SessionResult } from '../../sync/session.ts';
import type { DeskLive } from './live.ts';

/**
 * Opens the desk. One that worked today opens at once as what it was, and the server is asked meanwhile whether that is
 * still right; else the server decides.
 * @param opened called with what this desk may do, again when that is another thing by now
 */
export async function openDesk(
  live: DeskLive,
  opened: (session: SessionInfo) => void,
): Promise<SessionResult> {
  const { kept } = live;
  const known = await kept.session();
  const hasLink = location.hash.length > 1;
  if (known === undefined || hasLink) {
    const asked = await openSession('desk');
    if (asked.ok) {
      opened(asked.session);
      await kept.keepSession(asked.session);
      await live.start();
      return asked;
    }
    // Without a network the desk that it was may still do.
    if (known === undefined || asked.refusal !== null) return asked;
  }
  await live.showLast();
  opened(known);
  await live.start();
  void confirm(live, opened);
  return { ok: true, session: known };
}

/** Asks until the server answers. A desk that is none any more forgets whom it knew, and says so. */
async function confirm(live: DeskLive, opened: (session: SessionInfo) => void): Promise<void> {
  const asked = await enter('desk');
  if (asked.ok) {
    opened(asked.session);
    return live.kept.keepSession(asked.session);
  }
  await live.kept.forget();
  location.reload();
}
