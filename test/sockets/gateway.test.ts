import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LIMITS } from '../../shared/limits.ts';
import { MAX_UNSENT_BYTES, type ScreenPresence } from '../../shared/protocol/messages.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import type { Wire } from '../../shared/protocol/wire.ts';
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

describe('A2: who may connect', () => {
  test('a device with a key, for the app that the key opens', () => {
    expect(new Listener(core, 'tablet 1').byes).toEqual([]);
    expect(core.gateway.size).toBe(1);
  });
  test.each([
    ['an unknown key', 'stranger', 'desk'],
    ['a key for another app', 'tablet 1', 'organiser'],
    ['an app that does not exist', 'tablet 1', 'kitchen'],
  ] as const)('not with %s', (_what, name, app) => {
    const listener = new Listener(core, name, app);
    expect(listener.byes).toEqual([{ code: 'revoked' }]);
    expect(listener.hungUp).toBe(true);
    expect(core.gateway.size).toBe(0);
  });
  test('before the log is read, everybody is asked to come back', async () => {
    const young = makeCore(await preparedStore());
    expect(new Listener(young, 'tablet 1').byes).toEqual([{ code: 'stopping', retryAfter: 500 }]);
    await young.gateway.close();
  });
  test('only pages of our own may knock, and only while there is room', async () => {
    await start({ maxSockets: 1, origins: ['https://dev.test'] });
    const host = 'hal.test:3000';
    const knock = (origin?: string) =>
      core.gateway.mayKnock({ host, ...(origin !== undefined && { origin }) });
    expect(knock()).toBe(true);
    expect(knock('https://hal.test:3000')).toBe(true);
    expect(knock('https://dev.test')).toBe(true);
    expect(knock('https://evil.test')).toBe(false);
    expect(knock('null')).toBe(false);
    new Listener(core, 'screen');
    expect(knock()).toBe(false);
  });
});

describe('hello', () => {
  test('is answered with the views that the device may read; others are refused', () => {
    const tablet = new Listener(core, 'tablet 1').hello([
      ['table', 't1'],
      ['table', 't2'],
      ['desk', ''],
    ]);
    expect(tablet.welcome).toMatchObject({
      protocol: PROTOCOL,
      epoch: core.engine.epoch,
      actor: { role: 'facilitator', table: 't1' },
      clock: { rate: 1 },
      views: [
        { view: 'table', key: 't1', state: { place: { number: 1 } } },
        { view: 'table', key: 't2', refused: { code: 'not-allowed' } },
        { view: 'desk', key: '', refused: { code: 'not-allowed' } },
      ],
    });
  });
  test('E1: a position of another epoch counts for nothing', async () => {
    const cursor = 6;
    const same = new Listener(core, 'tablet 1').hello([['table', 't1', cursor]], {
      epoch: core.engine.epoch,
    });
    expect(same.welcome.views[0]).toHaveProperty('tail', []);
    const other = new Listener(core, 'tablet 1').hello([['table', 't1', cursor]], {
      epoch: 'before the fire',
    });
    expect(other.welcome.views[0]).toHaveProperty('state');
  });
  test('of the version before is understood; older and newer ones are told so', async () => {
    await start({ wire: { protocol: 7, upcasts: {} } });
    const said = (protocol: number) => new Listener(core, 'screen').hello([], { protocol });
    expect(said(7).welcome.protocol).toBe(7);
    expect(said(6).welcome.protocol).toBe(7);
    expect(said(5).byes).toEqual([{ code: 'protocol-too-old' }]);
    expect(said(8).byes).toEqual([{ code: 'protocol-too-new', retryAfter: 30_000 }]);
  });
  test('the first version has none before it', () => {
    expect(new Listener(core, 'screen').hello([], { protocol: 0 }).byes).toEqual([
      { code: 'protocol-too-old' },
    ]);
    expect(new Listener(core, 'screen').hello([], { protocol: PROTOCOL }).byes).toEqual([]);
  });
});

