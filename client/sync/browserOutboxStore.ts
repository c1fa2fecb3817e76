import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CommandId } from '../../shared/ids.ts';
import type { OutboxItem } from './outbox.ts';
import type { OutboxStore } from './outboxStore.ts';

interface Schema extends DBSchema {
  items: { key: CommandId; value: OutboxItem };
}

/** IndexedDB, written with strict durability: the promise means the disk, not a cache. */
export class BrowserOutboxStore implements OutboxStore {
  readonly #db: Promise<IDBPDatabase<Schema>>;

  constructor(name: string) {
    this.#db = openDB<Schema>(`burgertop-${name}`, 1, {
      upgrade: (db) => {
        db.createObjectStore('items', { keyPath: 'id' });
      },
    });
  }

  async load(): Promise<OutboxItem[]> {
    return (await this.#db).getAll('items');
  }

  async put(items: readonly OutboxItem[]): Promise<void> {
    if (items.length === 0) return;
    const write = (await this.#db).transaction('items', 'readwrite', { durability: 'strict' });
    // A copy without proxies: the items may be watched by the screen.
    for (const item of items) write.store.put(JSON.parse(JSON.stringify(item)) as OutboxItem);
    await write.done;
  }

  async delete(ids: readonly CommandId[]): Promise<void> {
    if (ids.length === 0) return;
    const write = (await this.#db).transaction('items', 'readwrite');
    for (const id of ids) write.store.delete(id);
    await write.done;
  }
}
