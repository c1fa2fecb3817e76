import type { AppName } from '../../shared/protocol/sockets.ts';
import { mayPass } from '../../shared/refusal.ts';
import { backoff } from './backoff.ts';
import { callApi, openSession, type SessionInfo, type SessionResult } from './session.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Opens the session, however bad the network is: the secret of a link that was scanned in a corner without Wi-Fi is kept
 * and tried again until the server has answered. `refusal: null` means for sure that this browser has no key.
 * @param onWaiting called when the server cannot be reached, before the next try
 */
export async function enter(app: AppName, onWaiting: () => void = () => {}): Promise<SessionResult> {
  const secret = location.hash.slice(1);
  for (let tries = 0; ; tries++) {
    if (secret !== '') history.replaceState(null, '', `#${secret}`);
    const opened = await openSession(app);
    if (opened.ok || isFinal(opened)) return opened;
    if (secret === '' && opened.refusal === null && (await answersWithoutKey(app))) return opened;
    onWaiting();
    await pause(backoff(tries, Math.random()));
  }
}

const isFinal = ({ refusal }: Extract<SessionResult, { ok: false }>): boolean =>
  refusal !== null && !mayPass(refusal.code);

/** True when the server is there and does not know this browser. */
async function answersWithoutKey(app: AppName): Promise<boolean> {
  const known = await callApi<SessionInfo>(app, '/api/session', { method: 'GET' });
  return !known.ok && known.refusal?.code === 'not-allowed';
}
