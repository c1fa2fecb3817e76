import { beforeEach, expect, test, vi } from 'vitest';
import { lateOutboxStore } from '../../client/sync/lateOutboxStore.ts';
import type { OutboxStore } from '../../client/sync/outboxStore.ts';

const marks = new Map<string, string>();
beforeEach(() => {
  marks.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => marks.get(key) ?? null,
    setItem: (key: string, value: string) => void marks.set(key, value),
  });
  return () => vi.unstubAllGlobals();
});

const ITEM = { id: 'a' } as Parameters<OutboxStore['put']>[0][number];
const keeps = () => ({
  load: vi.fn(async () => [ITEM]),
  put: vi.fn(async () => {}),
  delete: vi.fn(async () => {}),
});

test('a phone that never kept anything fetches no store', async () => {
  const fetch = vi.fn(async () => keeps());
  const store = lateOutboxStore('badge', fetch);
  expect(await store.load()).toEqual([]);
  await store.put([]);
  await store.delete([]);
  expect(fetch).not.toHaveBeenCalled();
});

test('what was kept is found by the next page', async () => {
  await lateOutboxStore('badge', async () => keeps()).put([ITEM]);
  expect(await lateOutboxStore('badge', async () => keeps()).load()).toEqual([ITEM]);
});

test('a store that did not come is asked for again, and is fetched once', async () => {
  const kept = keeps();
  const fetch = vi
    .fn(async (): Promise<OutboxStore> => kept)
    .mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const store = lateOutboxStore('badge', fetch);
  await expect(store.put([ITEM])).rejects.toThrow('Failed to fetch');
  await Promise.all([store.put([ITEM]), store.put([ITEM])]);
  expect(kept.put).toHaveBeenCalledTimes(2);
  expect(fetch).toHaveBeenCalledTimes(2);
});
