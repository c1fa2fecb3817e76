import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { StoreError } from '../../ports/store.ts';
import { SqliteLog, type WriteBatch } from './log.ts';

interface Append {
  n: number;
  ask: 'append';
  batch: WriteBatch;
}
/** What the main thread asks; `n` pairs the answer with the question. */
export type Question =
  | Append
  | { n: number; ask: 'read'; after: number }
  | { n: number; ask: 'sealBox'; ballot: string }
  | { n: number; ask: 'open' | 'commands' | 'rows' | 'health' | 'close' };
type Outcome = { value: unknown } | { error: { code: StoreError['code']; message: string } };
export type Answer = { n: number } & Outcome;

/** The log is checkpointed when nothing was written for this long, so that no writer waits for it. */
const IDLE_MS = 400;

if (parentPort === null) throw new Error('the writer runs as a thread');
const inbox = parentPort;
const { path } = workerData as { path: string };

let log: SqliteLog | undefined;
let idle: NodeJS.Timeout | undefined;

function opened(): SqliteLog {
  if (log === undefined) throw new StoreError('closed', 'the store is not open');
  return log;
}

function write(batches: WriteBatch[]): void {
  clearTimeout(idle);
  opened().append(...batches);
  idle = setTimeout(() => log?.checkpoint(), IDLE_MS);
}

function answerTo(question: Exclude<Question, Append>): unknown {
  switch (question.ask) {
    case 'open':
      log = new SqliteLog(path);
      return log.epoch;
    case 'read':
      return opened().read(question.after);
    case 'commands':
      return opened().commands();
    case 'rows':
      return opened().rows();
    case 'sealBox':
      return opened().sealBox(question.ballot);
    case 'health':
      return opened().health();
    case 'close':
      clearTimeout(idle);
      opened().close();
      log = undefined;
      return undefined;
  }
}

/** Answers appends with one transaction for as many as wait, because an fsync takes as long for one as for all. */
function append(first: Append): void {
  const appends = [first];
  let other: Exclude<Question, Append> | undefined;
  while (other === undefined) {
    const waiting = receiveMessageOnPort(inbox)?.message as Question | undefined;
    if (waiting === undefined) break;
    if (waiting.ask === 'append') appends.push(waiting);
    else other = waiting;
  }
  const outcome = tried(() => write(appends.map(({ batch }) => batch)));
  inbox.postMessage(appends.map(({ n }) => ({ n, ...outcome })) satisfies Answer[]);
  if (other !== undefined) answer(other);
}

function answer(question: Exclude<Question, Append>): void {
  inbox.postMessage([{ n: question.n, ...tried(() => answerTo(question)) }] satisfies Answer[]);
}

function tried(act: () => unknown): Outcome {
  try {
    return { value: act() };
  } catch (error) {
    const code = error instanceof StoreError ? error.code : 'failed';
    const message = error instanceof Error ? error.message : String(error);
    return { error: { code, message } };
  }
}

inbox.on('message', (question: Question) => {
  if (question.ask === 'append') append(question);
  else answer(question);
});
