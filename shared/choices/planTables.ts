import type { TableId, ThemeId } from '../ids.ts';
import { type Party, type RoundTable, sizeOf, suitsAll } from './party.ts';

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
 * meets more first wishes, brings what somebody needs to the theme of his first wish, and closes tables that nobody misses.
 *
 * Each step is the one change that gains most (steepest ascent). Where tables are of one size the number of first wishes
 * met is a separable concave function of the tables per theme, so the ascent ends at its greatest value with the fewest
 * changes (A. Shioura, Algorithms for L-convex and M-convex function minimization, 2017). Tables that provide something
 * or speak another language change only for somebody who needs just that, and never leave somebody without.
 *
 * @param offered themes that can be chosen
 * @param parties everybody who is expected, with the wishes
 */
export function planTables(
  hall: readonly HallTable[],
  offered: readonly ThemeId[],
  parties: readonly Party[],
): TablePlan {
  const tables = hall.map((table) => ({ ...table }));
  const demand = demandOf(offered, parties);
  const particular = parties.filter(isParticular);
  const kinds = kindsOf(particular);
  const expected = parties.reduce((sum, party) => sum + sizeOf(party), 0);
  const before = metBy(tables, demand);
  openUntil(tables, demand, expected);
  while (changeOne(tables, demand));
  for (const party of particular) bringTo(party, tables, demand, kinds);
  // What came to a theme for one person may have taken the place of a plain table there.
  while (changeOne(tables, demand));
  closeSpare(tables, demand, Math.ceil(expected * (1 + SPARE)), kinds);
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

/** Parties alike in what they need and wish, with the number of people in them; a few kinds stand for many people. */
interface Kind {
  party: Party;
  people: number;
}

function kindsOf(parties: readonly Party[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const party of parties) {
    const needs = party.guests.map((guest) => [guest.needs, guest.languages, guest.pin]);
    const key = JSON.stringify([party.wishes[0], needs]);
    const people = (kinds.get(key)?.people ?? 0) + sizeOf(party);
    kinds.set(key, { party, people });
  }
  return [...kinds.values()];
}

/** Number of people whose first wish it is, for every theme on offer. */
function demandOf(offered: readonly ThemeId[], parties: readonly Party[]): Demand {
  const demand = new Map(offered.map((theme): [ThemeId, number] => [theme, 0]));
  for (const party of parties) {
    const [first] = party.wishes;
    if (first !== undefined) demand.set(first, (demand.get(first) ?? 0) + sizeOf(party));
  }
  return demand;
}

const isPlain = ({ provides, languages }: RoundTable): boolean => provides.length + languages.length === 0;
const isParticular = ({ guests }: Party): boolean =>
  guests.some(({ needs, languages }) => needs.length + languages.length > 0);

const seatsFor = (tables: readonly HallTable[], theme: ThemeId | null): number =>
  tables.reduce((sum, table) => sum + (table.open && table.theme === theme ? table.capacity : 0), 0);
const openSeats = (tables: readonly HallTable[]): number =>
  tables.reduce((sum, { open, capacity }) => sum + (open ? capacity : 0), 0);

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
    if (openSeats(tables) >= expected) return;
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

/** Gives a table that suits the party the theme of its first wish, unless somebody else counts on that table where it is. */
function bringTo(party: Party, tables: HallTable[], demand: Demand, kinds: readonly Kind[]): void {
  const [wish] = party.wishes;
  const suited = tables.filter((table) => table.open && suitsAll(party, table));
  if (wish === undefined || suited.some(({ theme }) => theme === wish)) return;
  const free = suited.filter((table) => !isCountedOn(table, tables, kinds));
  const cost = ({ theme, capacity }: HallTable) => -gainOf(tables, demand, theme, -capacity);
  const best = free.sort((a, b) => cost(a) - cost(b))[0];
  if (best !== undefined) best.theme = wish;
}

/** Whether somebody's first wish would no longer have a table that suits him. */
const isCountedOn = (table: HallTable, tables: readonly HallTable[], kinds: readonly Kind[]): boolean =>
  kinds.some(
    ({ party }) =>
      party.wishes[0] === table.theme &&
      suitsAll(party, table) &&
      !tables.some(
        (other) => other !== table && other.open && other.theme === table.theme && suitsAll(party, other),
      ),
  );

/** Closes tables, the last first, that take nobody's first wish away while seats enough, for everybody, remain. */
function closeSpare(tables: HallTable[], demand: Demand, needed: number, kinds: readonly Kind[]): void {
  for (const table of [...tables].reverse()) {
    if (!table.open || openSeats(tables) - table.capacity < needed) continue;
    if (gainOf(tables, demand, table.theme, -table.capacity) !== 0) continue;
    if (isPlain(table) || !isMissed(table, tables, kinds)) table.open = false;
  }
}

/** Whether those who need a table like this would have too few seats, or none at their first wish. */
function isMissed(table: HallTable, tables: readonly HallTable[], kinds: readonly Kind[]): boolean {
  if (isCountedOn(table, tables, kinds)) return true;
  const others = tables.filter((other) => other !== table && other.open);
  return kinds.some(({ party }) => {
    if (!suitsAll(party, table)) return false;
    const suited = others.filter((other) => suitsAll(party, other));
    const rivals = kinds.filter((rival) => suited.some((other) => suitsAll(rival.party, other)));
    const seats = suited.reduce((sum, { capacity }) => sum + capacity, 0);
    return seats < rivals.reduce((sum, rival) => sum + rival.people, 0);
  });
}
