import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from './paths.mjs';
import { startProgress } from './progress.mjs';

const BEAT_MS = 2000;
const SILENT_MS = 30_000;
const LOOK_MS = 250;

/** Outside the checkout, because `npm ci` empties node_modules and a lock is nobody's source. */
const lockOfCheckout = join(
  tmpdir(),
  `burgertop-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`,
);

/**
 * Does the work while no other process of this checkout does such work, so that two starts at once install and
 * build once. The lock of a process that has died is taken over.
 * @template T
 * @param {() => Promise<T>} work
 * @param {string} [path]
 * @returns {Promise<T>}
 */
export async function withLock(work, path = lockOfCheckout) {
  if (!take(path)) await waitAndTake(path);
  const beat = setInterval(() => touch(path), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
async function waitAndTake(path) {
  const progress = startProgress('Waiting for another Burgertop command that is installing or building');
  while (!take(path)) await delay(LOOK_MS);
  progress.end('done');
}

/** @param {string} path */
function take(path) {
  if (create(path)) return true;
  if (!isStale(path)) return false;
  // Only one of the waiting may clear the old lock, or a second one would clear the new lock of the first.
  const clearing = `${path}.clearing`;
  if (!create(clearing)) {
    if (isStale(clearing)) rmSync(clearing, { force: true });
    return false;
  }
  try {
    if (isStale(path)) rmSync(path, { force: true });
    return create(path);
  } finally {
    rmSync(clearing, { force: true });
  }
}

/** @param {string} path */
function create(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Dead, or silent for so long that its number now belongs to another process.
 * @param {string} path
 */
function isStale(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return false;
  return Date.now() - found.mtimeMs > SILENT_MS || !isAlive(readHolder(path));
}

/** @param {string} path */
function readHolder(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * @param {number} pid 0 when the lock is just being written or removed: then somebody is alive
 */
function isAlive(pid) {
  if (!pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} path */
function touch(path) {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // Somebody cleaned the temporary folder; the work itself goes on.
  }
}
