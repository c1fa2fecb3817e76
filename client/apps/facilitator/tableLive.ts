import type { TableId } from '../../../shared/ids.ts';
import { programme } from '../../../shared/views/programme.ts';
import { runningOrder } from '../../../shared/views/runningOrder.ts';
import { table as tableView } from '../../../shared/views/table.ts';
import { Drafts } from '../../sync/drafts.ts';
import { pictureKeeper, restore } from '../../sync/lastPicture.ts';
import { leanDial } from '../../sync/leanLine.ts';
import type { Dial } from '../../sync/line.ts';
import { Live } from '../../sync/live.svelte.ts';
import type { OutboxStore } from '../../sync/outboxStore.ts';
import { overheard } from '../../sync/overheard.ts';
import { TabletStore } from '../../sync/tabletStore.ts';

/** What a table's tablet shows, over a line of one's own choice. */
export const tableLive = (dial: Dial, table: TableId, outbox?: OutboxStore) =>
  new Live({
    dial,
    ...(outbox !== undefined && { outbox }),
    reads: {
      programme: { view: programme, key: '' },
      runningOrder: { view: runningOrder, key: '' },
      table: { view: tableView, key: table },
    },
  });

const make = (table: TableId, outbox?: OutboxStore, learned: (epoch: string) => void = () => {}) =>
  tableLive(overheard(leanDial('facilitator'), learned), table, outbox);

export type TableLive = ReturnType<typeof make>;
const SHOWN = ['programme', 'runningOrder', 'table'] as const;

export interface OpenTable {
  table: TableId;
  live: TableLive;
  drafts: Drafts;
  /** False when this browser keeps nothing: cards then live as long as the page. */
  keeps: boolean;
  /** What is shown before the server has answered is what this tablet showed last. */
  restored: boolean;
  /** The log that its cards are for, as far as this tablet knows. */
  log: () => string | undefined;
}

/** Opens the table's line, with all that this tablet kept of it where the browser allows that. */
export async function openTable(table: TableId): Promise<OpenTable> {
  try {
    const store = await TabletStore.open(`table-${table}`);
    const [drafts, picture] = await Promise.all([Drafts.from(store), store.picture()]);
    const live = make(table, store, (epoch) => keeper(epoch));
    const keeper = pictureKeeper(store, () => live, SHOWN);
    const restored = restore(live, SHOWN, store, picture);
    await live.start();
    return { table, live, drafts, keeps: true, restored, log: () => store.log };
  } catch {
    const live = make(table);
    await live.start();
    return { table, live, drafts: new Drafts(), keeps: false, restored: false, log: () => undefined };
  }
}
