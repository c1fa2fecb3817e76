import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Random } from '../../shared/seating/random.ts';
import { followWal, WAL_HEADER, type WalPlace } from './walFrames.ts';

/**
 * What a power cut leaves of a database whose process was killed. The kill keeps all that was written; a cut keeps only what
 * the disk had confirmed, and of the rest any sectors, in any order, or parts of them:
 *
 * - the write-ahead log behind the last confirmed commit is cut off, or sector by sector kept, emptied or garbled;
 * - pages of the database file that stand in the confirmed log too are garbled, as when the cut comes in the middle of a
 *   checkpoint: SQLite confirms them before it writes over the log, and not earlier;
 * - a log that was begun anew, or never confirmed, loses its header.
 *
 * It does not simulate a disk that lies about what it confirmed.
 */
export interface Damage {
  /** Bytes at the end of the write-ahead log that were not confirmed. */
  tail: number;
  /** Pages of the database file that were garbled. */
  pages: number;
}

const SECTOR = 512;
/** Pages of one checkpoint that a cut tears at most. */
const MOST_PAGES = 20;

export function cutPower(database: string, random: Random): Damage {
  const wal = `${database}-wal`;
  const confirmed = lastConfirmed(`${database}.synced`);
  if (!existsSync(wal)) return { tail: 0, pages: 0 };
  const file = openSync(wal, 'r+');
  try {
    const pages = new Set<number>();
    const now = followWal(file);
    if (confirmed === null || now?.salt !== confirmed.salt) {
      garble(file, 0, WAL_HEADER, random);
      return { tail: fstatSync(file).size, pages: 0 };
    }
    followWal(file, null, (page) => void (pages.size < MOST_PAGES && pages.add(page)));
    const tail = Math.max(0, fstatSync(file).size - confirmed.end);
    tear(file, confirmed.end, random);
    return { tail: now.end > confirmed.end ? tail : 0, pages: tearPages(database, pages, random) };
  } finally {
    closeSync(file);
  }
}

function lastConfirmed(path: string): WalPlace | null {
  if (!existsSync(path)) return null;
  const line = readFileSync(path, 'utf8')
    .split('\n')
    .findLast((one) => /^[0-9a-f]{16} \d+$/.test(one));
  const [salt = '', end = ''] = line?.split(' ') ?? [];
  return line === undefined ? null : { salt, end: Number(end) };
}

/** Everything behind `from` was on its way: gone, or any of its sectors. */
function tear(file: number, from: number, random: Random): void {
  const { size } = fstatSync(file);
  if (random.below(3) === 0) return ftruncateSync(file, Math.min(size, from));
  for (let at = from; at < size; at += SECTOR) {
    const length = Math.min(SECTOR, size - at);
    const fate = random.below(3);
    if (fate === 1) writeSync(file, Buffer.alloc(length), 0, length, at);
    else if (fate === 2) garble(file, at, length, random);
  }
}

function garble(file: number, at: number, length: number, random: Random): void {
  writeSync(file, Buffer.from(Array.from({ length }, () => random.below(256))), 0, length, at);
}

function tearPages(database: string, pages: ReadonlySet<number>, random: Random): number {
  const file = openSync(database, 'r+');
  let torn = 0;
  try {
    const { size } = fstatSync(file);
    for (const page of pages) {
      const at = (page - 1) * PAGE;
      if (at + PAGE > size || random.below(2) === 0) continue;
      garble(file, at + SECTOR * random.below(PAGE / SECTOR), SECTOR, random);
      torn += 1;
    }
  } finally {
    closeSync(file);
  }
  return torn;
}

/** SQLite's own page size, which Burgertop leaves as it is. */
const PAGE = 4096;
