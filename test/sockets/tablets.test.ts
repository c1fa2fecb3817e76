import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Core, makeCore, preparedStore } from '../support/core.ts';
import { Listener } from '../support/listener.ts';
import { NOON } from '../support/smallHall.ts';

let core: Core;
let now = NOON;
beforeEach(async () => {
  now = NOON;
  core = makeCore(await preparedStore(), { clock: { now: () => now, rate: 1, newId: () => 'id' } });
  await core.engine.start();
});
afterEach(() => core.gateway.close());

const floor = () => new Listener(core, 'floor').hello([['floor', '']]);
const last = (listener: Listener) => listener.of('tablets').at(-1);
const second = (at = now) => {
  now = at;
  core.gateway.everySecond();
};

test('the floor team hears which tables have a tablet on the line, and when the others were last seen', () => {
  const team = floor();
  expect(last(team)).toEqual({ on: [], seen: {} });
  const tablet = new Listener(core, 'tablet 1');
  new Listener(core, 'tablet 2');
  second();
  expect(last(team)).toEqual({ on: ['t1', 't2'], seen: {} });
  tablet.socket.lost();
  second(NOON + 1000);
  expect(last(team)).toEqual({ on: ['t2'], seen: { t1: NOON + 1000 } });
  new Listener(core, 'tablet 1');
  second(NOON + 2000);
  expect(last(team)).toEqual({ on: ['t2', 't1'], seen: {} });
});

test('a table with a second tablet is not missed when one goes', () => {
  const team = floor();
  new Listener(core, 'spare tablet 1');
  const tablet = new Listener(core, 'tablet 1');
  second();
  tablet.socket.lost();
  second();
  expect(last(team)).toEqual({ on: ['t1'], seen: {} });
});

test('only what changed is told, who comes later hears it at once, and nobody else does', () => {
  const team = floor();
  const director = new Listener(core, 'director').hello([['console', '']]);
  new Listener(core, 'tablet 1').hello([
    ['table', 't1'],
    ['floor', ''],
  ]);
  second();
  second();
  expect(team.of('tablets')).toHaveLength(2);
  expect(last(floor())).toEqual({ on: ['t1'], seen: {} });
  expect(director.of('tablets')).toEqual([]);
});
