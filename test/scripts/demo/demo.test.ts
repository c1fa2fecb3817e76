import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeControl } from '../../../scripts/control/controlFile.ts';
import { freshDemoFolder } from '../../../scripts/demo/folder.ts';
import { freePort } from '../../../scripts/demo/freePort.ts';
import { HeldClock } from '../../../scripts/demo/heldClock.ts';
import { scratchFolder } from '../../support/scratch.ts';

const parent = scratchFolder();
const demo = (...files: string[]): string => {
  const folder = join(parent, 'demo');
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, file), '');
  return folder;
};

test('what an earlier demo left is removed', () => {
  const folder = demo('burgertop.db', 'burgertop.db-wal', 'badges.key', 'control.json');
  expect(freshDemoFolder(parent)).toBe(folder);
  expect(existsSync(folder)).toBe(false);
});

test('a folder with anything else in it is not touched', () => {
  const folder = demo('burgertop.db', 'holiday.jpg');
  expect(() => freshDemoFolder(parent)).toThrow('holiday.jpg is not of a demo');
  expect(existsSync(join(folder, 'burgertop.db'))).toBe(true);
});

test('a demo that runs keeps its folder', () => {
  writeControl(demo(), { url: 'http://127.0.0.1:3000', key: 'x', pid: process.ppid });
  expect(freshDemoFolder(parent)).toBe(join(parent, 'demo-2'));
});

test('a port that is taken is passed over', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen({ port: 0, host: '127.0.0.1' }, resolve);
  });
  const { port } = other.address() as { port: number };
  expect(await freePort(port, '127.0.0.1')).toBeGreaterThan(port);
  other.close();
});

test('a held clock stands still until it is started', async () => {
  const clock = new HeldClock(1000, 1_000_000);
  await new Promise((resolve) => setImmediate(resolve));
  expect(clock.now()).toBe(1000);
  clock.start();
  await new Promise((resolve) => setImmediate(resolve));
  expect(clock.now()).toBeGreaterThan(1000);
});
