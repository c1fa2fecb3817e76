import type { Worker } from 'node:worker_threads';
import type { Actor, Entry } from '../../../shared/facts/fact.ts';
import { FACTS_VERSION, upcast } from '../../../shared/facts/upcast.ts';
import { type Decided, type Rows, type Store, StoreError, type StoreHealth } from '../../ports/store.ts';
import { startThread } from '../../thread.ts';
import { SqliteLog, type StoredRow, type WriteBatch } from './log.ts';
import type { Answer, Question } from './writer.ts';

/** Either the database itself or a thread that has it. */
interface Backend {
  append(batch: WriteBatch): void | Promise<void>;
  read(after: number): StoredRow[] | Promise<StoredRow[]>;
  commands(): [string, number][] | Promise<[string, number][]>;
  rows(): Rows | Promise<Rows>;
  sealBox(ballot: string): void | Promise<void>;
  health(): StoreHealth | Promise<StoreHealth>;
  close(): void | Promise<void>;
}

class SqliteStore implements Store {
  constructor(
    readonly epoch: string,
    readonly backend: Backend,
  ) {}

  async append(decided: Decided[]): Promise<void> {
    const batch = asBatch(decided);
    if (batch.log.length + batch.bare.length > 0) await this.backend.append(batch);
  }

  async *read(after: number): AsyncIterable<Entry[]> {
    for (let from = after; ; ) {
      const rows = await this.backend.read(from);
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows.map(asEntry);
      from = last.pos;
    }
  }

  async commands(): Promise<Map<string, number>> {
    return new Map(await this.backend.commands());
  }
  async rows(): Promise<Rows> {
    return this.backend.rows();
  }
  async sealBox(ballot: string): Promise<void> {
    return this.backend.sealBox(ballot);
  }
  async health(): Promise<StoreHealth> {
    return this.backend.health();
  }
  async close(): Promise<void> {
    return this.backend.close();
  }
}

/** Opens the database in this thread; for the command line and tests. */
export function openStoreHere(path: string): Store {
  const log = new SqliteLog(path);
  return new SqliteStore(log.epoch, log);
}

/** Opens the database in a thread of its own, so that a slow disk never holds up the hall. */
export async function openStore(path: string): Promise<Store> {
  const thread = new WriterThread(startThread('./adapters/sqlite/writer.ts', { path }));
  try {
    return new SqliteStore((await thread.ask({ ask: 'open' })) as string, thread);
  } catch (error) {
    await thread.end();
    throw error;
  }
}

type Ask = Question extends infer Q ? (Q extends { n: number } ? Omit<Q, 'n'> : never) : never;

class WriterThread implements Backend {
  readonly #worker: Worker;
  readonly #open = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: StoreError) => void }
  >();
  #n = 0;
  #ended: StoreError | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answers: Answer[]) => {
      for (const answer of answers) this.#answered(answer);
    });
    worker.on('error', (error) =>
      this.#fail(new StoreError('failed', `the writer stopped: ${String(error)}`)),
    );
    worker.on('exit', () => this.#fail(new StoreError('closed', 'the writer has ended')));
  }

  ask(question: Ask): Promise<unknown> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    const n = ++this.#n;
    return new Promise((resolve, reject) => {
      this.#open.set(n, { resolve, reject });
      this.#worker.postMessage({ ...question, n });
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  append(batch: WriteBatch): Promise<void> {
    return this.ask({ ask: 'append', batch }) as Promise<void>;
  }
  read(after: number): Promise<StoredRow[]> {
    return this.ask({ ask: 'read', after }) as Promise<StoredRow[]>;
  }
  commands(): Promise<[string, number][]> {
    return this.ask({ ask: 'commands' }) as Promise<[string, number][]>;
  }
  rows(): Promise<Rows> {
    return this.ask({ ask: 'rows' }) as Promise<Rows>;
  }
  sealBox(ballot: string): Promise<void> {
    return this.ask({ ask: 'sealBox', ballot }) as Promise<void>;
  }
  health(): Promise<StoreHealth> {
    return this.ask({ ask: 'health' }) as Promise<StoreHealth>;
  }
  async close(): Promise<void> {
    if (this.#ended !== null) return;
    await this.ask({ ask: 'close' });
    await this.end();
  }

  #answered(answer: Answer): void {
    const waiting = this.#open.get(answer.n);
    this.#open.delete(answer.n);
    if ('error' in answer) waiting?.reject(new StoreError(answer.error.code, answer.error.message));
    else waiting?.resolve(answer.value);
  }

  #fail(error: StoreError): void {
    this.#ended ??= error;
    for (const { reject } of this.#open.values()) reject(error);
    this.#open.clear();
  }
}

const actorTexts = new WeakMap<Actor, string>();
/** A device asks with the same actor all day. */
function actorText(actor: Actor): string {
  const known = actorTexts.get(actor);
  if (known !== undefined) return known;
  const text = JSON.stringify(actor);
  actorTexts.set(actor, text);
  return text;
}

function asBatch(decided: Decided[]): WriteBatch {
  const batch: WriteBatch = { log: [], commands: [], from: 0, bare: [], rows: [] };
  for (const { command, entries, rows } of decided) {
    if (entries.length > 0) batch.commands.push(command);
    for (const { pos, at, actor, fact } of entries) {
      if (batch.log.length === 0) batch.from = pos;
      batch.log.push(command, at, actorText(actor), FACTS_VERSION, JSON.stringify(fact));
    }
    if (rows.length === 0) continue;
    if (entries.length === 0) batch.bare.push([command, 0]);
    batch.rows.push(...rows);
  }
  return batch;
}

const asEntry = ({ pos, command, at, actor, version, fact }: StoredRow): Entry => ({
  pos,
  at,
  cause: command,
  actor: JSON.parse(actor) as Actor,
  fact: upcast(JSON.parse(fact) as Record<string, unknown>, version),
});