describe('a page of the version before', () => {
  /** In version 1 a card was its bare text; in version 2 it had words; in version 3 the words say their language. */
  const wire: Wire = {
    protocol: 3,
    upcasts: {
      1: (command) => {
        const { text, ...rest } = command as { text: string };
        return { ...rest, words: { text } };
      },
      2: (command) => {
        const { words: said, ...rest } = command as { words: { text: string } };
        return { ...rest, words: { ...words(''), ...said } };
      },
    },
  };
  const rest = (name: string) => ({ type: 'addIdea', idea: mint(name), table: 't1', round: null });
  const request = (name: string, command: object, protocol?: number) => ({
    id: mint(`add ${name}`),
    command: { ...rest(name), ...command },
    ...(protocol !== undefined && { protocol }),
  });
  const texts = () => [...core.engine.summit.ideas.ideas.values()].map((idea) => idea.words.text);
  beforeEach(() => start({ wire }));

  test('hands over what waits, in its own words, and is shown nothing that it would misread', async () => {
    const old = new Listener(core, 'tablet 1').hello([['table', 't1']], { protocol: 2 });
    expect(old.welcome).toMatchObject({ protocol: 3, views: [{ view: 'table', refused: {} }] });
    old.do(request('bench', { words: { text: 'Bankje' } }));
    await calm();
    expect(codes(old)).toEqual(['ok']);
    expect(old.batches).toEqual([]);
    expect(texts()).toEqual(['Bankje']);
  });
  test('may be older still in what its outbox holds, and so may a new page', async () => {
    const old = new Listener(core, 'tablet 1').hello([], { protocol: 2 });
    old.do(request('a', { text: 'Van toen' }, 1), request('b', { words: { text: 'Van daarna' } }));
    const now = new Listener(core, 'spare tablet 1').hello([['table', 't1']], { protocol: 3 });
    now.do(request('c', { text: 'Bewaard' }, 1), request('d', { words: words('Van nu') }));
    await calm();
    expect([codes(old), codes(now)]).toEqual([
      ['ok', 'ok'],
      ['ok', 'ok'],
    ]);
    expect(texts()).toEqual(['Van toen', 'Van daarna', 'Bewaard', 'Van nu']);
  });
  test('stops nobody with what no version ever said', async () => {
    const old = new Listener(core, 'tablet 1').hello([], { protocol: 2 });
    old.do({ id: mint('x'), command: null, protocol: 1 }, request('b', { words: { text: 'Verder' } }));
    await calm();
    expect(codes(old)).toEqual(['malformed', 'ok']);
    expect(core.defects).toEqual([]);
    expect(texts()).toEqual(['Verder']);
  });
});

describe('do', () => {
  test('O2: the batch goes out before the answer, and to whoever reads the same', async () => {
    const tablet = new Listener(core, 'tablet 1').hello([['table', 't1']]);
    const screen = new Listener(core, 'screen').hello([['plenary', '']]);
    tablet.do(add('bench'));
    await calm();
    expect(codes(tablet)).toEqual(['ok']);
    const [first] = tablet.of<{ batches: unknown[]; epoch: string }>('turn');
    expect(first?.batches).toHaveLength(1);
    expect(first?.epoch).toBe(core.engine.epoch);
    expect(screen.batches).toMatchObject([{ view: 'plenary', prev: 3, pos: 7 }]);
  });
  test('O2: that holds for two tablets at one table too', async () => {
    const tablet = new Listener(core, 'tablet 1').hello([['table', 't1']]);
    const spare = new Listener(core, 'spare tablet 1').hello([['table', 't1']]);
    tablet.do(add('bench'));
    await calm();
    const order = tablet
      .of<{ batches?: unknown; acks?: unknown }>('turn')
      .flatMap((turn) => [
        ...(turn.batches === undefined ? [] : ['batch']),
        ...(turn.acks === undefined ? [] : ['ack']),
      ]);
    expect(order).toEqual(['batch', 'ack']);
    expect(spare.batches).toHaveLength(1);
    expect(spare.acks).toEqual([]);
  });
  test('O6: a bad command does not hold up the others', async () => {
    const tablet = new Listener(core, 'tablet 1');
    tablet.do(
      add('a'),
      { id: mint('bad'), command: { type: 'addIdea', idea: 7 } },
      { id: mint('odd'), command: { type: 'launchRocket' } },
      { id: mint('none') },
      add('long', 'x'.repeat(LIMITS.ideaText + 1)),
      add('empty', ' \u202e '),
      add('b'),
    );
    await calm();
    const answers = Object.fromEntries(tablet.acks.map((ack) => [ack.id, ack.ok ? 'ok' : ack.refusal.code]));
    expect(answers).toEqual({
      [mint('add a')]: 'ok',
      [mint('bad')]: 'malformed',
      [mint('odd')]: 'unknown-command',
      [mint('none')]: 'malformed',
      [mint('add long')]: 'too-long',
      [mint('add empty')]: 'empty-text',
      [mint('add b')]: 'ok',
    });
  });
  test('2,000 characters are not too long', async () => {
    const tablet = new Listener(core, 'tablet 1').do(add('long', 'x'.repeat(LIMITS.ideaText)));
    await calm();
    expect(codes(tablet)).toEqual(['ok']);
  });
  test('what was pasted is kept as far as it can be read: half a character, overrides and controls do no harm', async () => {
    const tablet = new Listener(core, 'tablet 1').hello([['table', 't1']]);
    tablet.do(
      add('half', 'Bank \ud83d hier'),
      add('override', 'Bank \u202egnam\u202c\u0007 hier'),
      add('emoji', '👩‍👩‍👧‍👦 نعم Bank'),
    );
    await calm();
    expect(codes(tablet)).toEqual(['ok', 'ok', 'ok']);
    const texts = [...core.engine.summit.ideas.ideas.values()].map((idea) => idea.words.text);
    expect(texts).toEqual(['Bank \ufffd hier', 'Bank gnam hier', '👩‍👩‍👧‍👦 نعم Bank']);
  });
  test('O6: a defect is answered, reported, and stops nobody', async () => {
    const tablet = new Listener(core, 'tablet 1');
    vi.spyOn(core.engine, 'submit').mockImplementationOnce(() => {
      throw new Error('defect');
    });
    tablet.do(add('a'), add('b'));
    await calm();
    expect(codes(tablet).sort()).toEqual(['ok', 'server-error']);
    expect(core.defects).toHaveLength(1);
  });
});

