import { expect, test } from 'vitest';
import { type Random, seeded } from '../../shared/seating/random.ts';
import { samples } from '../rules/samples.ts';
import { type Core, calm, DEVICES, type DeviceName, makeCore, preparedStore } from '../support/core.ts';
import { mint } from '../support/ids.ts';
import { Listener } from '../support/listener.ts';

const NAMES = Object.keys(DEVICES) as DeviceName[];
const ODD: unknown[] = [
  null,
  undefined,
  true,
  -1,
  1e308,
  Number.NaN,
  '',
  'x'.repeat(3000),
  '\u0000\ud800',
  '__proto__',
  'constructor',
  [],
  {},
  [[[[[[[]]]]]]],
  { __proto__: null, toString: 1 },
  JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}'),
  new Date(0),
  Buffer.from('bytes'),
];
const EVENTS = [
  'hello',
  'do',
  'time',
  'do',
  'do',
  'welcome',
  'turn',
  'bye',
  'error',
  '__proto__',
  'constructor',
];

const pick = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)]!;

/** Replaces something somewhere in a value by something odd, leaves it out, or adds it. */
function spoil(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random.below(4) === 0) return pick(random, ODD);
  if (Array.isArray(value)) {
    const copy = [...value];
    copy[random.below(copy.length + 1)] = spoil(random, pick(random, copy));
    return copy;
  }
  const keys = Object.keys(value);
  const key = keys.length > 0 && random.below(5) > 0 ? pick(random, keys) : 'extra';
  const { [key]: part, ...rest } = value as Record<string, unknown>;
  return random.below(4) === 0 ? rest : { ...rest, [key]: spoil(random, part) };
}

function packet(random: Random, n: number): [string, unknown[]] {
  const event = pick(random, EVENTS);
  if (random.below(10) === 0)
    return [event, Array.from({ length: random.below(4) }, () => pick(random, ODD))];
  const request = { id: mint(`fuzz ${n}`), command: pick(random, samples()) };
  const good =
    event === 'hello'
      ? { protocol: 1, epoch: 'e', views: [{ view: 'plenary', key: '', cursor: 3 }] }
      : [request, random.below(2) === 0 ? request : { ...request, id: mint(`also ${n}`) }];
  return [event, [random.below(8) === 0 ? good : spoil(random, good)]];
}

/** Connects again when the server hung up, as an attacker would. */
function attacker(core: Core, name: DeviceName): () => Listener {
  let listener = new Listener(core, name);
  return () => {
    if (listener.hungUp) listener = new Listener(core, name);
    return listener;
  };
}

test('A5: ten thousand packets that are nearly or not at all right harm nobody', async () => {
  const random = seeded(20270320);
  const core = makeCore(await preparedStore());
  await core.engine.start();
  const honest = new Listener(core, 'organiser').hello([['console', '']]);
  const attackers = NAMES.filter((name) => name !== 'organiser').map((name) => attacker(core, name));
  for (let n = 0; n < 10_000; n++) {
    const [event, args] = packet(random, n);
    pick(random, attackers)().socket.receive(event, ...args);
    if (n % 500 === 0) await calm();
  }
  await calm();
  expect(core.defects).toEqual([]);
  expect(core.troubles).toEqual([]);
  expect(honest.hungUp).toBe(false);
  expect(({} as Record<string, unknown>).admin).toBeUndefined();
  // What the rules allow went through, so the packets were not all nonsense.
  expect(core.engine.head).toBeGreaterThan(20);
  honest.do(
    { id: mint('alive'), command: { type: 'endStep' } },
    { id: mint('too'), command: { type: 'setThemes' } },
  );
  await calm();
  expect(honest.acks).toHaveLength(2);
  await core.gateway.close();
});
