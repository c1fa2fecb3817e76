import { type IDBPDatabase, openDB } from 'idb';
import type { TableId } from '../../shared/ids.ts';
import { openWith, type PairingProof, type SessionResult } from './session.ts';

const TABLE = 'table';
const PROOF = 'proof';
/** A browser writes a cookie to its disk within half a minute. Milliseconds. */
const COOKIE_WRITTEN_MS = 60_000;

/** Not localStorage: that reaches the disk seconds later, and a battery can be quicker. */
async function within<T>(use: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB('burgertop-tablet', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('known');
    },
  });
  return use(db).finally(() => db.close());
}

const known = <T>(key: string): Promise<T | null> =>
  within(async (db) => ((await db.get('known', key)) as T | undefined) ?? null).catch(() => null);

/** Undefined forgets. Resolves when it is on the disk, or when this browser keeps nothing. */
const remember = (key: string, value: unknown): Promise<void> =>
  within(async (db) => {
    const write = db.transaction('known', 'readwrite', { durability: 'strict' });
    void (value === undefined ? write.store.delete(key) : write.store.put(value, key));
    await write.done;
  }).catch(() => {});

/** The table that this tablet was paired with last, so that it opens without a server; null in a browser that keeps nothing. */
export const knownTable = (): Promise<TableId | null> => known(TABLE);
export const rememberTable = (table: TableId): Promise<void> => remember(TABLE, table);

let forgetting: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps what a tablet is paired with, for the minute in which the browser may not have written the cookie yet: when the battery dies
 * then, it pairs itself again.
 */
export function rememberProof(proof: PairingProof): Promise<void> {
  clearTimeout(forgetting);
  return remember(PROOF, proof);
}

/** The server knows this browser: before long the cookie is on the disk, and the proof is not needed any more. */
export function settleProof(): void {
  clearTimeout(forgetting);
  forgetting = setTimeout(() => void remember(PROOF, undefined), COOKIE_WRITTEN_MS);
}

/** Pairs again with what is kept; null when nothing is. */
export async function pairAgain(): Promise<SessionResult | null> {
  const proof = await known<PairingProof>(PROOF);
  if (proof === null) return null;
  const opened = await openWith(proof);
  // A sign that was made anew opens nothing; without an answer there is another time.
  if (!opened.ok && opened.refusal !== null) await remember(PROOF, undefined);
  return opened;
}
