import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withLock } from '../../scripts/bootstrap/lock.mjs';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'burgertop-lock-'));
  path = join(folder, 'lock');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

test('the lock carries our number while we work and is gone afterwards', async () => {
  await withLock(async () => expect(Number(readFileSync(path, 'utf8'))).toBe(process.pid), path);
  expect(existsSync(path)).toBe(false);
});

test('it is gone too when the work fails', async () => {
  const work = withLock(() => Promise.reject(new Error('no')), path);
  await expect(work).rejects.toThrow('no');
  expect(existsSync(path)).toBe(false);
});

test('a second one waits for the first', async () => {
  const order: string[] = [];
  let finish = () => {};
  const working = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const one = withLock(() => working.then(() => void order.push('one')), path);
  const two = withLock(async () => void order.push('two'), path);
  order.push('started');
  finish();
  await Promise.all([one, two]);
  expect(order).toEqual(['started', 'one', 'two']);
});

test('the lock of a process that died is taken over', async () => {
  writeFileSync(path, String(deadPid()));
  await expect(withLock(async () => 'done', path)).resolves.toBe('done');
});

test('so is one that fell silent, whoever has its number now', async () => {
  writeFileSync(path, String(process.pid));
  utimesSync(path, new Date(0), new Date(0));
  await expect(withLock(async () => 'done', path)).resolves.toBe('done');
});

test('somebody who died while clearing an old lock stops nobody', async () => {
  const dead = String(deadPid());
  writeFileSync(path, dead);
  writeFileSync(`${path}.clearing`, dead);
  await expect(withLock(async () => 'done', path)).resolves.toBe('done');
});
