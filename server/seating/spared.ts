import type { Round, TableId } from '../../shared/ids.ts';
import { type Assignment, type Instance, inWindow } from '../../shared/seating/instance.ts';
import type { ChosenRounds } from './roundWords.ts';

/**
 * Of the tables that are to close, those that every theme can spare in the rounds for which people chose: there tables
 * talk about other things than on the list by which they were picked. A theme that would have too few seats for its
 * people keeps its fullest tables.
 */
export function sparedByChoices(
  rounds: ChosenRounds,
  { instance, seats }: { instance: Instance; seats: Assignment },
  closed: readonly TableId[],
  fromRound: Round,
): TableId[] {
  let spared = [...closed];
  for (const [round, { themes }] of rounds) {
    if (round < fromRound) continue;
    const guests = guestsIn(seats, round);
    const at = new Map<string, { id: TableId; capacity: number }[]>();
    for (const table of instance.tables) {
      if (!inWindow(table, round)) continue;
      const listed = themes.get(table.id);
      const theme = (listed === undefined ? table.theme : listed) ?? '';
      at.set(theme, [...(at.get(theme) ?? []), table]);
    }
    for (const tables of at.values()) spared = keepEnough(tables, guests, spared);
  }
  return spared;
}

/** Takes tables back, fullest first, until those that stay have a seat for everybody. */
function keepEnough(
  tables: readonly { id: TableId; capacity: number }[],
  guests: ReadonlyMap<TableId, number>,
  closed: readonly TableId[],
): TableId[] {
  const people = tables.reduce((sum, { id }) => sum + (guests.get(id) ?? 0), 0);
  const closing = tables.filter(({ id }) => closed.includes(id));
  let room = tables.reduce((sum, { id, capacity }) => sum + (closed.includes(id) ? 0 : capacity), 0);
  const kept = new Set<TableId>();
  for (const { id, capacity } of closing.sort((a, b) => (guests.get(b.id) ?? 0) - (guests.get(a.id) ?? 0))) {
    if (room >= people) break;
    kept.add(id);
    room += capacity;
  }
  return closed.filter((id) => !kept.has(id));
}

function guestsIn(seats: Assignment, round: Round): Map<TableId, number> {
  const guests = new Map<TableId, number>();
  for (const row of seats.values()) {
    const table = row[round - 1] ?? null;
    if (table !== null) guests.set(table, (guests.get(table) ?? 0) + 1);
  }
  return guests;
}
