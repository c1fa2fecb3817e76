import type { TableId } from '../../../shared/ids.ts';
import { programme } from '../../../shared/views/programme.ts';
import { runningOrder } from '../../../shared/views/runningOrder.ts';
import { table as tableView } from '../../../shared/views/table.ts';
import { BrowserOutboxStore } from '../../sync/browserOutboxStore.ts';
import { Live } from '../../sync/live.svelte.ts';
import type { OutboxStore } from '../../sync/outboxStore.ts';
import { socketDial } from '../../sync/socketLine.ts';

const make = (table: TableId, outbox?: OutboxStore) =>
  new Live({
    dial: socketDial({ app: 'facilitator' }),
    ...(outbox !== undefined && { outbox }),
    reads: {
      programme: { view: programme, key: '' },
      runningOrder: { view: runningOrder, key: '' },
      table: { view: tableView, key: table },
    },
  });

export type TableLive = ReturnType<typeof make>;

export interface OpenTable {
  table: TableId;
  live: TableLive;
  /** False when this browser keeps nothing: cards then live as long as the page. */
  keeps: boolean;
}

/** Opens the table's line, with the outbox of this tablet where the browser allows one. */
export async function openTable(table: TableId): Promise<OpenTable> {
  const live = make(table, new BrowserOutboxStore(`table-${table}`));
  try {
    await live.start();
    return { table, live, keeps: true };
  } catch {
    const fleeting = make(table);
    await fleeting.start();
    return { table, live: fleeting, keeps: false };
  }
}
