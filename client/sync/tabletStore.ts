import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CommandId } from '../../shared/ids.ts';
import type { OutboxItem } from './outbox.ts';
import type { OutboxStore } from './outboxStore.ts';

/** What the screen showed last, to open with while there is no server. */
export interface Picture {
  /** Of the log it shows. */
  epoch: string;
  /** Version of the views' shapes: a newer page does not read older ones. */
  protocol: number;
  /** Device time, epoch milliseconds. */
  at: number;
  /** State of each view, by its name. */
  views: Record<string, unknown>;
}

/** Where half-typed words survive an empty battery; JSON by key. */
export interface DraftStore {
  loadDrafts(): Promise<Map<string, string>>;
  /** Null forgets it. Resolves when it is on the device's disk. */
  keepDraft(key: string, json: string | null): Promise<void>;
}

interface Schema extends DBSchema {
  items: { key: CommandId; value: OutboxItem };
  drafts: { key: string; value: string };
  pictures: { key: string; value: Picture };
}

/** Draft of the card that is not there yet; a card that is changed has its draft under its own id. */
export const NEW_CARD = 'new';
const STRICT = { durability: 'strict' } as const;
const PICTURE = 'last';

const draftKeyOf = ({ command }: OutboxItem): string | null => {
  if (command.type === 'addIdea') return NEW_CARD;
  return command.type === 'rewordIdea' ? command.idea : null;
};

const open = (name: string, gone: () => void): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(`burgertop-${name}`, 2, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('items', { keyPath: 'id' });
      db.createObjectStore('drafts');
      db.createObjectStore('pictures');
    },
    // A newer page in another tab must not wait for this one.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    terminated: gone,
  });

/**
 * All that a tablet keeps of its table, in one database: the outbox, half-typed words and the last picture. A card and
 * the draft it was typed in change in one transaction, so that a battery that dies in between doubles nothing.
 */
export class TabletStore implements OutboxStore, DraftStore {
  /** The log that the last picture was of: cards written without a server are meant for it (rule E2). */
  log: string | undefined;
  readonly #name: string;
  #db: Promise<IDBPDatabase<Schema>>;

  private constructor(name: string, db: IDBPDatabase<Schema>) {
    this.#name = name;
    this.#db = Promise.resolve(db);
  }

  /** Rejects when this browser keeps nothing. */
  static async open(name: string): Promise<TabletStore> {
    const store: TabletStore = new TabletStore(name, await open(name, () => store.#reopen()));
    return store;
  }

  /** Some browsers end a connection when memory is short. */
  #reopen(): void {
    this.#db = open(this.#name, () => this.#reopen());
  }

  async load(): Promise<OutboxItem[]> {
    return (await this.#db).getAll('items');
  }

  async put(items: readonly OutboxItem[]): Promise<void> {
    if (items.length === 0) return;
    const write = (await this.#db).transaction(['items', 'drafts'], 'readwrite', STRICT);
    const kept = write.objectStore('items');
    for (const item of items) {
      if (this.log !== undefined) item.log ??= this.log;
      const draft = draftKeyOf(item);
      // Only the words that become a card leave the field: what comes again later says nothing about the next draft.
      if (draft !== null && (await kept.getKey(item.id)) === undefined)
        void write.objectStore('drafts').delete(draft);
      // A copy without proxies: the items may be watched by the screen.
      void kept.put(JSON.parse(JSON.stringify(item)) as OutboxItem);
    }
    await write.done;
  }

  async delete(ids: readonly CommandId[]): Promise<void> {
    if (ids.length === 0) return;
    const write = (await this.#db).transaction('items', 'readwrite');
    for (const id of ids) void write.store.delete(id);
    await write.done;
  }

  async loadDrafts(): Promise<Map<string, string>> {
    const read = (await this.#db).transaction('drafts');
    const [keys, values] = await Promise.all([read.store.getAllKeys(), read.store.getAll()]);
    return new Map(keys.map((key, i) => [key, values[i] ?? '']));
  }

  async keepDraft(key: string, json: string | null): Promise<void> {
    const write = (await this.#db).transaction('drafts', 'readwrite', STRICT);
    void (json === null ? write.store.delete(key) : write.store.put(json, key));
    // At once: a page that goes takes along what is not committed.
    write.commit();
    await write.done;
  }

  async picture(): Promise<Picture | undefined> {
    return (await this.#db).get('pictures', PICTURE);
  }

  /** The last picture is a convenience, so it does not wait for the disk. */
  async keepPicture(picture: Picture): Promise<void> {
    await (await this.#db).put('pictures', picture, PICTURE);
  }

  async forgetPicture(): Promise<void> {
    await (await this.#db).delete('pictures', PICTURE);
  }
}