test('a reader who leaves a megabyte unread is dropped', () => {
  const slow = new Listener(core, 'screen');
  const quick = new Listener(core, 'director');
  slow.socket.unread = MAX_UNSENT_BYTES + 1;
  quick.socket.unread = MAX_UNSENT_BYTES;
  core.gateway.everySecond();
  expect([slow.hungUp, quick.hungUp]).toEqual([true, false]);
});

test('phones hear the counts when these change; nobody else does', async () => {
  const phone = new Listener(core, 'phone of ann').hello([['programme', '']]);
  const screen = new Listener(core, 'screen').hello([['programme', '']]);
  core.gateway.everySecond();
  core.gateway.everySecond();
  new Listener(core, 'tablet 1').do(add('bench'));
  await calm();
  core.gateway.everySecond();
  await calm();
  expect(phone.of('pulse')).toEqual([
    { people: 0, ideas: 0, talking: 0 },
    { people: 0, ideas: 1, talking: 1 },
  ]);
  expect(screen.of('pulse')).toEqual([]);
});

test('the hall time is told to whoever asks', () => {
  const screen = new Listener(core, 'screen');
  const answer = vi.fn();
  screen.socket.receive('time', answer);
  screen.socket.receive('time', 'not a function');
  expect(answer).toHaveBeenCalledExactlyOnceWith({ now: expect.any(Number), rate: 1 });
  expect(screen.hungUp).toBe(false);
});

test('at the end everybody is told that it stops', async () => {
  const screen = new Listener(core, 'screen');
  await core.gateway.close();
  expect(screen.byes).toEqual([{ code: 'stopping', retryAfter: 500 }]);
  expect(screen.hungUp).toBe(true);
});

describe('screens that say what they draw', () => {
  const shows = { scene: 'tally', pos: 0, width: 1920, height: 1080 };
  const lists = (listener: Listener) => listener.of<ScreenPresence[]>('screens');

  test('the director hears of it at once, and a phone cannot say it', () => {
    const director = new Listener(core, 'director');
    const screen = new Listener(core, 'screen');
    const tablet = new Listener(core, 'tablet 1');
    screen.socket.receive('shows', shows);
    tablet.socket.receive('shows', shows);
    expect(lists(director)).toHaveLength(1);
    expect(lists(director)[0]).toMatchObject([{ scene: 'tally', behind: 0, gone: null, width: 1920 }]);
    screen.socket.receive('shows', { ...shows, scene: 'calm' });
    expect(lists(director).at(-1)).toMatchObject([{ scene: 'calm' }]);
    screen.socket.lost();
    expect(lists(director).at(-1)?.[0]?.gone).not.toBeNull();
    expect([lists(screen), lists(tablet)]).toEqual([[], []]);
  });

  test('only who directs may ask a screen for its name', () => {
    const screen = new Listener(core, 'screen');
    screen.socket.receive('shows', shows);
    new Listener(core, 'tablet 1').socket.receive('identify', null);
    expect(screen.of('identify')).toEqual([]);
    new Listener(core, 'director').socket.receive('identify', null);
    expect(screen.of('identify')).toHaveLength(1);
  });

  test('nonsense ends the connection', () => {
    const screen = new Listener(core, 'screen');
    screen.socket.receive('shows', { ...shows, scene: 'fireworks' });
    expect(screen.byes).toEqual([{ code: 'malformed' }]);
  });
});
