import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { restoreDatabase } from '../../server/adapters/sqlite/restore.ts';
import { openStoreHere } from '../../server/adapters/sqlite/store.ts';
import type { Store } from '../../server/ports/store.ts';
import { logOf } from '../../shared/epoch.ts';
import { operator } from '../support/actors.ts';
import { mint } from '../support/ids.ts';
import { scratchFolder } from '../support/scratch.ts';
import { added, NOON } from '../support/smallHall.ts';

let path: string;
let copy: string;
beforeEach(() => {
  const folder = scratchFolder();
  path = join(folder, 'burgertop.db');
  copy = join(folder, 'copy.db');
});

const append = (store: Store, pos: number, name: string) =>
  store.append([
    {
      command: mint(name),
      at: NOON,
      entries: [{ pos, at: NOON, actor: operator, cause: mint(name), fact: added(name) }],
      rows: [],
    },
  ]);
async function written(...names: string[]): Promise<string> {
  const store = openStoreHere(path);
  const from = (await store.commands()).size;
  for (const [i, name] of names.entries()) await append(store, from + i + 1, name);
  await store.close();
  return store.epoch;
}
async function read(file: string): Promise<{ epoch: string; entries: number }> {
  const store = openStoreHere(file);
  let entries = 0;
  for await (const chunk of store.read(0)) entries += chunk.length;
  await store.close();
  return { epoch: store.epoch, entries };
}

test('a copy that is put back is the same log in a new life, and what stood there is kept (rule E1)', async () => {
  const epoch = await written('one', 'two');
  copyFileSync(path, copy);
  await written('three');
  const { epoch: renewed, kept } = restoreDatabase(copy, path);
  expect(logOf(renewed)).toBe(logOf(epoch));
  expect(renewed).not.toBe(epoch);
  expect(await read(path)).toEqual({ epoch: renewed, entries: 2 });
  expect(await read(kept ?? '')).toEqual({ epoch, entries: 3 });
  // The same copy again is another life again.
  expect(restoreDatabase(copy, path).epoch).not.toBe(renewed);
});

test('nothing is replaced by what is no whole log, nor under a server that runs', async () => {
  const epoch = await written('one');
  writeFileSync(copy, 'not a database, but long enough to be looked at');
  expect(() => restoreDatabase(copy, path)).toThrow();
  copyFileSync(path, copy);
  const running = openStoreHere(path);
  expect(() => restoreDatabase(copy, path)).toThrow(expect.objectContaining({ code: 'in-use' }));
  await running.close();
  expect(await read(path)).toEqual({ epoch, entries: 1 });
});

test('it can be put where nothing stands yet', async () => {
  await written('one');
  const elsewhere = join(scratchFolder(), 'new', 'burgertop.db');
  expect(restoreDatabase(path, elsewhere).kept).toBeNull();
  expect(existsSync(`${elsewhere}-wal`)).toBe(false);
  expect((await read(elsewhere)).entries).toBe(1);
});
