import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, readStamp, writeStamp } from '../../scripts/bootstrap/stamp.mjs';

let folder: string;
const at = (name: string) => join(folder, name);
const print = () => fingerprint(folder, ['src', 'config.ts', 'absent']);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'burgertop stamp-'));
  mkdirSync(at('src/deep'), { recursive: true });
  writeFileSync(at('src/a.ts'), 'a');
  writeFileSync(at('src/deep/b.ts'), 'b');
  writeFileSync(at('config.ts'), 'c');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the same files give the same fingerprint, whenever they were written', () => {
  const before = print();
  utimesSync(at('src/a.ts'), new Date(0), new Date(0));
  expect(print()).toBe(before);
});

test.each<[string, () => void]>([
  ['rewritten', () => writeFileSync(at('src/deep/b.ts'), 'B')],
  ['added', () => writeFileSync(at('src/new.ts'), '')],
  ['removed', () => rmSync(at('src/a.ts'))],
  ['renamed', () => renameSync(at('src/a.ts'), at('src/z.ts'))],
])('a file that is %s changes it', (_, change) => {
  const before = print();
  change();
  expect(print()).not.toBe(before);
});

test('text cannot move from one file to the next unseen', () => {
  const before = print();
  writeFileSync(at('src/a.ts'), '');
  writeFileSync(at('src/deep/b.ts'), 'ab');
  expect(print()).not.toBe(before);
});

test('a stamp reads back, and one that is not there is undefined', () => {
  const path = at('dist/.stamp');
  expect(readStamp(path)).toBeUndefined();
  writeStamp(path, 'abc');
  expect(readStamp(path)).toBe('abc');
});
