import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CommandId } from '../../shared/ids.ts';
import type { OutboxItem } from './outbox.ts';

/** Where the outbox survives a reload and an empty battery. */
export interface OutboxStore {
  load(): Promise<OutboxItem[]>;
  /** Resolves when the items are on the device's disk. */
  put(items: readonly OutboxItem[]): Promise<void>;
  delete(ids: readonly CommandId[]): Promise<void>;
}

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

/** For screens that only read, for rehearsals and for tests. */
export class MemoryOutboxStore implements OutboxStore {
  readonly #items = new Map<CommandId, OutboxItem>();

  async load(): Promise<OutboxItem[]> {
    return structuredClone([...this.#items.values()]);
  }
  async put(items: readonly OutboxItem[]): Promise<void> {
    for (const item of structuredClone(items)) this.#items.set(item.id, item);
  }
  async delete(ids: readonly CommandId[]): Promise<void> {
    for (const id of ids) this.#items.delete(id);
  }
}
