import type { PlanPlace, Table } from '../../shared/facts/summit.ts';
import type { TableId } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { ALREADY, facts, type Rules, refusal, roles } from './rule.ts';

/** Two tables cannot stand at one place of a room. */
export function placeTwice(tables: Iterable<Table>): Refusal | null {
  const taken = new Map<string, number>();
  for (const { room, at, number } of tables) {
    if (at === undefined) continue;
    const place = JSON.stringify([room, at.x, at.y]);
    const other = taken.get(place);
    if (other !== undefined) return refusal('place-taken', { table: number, other });
    taken.set(place, number);
  }
  return null;
}

/** Tables of which a list says nothing about the place stay where they are, as long as they stay in their room and nobody takes it. */
export function keepPlaces(tables: readonly Table[], known: ReadonlyMap<TableId, Table>): Table[] {
  const stated = new Set(tables.flatMap(({ room, at }) => (at === undefined ? [] : [keyOf(room, at)])));
  return tables.map((table) => {
    const { room, at } = known.get(table.id) ?? {};
    if (table.at !== undefined || at === undefined || room !== table.room) return table;
    return stated.has(keyOf(room, at)) ? table : { ...table, at };
  });
}

const keyOf = (room: string, { x, y }: PlanPlace): string => JSON.stringify([room, x, y]);

/** The table at a place, or in the rows where that is null. */
export function placed({ at: _, ...table }: Table, at: PlanPlace | null): Table {
  return at === null ? table : { ...table, at };
}

const isSame = (a: PlanPlace | null, b: PlanPlace | null): boolean => a?.x === b?.x && a?.y === b?.y;

export const tablePlanRules: Rules<'placeTables'> = {
  placeTables: {
    access: roles('organiser'),
    decide({ tables: asked }, { summit }) {
      const after = new Map(summit.summit.tables);
      for (const { table: id, at } of asked) {
        const table = after.get(id);
        if (table === undefined) return refusal('table-unknown', { table: id });
        after.set(id, placed(table, at));
      }
      const twice = placeTwice(after.values());
      if (twice !== null) return twice;
      const moved = [...after.values()].flatMap(({ id, at = null }) =>
        isSame(at, summit.summit.tables.get(id)?.at ?? null) ? [] : [{ table: id, at }],
      );
      return moved.length === 0 ? ALREADY : facts({ type: 'tablesPlaced', tables: moved });
    },
  },
};
