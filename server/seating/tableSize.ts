import type { Round, ThemeId } from '../../shared/ids.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import type { LiveEvent } from '../../shared/seating/report.ts';

/**
 * How many people a table gets when half-empty tables are merged: as many as make the wanted number of tables enough,
 * or as leave seats for everybody who may still come. At most what the largest table holds.
 */
export function tableSize(
  instance: Instance,
  seats: Assignment,
  event: Extract<LiveEvent, { kind: 'repack' }>,
  fromRound: Round,
): number {
  const largest = Math.max(1, ...instance.tables.map((table) => table.capacity));
  const guests = guestsByTheme(instance, seats, fromRound);
  if ('tables' in event) {
    const tablesAt = (size: number) => guests.reduce((sum, n) => sum + Math.max(1, Math.ceil(n / size)), 0);
    for (let size = 1; size < largest; size++) if (tablesAt(size) <= event.tables) return size;
    return largest;
  }
  const here = guests.reduce((sum, n) => sum + n, 0);
  const capacity = instance.tables.reduce((sum, table) => sum + table.capacity, 0) / instance.tables.length;
  return Math.max(1, Math.floor((capacity * here) / Math.max(here, event.turnout)));
}

/** Of each theme the guests in its fullest round. */
function guestsByTheme(instance: Instance, seats: Assignment, fromRound: Round): number[] {
  const themeOf = new Map(instance.tables.map((table) => [table.id, table.theme]));
  const most = new Map<ThemeId, number>(instance.tables.map((table) => [table.theme, 0]));
  for (let round = fromRound; round <= instance.config.rounds; round++) {
    const guests = new Map<ThemeId, number>();
    for (const tables of seats.values()) {
      const theme = themeOf.get(tables[round - 1] ?? '');
      if (theme !== undefined) guests.set(theme, (guests.get(theme) ?? 0) + 1);
    }
    for (const [theme, n] of guests) most.set(theme, Math.max(most.get(theme) ?? 0, n));
  }
  return [...most.values()];
}
