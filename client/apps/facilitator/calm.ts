/** So long a cut is nobody's concern: the tablet keeps all and the line mostly comes back by itself. Milliseconds. */
export const QUIET_CUT_MS = 20_000;

type Connection = 'online' | 'connecting' | 'offline';

/**
 * What to say about the line: nothing of a short cut, because a facilitator can do nothing about it.
 * @param offlineSince device time since when there is no line, or null
 * @param met the server has answered since the page was opened
 */
export function calmConnection(
  connection: Connection,
  offlineSince: number | null,
  now: number,
  met = true,
): Connection {
  if (connection === 'online' || offlineSince === null) return connection;
  if (now - offlineSince >= QUIET_CUT_MS) return 'offline';
  return met ? 'online' : 'connecting';
}
