import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readControl, removeControl, writeControl } from '../../../scripts/control/controlFile.ts';
import { scratchFolder } from '../../support/scratch.ts';

const control = { url: 'http://127.0.0.1:3000', key: 'secret', pid: process.pid };
const folder = scratchFolder();

test('what a server wrote is read back, and only its owner may read it', () => {
  writeControl(folder, control);
  expect(readControl(folder)).toEqual(control);
  expect(statSync(join(folder, 'control.json')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['control.json']);
});

test('a server takes its own file away', () => {
  writeControl(folder, control);
  removeControl(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test('the file of a server that was killed does not count, nor does half a file', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeControl(folder, { ...control, pid });
  expect(readControl(folder)).toBeNull();
  writeFileSync(join(folder, 'control.json'), '{"url":');
  expect(readControl(folder)).toBeNull();
});

test('the file of another server stays', () => {
  writeControl(folder, { ...control, pid: process.ppid });
  removeControl(folder);
  expect(readControl(folder)?.pid).toBe(process.ppid);
});

test('no file, no server', () => {
  expect(readControl(join(folder, 'nothing'))).toBeNull();
});
