import type { Command } from 'commander';
import { CliError, USAGE } from '../cli/errors.ts';
import { numberWithin, wholeNumber } from '../cli/numbers.ts';
import { configOf } from '../cli/settings.ts';
import { readControl } from '../control/controlFile.ts';
import { startRehearsal } from '../rehearse/child.ts';
import { outcomeText, progressNews, progressText } from '../rehearse/inWords.ts';
import type { RehearsalOptions } from '../rehearse/options.ts';
import type { Outcome } from '../rehearse/report.ts';
import { untilStopped } from '../serve/untilStopped.ts';
import { ProgressLine } from '../terminal/progressLine.ts';

interface Flags extends Omit<RehearsalOptions, 'url' | 'operatorKey' | 'speed'> {
  url?: string;
  operatorKey?: string;
  data?: string;
  speed?: number;
  json?: boolean;
}

/** The flags that say how the day is played, shared with the demo. */
export const withPlayFlags = (command: Command): Command =>
  command
    .option('--turnout <share>', 'share of the people who come; it was 0.4 in 2017', numberWithin(0, 1), 1)
    .option('--seed <number>', 'another number, another day', wholeNumber(0, 2 ** 31), 1)
    .option('--phones <number>', 'phones of participants to play at most', wholeNumber(0, 10_000), 300);

export function addRehearse(program: Command): void {
  const command = program
    .command('rehearse')
    .description('Play a whole day against a running server whose summit is a rehearsal.')
    .option('--url <address>', 'the server; without it the one that runs on the data of this machine')
    .option('--operator-key <key>', 'key of its operator, from its control.json (BURGERTOP_OPERATOR_KEY)')
    .option('--data <folder>', 'folder of the data (BURGERTOP_DATA; ./data)')
    .option(
      '--speed <factor>',
      'minutes per minute; the pace of the server’s clock when not given',
      numberWithin(0, 10_000),
    )
    .option('--json', 'print what is told as JSON lines');
  withPlayFlags(command).action(rehearse);
}

async function rehearse({ url, operatorKey, data, speed, json = false, ...play }: Flags): Promise<void> {
  const server = serverOf({
    ...(url && { url }),
    ...(operatorKey && { operatorKey }),
    ...(data && { data }),
  });
  const line = new ProgressLine(process.stdout);
  let outcome: Outcome | null = null;
  let problem: string | null = null;
  const { ended, stop } = startRehearsal({ ...server, ...play, speed: speed ?? null }, (report) => {
    if (json) console.log(JSON.stringify(report));
    else if (report.type === 'progress')
      line.show(progressText(report.progress), progressNews(report.progress));
    if (report.type === 'done') outcome = report.outcome;
    if (report.type === 'problem') problem = report.sentence;
  });
  void untilStopped().then(stop);
  await ended;
  line.end();
  if (problem !== null) throw new CliError(problem);
  if (outcome === null) throw new CliError('The rehearsal was stopped before its end.');
  if (!json) console.log(outcomeText(outcome).join('\n'));
}

function serverOf(given: { url?: string; operatorKey?: string; data?: string }): {
  url: string;
  operatorKey: string;
} {
  const operatorKey = given.operatorKey ?? process.env.BURGERTOP_OPERATOR_KEY;
  if (given.url !== undefined) {
    if (operatorKey === undefined)
      throw new CliError('A server by its --url needs its --operator-key too.', USAGE);
    if (!URL.canParse(given.url))
      throw new CliError('--url is not an address; give one like http://127.0.0.1:3000.', USAGE);
    return { url: given.url, operatorKey };
  }
  const control = readControl(configOf(given.data === undefined ? {} : { data: given.data }).data);
  if (control === null)
    throw new CliError('No server runs on this data; start one, or give its --url and --operator-key.');
  return { url: control.url, operatorKey: control.key };
}
