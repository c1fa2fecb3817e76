import type { TableId, ThemeId } from '../ids.ts';
import type { RoundTable } from './party.ts';

/** A table of the hall, and whether it is in use. */
export interface HallTable extends RoundTable {
  open: boolean;
}

export interface TablePlan {
  /** All tables, as they are to be in the round. */
  tables: HallTable[];
  /** Tables that get another theme, that are opened and that are closed. */
  changed: TableId[];
  opened: TableId[];
  closed: TableId[];
  /** First wishes that there is room for, with the tables as they were and as planned. */
  before: number;
  met: number;
}

/** Of the people who are expected, this part more finds a seat: for who comes unannounced. */
const SPARE = 0.05;

/**
 * Fits the tables to what people want: opens tables while there are too few seats, gives tables another theme while that
 * meets more first wishes, and closes tables that nobody misses.
 *
 * Each step is the one change that gains most (steepest ascent). Where tables are of one size the number of first wishes
 * met is a separable concave function of the tables per theme, so the ascent ends at its greatest value with the fewest
 * changes (A. Shioura, Algorithms for L-convex and M-convex function minimization, 2017). Tables that provide something
 * or speak another language keep their theme and stay open: people count on them.
 *
 * @param demand number of people whose first wish it is, by theme; themes that are not in it are not offered
 * @param expected number of people who are to be seated
 */
export function planTables(
  hall: readonly HallTable[],
  demand: ReadonlyMap<ThemeId, number>,
  expected: number,
): TablePlan {
  const tables = hall.map((table) => ({ ...table }));
  const before = metBy(tables, demand);
  openUntil(tables, demand, expected);
  while (changeOne(tables, demand));
  closeSpare(tables, demand, Math.ceil(expected * (1 + SPARE)));
  const differ = (by: (now: HallTable, was: HallTable) => boolean): TableId[] =>
    tables.filter((now, i) => by(now, hall[i] as HallTable)).map(({ id }) => id);
  return {
    tables,
    changed: differ((now, was) => now.open && now.theme !== was.theme),
    opened: differ((now, was) => now.open && !was.open),
    closed: differ((now, was) => !now.open && was.open),
    before,
    met: metBy(tables, demand),
  };
}

type Demand = ReadonlyMap<ThemeId, number>;

const isPlain = ({ provides, languages }: RoundTable): boolean => provides.length + languages.length === 0;

const seatsFor = (tables: readonly HallTable[], theme: ThemeId | null): number =>
  tables.reduce((sum, table) => sum + (table.open && table.theme === theme ? table.capacity : 0), 0);

const metBy = (tables: readonly HallTable[], demand: Demand): number =>
  [...demand].reduce((sum, [theme, wanted]) => sum + Math.min(wanted, seatsFor(tables, theme)), 0);

/** First wishes that `seats` more seats would meet; negative when fewer seats take some away. */
function gainOf(tables: readonly HallTable[], demand: Demand, theme: ThemeId | null, seats: number): number {
  const wanted = (theme === null ? undefined : demand.get(theme)) ?? 0;
  const now = seatsFor(tables, theme);
  return Math.min(wanted, now + seats) - Math.min(wanted, now);
}

/** The offered theme that gains most by this many seats. */
function neediest(tables: readonly HallTable[], demand: Demand, seats: number) {
  const gains = [...demand.keys()].map((theme) => ({ theme, gain: gainOf(tables, demand, theme, seats) }));
  return gains.reduce<{ theme: ThemeId | null; gain: number }>(
    (best, one) => (one.gain > best.gain ? one : best),
    { theme: null, gain: 0 },
  );
}

function openUntil(tables: HallTable[], demand: Demand, expected: number): void {
  const closed = tables.filter(({ open }) => !open).sort((a, b) => b.capacity - a.capacity);
  for (const table of closed) {
    const seats = tables.reduce((sum, { open, capacity }) => sum + (open ? capacity : 0), 0);
    if (seats >= expected) return;
    const { theme } = neediest(tables, demand, table.capacity);
    if (isPlain(table) && theme !== null) table.theme = theme;
    table.open = true;
  }
}

/** Makes the best change of one table's theme; false when none meets more first wishes. */
function changeOne(tables: HallTable[], demand: Demand): boolean {
  let best: { table: HallTable; theme: ThemeId; gain: number } | null = null;
  for (const table of tables) {
    if (!table.open || !isPlain(table)) continue;
    const loss = gainOf(tables, demand, table.theme, -table.capacity);
    const { theme, gain } = neediest(tables, demand, table.capacity);
    if (theme === null || theme === table.theme || gain + loss <= (best?.gain ?? 0)) continue;
    best = { table, theme, gain: gain + loss };
  }
  if (best === null) return false;
  best.table.theme = best.theme;
  return true;
}

/** Closes plain tables, the last first, that take nobody's first wish away while enough seats remain. */
function closeSpare(tables: HallTable[], demand: Demand, needed: number): void {
  for (const table of [...tables].reverse()) {
    if (!table.open || !isPlain(table)) continue;
    const seats = tables.reduce((sum, { open, capacity }) => sum + (open ? capacity : 0), 0);
    if (seats - table.capacity < needed) continue;
    if (gainOf(tables, demand, table.theme, -table.capacity) === 0) table.open = false;
  }
}
