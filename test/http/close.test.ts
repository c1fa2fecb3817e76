import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { scratchFolder } from '../support/scratch.ts';

test('stops within two seconds although a browser holds a connection on which it never asked anything', async () => {
  const config = readConfig({ port: 0, data: scratchFolder(), logLevel: 'silent', memory: true }, {});
  const app = await createApp(config, { clientFolder: null });
  await app.listen();
  const socket = connect(Number(new URL(app.baseUrl()).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => {});
  const began = performance.now();
  await app.close();
  expect(performance.now() - began).toBeLessThan(2000);
  socket.destroy();
}, 90_000);
