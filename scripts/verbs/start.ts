import type { AddressInfo } from 'node:net';
import type { Command } from 'commander';
import type { App } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import { configOf, type ServerFlags, withServerFlags } from '../cli/settings.ts';
import { toApp } from '../control/carriers.ts';
import { Operator } from '../control/operator.ts';
import { networkUrls } from '../serve/addresses.ts';
import { exitOnCrash } from '../serve/crash.ts';
import { nodeAdvice } from '../serve/nodeAdvice.ts';
import { screenLines } from '../serve/screens.ts';
import { startServer } from '../serve/startServer.ts';
import { endWithin, untilStopped } from '../serve/untilStopped.ts';
import { qrLines } from '../terminal/qr.ts';

export function addStart(program: Command): void {
  const command = program.command('start').description('Start the server; it runs until Ctrl-C.');
  withServerFlags(command).action((flags: ServerFlags) => start(configOf(flags)));
}

/** Runs the server until it is told to stop. */
async function start(config: Config): Promise<void> {
  const advice = nodeAdvice(process.versions.node);
  if (advice !== null) console.error(advice);
  const stopped = untilStopped();
  const { app, stop } = await startServer(config);
  exitOnCrash(app);
  announce(app, config);
  await welcomeOrganiser(app);
  await stopped;
  console.log('Stopping; all that was answered is kept.');
  await endWithin(stop());
}

function announce(app: App, config: Config): void {
  const base = app.baseUrl();
  const { port } = app.http.server.address() as AddressInfo;
  console.log(`Burgertop runs at ${base}`);
  const others = networkUrls(config, port).filter((url) => url !== base);
  if (others.length > 0) console.log(`On the network: ${others.join(', ')}`);
  if (config.memory) console.log('Nothing is kept: this server forgets all when it stops (--memory).');
  console.log(`\n${screenLines(base).join('\n')}\n`);
}

/** The first link is made by the server itself, because there is nobody yet who could make one. */
async function welcomeOrganiser(app: App): Promise<void> {
  const known = [...app.engine.book.links.values()].some(
    ({ role, revoked }) => role === 'organiser' && !revoked,
  );
  if (known) {
    console.log('Lost the link of the organiser? "burgertop link organiser" makes a new one.');
    return;
  }
  const { url } = await new Operator(toApp(app)).post<{ url: string }>('/api/links', { role: 'organiser' });
  console.log(
    'Open this link to organise the summit; it is shown once, and it is a key, so keep it to yourself:\n',
  );
  console.log(`  ${url}\n`);
  console.log(`${qrLines(url, process.stdout.isTTY).join('\n')}\n`);
}
