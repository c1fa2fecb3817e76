import type { AppName } from '../../shared/protocol/sockets.ts';
import type { Refusal } from '../../shared/refusal.ts';

export interface SessionInfo {
  role: string;
  person?: string;
  table?: string;
  /** Of a desk: may give out badges anew. */
  supervisor?: boolean;
}
export type SessionResult = { ok: true; session: SessionInfo } | { ok: false; refusal: Refusal | null };

const headers = (app: AppName): Record<string, string> => ({ 'x-burgertop-app': app });

/**
 * Opens this browser's session for an app: with the secret behind the `#` of the address when there is one (it is taken out
 * of the address at once), else with the key the browser already has.
 * `refusal` is null when there is no key, or no network.
 */
export async function openSession(app: AppName): Promise<SessionResult> {
  const token = location.hash.slice(1);
  if (token === '') return knownSession(app);
  history.replaceState(null, '', location.pathname + location.search);
  const opened = await post('/api/session', app, { app, token });
  // Without a network the key that the browser has may still do.
  return opened.ok || opened.refusal !== null ? opened : knownSession(app);
}

/** What pairs a tablet with its table: the secret of the sign, or the table's number and the six digits on it. */
export type PairingProof = { token: string } | { table: number; code: string };

export const openWith = (proof: PairingProof): Promise<SessionResult> =>
  post('/api/session', 'facilitator', { app: 'facilitator', ...proof });

async function knownSession(app: AppName): Promise<SessionResult> {
  const response = await fetch('/api/session', { headers: headers(app) }).catch(() => null);
  if (response?.ok !== true) return { ok: false, refusal: null };
  return { ok: true, session: (await response.json()) as SessionInfo };
}

async function post(path: string, app: AppName, body: unknown): Promise<SessionResult> {
  const answer = await callApi<SessionInfo>(app, path, { body });
  return answer.ok ? { ok: true, session: answer.value } : answer;
}

export type ApiAnswer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal | null };

/**
 * Calls the server's HTTP interface as an app. A `Blob` goes as it is, anything else as JSON.
 * `refusal` is null when the server could not be reached.
 */
export async function callApi<T>(
  app: AppName,
  path: string,
  { method = 'POST', body }: { method?: 'GET' | 'POST'; body?: unknown } = {},
): Promise<ApiAnswer<T>> {
  const raw = body instanceof Blob;
  const response = await fetch(path, {
    method: body === undefined ? method : 'POST',
    headers: {
      ...headers(app),
      ...(body !== undefined && { 'content-type': raw ? 'application/octet-stream' : 'application/json' }),
    },
    ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
  }).catch(() => null);
  if (response === null) return { ok: false, refusal: null };
  const json = (await response.json().catch(() => null)) as (T & { refusal?: Refusal }) | null;
  if (response.ok && json !== null) return { ok: true, value: json };
  return { ok: false, refusal: json?.refusal ?? { code: 'server-error' } };
}
