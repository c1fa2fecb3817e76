import { hash } from 'node:crypto';
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import type { Row, Rows, StoreHealth } from '../../ports/store.ts';
import { StoreError } from '../../ports/store.ts';
import { asStoreError, openDatabase, readSettings } from './open.ts';

/** What crosses to the writer's thread for one write. */
export interface WriteBatch {
  /**
   * Five values a fact: command, hall time, actor as JSON, version, fact as JSON. Flat, because copying one array of texts
   * and numbers between threads takes a third of what copying objects does.
   */
  log: (string | number)[];
  /** The commands of these facts, once each. */
  commands: string[];
  /** Position of the first of these facts. */
  from: number;
  /** Commands that left rows and no facts, with the position they ended at. */
  bare: [string, number][];
  rows: Row[];
}
export interface StoredRow {
  pos: number;
  command: string;
  at: number;
  actor: string;
  version: number;
  fact: string;
}

interface StoredPaper {
  ballot: string;
  receipt: string;
  choice: string;
  district: string | null;
  batch: string | null;
}

const VALUES = 5;

const CHUNK = 5000;

/** The database, used synchronously; on the event day it runs in a thread of its own. */
export class SqliteLog {
  readonly #db: Database.Database;
  readonly #path: string;
  readonly #write: (batches: WriteBatch[]) => void;
  /** Why the last append failed. What was decided since rests on it, so it is not written either. */
  #broken: StoreError | null = null;
  /** Ids of all commands that the file knows (rule O3): one process writes it, so memory can tell. */
  readonly #known = new Set<string>();
  #hash: Buffer = Buffer.alloc(32);
  readonly epoch: string;

