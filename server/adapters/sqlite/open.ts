import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from '../../ports/store.ts';
import { MIGRATIONS } from './migrations.ts';

/** Before 3.51.3 two connections could damage a write-ahead log; this is one connection, but older has no reason. */
const OLDEST_SQLITE = [3, 51, 3] as const;

/**
 * Settings for every open, not only the first: better-sqlite3 falls back to synchronous=NORMAL when it opens a file that is
 * in WAL mode already, and NORMAL may lose acknowledged commits when the power fails.
 */
const PRAGMAS = [
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  'synchronous = FULL',
  'fullfsync = ON',
  'checkpoint_fullfsync = ON',
  'foreign_keys = ON',
  'secure_delete = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'mmap_size = 0',
  'wal_autocheckpoint = 4000',
  'journal_size_limit = 16777216',
] as const;

/**
 * Opens the file, alone, with the settings above read back, and brings its schema up to date.
 * @throws StoreError `in-use` when another process has it, `newer` when a later version wrote it, `corrupt` when it is no
 *   database
 */
export function openDatabase(path: string): Database.Database {
  mkdirSync(dirname(path), { recursive: true });
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { timeout: 1500 });
    for (const pragma of PRAGMAS) db.pragma(pragma);
    // The exclusive lock is taken by the first write, so one is made here.
    db.exec('BEGIN IMMEDIATE; COMMIT');
    assertSettings(db);
    migrate(db, path);
    return db;
  } catch (error) {
    db?.close();
    throw asStoreError(error, path);
  }
}

export interface Settings {
  synchronous: number;
  journal: string;
  locking: string;
  engine: string;
}

/** Reads back what is really in force. */
export function readSettings(db: Database.Database): Settings {
  return {
    synchronous: db.pragma('synchronous', { simple: true }) as number,
    journal: db.pragma('journal_mode', { simple: true }) as string,
    locking: db.pragma('locking_mode', { simple: true }) as string,
    engine: `SQLite ${db.prepare('SELECT sqlite_version()').pluck().get() as string}`,
  };
}

function assertSettings(db: Database.Database): void {
  const { synchronous, journal, locking, engine } = readSettings(db);
  if (synchronous !== 2 || journal !== 'wal' || locking !== 'exclusive')
    throw new StoreError('failed', `unsafe settings: synchronous=${synchronous} ${journal} ${locking}`);
  const version = engine.replace('SQLite ', '').split('.').map(Number);
  for (const [i, least] of OLDEST_SQLITE.entries()) {
    const part = version[i] ?? 0;
    if (part > least) return;
    if (part < least) throw new StoreError('failed', `${engine} is older than ${OLDEST_SQLITE.join('.')}`);
  }
}

function migrate(db: Database.Database, path: string): void {
  const done = db.pragma('user_version', { simple: true }) as number;
  if (done > MIGRATIONS.length)
    throw new StoreError('newer', `${path} was written by a later version of Burgertop`);
  if (done === MIGRATIONS.length) return;
  db.transaction(() => {
    for (const step of MIGRATIONS.slice(done)) db.exec(step);
    db.prepare("INSERT OR IGNORE INTO meta VALUES ('epoch', ?)").run(
      `${randomBytes(12).toString('base64url')}.1`,
    );
    db.pragma(`user_version = ${MIGRATIONS.length}`);
  })();
}

/** SQLite's words turned into the few reasons that a caller can act on. */
export function asStoreError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = (error as { code?: string }).code ?? '';
  const message = error instanceof Error ? error.message : String(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new StoreError('in-use', `another Burgertop server is using ${path}; stop that one first`);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC')
    return new StoreError('full', `no space left on the disk of ${path}`);
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new StoreError('corrupt', `${path} is damaged: ${message}`);
  return new StoreError('failed', `${path}: ${message}`);
}
