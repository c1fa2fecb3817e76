import type { Worker } from 'node:worker_threads';
import { startThread } from '../thread.ts';
import type { PlacerTask } from './placer.ts';

/** Threads that search. One is kept ready, because a thread takes longer to start than a first plan to make. */
export class Placers {
  #ready: Worker | null = null;

  /** Has a thread ready; to be called when somebody may want one soon. */
  prepare(): void {
    if (this.#ready !== null) return;
    const thread = startThread('./seating/placer.ts', null);
    this.#ready = thread;
    const gone = () => {
      if (this.#ready === thread) this.#ready = null;
    };
    thread.once('error', gone);
    thread.once('exit', gone);
  }

  start(task: PlacerTask): Worker {
    this.prepare();
    const thread = this.#ready;
    this.#ready = null;
    if (thread === null) throw new Error('no thread for the search');
    thread.postMessage(task);
    return thread;
  }

  async close(): Promise<void> {
    const thread = this.#ready;
    this.#ready = null;
    await thread?.terminate();
  }
}
