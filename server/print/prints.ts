import type { Worker } from 'node:worker_threads';
import { startThread } from '../thread.ts';
import type { PrinterMessage } from './printerThread.ts';
import { countOf, type Printed, type PrintTask } from './task.ts';

/** A file that is being made, or is there. */
export interface PrintRun {
  readonly id: string;
  /** Name of the file without an ending. */
  readonly name: string;
  readonly total: number;
  done: number;
  printed: Printed | null;
  failed: boolean;
}

/** Files that are kept, the newest ones: they hold names and secrets, so not for longer than somebody needs them. */
const KEPT = 3;
/** An answer waits this long for news, in milliseconds, so that nobody has to ask again and again. */
const PATIENCE = 10_000;

interface Parts {
  newId: () => string;
  onFailure: (error: unknown) => void;
}

/** Makes files for the printer, one at a time, in a thread: no phone waits for them. */
export class Prints {
  readonly #parts: Parts;
  readonly #runs = new Map<string, PrintRun>();
  readonly #waiting = new Set<() => void>();
  #thread: Worker | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether one is being made. */
  get busy(): boolean {
    return this.#thread !== null;
  }

  get(id: string): PrintRun | undefined {
    return this.#runs.get(id);
  }

  start(name: string, task: PrintTask): PrintRun {
    if (this.busy) throw new Error('another file is being made');
    const run: PrintRun = {
      id: this.#parts.newId(),
      name,
      total: countOf(task),
      done: 0,
      printed: null,
      failed: false,
    };
    this.#runs.set(run.id, run);
    for (const old of [...this.#runs.keys()].slice(0, -KEPT)) this.#runs.delete(old);
    this.#print(run, task);
    return run;
  }

  /** Resolves when more than `done` pieces of a run are done, it ended, or nothing happened for a while. */
  news(run: PrintRun, done: number): Promise<void> {
    if (run.done > done || run.printed !== null || run.failed) return Promise.resolve();
    return new Promise((resolve) => {
      const tell = () => {
        clearTimeout(patience);
        this.#waiting.delete(tell);
        resolve();
      };
      const patience = setTimeout(tell, PATIENCE);
      this.#waiting.add(tell);
    });
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    this.#tell();
    await thread?.terminate();
  }

  #print(run: PrintRun, task: PrintTask): void {
    const thread = startThread('./print/printerThread.ts', task);
    this.#thread = thread;
    const end = (error: unknown) => {
      if (this.#thread !== thread) return;
      this.#thread = null;
      run.failed = run.printed === null;
      if (run.failed) this.#parts.onFailure(error);
      this.#tell();
    };
    thread.on('message', (message: PrinterMessage) => {
      if ('printed' in message) {
        run.printed = message.printed;
        run.done = message.printed.count;
        end(null);
      } else {
        run.done = message.done;
        this.#tell();
      }
    });
    thread.on('error', end);
    thread.on('exit', () => end(new Error('the printer ended without a file')));
  }

  #tell(): void {
    for (const tell of [...this.#waiting]) tell();
  }
}
