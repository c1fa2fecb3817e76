import { startThread } from '../../server/thread.ts';
import { isProvenBest } from '../../shared/seating/bounds.ts';
import type { HowFar, SeatMessage, SeatProgress, SeatResult, SeatTask } from './seatThread.ts';

export interface SearchOptions extends Omit<SeatTask, 'stop'> {
  /** So many searches side by side, with the seeds `seed`, `seed + 1`, ... */
  threads: number;
  /** How far the slowest is, and the best total so far. */
  onProgress: (progress: HowFar) => void;
  /** What no plan costs less than, as far as it is known by now: a plan that is there ends a search by the clock. */
  least: () => number;
}

/**
 * Searches in as many threads as asked, each with a seed of its own, and gives the best plan first: fewest people
 * without a seat, then the least total, then the first seed. Ctrl-C ends the search with the plans so far, and so does a plan
 * that is proven to be the best; a search by moves goes on, so that it gives the same plan on every machine.
 */
export async function search({ threads, onProgress, least, ...task }: SearchOptions): Promise<SeatResult[]> {
  const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const interrupt = (): void => {
    Atomics.store(new Int32Array(stop), 0, 1);
  };
  process.once('SIGINT', interrupt);
  const all = Array.from({ length: threads }, (): SeatProgress => ({ share: 0, total: null, whole: false }));
  const hear = (k: number, progress: SeatProgress): void => {
    all[k] = progress;
    const isBest = progress.whole && progress.total !== null && isProvenBest(progress.total, least());
    if (isBest && 'seconds' in task.budget) interrupt();
    onProgress(slowest(all));
  };
  try {
    const runs = all.map((_, k) => run({ ...task, seed: task.seed + k, stop }, (news) => hear(k, news)));
    return (await Promise.all(runs)).sort(byQuality);
  } finally {
    process.off('SIGINT', interrupt);
  }
}

function run(task: SeatTask, onProgress: (progress: SeatProgress) => void): Promise<SeatResult> {
  return new Promise((resolve, reject) => {
    const thread = startThread('../scripts/verbs/seatThread.ts', task);
    thread.on('message', (message: SeatMessage) => {
      if ('result' in message) resolve(message.result);
      else onProgress(message.progress);
    });
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('a search for seats ended without a plan')));
  });
}

function slowest(all: readonly HowFar[]): HowFar {
  const totals = all.flatMap(({ total }) => (total === null ? [] : [total]));
  return {
    share: Math.min(...all.map(({ share }) => share)),
    total: totals.length === 0 ? null : Math.min(...totals),
  };
}

const byQuality = (a: SeatResult, b: SeatResult): number =>
  a.placement.unplaced.length - b.placement.unplaced.length ||
  a.placement.terms.total - b.placement.terms.total ||
  a.seed - b.seed;
