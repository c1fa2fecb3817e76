import { beforeEach, describe, expect, test } from 'vitest';
import { Engine } from '../../server/engine/engine.ts';
import { Hub } from '../../server/engine/hub.ts';
import { StoreError } from '../../server/ports/store.ts';
import type { Command, Request } from '../../shared/commands/command.ts';
import type { Batch } from '../../shared/protocol/messages.ts';
import type { PlenaryState } from '../../shared/views/plenary.ts';
import { readAll } from '../contracts/store.ts';
import { director, facilitatorOf, organiser } from '../support/actors.ts';
import { calm, preparedStore, stillClock } from '../support/core.ts';
import { folded } from '../support/given.ts';
import { HeldStore } from '../support/heldStore.ts';
import { mint } from '../support/ids.ts';
import { words } from '../support/smallHall.ts';

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

describe('L1: when a write fails', () => {
  const full = new StoreError('full', 'no space');

  test('everything that was ahead of the disk is thrown away, and its askers may come again', async () => {
    say(table, add('a'));
    await calm();
    say(table, add('b'));
    say(director, request('start', { type: 'startStep', step: 'first' }));
    await store.fail(full);
    await calm();
    expect(left.filter((what) => what !== 'turn end')).toEqual(Array(3).fill('storage-full true'));
    expect(engine.summit).toEqual(folded((await readAll(store)).map((entry) => entry.fact)));
    expect(engine.ready).toBe(true);
    expect(ideas()).toBe(0);
  });

  test('what comes again is taken as if nothing had been', async () => {
    say(table, add('a'));
    await calm();
    await store.fail(full);
    await calm();
    store.held = false;
    expect(await engine.ask(table, add('a'))).toMatchObject({ ok: true, pos: 7 });
    expect(ideas()).toBe(1);
  });

  test('rows are thrown away too', async () => {
    const link = { hash: 'new', role: 'desk' as const };
    say(organiser, request('link', { type: 'issueLinks', links: [link], replace: true }));
    await calm();
    expect(engine.book.links.get('link of desk A')?.revoked).toBe(true);
    await store.fail(full);
    await calm();
    expect(engine.book.links.has('new')).toBe(false);
    expect(engine.book.links.get('link of desk A')?.revoked).toBe(false);
  });

  test('O3: if it had reached the disk all the same, it is shown, and known when it comes again', async () => {
    say(table, add('a'));
    await calm();
    await store.fail(new StoreError('failed', 'the writer stopped'), true);
    await calm();
    expect(ideas()).toBe(1);
    expect(left).toContain('plenary 7');
    store.held = false;
    expect(await engine.ask(table, add('a'))).toMatchObject({ ok: true, pos: 7 });
    expect(await readAll(store)).toHaveLength(7);
  });

  test('O6: a failing disk is no fault of the command, so it is never set aside for it', async () => {
    say(table, add('a'));
    await calm();
    await store.fail(new StoreError('failed', 'I/O error'));
    await calm();
    expect(left).toContain('starting true');
  });

  test('what comes in while the log is read again has to come once more, and is not forgotten', async () => {
    say(table, add('a'));
    await calm();
    engine.onTrouble = () => say(table, add('b'));
    await store.fail(full);
    await calm();
    expect(left).toContain('starting true');
    expect(engine.ready).toBe(true);
  });

  test('what comes in at the very moment of recovery is written', async () => {
    say(table, add('a'));
    await calm();
    let once = true;
    engine.onTurnEnd = () => {
      if (!engine.ready || !once) return;
      once = false;
      store.held = false;
      say(table, add('b'));
    };
    await store.fail(full);
    await calm();
    expect(left).toContain('ack 7');
  });

  test('when reading fails too it is down, says so, and keeps nobody waiting', async () => {
    const troubles: unknown[] = [];
    engine.onTrouble = (error) => troubles.push(error);
    store.breakReading(new StoreError('corrupt', 'unreadable'));
    say(table, add('a'));
    await calm();
    await store.fail(full);
    await calm();
    expect(engine.ready).toBe(false);
    expect(troubles).toHaveLength(2);
    expect(await engine.ask(table, add('b'))).toMatchObject({ again: true, refusal: { code: 'starting' } });
  });
});
