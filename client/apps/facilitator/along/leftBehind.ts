import type { TableId } from '../../../../shared/ids.ts';
import type { TableState } from '../../../../shared/views/table.ts';
import type { OutboxItem } from '../../../sync/outbox.ts';
import { NEW_CARD, NEW_PROPOSAL, TabletStore } from '../../../sync/tabletStore.ts';

/** Cards and proposals of a table that this tablet was paired with before, and that no server has. */
export interface LeftBehind {
  table: TableId;
  /** Number of that table, or its id where the tablet never learned it. */
  number: string;
  count: number;
}

const PREFIX = 'burgertop-table-';

/**
 * What a tablet carries to another table: what was made there and not acknowledged, with all that rests on it. Ids stay, so
 * that a command that did reach the server after all counts once, where it went.
 */
export function following(items: readonly OutboxItem[], from: TableId, to: TableId): OutboxItem[] {
  const unsent = items.filter(({ state }) => state !== 'acked').sort((a, b) => a.seq - b.seq);
  const subjects = new Set(
    unsent.flatMap(({ command }) => (isMade(command) && command.table === from ? [subjectOf(command)] : [])),
  );
  return unsent.flatMap((item) => {
    const { command } = item;
    if (!subjects.has(subjectOf(command))) return [];
    const { refusal: _, ...rest } = item;
    const moved = isMade(command) ? { ...command, table: to } : command;
    return [{ ...rest, command: moved, state: 'queued' as const, defects: 0 }];
  });
}

type Command = OutboxItem['command'];
const isMade = (command: Command): command is Extract<Command, { type: 'addIdea' | 'addProposal' }> =>
  command.type === 'addIdea' || command.type === 'addProposal';
const subjectOf = (command: Command): string | undefined =>
  'idea' in command ? command.idea : 'proposal' in command ? command.proposal : undefined;

/** Of another summit, such as yesterday's rehearsal, nothing follows (rule E2). */
const ofLog = (items: readonly OutboxItem[], log: string | undefined): OutboxItem[] =>
  items.filter((item) => item.log === undefined || log === undefined || item.log === log);

/** Looks through what this tablet keeps of other tables than `table`. */
export async function findLeftBehind(table: TableId, log: string | undefined): Promise<LeftBehind[]> {
  const databases = (await indexedDB.databases?.()) ?? [];
  const others = databases.flatMap(({ name = '' }) =>
    name.startsWith(PREFIX) && name !== PREFIX + table ? [name.slice(PREFIX.length)] : [],
  );
  const found: LeftBehind[] = [];
  for (const other of others) {
    const store = await TabletStore.open(`table-${other}`);
    const items = following(ofLog(await store.load(), log), other, table);
    const count = items.filter(({ command }) => isMade(command)).length;
    const place = ((await store.picture())?.views.table as TableState | undefined)?.place;
    if (count > 0) found.push({ table: other, number: String(place?.number ?? other), count });
    await store.close();
  }
  return found;
}

/** Moves them. First into the new table's store and then out of the old one's: a battery that dies in between doubles nothing. */
export async function bring(from: TableId, to: TableId, log: string | undefined): Promise<void> {
  const [old, now] = await Promise.all([TabletStore.open(`table-${from}`), TabletStore.open(`table-${to}`)]);
  const there = await now.load();
  const last = Math.max(0, ...there.map(({ seq }) => seq));
  const items = following(ofLog(await old.load(), log), from, to).map((item, i) => ({
    ...item,
    seq: last + 1 + i,
  }));
  await bringDrafts(old, now);
  await now.adopt(items);
  await old.delete(items.map(({ id }) => id));
  await Promise.all([old.close(), now.close()]);
}

/** Half-typed words follow where the new table's field is empty. */
async function bringDrafts(old: TabletStore, now: TabletStore): Promise<void> {
  const [before, there] = await Promise.all([old.loadDrafts(), now.loadDrafts()]);
  for (const key of [NEW_CARD, NEW_PROPOSAL]) {
    const json = before.get(key);
    if (json === undefined || there.has(key)) continue;
    await now.keepDraft(key, json);
    await old.keepDraft(key, null);
  }
}
