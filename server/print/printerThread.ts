import { parentPort, workerData } from 'node:worker_threads';
import { makePdf } from './makePdf.ts';
import type { Printed, PrintTask } from './task.ts';

export type PrinterMessage = { done: number } | { printed: Printed };

/** Milliseconds between two words about how far it is. */
const EVERY = 50;

const port = parentPort;
if (port === null) throw new Error('the printer runs as a thread');
let told = 0;
const printed = await makePdf(workerData as PrintTask, (done) => {
  const now = performance.now();
  if (now - told < EVERY) return;
  told = now;
  port.postMessage({ done } satisfies PrinterMessage);
});
port.postMessage({ printed } satisfies PrinterMessage, [printed.pdf.buffer]);
