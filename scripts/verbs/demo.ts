import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { App } from '../../server/app.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { CliError } from '../cli/errors.ts';
import { numberWithin, wholeNumber } from '../cli/numbers.ts';
import { toApp } from '../control/carriers.ts';
import { Operator } from '../control/operator.ts';
import { freshDemoFolder } from '../demo/folder.ts';
import { freePort } from '../demo/freePort.ts';
import { HeldClock } from '../demo/heldClock.ts';
import { demoLinks } from '../demo/links.ts';
import { linkLines } from '../demo/print.ts';
import { makePractice } from '../practice/make.ts';
import { startRehearsal } from '../rehearse/child.ts';
import { outcomeText, progressNews, progressText } from '../rehearse/inWords.ts';
import type { RehearsalOptions } from '../rehearse/options.ts';
import type { Outcome } from '../rehearse/report.ts';
import { networkUrls } from '../serve/addresses.ts';
import { exitOnCrash } from '../serve/crash.ts';
import { type Running, startServer } from '../serve/startServer.ts';
import { endWithin, untilStopped } from '../serve/untilStopped.ts';
import { ProgressLine } from '../terminal/progressLine.ts';
import { withPlayFlags } from './rehearse.ts';

interface Flags extends Pick<RehearsalOptions, 'turnout' | 'seed' | 'phones'> {
  speed: number;
  port: number;
  host: string;
  once?: boolean;
}

export function addDemo(program: Command): void {
  const { PORT, HOST } = process.env;
  const command = program
    .command('demo')
    .description(
      'Play a whole practice day with made-up people, on a server of its own that you can look at.',
    )
    .option(
      '--speed <factor>',
      'minutes per minute: at 20 the day takes about sixteen',
      numberWithin(0, 1000),
      20,
    )
    .option('--port <number>', 'port, or the next that is free', wholeNumber(1, 65_535), Number(PORT) || 3000)
    .option('--host <address>', '0.0.0.0 lets phones on this network in', HOST || '127.0.0.1')
    .option('--once', 'stop when the day is over');
  withPlayFlags(command).action(demo);
}

async function demo({ speed, port: wanted, host, once = false, ...play }: Flags): Promise<void> {
  const stopped = untilStopped();
  const config = await demoConfig(wanted, host);
  if (config.port !== wanted) console.log(`Port ${wanted} is in use, so the demo takes ${config.port}.`);
  const { app, stop, loopback } = await startSummit(config, speed, play.seed);
  exitOnCrash(app);
  const links = await demoLinks(new Operator(toApp(app)));
  console.log('\nA rehearsal: everybody in it is made up, and nothing of it is kept.\n');
  console.log(linkLines(links, process.stdout).join('\n'));
  const options = { ...play, url: loopback, operatorKey: app.operatorKey, speed: null };
  const code = await playDay(options, stopped, once);
  await endWithin(stop());
  if (code !== 0) throw new CliError('The rehearsal ended before the day did.', code);
}

/** Nothing of the real summit's settings counts here: the demo has data of its own. */
async function demoConfig(wanted: number, host: string): Promise<Config> {
  const folder = freshDemoFolder(resolve('data'));
  const port = await freePort(wanted, host);
  const config = readConfig({ port, host, data: folder }, {});
  // Phones scan the codes, and to a phone "localhost" is the phone itself.
  const [network] = networkUrls(config, port);
  return { ...config, publicUrl: network ?? null };
}

/** A new summit of today, with the clock at five to nine and the doors still closed. */
async function startSummit(config: Config, speed: number, seed: number): Promise<Running> {
  const date = dateOf(new Date());
  const clock = new HeldClock(new Date(`${date}T08:55`).getTime(), speed);
  const line = new ProgressLine(process.stdout);
  const onProgress = (doing: string) => line.show(`Making a practice summit: ${doing}`, '');
  const prepare = (app: App) => makePractice(app, { seed, date, onProgress }).finally(() => line.end());
  const running = await startServer(config, { clock }, prepare);
  clock.start();
  return running;
}

/** `YYYY-MM-DD` where we are. */
const dateOf = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

/** Plays the day; after it the screens stay up until somebody stops the demo. Resolves with the exit code. */
async function playDay(options: RehearsalOptions, stopped: Promise<void>, once: boolean): Promise<number> {
  const line = new ProgressLine(process.stdout);
  let outcome: Outcome | null = null;
  const rehearsal = startRehearsal(options, (report) => {
    if (report.type === 'progress') line.show(progressText(report.progress), progressNews(report.progress));
    if (report.type === 'done') outcome = report.outcome;
    if (report.type === 'problem') console.error(report.sentence);
  });
  const first = await Promise.race([rehearsal.ended, stopped]);
  line.end();
  if (first === undefined) {
    rehearsal.stop();
    await rehearsal.ended;
    return 0;
  }
  if (outcome !== null) console.log(outcomeText(outcome).join('\n'));
  if (once) return first;
  console.log(
    first === 0
      ? 'The screens stay up; Ctrl-C stops the demo.'
      : 'The screens stay up without the rehearsal.',
  );
  await stopped;
  return 0;
}
