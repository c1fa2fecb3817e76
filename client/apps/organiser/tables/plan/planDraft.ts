import type { PlanPlace, Table } from '../../../../../shared/facts/summit.ts';
import type { RoomId, TableId } from '../../../../../shared/ids.ts';
import { LIMITS } from '../../../../../shared/limits.ts';
import { planOf } from '../../../../../shared/tablePlan.ts';

/** A table on the plan while it is edited. */
export interface PlanTable {
  id: TableId;
  number: number;
  room: RoomId;
  at: PlanPlace | null;
}

export const planTables = (tables: readonly Table[]): PlanTable[] =>
  tables.map(({ id, number, room, at = null }) => ({ id, number, room, at }));

const fewest = { columns: 8, rows: 4 };

/** The grid on which the tables of a room can be put: always a row and a column to spare. */
export function gridOf(tables: readonly PlanTable[]): { columns: number; rows: number } {
  const { columns, rows } = planOf(tables);
  const roomy = (used: number, least: number) => Math.min(LIMITS.planSide, Math.max(used + 1, least));
  return { columns: roomy(columns, fewest.columns), rows: roomy(rows, fewest.rows) };
}

/**
 * Puts a table of the room somewhere else; a table that stands there comes to where it was. From the first one that is
 * moved, all others of the room stay where they were seen.
 */
export function put(tables: readonly PlanTable[], id: TableId, to: PlanPlace): PlanTable[] {
  const room = tables.find((table) => table.id === id)?.room;
  const seen = planOf(tables.filter((table) => table.room === room)).tables;
  const from = seen.find(({ table }) => table.id === id)?.at;
  if (from === undefined || !isOnPlan(to)) return [...tables];
  const places = new Map(seen.map(({ table, at }) => [table.id, isSame(at, to) ? from : at]));
  places.set(id, to);
  return tables.map((table) => ({ ...table, at: places.get(table.id) ?? table.at }));
}

/** All tables of a room in rows again. */
export const inRows = (tables: readonly PlanTable[], room: RoomId): PlanTable[] =>
  tables.map((table) => (table.room === room ? { ...table, at: null } : table));

/** What changed since, as the server is told. */
export function changes(
  now: readonly PlanTable[],
  before: readonly PlanTable[],
): { table: TableId; at: PlanPlace | null }[] {
  const known = new Map(before.map(({ id, at }) => [id, at]));
  return now.flatMap(({ id, at }) =>
    isSame(at, known.get(id) ?? null) ? [] : [{ table: id, at: at === null ? null : { x: at.x, y: at.y } }],
  );
}

const isSame = (a: PlanPlace | null, b: PlanPlace | null): boolean => a?.x === b?.x && a?.y === b?.y;
const isSide = (side: number): boolean => side >= 1 && side <= LIMITS.planSide;
const isOnPlan = ({ x, y }: PlanPlace): boolean => isSide(x) && isSide(y);

const STEPS: Record<string, PlanPlace> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The place beside, for an arrow key; null for any other. */
export function beside({ x, y }: PlanPlace, key: string): PlanPlace | null {
  const step = STEPS[key];
  return step === undefined ? null : { x: x + step.x, y: y + step.y };
}
