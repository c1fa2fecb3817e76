import { createInterface } from 'node:readline';
import { sentenceOf } from '../cli/errors.ts';
import { rehearsalOptions } from './options.ts';
import { rehearse } from './rehearse.ts';
import type { Report } from './report.ts';

/*
 * The rehearsal as a process of its own, so that it takes nothing from the server's. Its first line of input is its
 * options, in which there is a key that other users of the machine must not see in the list of processes; it ends when
 * its input ends.
 */
const tell = (report: Report): void => {
  process.stdout.write(`${JSON.stringify(report)}\n`);
};

const input = createInterface({ input: process.stdin });
input.once('line', (line) => {
  rehearse(rehearsalOptions.parse(JSON.parse(line)), (progress) => tell({ type: 'progress', progress }))
    .then((outcome) => tell({ type: 'done', outcome }))
    .catch((error: unknown) => {
      tell({ type: 'problem', sentence: sentenceOf(error) });
      process.exitCode = 1;
    })
    .finally(() => input.close());
});
input.once('close', () => process.exit());
process.stdout.on('error', () => process.exit());
// Whoever started it decides when it ends: Ctrl-C reaches both at once.
process.on('SIGINT', () => {});
