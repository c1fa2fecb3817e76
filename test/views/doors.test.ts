import { expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import { consoleView } from '../../shared/views/console.ts';
import { desk } from '../../shared/views/desk.ts';
import { programme } from '../../shared/views/programme.ts';
import type { View } from '../../shared/views/view.ts';
import { arrived, NOON, PREPARED } from '../support/smallHall.ts';

function folded<State, Shown>(view: View<State, Shown>, ...facts: Fact[]): State {
  const state = view.initial('');
  for (const fact of facts) for (const { shown } of view.pick(fact)) view.fold(state, shown);
  return state;
}
const at = (fact: Fact, time: number, door = 'A'): Fact =>
  fact.type === 'personArrived' ? { ...fact, desk: door, at: time } : fact;
const MINUTE = 60_000;

test('the organiser sees each desk, minute by minute; scans of a desk without a line come late and in between', () => {
  const { doors, perMinute } = folded(
    consoleView,
    ...PREPARED,
    at(arrived('ann'), NOON),
    at(arrived('bob'), NOON + 2 * MINUTE),
    at(arrived('cas'), NOON + MINUTE, 'B'),
    at(arrived('fay'), NOON + MINUTE),
  );
  expect(doors.A).toEqual({ scans: 3, recent: [NOON, NOON + MINUTE, NOON + 2 * MINUTE], queue: null });
  expect(doors.B?.scans).toBe(1);
  expect(Object.values(perMinute)).toEqual([1, 2, 1]);
});

test('of what a desk tells about its queue the latest holds, in whatever order it comes in', () => {
  const told = (queue: 'few' | 'crowd', time: number): Fact => ({
    type: 'queueTold',
    desk: 'A',
    queue,
    at: time,
  });
  const { doors } = folded(consoleView, told('crowd', NOON + 5), told('few', NOON));
  expect(doors.A?.queue).toEqual({ queue: 'crowd', at: NOON + 5 });
});

test('a desk hears that somebody has another badge, and never which', () => {
  const replaced: Fact = { type: 'badgeReplaced', person: 'ann' };
  expect(folded(desk, ...PREPARED, replaced, replaced).badges).toEqual({ ann: 2 });
  expect(desk.pick(replaced)).toEqual([{ key: '', shown: { type: 'badge', person: 'ann' } }]);
});

test('phones read the ways by the name of the room', () => {
  const way = { text: { nl: 'Trap op' }, arrow: 'left' as const };
  const set: Fact = { type: 'waysSet', ways: [{ room: 'foyer', name: 'Foyer', way }] };
  expect(folded(programme, set).ways).toEqual({ Foyer: way });
  expect(folded(programme, set, { type: 'waysSet', ways: [] }).ways).toEqual({});
});
