import type { TableId } from '../../../shared/ids.ts';

const KEY = 'burgertop.table';

/** The table that this tablet was paired with last, so that it opens without a server. */
export function knownTable(): TableId | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberTable(table: TableId | null): void {
  try {
    if (table === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, table);
  } catch {
    // Storage may be forbidden; the sign is near.
  }
}
