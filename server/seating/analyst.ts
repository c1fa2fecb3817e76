import { parentPort } from 'node:worker_threads';
import { ANALYSES, type AnalysisName } from './analysis.ts';

/** One question on its way to the thread. */
export interface Question {
  id: number;
  name: AnalysisName;
  ask: unknown;
}
export type Reply = { id: number; answer: unknown } | { id: number; error: unknown };

const port = parentPort;
if (port === null) throw new Error('the analyst runs as a thread');
port.on('message', ({ id, name, ask }: Question) => {
  try {
    const analyse = ANALYSES[name] as (ask: unknown) => unknown;
    port.postMessage({ id, answer: analyse(ask) } satisfies Reply);
  } catch (error) {
    port.postMessage({ id, error } satisfies Reply);
  }
});
