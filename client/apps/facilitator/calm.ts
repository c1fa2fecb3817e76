/** So long a cut is nobody's concern: the tablet keeps all and the line mostly comes back by itself. Milliseconds. */
export const QUIET_CUT_MS = 20_000;

type Connection = 'online' | 'connecting' | 'offline';

/**
 * What to say about the line: nothing of a short cut, because a facilitator can do nothing about it.
 * @param offlineSince device time since when there is no line, or null
 */
export function calmConnection(connection: Connection, offlineSince: number | null, now: number): Connection {
  if (connection === 'online' || offlineSince === null) return connection;
  return now - offlineSince < QUIET_CUT_MS ? 'online' : 'offline';
}
