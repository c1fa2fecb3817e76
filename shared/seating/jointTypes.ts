import { type Model, NONE } from './model.ts';
import type { TableSets } from './tableSets.ts';

/** Tables that nobody can tell apart by theme or by whom they suit, over all rounds together. */
export interface TableType {
  theme: number;
  tables: number[];
  /** The first of them. */
  table: number;
  /** Tables x rounds in which they are open. */
  sittings: number;
  /** Seats that pins leave, and how many of them wildcards may take. */
  seats: number;
  wildSeats: number;
  /** Value of an attribute -> people with it who are pinned here, rounds added up. */
  pinned: Map<number, number>;
}

/** The table types of a hall. Pins at a table that is closed then are passed over: they make the hall impossible anyway. */
export function tableTypes(m: Model, { sets }: TableSets): TableType[] {
  const types = new Map<string, TableType>();
  const of = Array.from({ length: m.tables }, (_, table) => {
    const theme = m.theme[table] ?? 0;
    const key = `${theme} ${sets.map((set) => set[table]).join('')}`;
    const type = types.get(key) ?? emptyType(theme, table);
    type.tables.push(table);
    types.set(key, type);
    return type;
  });
  for (let r = 0; r < m.rounds; r++) {
    of.forEach((type, t) => {
      countSitting(m, type, r, t);
    });
    for (let p = 0; p < m.people; p++) {
      const pin = m.pin[r * m.people + p] ?? NONE;
      if (pin >= 0 && m.here[r * m.people + p] && m.open[r * m.tables + pin]) takePinned(m, of[pin], p);
    }
  }
  return [...types.values()];
}

const emptyType = (theme: number, table: number): TableType => ({
  theme,
  tables: [],
  table,
  sittings: 0,
  seats: 0,
  wildSeats: 0,
  pinned: new Map(),
});

function countSitting(m: Model, type: TableType, r: number, t: number): void {
  const capacity = m.capacity[t] ?? 0;
  if (!m.open[r * m.tables + t] || capacity === 0) return;
  type.sittings++;
  type.seats += capacity;
  type.wildSeats += Math.min(capacity, m.wildMost[r] ?? 0);
}

function takePinned(m: Model, type: TableType | undefined, p: number): void {
  if (!type) return;
  type.seats--;
  type.wildSeats -= m.wild[p] ?? 0;
  for (let a = 0; a < m.attributes; a++) {
    const value = m.value[p * m.attributes + a] ?? NONE;
    if (value !== NONE) type.pinned.set(value, (type.pinned.get(value) ?? 0) + 1);
  }
}

/** Value of an attribute -> what a pair with it costs, and how many people-rounds with it there can be at the type. */
export function countValues(
  m: Model,
  type: TableType,
  reach: (p: number) => number,
): Map<number, { weight: number; most: number }> {
  const counts = new Map<number, { weight: number; most: number }>();
  const seats = type.seats + [...type.pinned.values()].reduce((sum, n) => sum + n, 0);
  for (let p = 0; p < m.people; p++) {
    const rounds = reach(p);
    for (let a = 0; a < m.attributes; a++) {
      const value = m.value[p * m.attributes + a] ?? NONE;
      if (value === NONE) continue;
      const known = counts.get(value);
      if (known) known.most += rounds;
      else counts.set(value, { weight: m.pairWeight[a] ?? 0, most: rounds + (type.pinned.get(value) ?? 0) });
    }
  }
  for (const count of counts.values()) count.most = Math.min(count.most, Math.max(0, seats));
  return counts;
}
