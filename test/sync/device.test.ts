import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Device } from '../../client/sync/device.ts';
import { Outbox } from '../../client/sync/outbox.ts';
import { MemoryOutboxStore } from '../../client/sync/outboxStore.ts';
import { makeReplica } from '../../client/sync/replica.ts';
import { StoreError } from '../../server/ports/store.ts';
import type { DeviceCommand } from '../../shared/commands/command.ts';
import { logOf } from '../../shared/epoch.ts';
import { LIMITS } from '../../shared/limits.ts';
import { MAX_MESSAGE_BYTES } from '../../shared/protocol/messages.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { VIEWS } from '../../shared/views/views.ts';
import { type Core, calm, DEVICES, type DeviceName, makeCore, preparedStore } from '../support/core.ts';
import { FakeTime } from '../support/fakeTime.ts';
import { HeldStore } from '../support/heldStore.ts';
import { mint, minter } from '../support/ids.ts';
import { NOON, words } from '../support/smallHall.ts';
import { type Wire, wiredDial } from '../support/wire.ts';

let core: Core;
let time: FakeTime;
let wires: Wire[];
let sent: { event: string; bytes: number }[];
let wakes: (() => void)[];
let hallNow: number;

beforeEach(async () => {
  hallNow = NOON;
  const clock = { now: () => hallNow, rate: 1, newId: minter('server') };
  core = makeCore(new HeldStore(await preparedStore()), { clock });
  await core.engine.start();
  time = new FakeTime();
  wires = [];
  sent = [];
  wakes = [];
});
afterEach(() => core.gateway.close());
const disk = () => core.store as HeldStore;
const wire = () => wires.at(-1)!;

const add = (name: string, text = name): DeviceCommand => ({
  type: 'addIdea',
  idea: mint(name),
  table: 't1',
  round: null,
  words: words(text),
});

async function device(name: DeviceName = 'tablet 1', store = new MemoryOutboxStore()): Promise<Device> {
  const { app, ...grant } = DEVICES[name];
  const dial = wiredDial(app, name, (made) => {
    const say = made.line.do;
    made.line.do = (requests) => {
      sent.push({ event: 'do', bytes: Buffer.byteLength(JSON.stringify(['do', requests])) });
      say(requests);
    };
    wires.push(made);
  });
  const key = 'table' in grant ? grant.table : '';
  const made = new Device({
    dial,
    surroundings: {
      monotonic: () => time.now,
      deviceTime: () => time.now,
      random: () => 0.5,
      newId: minter('cmd'),
      setTimer: time.setTimer,
      clearTimer: time.clearTimer,
      onWake: (run) => void wakes.push(run),
    },
    store,
    replicas: [makeReplica('table', key, VIEWS.table)],
    delegate: { changed() {}, pulse() {} },
  });
  await made.start();
  return made;
}
/** Everything that is under way arrives, both ways, until nothing is. */
async function flow(): Promise<void> {
  do {
    for (const one of wires) {
      if (one.socket === null) one.accept(core.io);
      one.flushUp();
      await calm();
      one.flushDown();
    }
  } while (wires.some((one) => one.upward + one.downward > 0));
}
async function live(name?: DeviceName, store?: MemoryOutboxStore): Promise<Device> {
  const made = await device(name, store);
  await flow();
  expect(made.status).toBe('live');
  return made;
}
const ideas = (of: Device) => Object.keys((of.replicas[0]!.state as { ideas: object }).ideas);

test('O4: a command is on the device before it is sent, and is sent when there is a line', async () => {
  const store = new MemoryOutboxStore();
  const tablet = await device('tablet 1', store);
  await tablet.send(add('bench'));
  expect(await store.load()).toHaveLength(1);
  expect(sent).toEqual([]);
  await flow();
  expect(tablet.outbox.waiting).toBe(0);
  expect(ideas(tablet)).toEqual([mint('bench')]);
});

test('O3: a lost answer costs nothing: the command goes again and is known', async () => {
  const tablet = await live();
  await tablet.send(add('bench'));
  wire().flushUp();
  await calm();
  wire().cut();
  wire().serverGone();
  wire().deviceGone();
  expect(tablet.status).toBe('waiting');
  time.advance(5000);
  await flow();
  expect(tablet.outbox.items.map((item) => item.state)).toEqual(['acked']);
  expect(core.engine.summit.ideas.ideas.size).toBe(1);
});

