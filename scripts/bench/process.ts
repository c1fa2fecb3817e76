import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './result.ts';

/** Load on the second processor: who measures must not take time from who is measured. */
const SERVER_CPU = '0';
const LOAD_CPU = '1';

/** Binds a process, or only its first thread, to one processor, where the machine has the tool and two of them. */
function pin(pid: number | undefined, cpu: string, ...how: '-a'[]): void {
  if (pid !== undefined) spawnSync('taskset', [...how, '-p', '-c', cpu, String(pid)], { stdio: 'ignore' });
}
export const pinLoad = (pid: number | undefined): void => pin(pid, LOAD_CPU, '-a');
/**
 * Lets this process, and what it starts from now on, run wherever there is room. By the processors of the machine:
 * `availableParallelism` counts those that this process was bound to.
 */
export const unpinLoad = (): void => pin(process.pid, `0-${cpus().length - 1}`, '-a');

export interface Question {
  ask: string;
  with?: unknown;
}
/** A server of the bench that runs. */
export interface Server {
  helper: Helper;
  port: number;
}
export type Reply = { answer: unknown } | { error: string };

/** A program of the bench in a process of its own; it answers one question at a time. */
export class Helper {
  readonly #child: ChildProcess;
  #stopping = false;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('exit', (code) => {
      if (!this.#stopping) throw new Error(`a program of the bench ended by itself (${code})`);
    });
  }

  /**
   * Starts a server and asks it for its port. Only the thread of its loop is bound: what it does beside that, such as
   * waiting for the disk, runs where there is room, as on the day.
   */
  static async server(bench: Bench, name: string, argument?: unknown): Promise<Server> {
    const profile =
      bench.profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${bench.profiles}/${name}`];
    // The flags that the real server is started with.
    const helper = Helper.#start(bench, name, ['--max-semi-space-size=64', '--expose-gc', ...profile]);
    const port = await helper.ask<number>('start', argument);
    pin(helper.#child.pid, SERVER_CPU);
    return { helper, port };
  }

  static load(bench: Bench, name: string): Helper {
    const helper = Helper.#start(bench, name, []);
    pinLoad(helper.#child.pid);
    return helper;
  }

  static #start(bench: Bench, name: string, execArgv: string[]): Helper {
    const child = fork(join(bench.programs, `${name}.js`), [], {
      execArgv,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    return new Helper(child);
  }

  ask<T>(ask: string, argument?: unknown): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#child.once('message', (reply: Reply) => {
        if ('error' in reply) reject(new Error(reply.error));
        else resolve(reply.answer as T);
      });
      this.#child.send({ ask, with: argument } satisfies Question);
    });
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.disconnect();
    await gone;
  }
}

type Handlers = Record<string, (argument: never) => unknown>;

/** The other side: answers questions until nobody is there to ask. */
export function answerQuestions(handlers: Handlers): void {
  process.on('message', async ({ ask, with: argument }: Question) => {
    const reply: Reply = await Promise.resolve()
      .then(() => handlers[ask]?.(argument as never))
      .then(
        (answer) => ({ answer }),
        (error: unknown) => ({
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
      );
    process.send?.(reply);
  });
  process.on('disconnect', () => process.exit(0));
}