  constructor(path: string) {
    this.#path = path;
    this.#db = openDatabase(path);
    try {
      this.epoch = this.#db.prepare("SELECT value FROM meta WHERE key = 'epoch'").pluck().get() as string;
      this.#readLog();
      for (const [command] of this.#bareCommands()) this.#known.add(command);
      this.#write = this.#prepareWrite();
    } catch (error) {
      // A file that is not used is not kept locked either.
      this.#db.close();
      throw asStoreError(error, path);
    }
  }

  /** All of these in one transaction, on disk when this returns; after a failure only when the log was read again. */
  append(...batches: WriteBatch[]): void {
    if (this.#broken !== null) throw this.#broken;
    const before = this.#hash;
    const fresh: string[] = [];
    try {
      for (const batch of batches) this.#learn(batch, fresh);
      this.#write(batches);
    } catch (error) {
      this.#hash = before;
      for (const command of fresh) this.#known.delete(command);
      const failure = asStoreError(error, this.#path);
      this.#broken = failure;
      throw failure;
    }
  }

  /** @throws StoreError when one of them is in the file already, or twice among these (rule O3) */
  #learn({ commands, bare }: WriteBatch, fresh: string[]): void {
    for (const command of [...commands, ...bare.map(([id]) => id)]) {
      if (this.#known.has(command))
        throw new StoreError('failed', `command ${command} is in the log already`);
      this.#known.add(command);
      fresh.push(command);
    }
  }

  read(after: number): StoredRow[] {
    this.#broken = null;
    return this.#db
      .prepare('SELECT pos, command, at, actor, version, fact FROM log WHERE pos > ? ORDER BY pos LIMIT ?')
      .all(after, CHUNK) as StoredRow[];
  }

  commands(): [string, number][] {
    const withFacts = this.#db.prepare('SELECT command, max(pos) FROM log GROUP BY command').raw().all();
    return [...(withFacts as [string, number][]), ...this.#bareCommands()];
  }

  #bareCommands(): [string, number][] {
    return this.#db.prepare('SELECT id, pos FROM commands').raw().all() as [string, number][];
  }

  rows(): Rows {
    const json = (sql: string) =>
      (this.#db.prepare(sql).pluck().all() as string[]).map((text) => JSON.parse(text));
    return {
      people: json('SELECT person FROM people'),
      links: json('SELECT link FROM links'),
      devices: json('SELECT device FROM devices'),
      papers: (this.#db.prepare('SELECT * FROM papers ORDER BY ballot, receipt').all() as StoredPaper[]).map(
        ({ ballot, receipt, choice, district, batch }) => ({
          ...{ ballot, receipt, choice: JSON.parse(choice) as string[] },
          ...(district !== null && { group: district }),
          ...(batch !== null && { batch }),
        }),
      ),
    };
  }

  /**
   * Writes the box anew in the order of its random receipts and without districts and batches, empties the write-ahead log and
   * compacts the file: until then pages and frames could betray which papers came in one after the other, and what was changed.
   */
  sealBox(ballot: string): void {
    const seal = `sealed ${ballot}`;
    if (this.#db.prepare('SELECT 1 FROM meta WHERE key = ?').get(seal) !== undefined) return;
    const papers = this.#db
      .prepare('SELECT ballot, receipt, choice FROM papers WHERE ballot = ? ORDER BY receipt')
      .raw()
      .all(ballot) as string[][];
    const insert = this.#db.prepare('INSERT INTO papers VALUES (?, ?, ?, NULL, NULL)');
    this.#db.transaction(() => {
      this.#db.prepare('DELETE FROM papers WHERE ballot = ?').run(ballot);
      for (const paper of papers) insert.run(...paper);
    })();
    this.#db.exec('VACUUM');
    // Only now: a crash before this does it all again at the next start.
    this.#db.prepare("INSERT INTO meta VALUES (?, '')").run(seal);
    this.#db.pragma('wal_checkpoint(TRUNCATE)');
  }

  checkpoint(): void {
    this.#db.pragma('wal_checkpoint(PASSIVE)');
  }

  health(): StoreHealth {
    const { bavail, bsize } = statfsSync(dirname(this.#path));
    return { ...readSettings(this.#db), freeBytes: bavail * bsize };
  }

  close(): void {
    if (!this.#db.open) return;
    this.#db.pragma('wal_checkpoint(TRUNCATE)');
    this.#db.close();
  }

  #prepareWrite(): (batches: WriteBatch[]) => void {
    const db = this.#db;
    const log = db.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?)');
    const command = db.prepare('INSERT INTO commands VALUES (?, ?)');
    const puts = {
      people: db.prepare('INSERT OR REPLACE INTO people VALUES (?, ?)'),
      links: db.prepare('INSERT OR REPLACE INTO links VALUES (?, ?)'),
      devices: db.prepare('INSERT OR REPLACE INTO devices VALUES (?, ?)'),
      papers: db.prepare('INSERT OR REPLACE INTO papers VALUES (?, ?, ?, ?, ?)'),
    };
    const paperOut = db.prepare('DELETE FROM papers WHERE ballot = ? AND receipt = ?');
    const put = (row: Row): void => {
      if (row.table === 'people') puts.people.run(row.put.id, JSON.stringify(row.put));
      else if (row.table === 'links') puts.links.run(row.put.hash, JSON.stringify(row.put));
      else if (row.table === 'devices') puts.devices.run(row.put.keyHash, JSON.stringify(row.put));
      else if (row.table === 'papersOut') paperOut.run(row.out.ballot, row.out.receipt);
      else {
        const { ballot, receipt, choice, group = null, batch = null } = row.put;
        puts.papers.run(ballot, receipt, JSON.stringify(choice), group, batch);
      }
    };
    const append = (values: WriteBatch['log'], from: number): void => {
      for (let i = 0, pos = from; i < values.length; i += VALUES, pos++) {
        const [id, at, actor, version, fact] = [
          values[i],
          values[i + 1],
          values[i + 2],
          values[i + 3],
          values[i + 4],
        ];
        this.#hash = chain(this.#hash, `${pos} ${at} ${id} ${version} ${actor} ${fact}`);
        log.run(pos, id, at, actor, version, fact, this.#hash);
      }
    };
    return db.transaction((batches: WriteBatch[]) => {
      for (const batch of batches) {
        append(batch.log, batch.from);
        for (const [id, pos] of batch.bare) command.run(id, pos);
        for (const row of batch.rows) put(row);
      }
    });
  }

  /** Learns the commands and recomputes the chain; a row that was changed, lost or added by hand breaks it (rule L4). */
  #readLog(): void {
    let expected = 1;
    const rows = this.#db
      .prepare('SELECT pos, command, at, actor, version, fact, hash FROM log ORDER BY pos')
      .iterate() as Iterable<StoredRow & { hash: Buffer }>;
    for (const row of rows) {
      const { pos, at, command, version, actor, fact } = row;
      this.#hash = chain(this.#hash, `${pos} ${at} ${command} ${version} ${actor} ${fact}`);
      if (pos !== expected || !this.#hash.equals(row.hash))
        throw new StoreError('corrupt', `the log in ${this.#path} is damaged at row ${pos}`);
      this.#known.add(command);
      expected += 1;
    }
  }
}

/** SHA-256 over the hash before and the row, as UTF-8. */
function chain(before: Buffer, row: string): Buffer {
  const size = before.length + Buffer.byteLength(row);
  if (size > scratch.length) scratch = Buffer.alloc(2 * size);
  before.copy(scratch);
  scratch.write(row, before.length);
  return hash('sha256', scratch.subarray(0, size), 'buffer');
}
/** One buffer for all rows: to stream each into a hash of its own takes three times as long. */
let scratch = Buffer.alloc(16_384);
