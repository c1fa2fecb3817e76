import { availableParallelism } from 'node:os';

/** More at once would want more memory than a small machine has. */
const MOST = 4;
const lanes = Math.min(MOST, availableParallelism());

/** @type {(() => void)[]} */
const waiting = [];
let busy = 0;
/** @type {{ error: unknown } | undefined} what ended a piece of work: nothing begins after it */
let ended;

/**
 * Does the work, or lets it wait while every processor has some: in the order of asking. What waits is not begun any
 * more once other work threw, such as when the person at the terminal stops it.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inLane(work) {
  if (busy >= lanes) await /** @type {Promise<void>} */ (new Promise((resolve) => waiting.push(resolve)));
  else busy++;
  try {
    if (ended) throw ended.error;
    return await work();
  } catch (error) {
    ended ??= { error };
    throw error;
  } finally {
    // The lane goes to who waits longest, or is free.
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }
}

/**
 * Waits for all of it, also when some of it throws: only then is nothing left running.
 * @template T
 * @param {Promise<T>[]} works
 * @returns {Promise<T[]>}
 */
export async function all(works) {
  await Promise.allSettled(works);
  return Promise.all(works);
}
