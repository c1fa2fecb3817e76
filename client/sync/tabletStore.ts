import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CommandId } from '../../shared/ids.ts';
import type { Picture, PictureStore } from './lastPicture.ts';
import type { OutboxItem } from './outbox.ts';
import type { OutboxStore } from './outboxStore.ts';

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

/** Draft of the card that is not there yet; a card that is changed has its draft under its own id, and so has a proposal. */
export const NEW_CARD = 'new';
export const NEW_PROPOSAL = 'proposal';
export const signOffDraft = (proposal: string): string => `sign-${proposal}`;
export const FORM_DRAFT = 'form-';
const STRICT = { durability: 'strict' } as const;
const PICTURE = 'last';

/** Which half-typed words became this command. */
function draftsOf({ command }: OutboxItem): string[] {
  switch (command.type) {
    case 'addIdea':
      return [command.form === undefined ? NEW_CARD : FORM_DRAFT + command.form];
    case 'rewordIdea':
      return [command.idea];
    case 'addProposal':
      return [NEW_PROPOSAL];
    case 'rewordProposal':
      return [command.proposal];
    case 'signProposal':
      return [command.proposal, signOffDraft(command.proposal)];
    default:
      return [];
  }
}

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
export class TabletStore implements OutboxStore, DraftStore, PictureStore {
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

  async close(): Promise<void> {
    (await this.#db).close();
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
      // Only the words that become a card leave the field: what comes again later says nothing about the next draft.
      if ((await kept.getKey(item.id)) === undefined)
        for (const draft of draftsOf(item)) void write.objectStore('drafts').delete(draft);
      // A copy without proxies: the items may be watched by the screen.
      void kept.put(JSON.parse(JSON.stringify(item)) as OutboxItem);
    }
    await write.done;
  }

  /** Takes over items of another table; nothing of them was typed here, so no draft goes. */
  async adopt(items: readonly OutboxItem[]): Promise<void> {
    const write = (await this.#db).transaction('items', 'readwrite', STRICT);
    for (const item of items) void write.store.put(item);
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
