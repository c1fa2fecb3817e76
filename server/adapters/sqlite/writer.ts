import { parentPort, workerData } from 'node:worker_threads';
import { StoreError } from '../../ports/store.ts';
import { SqliteLog, type WriteBatch } from './log.ts';

/** What the main thread asks; `n` pairs the answer with the question. */
export type Question =
  | { n: number; ask: 'append'; batch: WriteBatch }
  | { n: number; ask: 'read'; after: number }
  | { n: number; ask: 'shuffleBox'; ballot: string }
  | { n: number; ask: 'open' | 'commands' | 'rows' | 'health' | 'close' };
export type Answer =
  | { n: number; value: unknown }
  | { n: number; error: { code: StoreError['code']; message: string } };

/** The log is checkpointed when nothing was written for this long, so that no writer waits for it. */
const IDLE_MS = 400;

const port = parentPort;
if (port === null) throw new Error('the writer runs as a thread');
const { path } = workerData as { path: string };

let log: SqliteLog | undefined;
let idle: NodeJS.Timeout | undefined;

function answer(question: Question): unknown {
  if (question.ask === 'open') {
    log = new SqliteLog(path);
    return log.epoch;
  }
  if (log === undefined) throw new StoreError('closed', 'the store is not open');
  switch (question.ask) {
    case 'append':
      clearTimeout(idle);
      log.append(question.batch);
      idle = setTimeout(() => log?.checkpoint(), IDLE_MS);
      return undefined;
    case 'read':
      return log.read(question.after);
    case 'commands':
      return log.commands();
    case 'rows':
      return log.rows();
    case 'shuffleBox':
      return log.shuffleBox(question.ballot);
    case 'health':
      return log.health();
    case 'close':
      clearTimeout(idle);
      log.close();
      log = undefined;
      return undefined;
  }
}

port.on('message', (question: Question) => {
  try {
    port.postMessage({ n: question.n, value: answer(question) } satisfies Answer);
  } catch (error) {
    const code = error instanceof StoreError ? error.code : 'failed';
    const message = error instanceof Error ? error.message : String(error);
    port.postMessage({ n: question.n, error: { code, message } } satisfies Answer);
  }
});
