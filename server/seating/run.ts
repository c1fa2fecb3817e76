import type { Worker } from 'node:worker_threads';
import type { Round } from '../../shared/ids.ts';
import { isProvenBest } from '../../shared/seating/bounds.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import type { Terms } from '../../shared/seating/terms.ts';
import { isBetter } from './measure.ts';
import type { Placed, PlacerMessage } from './placer.ts';
import type { Placers } from './placers.ts';

export interface RunTask {
  /** With the seats that are held as pins. */
  instance: Instance;
  /** Without: by this the plan is judged. */
  judge: Instance;
  /** Seats to start from; null starts from an empty hall. */
  base: Assignment | null;
  /** Whether moving from `base` counts. */
  sticky: boolean;
  frozenRounds: Round;
  /** A thread for each. */
  seeds: readonly number[];
  /** Null lets the engine choose by the size of the summit, the same on every machine. */
  seconds: number | null;
}

/** After its time a search may take so long to hand in its last plan; then the best so far will do. Milliseconds. */
const GRACE = 500;

/**
 * A search for a plan, in threads of its own, so that the hall's screens do not stutter. Several seeds: the best wins.
 * Whatever is found comes over at once, so a stop has nothing to wait for.
 */
export class Run {
  readonly id: string;
  readonly task: RunTask;
  /** The best plan of all threads; null when none of them made one. Never rejects. */
  readonly finished: Promise<Placed | null>;
  readonly #started = performance.now();
  readonly #stop = new SharedArrayBuffer(4);
  #best: Placed | null = null;
  #took: number | null = null;
  /** What no plan costs less than, as far as it is known. */
  #least = Number.NEGATIVE_INFINITY;
  #stopped = false;
  /** Whether the next plan is the last one that is waited for. */
  #isDue = false;
  #end: () => void = () => {};

  constructor(id: string, task: RunTask, placers: Placers, onFailure: (error: unknown) => void) {
    this.id = id;
    this.task = task;
    const threads = task.seeds.map((seed) => this.#place(seed, placers));
    const late =
      task.seconds === null ? undefined : setTimeout(() => this.#timeUp(), 1000 * task.seconds + GRACE);
    for (const thread of threads) thread.on('error', onFailure);
    const ended = Promise.race([
      Promise.all(threads.map(gone)),
      new Promise<void>((resolve) => {
        this.#end = resolve;
      }),
    ]);
    this.finished = ended.then(() => {
      this.#took = this.#since();
      clearTimeout(late);
      for (const thread of threads) void thread.terminate();
      return this.#best;
    });
  }

  /** Seconds since the start, or until the end. */
  get elapsed(): number {
    return this.#took ?? this.#since();
  }
  get running(): boolean {
    return this.#took === null;
  }
  get stopped(): boolean {
    return this.#stopped;
  }
  /** Of the best plan so far. */
  get terms(): Terms | null {
    return this.#best?.terms ?? null;
  }

  /** No plan costs less than this: one that is there ends a search by the clock. One by moves gives the same plan everywhere. */
  prove(least: number): void {
    if (this.task.seconds === null) return;
    this.#least = Math.max(this.#least, least);
    this.#endAtBest();
  }

  #endAtBest(): void {
    const best = this.#best;
    if (best !== null && best.placement.unplaced.length === 0 && isProvenBest(best.terms.total, this.#least))
      this.#timeUp();
  }

  /** Ends the search with the best so far; before there is any, with the first. */
  stop(): void {
    this.#stopped = true;
    this.#timeUp();
  }

  /** A busy machine may keep a thread from its work; whoever waits is not kept. */
  #timeUp(): void {
    Atomics.store(new Int32Array(this.#stop), 0, 1);
    this.#isDue = true;
    if (this.#best !== null) this.#end();
  }

  /** Ends it whatever there is: the server stops. */
  abandon(): void {
    this.#end();
  }

  #since(): number {
    return (performance.now() - this.#started) / 1000;
  }

  #place(seed: number, placers: Placers): Worker {
    const { seeds: _seeds, ...task } = this.task;
    const startedAt = performance.timeOrigin + this.#started;
    const thread = placers.start({ ...task, seed, stop: this.#stop, startedAt });
    thread.on('message', ({ placement, terms }: PlacerMessage) => {
      if (this.#took !== null) return;
      if (this.#best === null || isBetter({ placement, terms }, this.#best))
        this.#best = { placement, terms };
      if (this.#isDue) this.#end();
      else this.#endAtBest();
    });
    return thread;
  }
}

/** Resolves when the thread has ended, well or badly. */
const gone = (thread: Worker): Promise<void> =>
  new Promise((resolve) => {
    thread.once('error', () => resolve());
    thread.once('exit', () => resolve());
  });
