import { expect, test } from 'vitest';
import { ScreenReport } from '../../client/sync/screenReport.ts';
import type { BesideSocket } from '../../client/sync/socketLine.ts';
import type { Shows } from '../../shared/protocol/messages.ts';

/** A page whose frames and timers a test holds. */
function page() {
  const frames: (() => void)[] = [];
  const timers: { run: () => void; at: number }[] = [];
  let now = 0;
  const told: Shows[] = [];
  const heard = new Map<string, (message: never) => void>();
  const socket = {
    connected: true,
    on: (event: string, hear: (message: never) => void) => heard.set(event, hear),
    emit: (_event: string, shows: Shows) => told.push(shows),
  };
  const report = new ScreenReport({
    scene: () => 'tally',
    size: () => ({ width: 1920, height: 1080 }),
    afterFrame: (run) => frames.push(run),
    setTimer: (run, ms) => timers.push({ run, at: now + ms }),
  });
  report.beside(socket as unknown as BesideSocket);
  return {
    report,
    told,
    socket,
    hear: (event: string, message: unknown) => heard.get(event)?.(message as never),
    draw: () => {
      for (const run of frames.splice(0)) run();
    },
    wait(ms: number) {
      now += ms;
      for (const timer of timers.splice(0)) {
        if (timer.at > now) timers.push(timer);
        else timer.run();
      }
    },
  };
}
const turn = (pos: number) => ({
  epoch: 'e',
  batches: [{ view: 'plenary', key: '', prev: 0, pos, shown: [] }],
});

test('a position is told once it was drawn, not when it came in', () => {
  const { hear, told, draw } = page();
  hear('turn', turn(7));
  expect(told).toEqual([]);
  draw();
  expect(told).toEqual([{ scene: 'tally', pos: 7, width: 1920, height: 1080 }]);
});

test('in a storm the reports are few and the last one is told', () => {
  const { hear, told, draw, wait } = page();
  for (let pos = 1; pos <= 50; pos++) {
    hear('turn', turn(pos));
    draw();
  }
  expect(told.map(({ pos }) => pos)).toEqual([1]);
  wait(200);
  expect(told.map(({ pos }) => pos)).toEqual([1, 50]);
});

test('every two seconds without any change', () => {
  const { told, wait } = page();
  for (let i = 0; i < 3; i++) wait(2000);
  expect(told).toHaveLength(3);
});

test('nothing is said into a line that is gone', () => {
  const { told, wait, socket } = page();
  socket.connected = false;
  wait(2000);
  expect(told).toEqual([]);
});