test('a line that says nothing to a question is given up', async () => {
  const tablet = await live();
  await tablet.send(add('bench'));
  wire().cut();
  time.advance(11_000);
  expect(wires).toHaveLength(1);
  time.advance(2000);
  await flow();
  expect(tablet.outbox.waiting).toBe(0);
});

describe('a server that cannot take it now', () => {
  const fill = async () => {
    disk().held = true;
    await calm();
  };
  test('is asked again after a moment, not at once', async () => {
    const tablet = await live();
    await fill();
    await tablet.send(add('bench'));
    wire().flushUp();
    await calm();
    await disk().fail(new StoreError('full', 'no space'));
    await calm();
    const before = sent.length;
    wire().flushDown();
    expect(tablet.outbox.items[0]).toMatchObject({ state: 'queued', refusal: { code: 'storage-full' } });
    expect(sent).toHaveLength(before);
    disk().held = false;
    time.advance(2000);
    await flow();
    expect(tablet.outbox.items[0]).toMatchObject({ state: 'acked' });
  });
  test('what is typed meanwhile waits with it', async () => {
    const tablet = await live();
    await fill();
    await tablet.send(add('bench'));
    wire().flushUp();
    await calm();
    await disk().fail(new StoreError('full', 'no space'));
    await calm();
    wire().flushDown();
    const before = sent.length;
    await tablet.send(add('tree'));
    expect(sent).toHaveLength(before);
    disk().held = false;
    time.advance(2000);
    await flow();
    expect(tablet.outbox.waiting).toBe(0);
  });
  test('O6: a failing disk sets nothing aside, however often it fails', async () => {
    const tablet = await live();
    await fill();
    await tablet.send(add('bench'));
    for (let time_ = 0; time_ < 6; time_++) {
      wire().flushUp();
      await calm();
      await disk().fail(new StoreError('failed', 'I/O error'));
      await calm();
      wire().flushDown();
      time.advance(2000);
    }
    expect(tablet.outbox.parked).toEqual([]);
    disk().held = false;
    await flow();
    expect(ideas(tablet)).toHaveLength(1);
  });
});

test('no message is larger than the server takes, whatever was typed', async () => {
  const tablet = await device();
  for (const [i, text] of ['ع', '"', '\u0001', '语', '\ud800'].entries())
    for (let n = 0; n < 8; n++) await tablet.send(add(`${i} ${n}`, `a${text.repeat(LIMITS.ideaText - 1)}`));
  await flow();
  expect(Math.max(...sent.map(({ bytes }) => bytes))).toBeLessThan(MAX_MESSAGE_BYTES);
  expect(tablet.outbox.waiting).toBe(0);
  expect(ideas(tablet)).toHaveLength(40);
});

test('O6: what no message can hold is set aside at once, and holds up nothing', async () => {
  const tablet = await live();
  const steps = Array.from({ length: 60 }, (_, i) => ({
    id: `s${i}`,
    kind: 'round' as const,
    title: { nl: 'x'.repeat(1200) },
    minutes: 1,
  }));
  await tablet.send({ type: 'setProgramme', steps });
  await tablet.send(add('bench'));
  await flow();
  expect(tablet.outbox.parked).toMatchObject([{ refusal: { code: 'too-big' } }]);
  expect(await tablet.ask({ type: 'setProgramme', steps })).toMatchObject({ refusal: { code: 'too-big' } });
  expect(ideas(tablet)).toEqual([mint('bench')]);
});

describe('E1: another life of the log', () => {
  test('what the old one had acknowledged is offered again, and only what is lacking is added', async () => {
    const tablet = await live();
    await tablet.send(add('bench'));
    await tablet.send(add('tree'));
    await flow();
    const restored = await preparedStore(`${logOf(core.engine.epoch)}.2`);
    const kept = (await readUnits())[0]!;
    await restored.append([kept]);
    await core.gateway.close();
    core = makeCore(new HeldStore(restored));
    await core.engine.start();
    wire().flushDown();
    time.advance(5000);
    await flow();
    expect(ideas(tablet).sort()).toEqual([mint('bench'), mint('tree')].sort());
    expect(core.engine.head).toBe(8);
    expect(tablet.outbox.waiting).toBe(0);
  });
  const readUnits = async () => {
    const entries = [];
    for await (const chunk of disk().read(6)) entries.push(...chunk);
    return entries.map((entry) => ({ command: entry.cause, at: entry.at, entries: [entry], rows: [] }));
  };
});

