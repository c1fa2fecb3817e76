import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bench } from './result.ts';

/** Servers on the first processor, load on the second: who measures must not take time from who is measured. */
const SERVER_CPU = '0';
const LOAD_CPU = '1';

/** Binds a process and its threads to one processor, where the machine has the tool and two of them. */
export function pin(pid: number | undefined, cpu: string): void {
  if (pid !== undefined) spawnSync('taskset', ['-a', '-p', '-c', cpu, String(pid)], { stdio: 'ignore' });
}
export const pinLoad = (pid: number | undefined): void => pin(pid, LOAD_CPU);

export interface Question {
  ask: string;
  with?: unknown;
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

  static server(bench: Bench, name: string): Helper {
    const profile = bench.profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${bench.profiles}/${name}`];
    // The flags that the real server is started with.
    return Helper.#start(bench, name, ['--max-semi-space-size=64', '--expose-gc', ...profile], SERVER_CPU);
  }

  static load(bench: Bench, name: string): Helper {
    return Helper.#start(bench, name, [], LOAD_CPU);
  }

  static #start(bench: Bench, name: string, execArgv: string[], cpu: string): Helper {
    const child = fork(join(bench.programs, `${name}.js`), [], { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    pin(child.pid, cpu);
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
        (error: unknown) => ({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      );
    process.send?.(reply);
  });
  process.on('disconnect', () => process.exit(0));
}
