import type { CardFile } from '../../../../shared/protocol/cardFile.ts';
import type { OutboxItem } from '../../../sync/outbox.ts';

/** What the server does not have yet, as a file that a desk can read in: each command keeps its id, so it counts once. */
export function cardFileOf(table: string, items: readonly OutboxItem[], madeAt: number): CardFile {
  const unsent = items.filter(({ state }) => state !== 'acked');
  const log = unsent.find((item) => item.log !== undefined)?.log;
  return {
    kind: 'burgertop-cards',
    version: 1,
    table,
    madeAt,
    ...(log !== undefined && { log }),
    items: unsent.map(({ id, command, protocol }) => ({
      id,
      command: JSON.parse(JSON.stringify(command)) as unknown,
      ...(protocol !== undefined && { protocol }),
    })),
  };
}

/** Lets the browser save it. */
export function saveFile(file: CardFile, number: string): void {
  const blob = new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `kaarten-tafel-${number}.json`;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
