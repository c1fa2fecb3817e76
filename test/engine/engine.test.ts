import { beforeEach, describe, expect, test } from 'vitest';
import { Engine } from '../../server/engine/engine.ts';
import { Hub } from '../../server/engine/hub.ts';
import type { Command, Request } from '../../shared/commands/command.ts';
import type { Batch } from '../../shared/protocol/messages.ts';
import type { PlenaryState } from '../../shared/views/plenary.ts';
import { readAll } from '../contracts/store.ts';
import { director, facilitatorOf, holderOf } from '../support/actors.ts';
import { calm, preparedStore, stillClock } from '../support/core.ts';
import { HeldStore } from '../support/heldStore.ts';
import { mint } from '../support/ids.ts';
import { BALLOT, words } from '../support/smallHall.ts';

const table = facilitatorOf('t1');
const add = (name: string): Request => ({
  id: mint(`add ${name}`),
  command: { type: 'addIdea', idea: mint(name), table: 't1', round: null, words: words(name) },
});
const request = (name: string, command: Command): Request => ({ id: mint(name), command });

let store: HeldStore;
let hub: Hub;
let engine: Engine;
/** What left the process, in order. */
let left: string[];

async function start(): Promise<void> {
  hub = new Hub();
  hub.outlet = { batch: (batch: Batch) => left.push(`${batch.view} ${batch.pos}`) };
  engine = new Engine({ store, clock: stillClock(), hub });
  engine.onTurnEnd = () => left.push('turn end');
  await engine.start();
}
const say = (who: Parameters<Engine['submit']>[0], asked: Request): void =>
  engine.submit(who, asked, (ack) =>
    left.push(ack.ok ? `ack ${ack.pos}` : `${ack.refusal.code} ${ack.again}`),
  );
const ideas = () => hub.state<PlenaryState>('plenary').ideas;

beforeEach(async () => {
  left = [];
  store = new HeldStore(await preparedStore());
  await start();
  store.held = true;
});

describe('L1: nothing leaves before it is on disk', () => {
  test('neither batch nor answer', async () => {
    say(table, add('bench'));
    await calm();
    expect(left).toEqual([]);
    expect(ideas()).toBe(0);
    await store.finish();
    await calm();
    expect(left).toContain('ack 7');
    expect(ideas()).toBe(1);
  });

  test('a decision that nothing comes of is answered in its turn, not before what it rests on', async () => {
    say(table, add('bench'));
    await calm();
    say(table, request('again', { type: 'restoreIdea', idea: mint('bench') }));
    await calm();
    expect(left).toEqual([]);
    await store.finish();
    await calm();
    await store.finish();
    await calm();
    expect(left.filter((what) => what.startsWith('ack'))).toEqual(['ack 7', 'ack 7']);
  });
});

test('O2: what happened is told before the answer to whom it happened', async () => {
  say(table, add('bench'));
  await calm();
  await store.finish();
  await calm();
  expect(left).toEqual(['table 7', 'plenary 7', 'themeTeam 7', 'console 7', 'floor 7', 'ack 7', 'turn end']);
});

describe('O3: a command id is known once', () => {
  test('while it is being written: one fact, an answer for each asker', async () => {
    say(table, add('bench'));
    say(table, add('bench'));
    await calm();
    say(table, add('bench'));
    await store.finish();
    await calm();
    expect(left.filter((what) => what === 'ack 7')).toHaveLength(3);
    expect(store.asked).toEqual([1]);
  });

  test('after it was written, and after a restart', async () => {
    store.held = false;
    expect(await engine.ask(table, add('bench'))).toMatchObject({ ok: true, pos: 7 });
    expect(await engine.ask(table, add('bench'))).toMatchObject({ ok: true, pos: 7 });
    await start();
    expect(await engine.ask(table, add('bench'))).toMatchObject({ ok: true, pos: 7 });
    expect(await readAll(store)).toHaveLength(7);
  });
});

test('O5: a refusal is judged anew when it comes again', async () => {
  store.held = false;
  const vote = request('vote', {
    type: 'castVote',
    ballot: BALLOT,
    receipt: mint('paper'),
    choice: ['green'],
  });
  expect(await engine.ask(holderOf('olga'), vote)).toMatchObject({ refusal: { code: 'ballot-unknown' } });
  const open: Command = {
    type: 'openBallot',
    ballot: BALLOT,
    title: { nl: '?' },
    options: ['green', 'home'],
    choose: 1,
  };
  await engine.ask(director, request('open', open));
  expect(await engine.ask(holderOf('olga'), vote)).toMatchObject({ ok: true });
});

describe('natural batches', () => {
  test('what comes in one turn is handed to the store together, at once', async () => {
    for (const name of ['a', 'b', 'c']) say(table, add(name));
    await calm();
    for (const name of ['d', 'e']) say(table, add(name));
    expect(store.asked).toEqual([3]);
    await calm();
    expect(store.asked).toEqual([3, 2]);
    await store.finish();
    await store.finish();
    await engine.settle();
    expect((await readAll(store)).map((entry) => entry.pos)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('what reaches the disk in one turn is shown as one', async () => {
    for (const name of ['a', 'b']) {
      say(table, add(name));
      await calm();
    }
    await store.finish();
    await store.finish();
    await calm();
    expect(left.filter((what) => !what.startsWith('ack'))).toEqual([
      'table 8',
      'plenary 8',
      'themeTeam 8',
      'console 8',
      'floor 8',
      'turn end',
    ]);
  });

  test('each view gets one batch for a write, however much it holds', async () => {
    for (const name of ['a', 'b', 'c']) say(table, add(name));
    await calm();
    await store.finish();
    await calm();
    expect(left.filter((what) => what.startsWith('plenary'))).toEqual(['plenary 9']);
  });
});

test('a defect in a command leaves nothing behind', async () => {
  store.held = false;
  const broken = {
    id: mint('broken'),
    command: { type: 'addIdea', idea: mint('x'), table: 't1' },
  } as unknown as Request;
  expect(() =>
    engine.submit(table, { ...broken, command: new Proxy(broken.command, thrower) }, () => {}),
  ).toThrow();
  expect(await engine.ask(table, add('fine'))).toMatchObject({ ok: true, pos: 7 });
});

const thrower: ProxyHandler<Command> = {
  get(target, key) {
    if (key === 'words') throw new Error('defect');
    return Reflect.get(target, key);
  },
};
