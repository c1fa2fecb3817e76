import { createHash } from 'node:crypto';
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import type { Row, Rows, StoreHealth } from '../../ports/store.ts';
import { StoreError } from '../../ports/store.ts';
import { asStoreError, openDatabase, readSettings } from './open.ts';

/** A log row as it crosses to the writer's thread: facts as JSON, made once. */
export interface LogRow {
  pos: number;
  at: number;
  actor: string;
  version: number;
  fact: string;
}
export interface WriteUnit {
  command: string;
  pos: number;
  log: LogRow[];
  rows: Row[];
}
export interface StoredRow extends LogRow {
  command: string;
}

const CHUNK = 5000;

/** The database, used synchronously; on the event day it runs in a thread of its own. */
export class SqliteLog {
  readonly #db: Database.Database;
  readonly #path: string;
  readonly #write: (units: WriteUnit[]) => void;
  #hash: Buffer;
  readonly epoch: string;

  constructor(path: string) {
    this.#path = path;
    this.#db = openDatabase(path);
    try {
      this.epoch = this.#db.prepare("SELECT value FROM meta WHERE key = 'epoch'").pluck().get() as string;
      this.#hash = this.#verifyChain();
      this.#write = this.#prepareWrite();
    } catch (error) {
      // A file that is not used is not kept locked either.
      this.#db.close();
      throw asStoreError(error, path);
    }
  }

  /** All units in one transaction, on disk when this returns. */
  append(units: WriteUnit[]): void {
    const before = this.#hash;
    try {
      this.#write(units);
    } catch (error) {
      this.#hash = before;
      throw asStoreError(error, this.#path);
    }
  }

  read(after: number): StoredRow[] {
    return this.#db
      .prepare('SELECT pos, command, at, actor, version, fact FROM log WHERE pos > ? ORDER BY pos LIMIT ?')
      .all(after, CHUNK) as StoredRow[];
  }

  commands(): [string, number][] {
    return this.#db.prepare('SELECT id, pos FROM commands').raw().all() as [string, number][];
  }

  rows(): Rows {
    const json = (sql: string) =>
      (this.#db.prepare(sql).pluck().all() as string[]).map((text) => JSON.parse(text));
    return {
      people: json('SELECT person FROM people'),
      links: json('SELECT link FROM links'),
      devices: json('SELECT device FROM devices'),
      papers: (
        this.#db.prepare('SELECT ballot, receipt, choice FROM papers ORDER BY ballot, receipt').all() as {
          ballot: string;
          receipt: string;
          choice: string;
        }[]
      ).map((paper) => ({ ...paper, choice: JSON.parse(paper.choice) as string[] })),
    };
  }

  /**
   * Writes the box anew in the order of its random receipts, empties the write-ahead log and compacts the file: until then
   * pages and frames could betray which papers came in one after the other.
   */
  shuffleBox(ballot: string): void {
    const papers = this.#db
      .prepare('SELECT ballot, receipt, choice FROM papers WHERE ballot = ? ORDER BY receipt')
      .raw()
      .all(ballot) as string[][];
    const insert = this.#db.prepare('INSERT INTO papers VALUES (?, ?, ?)');
    this.#db.transaction(() => {
      this.#db.prepare('DELETE FROM papers WHERE ballot = ?').run(ballot);
      for (const paper of papers) insert.run(...paper);
    })();
    this.#db.exec('VACUUM');
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

  #prepareWrite(): (units: WriteUnit[]) => void {
    const db = this.#db;
    const log = db.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?)');
    const command = db.prepare('INSERT INTO commands VALUES (?, ?)');
    const puts = {
      people: db.prepare('INSERT OR REPLACE INTO people VALUES (?, ?)'),
      links: db.prepare('INSERT OR REPLACE INTO links VALUES (?, ?)'),
      devices: db.prepare('INSERT OR REPLACE INTO devices VALUES (?, ?)'),
      papers: db.prepare('INSERT INTO papers VALUES (?, ?, ?)'),
    };
    const put = (row: Row): void => {
      if (row.table === 'people') puts.people.run(row.put.id, JSON.stringify(row.put));
      else if (row.table === 'links') puts.links.run(row.put.hash, JSON.stringify(row.put));
      else if (row.table === 'devices') puts.devices.run(row.put.keyHash, JSON.stringify(row.put));
      else puts.papers.run(row.put.ballot, row.put.receipt, JSON.stringify(row.put.choice));
    };
    return db.transaction((units: WriteUnit[]) => {
      for (const unit of units) {
        command.run(unit.command, unit.pos);
        for (const row of unit.log) {
          this.#hash = chain(this.#hash, unit.command, row);
          log.run(row.pos, unit.command, row.at, row.actor, row.version, row.fact, this.#hash);
        }
        for (const row of unit.rows) put(row);
      }
    });
  }

  /** Recomputes the chain over the whole log; a row that was changed, lost or added by hand breaks it. */
  #verifyChain(): Buffer {
    let hash: Buffer = Buffer.alloc(32);
    let expected = 1;
    const rows = this.#db
      .prepare('SELECT pos, command, at, actor, version, fact, hash FROM log ORDER BY pos')
      .iterate() as Iterable<StoredRow & { hash: Buffer }>;
    for (const row of rows) {
      hash = chain(hash, row.command, row);
      if (row.pos !== expected || !hash.equals(row.hash))
        throw new StoreError('corrupt', `the log in ${this.#path} is damaged at row ${row.pos}`);
      expected += 1;
    }
    return hash;
  }
}

function chain(before: Buffer, command: string, row: LogRow): Buffer {
  return createHash('sha256')
    .update(before)
    .update(`${row.pos} ${row.at} ${command} ${row.version} ${row.actor} ${row.fact}`)
    .digest();
}
