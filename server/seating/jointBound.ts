import type { Worker } from 'node:worker_threads';
import type { History } from '../../shared/seating/history.ts';
import type { Instance } from '../../shared/seating/instance.ts';
import { startThread } from '../thread.ts';
import type { JointQuestion } from './jointBoundThread.ts';

/** How long a thread waits for another hall, in milliseconds. A warm one is five times as fast for 80 people. */
const KEPT = 60_000;

/** The thread that waits; it keeps nobody's process alive. */
let waiting: { thread: Worker; end: NodeJS.Timeout } | null = null;

/**
 * The best lower bound there is on the weighted total of any plan without a hard violation: the joint linear program,
 * or the sum of the bounds of the terms where that is more (in a hall of thousands it stands alone). With a history, of
 * any plan that leaves the rounds that are over as they are; seats that differ from the base plan count. Worked out in a thread of its own: half a second for 80 people, a tenth of one when it is
 * warm, and five seconds for 850.
 * @returns the bound; Infinity when no plan seats everybody
 */
export function jointBound(instance: Instance, history?: History): Promise<number> {
  const thread = take();
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('the solver ended without a bound'));
    const answered = (bound: number): void => {
      thread.off('error', reject).off('exit', ended);
      keep(thread);
      resolve(bound);
    };
    thread.once('message', answered).once('error', reject).once('exit', ended);
    thread.postMessage({ instance, history } satisfies JointQuestion);
  });
}

function take(): Worker {
  if (waiting === null) return startThread('./seating/jointBoundThread.ts', null);
  const { thread, end } = waiting;
  forget();
  clearTimeout(end);
  thread.ref();
  return thread;
}

function keep(thread: Worker): void {
  if (waiting !== null) {
    void thread.terminate();
    return;
  }
  thread.once('error', forget).once('exit', forget).unref();
  waiting = { thread, end: setTimeout(() => void thread.terminate(), KEPT).unref() };
}

function forget(): void {
  waiting?.thread.off('error', forget).off('exit', forget);
  waiting = null;
}
