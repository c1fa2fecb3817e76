import type { Worker } from 'node:worker_threads';
import type { Round } from '../../shared/ids.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import type { Terms } from '../../shared/seating/terms.ts';
import { startThread } from '../thread.ts';
import type { Placed, PlacerMessage, PlacerTask } from './placer.ts';

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

/** A search for a plan, in threads of its own, so that the hall's screens do not stutter. Several seeds: the best wins. */
export class Run {
  readonly id: string;
  readonly task: RunTask;
  /** The best plan of all threads; null when none of them made one. Never rejects. */
  readonly finished: Promise<Placed | null>;
  readonly #started = performance.now();
  readonly #stop = new SharedArrayBuffer(4);
  readonly #terms = new Map<number, Terms>();
  #took: number | null = null;
  #stopped = false;

  constructor(id: string, task: RunTask) {
    this.id = id;
    this.task = task;
    this.finished = Promise.all(task.seeds.map((seed) => this.#place(seed))).then((all) => {
      this.#took = this.#since();
      const placed = all.filter((one) => one !== null);
      return placed.sort((a, b) => standing(a) - standing(b) || a.terms.total - b.terms.total)[0] ?? null;
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
    return [...this.#terms.values()].sort((a, b) => a.total - b.total)[0] ?? null;
  }

  /** Ends the search with the best so far. */
  stop(): void {
    this.#stopped = true;
    Atomics.store(new Int32Array(this.#stop), 0, 1);
  }

  #since(): number {
    return (performance.now() - this.#started) / 1000;
  }

  #place(seed: number): Promise<Placed | null> {
    const { seeds: _seeds, ...task } = this.task;
    return new Promise((resolve) => {
      const thread: Worker = startThread('./seating/placer.ts', {
        ...task,
        seed,
        stop: this.#stop,
      } satisfies PlacerTask);
      thread.on('message', (message: PlacerMessage) => {
        const known = this.#terms.get(seed);
        // The search gives up what it has for what it hopes to find; people see the best so far.
        if (known === undefined || message.kind === 'placed' || message.terms.total < known.total)
          this.#terms.set(seed, message.terms);
        if (message.kind === 'placed') resolve(message);
      });
      thread.on('error', () => resolve(null));
      thread.on('exit', () => resolve(null));
    });
  }
}

const standing = ({ placement }: Placed): number => placement.unplaced.length;
