import { NONE } from '../model.ts';
import { changeCost, fits, meetCost, NOBODY, ownCost } from '../price.ts';
import type { Seats } from '../seats.ts';

/** A seat for a newcomer: a free one, or that of a guest who goes elsewhere. */
export interface Option {
  /** What it adds to the total. */
  cost: number;
  table: number;
  /** Who gives up the seat, and where he goes; NOBODY and NONE for a free seat. */
  guest: number;
  to: number;
}

/** Tables looked at for a seat that somebody gives up: those that suit the newcomer best if they had room. */
const TABLES = 12;

/**
 * The cheapest way in which one guest goes to a free seat and the newcomer takes his; undefined unless it is cheaper
 * than `limit`. `mayAsk` says who may be asked. Branch and bound: tables, guests and themes are left aside as soon as
 * the part of their price that is known already is too dear, because meeting people never makes a seat cheaper.
 */
export function cheapestGivenUp(
  s: Seats,
  p: number,
  r: number,
  limit: number,
  mayAsk: (guest: number) => boolean,
): Option | undefined {
  const open = freeTables(s, r);
  if (open.every((tables) => tables.length === 0)) return undefined;
  const m = s.model;
  let best: Option | undefined;
  for (const table of wantedTables(s, p, r)) {
    const row = r * m.tables + table;
    // The table stays as full as it is, so there is no underfill to be saved.
    const own = ownCost(s, p, r, table) + (s.size[row]! < m.evenFill[r]! ? m.cost.underfill : 0);
    for (let k = 0; k < s.size[row]!; k++) {
      const guest = s.members[row * s.stride + k]!;
      if (!mayAsk(guest) || !fits(s, p, r, table, guest)) continue;
      const here = own + meetCost(s, p, r, table, guest) - meetCost(s, guest, r, table, NOBODY);
      const found = cheapestWayOut(s, guest, r, table, open, (best?.cost ?? limit) - here);
      if (found) best = { cost: here + found.cost, table, guest, to: found.to };
    }
  }
  return best;
}

/** The free seat at which the guest's own lot, and whom he meets there, adds least; undefined unless below `limit`. */
function cheapestWayOut(
  s: Seats,
  guest: number,
  r: number,
  from: number,
  open: readonly (readonly number[])[],
  limit: number,
): { cost: number; to: number } | undefined {
  const m = s.model;
  const home = s.base[r * m.people + guest]!;
  let least = limit;
  let to = NONE;
  for (const tables of open) {
    const [first] = tables;
    if (first === undefined) continue;
    const saved = m.cost.underfill + (home !== NONE && home !== from ? m.cost.moved : 0);
    if (changeCost(s, guest, r, from, first) - saved >= least) continue;
    for (const t of tables) {
      let cost = changeCost(s, guest, r, from, t);
      if (s.size[r * m.tables + t]! < m.evenFill[r]!) cost -= m.cost.underfill;
      if (t === from || cost >= least || !fits(s, guest, r, t, NOBODY)) continue;
      cost += meetCost(s, guest, r, t, NOBODY);
      if (cost >= least) continue;
      least = cost;
      to = t;
    }
  }
  return to === NONE ? undefined : { cost: least, to };
}

/** Open tables with a free seat, theme by theme. */
function freeTables(s: Seats, r: number): number[][] {
  const m = s.model;
  return m.tablesOf.map((tables) =>
    tables.filter((t) => m.open[r * m.tables + t] === 1 && s.size[r * m.tables + t]! < m.capacity[t]!),
  );
}

/** Tables that would suit the newcomer best if a seat were free, cheapest first. */
function wantedTables(s: Seats, p: number, r: number): number[] {
  const m = s.model;
  const pin = m.pin[r * m.people + p]!;
  if (pin !== NONE) return pin >= 0 ? [pin] : [];
  const byCost = (a: { t: number; cost: number }, b: { t: number; cost: number }) =>
    a.cost - b.cost || a.t - b.t;
  const wanted: { t: number; cost: number }[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (const t of m.tablesFor[m.kind[p]!]!) {
    if (!m.open[r * m.tables + t]) continue;
    const own = ownCost(s, p, r, t);
    if (own >= limit) continue;
    wanted.push({ t, cost: own + meetCost(s, p, r, t, NOBODY) });
    if (wanted.length < 4 * TABLES) continue;
    wanted.sort(byCost).splice(TABLES);
    limit = wanted.at(-1)!.cost;
  }
  return wanted
    .sort(byCost)
    .slice(0, TABLES)
    .map(({ t }) => t);
}
