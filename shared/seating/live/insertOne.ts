import { cheapestFree, isLoose, partyHere, sitAtBest, sitTogether, squeezeIn } from '../insert.ts';
import { NONE } from '../model.ts';
import { fits, joinCost, meetCost, NOBODY, ownCost } from '../price.ts';
import { rise, type Seats, sit } from '../seats.ts';

/** Tables looked at for a seat that somebody gives up: those that suit the newcomer best if they had room. */
const TABLES = 12;

interface Option {
  cost: number;
  table: number;
  /** Who gives up the seat, and where he goes. */
  guest: number;
  to: number;
}

/**
 * Seats somebody in a round: at the cheapest free seat, or at the seat of one guest who moves to a free one when
 * that is better even with the price of moving. Without either, guests are moved on in a chain. False, and nobody
 * moved, when the hard rules leave no way. Companions are only seated together.
 */
export function insertOne(s: Seats, p: number, r: number, mayDisplace: boolean): boolean {
  const party = partyHere(s.model, p, r);
  const standing = party.filter((q) => s.table[r * s.model.people + q] === NONE);
  const beside = party.map((q) => s.table[r * s.model.people + q]!).find((t) => t !== NONE);
  if (beside !== undefined) return sitTogether(s, standing, r, beside);
  if (party.length > 1) return mayDisplace ? squeezeIn(s, party, r) : sitAtBest(s, party, r);
  const option = bestOption(s, p, r, mayDisplace);
  if (!option) return mayDisplace && squeezeIn(s, party, r);
  if (option.guest !== NOBODY) {
    rise(s, option.guest, r);
    sit(s, option.guest, r, option.to);
  }
  sit(s, p, r, option.table);
  return true;
}

function bestOption(s: Seats, p: number, r: number, mayDisplace: boolean): Option | undefined {
  const free = cheapestFree(s, p, r);
  let best: Option | undefined =
    free === NONE ? undefined : { cost: joinCost(s, p, r, free), table: free, guest: NOBODY, to: NONE };
  if (!mayDisplace) return best;
  const open = freeTables(s, r);
  if (open.length === 0) return best;
  for (const table of wantedTables(s, p, r)) {
    const first = (r * s.model.tables + table) * s.stride;
    const guests = s.members.slice(first, first + s.size[r * s.model.tables + table]!);
    for (const guest of guests) {
      if (!isLoose(s, guest, r) || !fits(s, p, r, table, guest)) continue;
      const option = displace(s, p, r, table, guest, open, best?.cost ?? Number.POSITIVE_INFINITY);
      if (option) best = option;
    }
  }
  return best;
}

/** What it costs when the guest gives up his seat for the cheapest free one; nothing unless cheaper than `limit`. */
function displace(
  s: Seats,
  p: number,
  r: number,
  table: number,
  guest: number,
  open: readonly number[],
  limit: number,
): Option | undefined {
  rise(s, guest, r);
  const base = joinCost(s, p, r, table) - joinCost(s, guest, r, table);
  sit(s, p, r, table);
  let least = limit - base;
  let to = NONE;
  for (const t of open) {
    if (t === table || !fits(s, guest, r, t, NOBODY)) continue;
    const own = ownCost(s, guest, r, t);
    if (own >= least) continue;
    const cost = own + meetCost(s, guest, r, t, NOBODY);
    if (cost >= least) continue;
    least = cost;
    to = t;
  }
  rise(s, p, r);
  sit(s, guest, r, table);
  return to === NONE ? undefined : { cost: base + least, table, guest, to };
}

function freeTables(s: Seats, r: number): number[] {
  const m = s.model;
  const open: number[] = [];
  for (let t = 0; t < m.tables; t++) {
    if (m.open[r * m.tables + t] && s.size[r * m.tables + t]! < m.capacity[t]!) open.push(t);
  }
  return open;
}

/** Tables that would suit the newcomer best if a seat were free, cheapest first. */
function wantedTables(s: Seats, p: number, r: number): number[] {
  const m = s.model;
  const pin = m.pin[r * m.people + p]!;
  if (pin !== NONE) return pin >= 0 ? [pin] : [];
  const wanted: { t: number; cost: number }[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (const t of m.tablesFor[m.kind[p]!]!) {
    if (!m.open[r * m.tables + t]) continue;
    const own = ownCost(s, p, r, t);
    if (own >= limit) continue;
    wanted.push({ t, cost: own + meetCost(s, p, r, t, NOBODY) });
    if (wanted.length < 4 * TABLES) continue;
    wanted.sort((a, b) => a.cost - b.cost || a.t - b.t).splice(TABLES);
    limit = wanted.at(-1)!.cost;
  }
  return wanted
    .sort((a, b) => a.cost - b.cost || a.t - b.t)
    .slice(0, TABLES)
    .map(({ t }) => t);
}
