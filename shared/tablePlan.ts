import type { PlanPlace } from './facts/summit.ts';
import { LIMITS } from './limits.ts';

interface Placeable {
  number: number;
  at: PlanPlace | null;
}

/** The tables of one room, each at its place. */
export interface RoomPlan<T> {
  columns: number;
  rows: number;
  /** By row, then by column. */
  tables: { table: T; at: PlanPlace }[];
}

/** Whether somebody said where tables of this room stand. */
export const isPlanned = (tables: readonly Placeable[]): boolean => tables.some(({ at }) => at !== null);

/** A room that nobody drew is somewhat wider than deep. */
const WIDTH_TO_DEPTH = 1.6;

/** Tables that were placed stand there; the others stand in rows by number, behind them. */
export function planOf<T extends Placeable>(tables: readonly T[]): RoomPlan<T> {
  const placed = tables.flatMap((table) => (table.at === null ? [] : [{ table, at: table.at }]));
  const loose = tables.filter(({ at }) => at === null).sort((a, b) => a.number - b.number);
  const widest = Math.max(0, ...placed.map(({ at }) => at.x));
  const last = Math.max(0, ...placed.map(({ at }) => at.y));
  const columns = Math.max(widest, rowLength(loose.length));
  const inRows = loose.map((table, i) => ({
    table,
    at: { x: (i % columns) + 1, y: last + Math.floor(i / columns) + 1 },
  }));
  const all = [...placed, ...inRows].sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  return { columns, rows: Math.max(0, ...all.map(({ at }) => at.y)), tables: all };
}

const rowLength = (count: number): number =>
  Math.min(LIMITS.planSide, Math.ceil(Math.sqrt(count * WIDTH_TO_DEPTH)));
