import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeReplica, takeAnswer, takeBatch } from '../../client/sync/replica.ts';
import { Hub } from '../../server/engine/hub.ts';
import type { Entry, Fact } from '../../shared/facts/fact.ts';
import type { Batch, ViewAnswer } from '../../shared/protocol/messages.ts';
import { VIEWS } from '../../shared/views/views.ts';
import { organiser } from '../support/actors.ts';
import { frozen } from '../support/freeze.ts';
import { mint } from '../support/ids.ts';
import { added } from '../support/smallHall.ts';

let hub: Hub;
let told: Batch[];
let pos: number;
beforeEach(() => {
  hub = new Hub();
  told = [];
  pos = 0;
  hub.outlet = { batch: (batch) => told.push(batch) };
});

const entry = (fact: Fact): Entry => ({
  pos: ++pos,
  at: 0,
  actor: organiser,
  cause: mint('c'),
  fact: frozen(fact),
});
const publish = (...facts: Fact[]) => hub.publish(facts.map(entry));
const answer = (view: 'table' | 'plenary', key: string, cursor?: number) =>
  JSON.parse(hub.answer(view, key, cursor).json) as ViewAnswer;

test('V1: each batch names the one before it, view by view and key by key', () => {
  publish(added('a', 't1'), added('b', 't2'), added('c', 't1'));
  publish(added('d', 't2'));
  const links = (view: string, key: string) =>
    told.filter((batch) => batch.view === view && batch.key === key).map(({ prev, pos: at }) => [prev, at]);
  expect(links('table', 't1')).toEqual([[0, 3]]);
  expect(links('table', 't2')).toEqual([
    [0, 2],
    [2, 4],
  ]);
  expect(links('plenary', '')).toEqual([
    [0, 3],
    [3, 4],
  ]);
});

describe('V1: what a reader is answered', () => {
  test('one who knows nothing, or an unknown position, gets the state', () => {
    publish(added('a'));
    expect(answer('table', 't1')).toHaveProperty('state.ideas');
    expect(answer('table', 't1', 99)).toHaveProperty('state.ideas');
  });
  test('one who knows all gets nothing', () => {
    publish(added('a'));
    expect(answer('table', 't1', 1)).toEqual({ view: 'table', key: 't1', pos: 1, tail: [] });
  });
  test('one who missed a few gets these', () => {
    for (const name of ['a', 'b', 'c']) publish(added(name));
    const late = answer('table', 't1', 1);
    expect('tail' in late && late.tail.map((batch) => batch.pos)).toEqual([2, 3]);
  });
  test('one who missed more than is remembered gets the state', () => {
    for (let i = 0; i < 200; i++) publish(added(`idea ${i}`));
    expect(answer('table', 't1', 1)).toHaveProperty('state');
    expect(answer('table', 't1', 199)).toHaveProperty('tail');
  });
  test('a state that was asked for changes with the next fact', () => {
    publish(added('a'));
    answer('plenary', '');
    publish(added('b'));
    expect(answer('plenary', '')).toHaveProperty('state.ideas', 2);
  });
  test('after a restart the position goes on where it was', () => {
    hub.load([entry(added('a')), entry(added('b'))]);
    expect(told).toEqual([]);
    expect(answer('table', 't1', 2)).toHaveProperty('tail', []);
    publish(added('c'));
    expect(told.find((batch) => batch.view === 'table')).toMatchObject({ prev: 2, pos: 3 });
  });
});

test('V1: wherever readers come in and whatever they miss, they end with the state of the server', () => {
  const steps = fc.array(fc.record({ facts: fc.integer({ min: 0, max: 3 }), hear: fc.boolean() }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(steps, (walk) => {
      const server = new Hub();
      const replica = makeReplica('table', 't1', VIEWS.table);
      let hears = false;
      let n = 0;
      server.outlet = {
        batch(batch) {
          if (batch.view !== 'table' || !hears) return;
          // A gap, and only a gap, makes the reader ask again.
          if (!takeBatch(replica, structuredClone(batch))) greet();
        },
      };
      const greet = () => {
        const known = replica.pos ?? undefined;
        expect(takeAnswer(replica, JSON.parse(server.answer('table', 't1', known).json))).toBe(true);
      };
      for (const { facts, hear } of walk) {
        hears = hear && replica.pos !== null;
        server.publish(
          Array.from({ length: facts }, () => ({
            pos: ++n,
            at: 0,
            actor: organiser,
            cause: mint('c'),
            fact: added(`idea ${n}`),
          })),
        );
        if (hear && replica.pos === null) greet();
      }
      greet();
      expect(replica.state).toEqual(server.state('table', 't1'));
    }),
    { numRuns: 200 },
  );
});
