import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { BrowserOutboxStore } from './browserOutboxStore.ts';
import { isOfToday, type Picture, type PictureStore } from './lastPicture.ts';
import type { OutboxItem } from './outbox.ts';
import type { SessionInfo } from './session.ts';

/** What it knows by itself, with the device time at which it learned it. */
interface Note {
  at: number;
  value: unknown;
}

interface Schema extends DBSchema {
  notes: { key: 'session' | 'directory' | 'picture'; value: Note };
}

const STRICT = { durability: 'strict' } as const;

/**
 * All that a desk keeps on its own disk to open without a server: who it is, whom it knows and what it showed. Names are in
 * it, so it is of one day, and goes as soon as the desk's link does. A browser that keeps nothing has none of it.
 */
export class DeskStore implements PictureStore {
  log: string | undefined;
  #forgotten = false;
  #db: Promise<IDBPDatabase<Schema>> | null = null;

  session(): Promise<SessionInfo | undefined> {
    return this.#read('session');
  }
  keepSession(session: SessionInfo): Promise<void> {
    return this.#write('session', session);
  }

  /** The server's own answer, to be read in the same way. */
  directory<Answer>(): Promise<Answer | undefined> {
    return this.#read('directory');
  }
  keepDirectory(answer: unknown): Promise<void> {
    return this.#write('directory', answer);
  }

  picture(): Promise<Picture | undefined> {
    return this.#read('picture');
  }
  keepPicture(picture: Picture): Promise<void> {
    return this.#write('picture', picture);
  }
  async forgetPicture(): Promise<void> {
    await (await this.#open()).delete('notes', 'picture').catch(() => {});
  }

  /** What was told here and has not reached the server is not in it, and stays. */
  async forget(): Promise<void> {
    // What is still on its way to the disk would bring names back.
    this.#forgotten = true;
    await this.#open().then(
      (db) => db.clear('notes'),
      () => {},
    );
  }

  async #read<Value>(key: Schema['notes']['key']): Promise<Value | undefined> {
    try {
      const db = await this.#open();
      const note = await db.get('notes', key);
      if (note === undefined || isOfToday(note.at)) return note?.value as Value | undefined;
      await db.delete('notes', key);
    } catch {
      // Nothing is kept here: then the server has to be asked.
    }
    return undefined;
  }

  async #write(key: Schema['notes']['key'], value: unknown): Promise<void> {
    if (this.#forgotten) return;
    try {
      const write = (await this.#open()).transaction('notes', 'readwrite', STRICT);
      void write.store.put({ at: Date.now(), value }, key);
      await write.done;
    } catch {
      // As above: the desk works all the same while its page is open.
    }
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#db ??= openDB<Schema>('burgertop-desk-notes', 1, {
      upgrade: (db) => {
        db.createObjectStore('notes');
      },
      terminated: () => {
        this.#db = null;
      },
    });
    return this.#db;
  }
}

/** The outbox of a desk: what is told without a server is meant for the log that the desk saw last (rule E2). */
export class DeskOutbox extends BrowserOutboxStore {
  readonly #store: DeskStore;

  constructor(store: DeskStore) {
    super('desk');
    this.#store = store;
  }

  override put(items: readonly OutboxItem[]): Promise<void> {
    const { log } = this.#store;
    if (log !== undefined) for (const item of items) item.log ??= log;
    return super.put(items);
  }
}
