import { type IDBPDatabase, openDB } from 'idb';
import type { TableId } from '../../shared/ids.ts';

const KEY = 'table';

/** Not localStorage: that reaches the disk seconds later, and a battery can be quicker. */
async function within<T>(use: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB('burgertop-tablet', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('known');
    },
  });
  return use(db).finally(() => db.close());
}

/** The table that this tablet was paired with last, so that it opens without a server; null in a browser that keeps nothing. */
export const knownTable = (): Promise<TableId | null> =>
  within(async (db) => ((await db.get('known', KEY)) as TableId | undefined) ?? null).catch(() => null);

export const rememberTable = (table: TableId): Promise<void> =>
  within(async (db) => {
    const write = db.transaction('known', 'readwrite', { durability: 'strict' });
    void write.store.put(table, KEY);
    await write.done;
  }).catch(() => {});
