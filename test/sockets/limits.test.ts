import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { organiser } from '../support/actors.ts';
import { type Core, calm, makeCore, preparedStore } from '../support/core.ts';
import { mint } from '../support/ids.ts';
import { Listener } from '../support/listener.ts';
import { words } from '../support/smallHall.ts';

const add = (name: string, text = name) => ({
  id: mint(`add ${name}`),
  command: { type: 'addIdea', idea: mint(name), table: 't1', round: null, words: words(text) },
});

let core: Core;
const start = async (options: Parameters<typeof makeCore>[1] = {}) => {
  core = makeCore(await preparedStore(), options);
  await core.engine.start();
};
beforeEach(() => start());
afterEach(async () => {
  await core.gateway.close();
  vi.restoreAllMocks();
});
const codes = (listener: Listener) => listener.acks.map((ack) => (ack.ok ? 'ok' : ack.refusal.code));

describe('A5: what is no message at all ends that one connection', () => {
  test.each<[string, unknown[]]>([
    ['an unknown event', ['order66', {}]],
    ['an event named error', ['error', 'boo']],
    ['a hello of nothing', ['hello']],
    ['a hello with more than it should have', ['hello', { protocol: 1, views: [], admin: true }]],
    [
      'a hello for a view that does not exist',
      ['hello', { protocol: 1, views: [{ view: 'secrets', key: '' }] }],
    ],
    ['commands that are no list', ['do', { id: 1 }]],
    ['no commands', ['do', []]],
    ['too many commands', ['do', Array.from({ length: 65 }, (_, i) => add(String(i)))]],
    ['a command without an id', ['do', [{ command: add('x').command }]]],
  ])('%s', (_what, [event, ...args]) => {
    const other = new Listener(core, 'screen').hello([['plenary', '']]);
    const bad = new Listener(core, 'tablet 1');
    bad.socket.receive(event as string, ...args);
    expect(bad.hungUp).toBe(true);
    expect(other.hungUp).toBe(false);
    expect(core.defects).toEqual([]);
  });
});

describe('A4: the rate of one device', () => {
  test('what is too much has to come again, and soon may', async () => {
    let now = 1000;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    await start({ perSecond: 2, burst: 3 });
    const tablet = new Listener(core, 'tablet 1');
    for (const name of ['a', 'b', 'c', 'd']) tablet.do(add(name));
    await calm();
    expect(codes(tablet).filter((code) => code === 'ok')).toHaveLength(3);
    expect(tablet.acks).toContainEqual({
      id: mint('add d'),
      ok: false,
      refusal: { code: 'slow-down' },
      again: true,
    });
    now += 500;
    tablet.do(add('d'));
    await calm();
    expect(codes(tablet).filter((code) => code === 'ok')).toHaveLength(4);
  });
  test('one busy device does not slow another', async () => {
    await start({ perSecond: 0, burst: 1 });
    const busy = new Listener(core, 'tablet 1').do(add('a'), add('b'));
    const other = new Listener(core, 'spare tablet 1').do(add('c'));
    await calm();
    expect(codes(busy)).toContain('slow-down');
    expect(codes(other)).toEqual(['ok']);
  });
  test('asking for all views again and again is limited too', async () => {
    await start({ perSecond: 0, burst: 5 });
    const screen = new Listener(core, 'screen');
    for (let i = 0; i < 10; i++) screen.hello([['plenary', '']]);
    expect(screen.of('welcome').length).toBeLessThanOrEqual(5);
    expect(screen.hungUp).toBe(true);
  });
});

describe('A3: rights are looked up at every message', () => {
  const revoke = async (name: string) => {
    const link = core.engine.book.links.get(`link of ${name}`)!;
    const fresh = { ...link, hash: `new ${link.hash}` };
    await core.engine.ask(organiser, {
      id: mint('revoke'),
      command: { type: 'issueLinks', links: [fresh], replace: true },
    });
  };

  test('a revoked device writes nothing more', async () => {
    const desk = new Listener(core, 'desk A');
    await revoke('desk A');
    desk.do({ id: mint('late'), command: { type: 'recordArrival', person: 'ann', desk: 'A', at: 1 } });
    await calm();
    expect(desk.byes).toEqual([{ code: 'revoked' }]);
    expect(core.engine.summit.people.arrived.size).toBe(0);
  });
  test('and reads nothing more', async () => {
    const desk = new Listener(core, 'desk A');
    await revoke('desk A');
    desk.hello([['desk', '']]);
    expect(desk.byes).toEqual([{ code: 'revoked' }]);
    expect(desk.of('welcome')).toEqual([]);
  });
  test('and hears nothing more, at the latest after a second', async () => {
    const desk = new Listener(core, 'desk A').hello([['desk', '']]);
    await revoke('desk A');
    core.gateway.everySecond();
    expect(desk.byes).toEqual([{ code: 'revoked' }]);
    const heard = desk.heard.length;
    await core.engine.ask(organiser, {
      id: mint('scan'),
      command: { type: 'recordArrival', person: 'ann', desk: 'B', at: 1 },
    });
    expect(desk.heard).toHaveLength(heard);
  });
  test('a revoked device does not come back', async () => {
    await revoke('desk A');
    expect(new Listener(core, 'desk A').byes).toEqual([{ code: 'revoked' }]);
  });
});
