import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOf } from '../../server/auth/secrets.ts';
import { director, organiser } from '../support/actors.ts';
import { type Core, calm, makeCore, preparedStore } from '../support/core.ts';
import type { Frame } from '../support/fakeIo.ts';
import { mint } from '../support/ids.ts';
import { Listener } from '../support/listener.ts';

const CROWD = 600;
let core: Core;
/** Names of the sockets in the order in which they heard of the step. */
let heard: string[];

beforeEach(async () => {
  core = makeCore(await preparedStore());
  await core.engine.start();
  heard = [];
});
afterEach(() => core.gateway.close());

function phone(n: number): void {
  const socket = core.io.connect(
    { auth: { app: 'participant' }, headers: { cookie: `burgertop-participant=phone of ann` } },
    {
      sent(frame) {
        if ((JSON.parse(frame) as Frame)[0] === 'turn') heard.push(`phone ${n}`);
      },
      hungUp() {},
    },
  );
  socket.receive('hello', { protocol: 1, views: [{ view: 'programme', key: '' }] });
}
const start = (name: string) =>
  core.engine.ask(director, { id: mint(name), command: { type: 'startStep', step: 'first' } });

test('a crowd of phones is served in slices; who works does not wait for it', async () => {
  for (let n = 0; n < CROWD; n++) phone(n);
  const screen = new Listener(core, 'screen').hello([['programme', '']]);
  await start('go');
  expect(screen.batches).toHaveLength(1);
  expect(heard.length).toBeLessThan(CROWD);
  await calm(20);
  expect(new Set(heard).size).toBe(CROWD);
  expect(heard).toHaveLength(CROWD);
});

test('two steps in a row reach each phone in order and once', async () => {
  for (let n = 0; n < CROWD; n++) phone(n);
  await Promise.all([start('one'), start('two')]);
  await start('three');
  await calm(40);
  const counts = new Map<string, number>();
  for (const name of heard) counts.set(name, (counts.get(name) ?? 0) + 1);
  expect(new Set(counts.values()).size).toBe(1);
});

test('who left is told nothing and keeps no place', async () => {
  const screen = new Listener(core, 'screen').hello([['programme', '']]);
  const other = new Listener(core, 'director').hello([['programme', '']]);
  screen.socket.lost();
  await start('go');
  expect(screen.batches).toEqual([]);
  expect(other.batches).toHaveLength(1);
  expect(core.gateway.size).toBe(1);
});

test('one who says hello again hears each batch once', async () => {
  const screen = new Listener(core, 'screen').hello([['programme', '']]).hello([['programme', '']]);
  new Listener(core, 'director').hello([['programme', '']]);
  await start('go');
  expect(screen.batches).toHaveLength(1);
});

test('each table hears of its own only, each badge of its own holder', async () => {
  const one = new Listener(core, 'tablet 1').hello([['table', 't1']]);
  const two = new Listener(core, 'tablet 2').hello([['table', 't2']]);
  const ann = new Listener(core, 'phone of ann').hello([['me', 'ann']]);
  const olga = new Listener(core, 'phone of olga').hello([
    ['me', 'olga'],
    ['me', 'ann'],
  ]);
  await core.engine.ask(organiser, {
    id: mint('move'),
    command: { type: 'moveSeat', person: 'ann', round: 1, to: 't3' },
  });
  expect([one, two, ann, olga].map((who) => who.batches.length)).toEqual([1, 0, 1, 0]);
  expect(olga.welcome.views[1]).toHaveProperty('refused.code', 'not-allowed');
  expect(core.engine.book.devices.has(hashOf('phone of ann'))).toBe(true);
});
