import { randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { logOf } from '../../../shared/epoch.ts';
import { SqliteLog } from './log.ts';
import { openDatabase } from './open.ts';

export interface Restored {
  /** Name of the log's new life: devices that meet it offer again what they had acknowledged (rule E1). */
  epoch: string;
  /** Where the database that stood there is kept; null when there was none. */
  kept: string | null;
}

/**
 * Puts a copy of the database in place as a new life of its log, after reading it to the end. Whatever goes wrong, the one that
 * stood there stays.
 * @throws StoreError `in-use` while a server has either file, `corrupt` when the copy is no whole log
 */
export function restoreDatabase(copy: string, path: string): Restored {
  const life = randomBytes(6).toString('base64url');
  const fresh = `${path}.${life}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    takeCopy(copy, fresh);
    const epoch = beginLife(fresh, life);
    const kept = existsSync(path) ? putAside(path, life) : null;
    renameSync(fresh, path);
    syncFolder(dirname(path));
    return { epoch, kept };
  } catch (error) {
    for (const end of ENDS) rmSync(fresh + end, { force: true });
    throw error;
  }
}

const ENDS = ['', '-wal', '-shm'] as const;

/** With what its write-ahead log holds, when it was copied with one. */
function takeCopy(copy: string, to: string): void {
  copyFileSync(copy, to);
  if (existsSync(`${copy}-wal`)) copyFileSync(`${copy}-wal`, `${to}-wal`);
}

function beginLife(path: string, life: string): string {
  // Follows the chain of hashes from the first fact to the last (rule L4).
  const log = new SqliteLog(path);
  const epoch = `${logOf(log.epoch)}.${life}`;
  log.close();
  const db = openDatabase(path);
  try {
    db.prepare("UPDATE meta SET value = ? WHERE key = 'epoch'").run(epoch);
  } finally {
    // Closing empties the write-ahead log into the file, so that one file is all there is.
    db.close();
  }
  return epoch;
}

/** Opening it first tells whether a server has it, and leaves one file. */
function putAside(path: string, life: string): string {
  openDatabase(path).close();
  const kept = `${path}.before-${life}`;
  renameSync(path, kept);
  for (const end of ENDS.slice(1)) rmSync(path + end, { force: true });
  return kept;
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
