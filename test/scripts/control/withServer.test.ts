import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toAddress } from '../../../scripts/control/carriers.ts';
import { Operator, ServerRefused } from '../../../scripts/control/operator.ts';
import { withServer } from '../../../scripts/control/withServer.ts';
import { startServer } from '../../../scripts/serve/startServer.ts';
import type { Status } from '../../../scripts/serve/statusRoute.ts';
import { readConfig } from '../../../server/config.ts';
import { scratchFolder } from '../../support/scratch.ts';

const configIn = (name: string) =>
  readConfig(
    { port: 0, data: join(folder, name), logLevel: 'silent', publicUrl: 'https://top.example.nl' },
    {},
  );
const folder = scratchFolder();
const makeLink = (operator: Operator) => operator.post<{ url: string }>('/api/links', { role: 'desk' });

test('without a server the data is opened, used and closed', async () => {
  const config = configIn('alone');
  const { url } = await withServer(config, makeLink);
  expect(url).toMatch(/^https:\/\/top\.example\.nl\/balie#/);
  // Opening it again shows that it was closed.
  expect((await withServer(config, (operator) => operator.get<Status>('/api/status'))).devices).toBe(0);
});

test('with a server that runs, it does the work', async () => {
  const config = configIn('running');
  const { app, stop } = await startServer(config, { clientFolder: null });
  const links = () => app.engine.book.links.size;
  const before = links();
  await withServer(config, makeLink);
  expect(links()).toBe(before + 1);
  await stop();
  await withServer(config, makeLink);
});

test('a refusal comes back as its code', async () => {
  const propose = (operator: Operator) => operator.post('/api/seating/propose', { seed: 1 });
  await expect(withServer(configIn('empty'), propose)).rejects.toThrow(ServerRefused);
  await expect(withServer(configIn('empty'), propose)).rejects.toThrow('no-tables');
});

test('without the key nothing is told', async () => {
  const { loopback, stop } = await startServer(configIn('locked'), { clientFolder: null });
  const stranger = new Operator(toAddress(loopback, 'guess'));
  await expect(stranger.get('/api/status')).rejects.toThrow('not-allowed');
  await expect(stranger.get('/api/badges')).rejects.toThrow('not-allowed');
  await stop();
});

test('a port that is taken leaves nothing open', async () => {
  const first = await startServer(configIn('first'), { clientFolder: null });
  const port = Number(new URL(first.loopback).port);
  const config = { ...configIn('second'), port };
  await expect(startServer(config, { clientFolder: null })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await withServer(config, makeLink);
  await first.stop();
});