test('A3: a revoked device says so, stops trying, and keeps what it had to tell', async () => {
  const tablet = await live();
  const link = core.engine.book.links.get('link of tablet 1')!;
  await core.engine.ask(
    { role: 'operator', device: 'op' },
    { id: mint('revoke'), command: { type: 'issueLinks', links: [{ ...link, hash: 'new' }], replace: true } },
  );
  await tablet.send(add('bench'));
  await flow();
  expect(tablet.status).toBe('revoked');
  expect(tablet.outbox.waiting).toBe(1);
  time.advance(60_000);
  expect(wires).toHaveLength(1);
});

describe('O10: a server of a newer version', () => {
  const spokenBy = (protocol: number) => {
    core = makeCore(core.store, { wire: { protocol, upcasts: {} } });
    return core.engine.start();
  };

  test('the next one: the page hands over what waits, and only then goes', async () => {
    await spokenBy(2);
    const tablet = await device();
    for (const name of ['bench', 'tree', 'lamp']) await tablet.send(add(name));
    await tablet.send({ type: 'rewordIdea', idea: mint('bench'), words: words('Twee bankjes') });
    await flow();
    expect(tablet.status).toBe('outdated');
    expect(tablet.outbox.items.map(({ state }) => state)).toEqual(['acked', 'acked', 'acked', 'acked']);
    expect(core.engine.summit.ideas.ideas.get(mint('bench'))?.words.text).toBe('Twee bankjes');
    expect(wires).toHaveLength(1);
  });
  test('the next one, that cannot take it now: the page stays until it can', async () => {
    await spokenBy(2);
    const tablet = await device();
    await tablet.send(add('bench'));
    disk().held = true;
    await flow();
    await disk().fail(new StoreError('full', 'no space'));
    await flow();
    expect(tablet.status).toBe('live');
    disk().held = false;
    time.advance(5000);
    await flow();
    expect(tablet.status).toBe('outdated');
    expect(core.engine.summit.ideas.ideas.size).toBe(1);
  });
  test('later ones: the page goes at once, keeps what waits, and the new page sends it as what it is', async () => {
    await spokenBy(3);
    const store = new MemoryOutboxStore();
    const tablet = await device('tablet 1', store);
    await tablet.send(add('bench'));
    await flow();
    expect(tablet.status).toBe('outdated');
    expect(core.engine.summit.ideas.ideas.size).toBe(0);
    expect(await store.load()).toMatchObject([{ state: 'queued', protocol: PROTOCOL }]);
  });
  test('what an older page left in the outbox says so on its way', async () => {
    const store = new MemoryOutboxStore();
    const [kept] = [new Outbox().make(mint('of then'), add('bench'), 0)];
    await store.put([{ ...kept, protocol: PROTOCOL + 7 }]);
    const asked: unknown[] = [];
    const tablet = await device('tablet 1', store);
    const say = wire().line.do;
    wire().line.do = (requests) => {
      asked.push(...requests);
      say(requests);
    };
    await flow();
    await tablet.send(add('tree'));
    await flow();
    expect(asked).toMatchObject([{ id: mint('of then'), protocol: PROTOCOL + 7 }, { command: {} }]);
    expect(asked[1]).not.toHaveProperty('protocol');
  });
});

test('a device that was stopped leaves nothing running', async () => {
  const tablet = await live();
  await tablet.send(add('bench'));
  tablet.stop();
  expect(tablet.status).toBe('idle');
  expect(time.pending).toBe(0);
});

test('what is asked without a line does not happen later', async () => {
  const tablet = await device();
  expect(await tablet.ask(add('bench'))).toMatchObject({ ok: false, refusal: { code: 'no-connection' } });
  await flow();
  expect(ideas(tablet)).toEqual([]);
  expect(tablet.outbox.items).toEqual([]);
});

test('the time is asked again after a while, and when the device wakes', async () => {
  const tablet = await live();
  const before = tablet.time.now();
  // The device slept: its steady clock stood still, and nothing told it.
  hallNow += 600_000;
  expect(tablet.time.now()).toBe(before);
  for (const run of wakes) run();
  await flow();
  expect(tablet.time.now() - before).toBe(600_000);
  hallNow += 360_000;
  time.advance(300_000);
  await flow();
  expect(tablet.time.now()).toBe(hallNow);
});
