import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { type App, createApp } from '../../server/app.ts';
import { Signet } from '../../server/auth/secrets.ts';
import { readConfig } from '../../server/config.ts';
import { type Random, seeded } from '../../shared/seating/random.ts';
import { preparedStore } from '../support/core.ts';
import { mint } from '../support/ids.ts';
import { words } from '../support/smallHall.ts';

let app: App;
beforeAll(async () => {
  const config = readConfig({ port: 0, memory: true, logLevel: 'silent' }, {});
  app = await createApp(config, {
    store: await preparedStore(),
    signet: new Signet(randomBytes(32)),
    clientFolder: null,
  });
  await app.listen();
});
afterAll(() => app.close());

/** All that a socket was told so far. */
const heard = new WeakMap<WebSocket, string[]>();

/** A bare websocket that has come as far as Socket.IO's CONNECT. */
async function knock(
  key: string,
  appName = 'facilitator',
  headers: Record<string, string> = {},
): Promise<WebSocket> {
  const url = `${app.baseUrl().replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
  const socket = new WebSocket(url, { headers: { cookie: `burgertop-${appName}=${key}`, ...headers } });
  const texts: string[] = [];
  heard.set(socket, texts);
  socket.on('message', (data) => texts.push(String(data)));
  socket.on('error', () => {});
  const answer = () =>
    new Promise((resolve, reject) => {
      socket.once('message', resolve);
      socket.once('close', reject);
    });
  await answer();
  socket.send(`40${JSON.stringify({ app: appName })}`);
  await answer();
  return socket;
}
const closed = (socket: WebSocket) =>
  socket.readyState === WebSocket.CLOSED
    ? Promise.resolve()
    : new Promise((resolve) => socket.once('close', resolve));
/** The first event of this name that comes, or came already. */
const event = (socket: WebSocket, name: string) =>
  new Promise<never>((resolve) => {
    const look = (text: string) => {
      if (text.startsWith(`42["${name}"`)) resolve((JSON.parse(text.slice(2)) as [string, never])[1]);
    };
    heard.get(socket)?.forEach(look);
    socket.on('message', (data) => look(String(data)));
  });
const say = (socket: WebSocket, ...frame: unknown[]) => socket.send(`42${JSON.stringify(frame)}`);

test('a hello and a command over a real socket', async () => {
  const socket = await knock('tablet 1');
  const welcome = event(socket, 'welcome');
  say(socket, 'hello', { protocol: 1, views: [{ view: 'table', key: 't1' }] });
  expect(await welcome).toMatchObject({ views: [{ state: { place: { number: 1 } } }] });
  const turn = event(socket, 'turn');
  const command = { type: 'addIdea', idea: mint('bench'), table: 't1', round: null, words: words('Bankje') };
  say(socket, 'do', [{ id: mint('add'), command }]);
  expect(await turn).toMatchObject({ batches: [{ view: 'table' }], acks: [{ ok: true }] });
  socket.close();
});

describe('A5', () => {
  test('a message of more than 64 KB ends the connection, and only that one', async () => {
    const other = await knock('screen', 'plenary');
    const socket = await knock('tablet 1');
    say(socket, 'do', ['x'.repeat(70_000)]);
    await closed(socket);
    expect(other.readyState).toBe(WebSocket.OPEN);
    other.close();
  });

  test('a page of another origin does not get in', async () => {
    await expect(knock('tablet 1', 'facilitator', { origin: 'https://evil.test' })).rejects.toBeDefined();
  });

  test('a key that nobody has is told so and sent away', async () => {
    const socket = await knock('nobody');
    expect(await event(socket, 'bye')).toEqual({ code: 'revoked' });
    await closed(socket);
  });

  test('two thousand broken frames leave the server and the others alive', async () => {
    const random = seeded(7);
    const other = await knock('screen', 'plenary');
    let socket = await knock('tablet 1');
    for (let n = 0; n < 2000; n++) {
      if (socket.readyState !== WebSocket.OPEN) socket = await knock('tablet 1');
      const frame = brokenFrame(random);
      socket.send(frame);
      // Each frame must have been looked at: the server answers, or hangs up.
      if (n % 20 === 0) await seenThrough(socket);
    }
    const welcome = event(other, 'welcome');
    say(other, 'hello', { protocol: 1, views: [{ view: 'plenary', key: '' }] });
    expect(await welcome).toHaveProperty('epoch');
    expect(app.engine.ready).toBe(true);
    socket.close();
    other.close();
  });
});

async function seenThrough(socket: WebSocket): Promise<void> {
  const pong = new Promise((resolve) => socket.once('pong', resolve));
  if (socket.readyState === WebSocket.OPEN) socket.ping();
  await Promise.race([pong, closed(socket)]);
}

const FRAMES = [
  '42["do",[{"id":1}]]',
  '42["do"',
  '42["hello",{"protocol":1,"views":[]}]',
  '42["connect"]',
  '42["disconnect"]',
  '42[{"toString":1}]',
  '42[7]',
  '420["time"]',
  '4299999999999["time"]',
  '451-["do",{"_placeholder":true,"num":0}]',
  '459999-["do"]',
  '43["ack"]',
  '40/other,{}',
  '40',
  '41',
  '44"error"',
  '3',
  '2probe',
  '5',
  '6',
  'b64',
  '',
  '42["__proto__",{"__proto__":{"x":1}}]',
];
function brokenFrame(random: Random): string | Buffer {
  const frame = FRAMES[random.below(FRAMES.length)]!;
  const kind = random.below(4);
  if (kind === 0) return frame;
  if (kind === 1) return Buffer.from(Array.from({ length: random.below(40) }, () => random.below(256)));
  const at = random.below(frame.length + 1);
  const odd = String.fromCodePoint(random.below(0x3000));
  return kind === 2
    ? frame.slice(0, at) + odd + frame.slice(at + 1)
    : frame.slice(0, at) + frame.slice(at + 1);
}
