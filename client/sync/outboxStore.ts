import type { CommandId } from '../../shared/ids.ts';
import type { OutboxItem } from './outbox.ts';

/** Where the outbox survives a reload and an empty battery. */
export interface OutboxStore {
  load(): Promise<OutboxItem[]>;
  /** Resolves when the items are on the device's disk. */
  put(items: readonly OutboxItem[]): Promise<void>;
  delete(ids: readonly CommandId[]): Promise<void>;
}

/** For screens that only read, for rehearsals and for tests. */
export class MemoryOutboxStore implements OutboxStore {
  readonly #items = new Map<CommandId, OutboxItem>();

  async load(): Promise<OutboxItem[]> {
    return structuredClone([...this.#items.values()]);
  }
  async put(items: readonly OutboxItem[]): Promise<void> {
    for (const item of structuredClone(items)) this.#items.set(item.id, item);
  }
  async delete(ids: readonly CommandId[]): Promise<void> {
    for (const id of ids) this.#items.delete(id);
  }
}
