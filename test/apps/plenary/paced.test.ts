import { expect, it } from 'vitest';
import { paced } from '../../../client/apps/plenary/paced.ts';
import type { Dial, LineEvents } from '../../../client/sync/line.ts';
import type { Turn, Welcome } from '../../../shared/protocol/messages.ts';

const turn = (epoch: string): Turn => ({ epoch });

function line() {
  const heard: string[] = [];
  const frames: (() => void)[] = [];
  let inner: LineEvents | null = null;
  const dial: Dial = (events) => {
    inner = events;
    return { hello() {}, do() {}, time() {}, close() {} };
  };
  const events: LineEvents = {
    opened: () => heard.push('opened'),
    welcome: ({ epoch }) => heard.push(`welcome ${epoch}`),
    turn: ({ epoch }) => heard.push(`turn ${epoch}`),
    pulse: () => heard.push('pulse'),
    bye: () => heard.push('bye'),
    closed: () => heard.push('closed'),
  };
  paced(dial, (run) => frames.push(run))(events, { protocol: 1, views: [] });
  const picture = () => {
    for (const run of frames.splice(0)) run();
  };
  return { heard, picture, frames: () => frames, comes: inner as unknown as LineEvents };
}

it('hands on all turns of one picture together, and asks for one picture only', () => {
  const { heard, picture, frames, comes } = line();
  comes.turn(turn('1'));
  comes.turn(turn('2'));
  expect(heard).toEqual([]);
  expect(frames()).toHaveLength(1);
  picture();
  expect(heard).toEqual(['turn 1', 'turn 2']);
  comes.turn(turn('3'));
  picture();
  expect(heard.at(-1)).toBe('turn 3');
});

it('keeps the order: what waits goes before a welcome, a goodbye and the end', () => {
  const { heard, picture, comes } = line();
  comes.opened();
  comes.turn(turn('1'));
  comes.welcome({ epoch: '2' } as Welcome);
  comes.turn(turn('3'));
  comes.closed();
  picture();
  expect(heard).toEqual(['opened', 'turn 1', 'welcome 2', 'turn 3', 'closed']);
});
