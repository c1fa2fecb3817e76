import type { OutboxStore } from './outboxStore.ts';

/**
 * A store that is fetched when something has to be kept, for phones: most only look, and need not load it.
 * @param name of the outbox on this device
 * @param fetch loads the store that really keeps
 */
export function lateOutboxStore(name: string, fetch: () => Promise<OutboxStore>): OutboxStore {
  const mark = `burgertop-outbox-${name}`;
  let store: Promise<OutboxStore> | null = null;
  const open = () => {
    store ??= fetch().catch((error: unknown) => {
      // It may come the next time.
      store = null;
      throw error;
    });
    return store;
  };
  return {
    load: async () => (localStorage.getItem(mark) === null ? [] : (await open()).load()),
    async put(items) {
      if (items.length === 0) return;
      localStorage.setItem(mark, 'used');
      await (await open()).put(items);
    },
    delete: async (ids) => {
      if (ids.length > 0) await (await open()).delete(ids);
    },
  };
}
