import { expect, test } from 'vitest';
import { REFLECT_EVERY, Reflector } from '../../server/engine/reflector.ts';
import type { Request } from '../../shared/commands/command.ts';
import type { Entry, Fact } from '../../shared/facts/fact.ts';
import { desk } from '../support/actors.ts';
import { added, arrived } from '../support/smallHall.ts';

const entry = (fact: Fact): Entry => ({ pos: 1, at: 0, actor: desk, cause: 'c', fact });

function reflector() {
  const asked: Request[] = [];
  let timers: { run: () => void; ms: number }[] = [];
  const one = new Reflector({
    engine: { submit: (_, request) => asked.push(request) },
    newId: () => `id ${asked.length}`,
    after(run, ms) {
      const timer = { run, ms };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  const pass = () => {
    for (const { run } of timers.splice(0)) run();
  };
  return { one, asked, pass, timers: () => timers };
}

test('counts once for all who came in within five seconds', () => {
  const { one, asked, pass, timers } = reflector();
  one.heard([entry(arrived('ann')), entry(arrived('bob'))]);
  one.heard([entry(arrived('cas'))]);
  expect(timers().map(({ ms }) => ms)).toEqual([REFLECT_EVERY]);
  pass();
  expect(asked.map(({ command }) => command)).toEqual([{ type: 'reflectHall' }]);
  one.heard([entry(arrived('ann'))]);
  pass();
  expect(asked).toHaveLength(2);
});

test('counts nothing while nobody comes in, and nothing after it was closed', () => {
  const { one, asked, pass, timers } = reflector();
  one.heard([entry(added('bench'))]);
  expect(timers()).toEqual([]);
  one.heard([entry(arrived('ann'))]);
  one.close();
  pass();
  expect(asked).toEqual([]);
});
