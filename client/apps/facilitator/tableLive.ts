import { logOf } from '../../../shared/epoch.ts';
import type { TableId } from '../../../shared/ids.ts';
import { PROTOCOL } from '../../../shared/protocol/version.ts';
import { programme } from '../../../shared/views/programme.ts';
import { runningOrder } from '../../../shared/views/runningOrder.ts';
import { table as tableView } from '../../../shared/views/table.ts';
import { Drafts } from '../../sync/drafts.ts';
import { Live } from '../../sync/live.svelte.ts';
import type { OutboxStore } from '../../sync/outboxStore.ts';
import { overheard } from '../../sync/overheard.ts';
import { socketDial } from '../../sync/socketLine.ts';
import { type Picture, TabletStore } from '../../sync/tabletStore.ts';

const make = (table: TableId, outbox?: OutboxStore, learned: (epoch: string) => void = () => {}) =>
  new Live({
    dial: overheard(socketDial({ app: 'facilitator' }), learned),
    ...(outbox !== undefined && { outbox }),
    reads: {
      programme: { view: programme, key: '' },
      runningOrder: { view: runningOrder, key: '' },
      table: { view: tableView, key: table },
    },
  });

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

/** The last picture is on this device so long after something changed. */
const PICTURE_MS = 500;
const DAY_MS = 24 * 3600_000;

/** Opens the table's line, with all that this tablet kept of it where the browser allows that. */
export async function openTable(table: TableId): Promise<OpenTable> {
  try {
    const store = await TabletStore.open(`table-${table}`);
    const [drafts, picture] = await Promise.all([Drafts.from(store), store.picture()]);
    const live = make(table, store, (epoch) => keeper(epoch));
    const keeper = pictureKeeper(store, () => picturesOf(live));
    const restored = restore(live, store, picture);
    await live.start();
    return { table, live, drafts, keeps: true, restored, log: () => store.log };
  } catch {
    const live = make(table);
    await live.start();
    return { table, live, drafts: new Drafts(), keeps: false, restored: false, log: () => undefined };
  }
}

const picturesOf = (live: TableLive): Picture['views'] =>
  Object.fromEntries(SHOWN.map((name) => [name, JSON.parse(JSON.stringify(live.view(name)))]));

/** Puts back what was shown last, unless it is of yesterday or of another version of the views. */
function restore(live: TableLive, store: TabletStore, picture: Picture | undefined): boolean {
  if (picture === undefined) return false;
  store.log = logOf(picture.epoch);
  if (picture.protocol !== PROTOCOL || Date.now() - picture.at > DAY_MS) {
    void store.forgetPicture();
    return false;
  }
  for (const name of SHOWN) Object.assign(live.view(name), picture.views[name]);
  return true;
}

/** Keeps a picture a moment after each change; while changes come fast, one now and then. */
function pictureKeeper(store: TabletStore, views: () => Picture['views']): (epoch: string) => void {
  let due = false;
  return (epoch) => {
    store.log = logOf(epoch);
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      // A picture that cannot be kept costs a page that opens empty; the cards have a place of their own.
      store.keepPicture({ epoch, protocol: PROTOCOL, at: Date.now(), views: views() }).catch(() => {});
    }, PICTURE_MS);
  };
}
