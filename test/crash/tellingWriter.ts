import { appendFileSync, closeSync, existsSync, openSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { SqliteLog } from '../../server/adapters/sqlite/log.ts';
import { followWal, type WalPlace } from './walFrames.ts';

/*
 * The writer's thread as it is, but that it notes after each write, when SQLite has had the disk confirm it, how far the
 * write-ahead log reached: what lies behind that may be lost when the power fails.
 */
const { path } = workerData as { path: string };
/** Less than this, and SQLite does not wait for the disk at a commit. */
const FULL = 2;

const wal = `${path}-wal`;
let place: WalPlace | null = null;

function note(): void {
  if (!existsSync(wal)) return;
  const file = openSync(wal, 'r');
  place = followWal(file, place);
  closeSync(file);
  if (place !== null) appendFileSync(`${path}.synced`, `${place.salt} ${place.end}\n`);
}

const append = SqliteLog.prototype.append;
SqliteLog.prototype.append = function (...batches) {
  append.apply(this, batches);
  if (this.health().synchronous === FULL) note();
};

await import('../../server/adapters/sqlite/writer.ts');
