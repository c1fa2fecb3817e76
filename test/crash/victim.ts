import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll } from 'vitest';
import { openStoreHere } from '../../server/adapters/sqlite/store.ts';
import { databasePath } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import type { Decided } from '../../server/ports/store.ts';
import type { Entry } from '../../shared/facts/fact.ts';
import { scratchFolder } from '../support/scratch.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const WRITERS = {
  real: 'server/adapters/sqlite/writer.ts',
  /** Notes beside the database how far its log is on the disk, for power cuts. */
  telling: 'test/crash/tellingWriter.ts',
  /* With a promise broken, to see that it is noticed. */
  hasty: 'test/crash/hastyWriter.ts',
  careless: 'test/crash/carelessWriter.ts',
};

/** Builds the server as it is built for the day, so that it starts quickly. */
async function buildInto(outDir: string, writer: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: {
          server: join(ROOT, 'test/crash/server.ts'),
          writer: join(ROOT, writer),
          placer: join(ROOT, 'server/seating/placer.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

/** A server process that can be killed and started again on the same data and port. One for a test file. */
export class Victim {
  // Inside node_modules, so that the program finds the packages it does not carry.
  readonly #program = join(ROOT, 'node_modules/.cache', `burgertop-victim-${process.pid}`);
  readonly #data = scratchFolder();
  #process: ChildProcess | null = null;
  #port = '0';
  readonly #writer: string;
  url = '';

  constructor(writer: keyof typeof WRITERS = 'real') {
    this.#writer = WRITERS[writer];
    afterAll(async () => {
      await this.kill();
      rmSync(this.#program, { recursive: true, force: true });
    });
  }

  /** Builds the program, and lays down what is in the log before the first start. */
  async prepare(...units: Decided[]): Promise<void> {
    await buildInto(this.#program, this.#writer);
    const store = openStoreHere(this.database);
    await store.append(units);
    await store.close();
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [join(this.#program, 'server.js'), this.#data, this.#port], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = child;
    const lines = createInterface({ input: child.stdout! });
    const [line] = (await Promise.race([
      once(lines, 'line'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`the server ended with ${code} before it listened`);
      }),
    ])) as [string];
    this.url = line.replace('listening ', '');
    // The same port again, as on the day.
    this.#port = new URL(this.url).port;
  }

  /** Without a moment to say goodbye. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** The log, read from the file of a server that is not running. */
  async log(): Promise<Entry[]> {
    const store = openStoreHere(this.database);
    const entries: Entry[] = [];
    for await (const chunk of store.read(0)) entries.push(...chunk);
    await store.close();
    return entries;
  }

  get database(): string {
    return databasePath(readConfig({ data: this.#data }, {}));
  }
}
