import { type Model, NONE } from './model.ts';
import { fits, joinCost, meetCost, NOBODY, ownCost } from './price.ts';
import { rise, type Seats, sit } from './seats.ts';

/** People looked at before the search for a chain of moves gives up; keeps a hopeless round affordable. */
const CHAIN_LIMIT = 2000;

/** The companions who are there in this round, the person included. */
export const partyHere = (m: Model, p: number, r: number): number[] =>
  m.party[p]!.filter((member) => m.here[r * m.people + member] === 1);

/** Whether the search may take the person along: seated, not pinned, nobody beside him who must come too. */
export function isLoose(s: Seats, p: number, r: number): boolean {
  const m = s.model;
  const at = r * m.people + p;
  return (
    s.table[at] !== NONE &&
    m.pin[at] === NONE &&
    (m.party[p]!.length === 1 || partyHere(m, p, r).length === 1)
  );
}

/** Seats the whole party at one table; false, and nothing changed, when a hard rule forbids it. */
export function sitTogether(s: Seats, party: readonly number[], r: number, t: number): boolean {
  for (let k = 0; k < party.length; k++) {
    if (fits(s, party[k]!, r, t, NOBODY)) sit(s, party[k]!, r, t);
    else {
      for (const seated of party.slice(0, k)) rise(s, seated, r);
      return false;
    }
  }
  return true;
}

/** Seats the party at the cheapest table with room for it, without moving anyone; false when there is none. */
export function sitAtBest(s: Seats, party: readonly number[], r: number): boolean {
  if (party.length > 1) return sitPartyAtBest(s, party, r);
  const t = cheapestFree(s, party[0]!, r);
  if (t === NONE) return false;
  sit(s, party[0]!, r, t);
  return true;
}

/** The cheapest table where the person may sit down at once, or NONE. */
export function cheapestFree(s: Seats, p: number, r: number, tables?: readonly number[]): number {
  const among = tables ?? s.model.tablesFor[s.model.kind[p]!]!;
  let best = NONE;
  let least = Number.POSITIVE_INFINITY;
  for (const t of among) {
    if (!fits(s, p, r, t, NOBODY)) continue;
    const own = ownCost(s, p, r, t);
    // Meeting people never makes a seat cheaper, and counting it is most of the work.
    if (own >= least) continue;
    const cost = own + meetCost(s, p, r, t, NOBODY);
    if (cost < least) {
      least = cost;
      best = t;
    }
  }
  return best;
}

/** Each one may fit and yet not all together, so the tables are tried from cheap to dear. */
function sitPartyAtBest(s: Seats, party: readonly number[], r: number): boolean {
  const tables: { t: number; cost: number }[] = [];
  for (let t = 0; t < s.model.tables; t++) {
    if (!party.every((p) => fits(s, p, r, t, NOBODY))) continue;
    tables.push({ t, cost: party.reduce((sum, p) => sum + joinCost(s, p, r, t), 0) });
  }
  tables.sort((a, b) => a.cost - b.cost || a.t - b.t);
  return tables.some(({ t }) => sitTogether(s, party, r, t));
}

/** Seats the party, if need be by moving loose guests on; false, and nothing changed, when no way was found. */
export function squeezeIn(s: Seats, party: readonly number[], r: number): boolean {
  if (sitAtBest(s, party, r)) return true;
  if (!hasFreeSeats(s, party.length, r)) return false;
  if (party.length === 1) return chain(s, party[0]!, r);
  for (let t = 0; t < s.model.tables; t++) if (clearTable(s, party, r, t)) return true;
  return false;
}

function hasFreeSeats(s: Seats, wanted: number, r: number): boolean {
  const m = s.model;
  let free = 0;
  for (let t = 0; t < m.tables; t++) {
    if (m.open[r * m.tables + t]) free += Math.max(0, m.capacity[t]! - s.size[r * m.tables + t]!);
  }
  return free >= wanted;
}

interface Link {
  person: number;
  /** Who takes this person's seat; undefined for the one who has none. */
  taker?: Link;
}

/**
 * Breadth-first search for the shortest chain "p takes q's seat, q takes ...'s seat, the last one takes a free seat".
 * No table occurs twice in a chain, so each trade can be judged on the seats as they are now.
 */
function chain(s: Seats, p: number, r: number): boolean {
  const queue: Link[] = [{ person: p }];
  const found = new Set([p]);
  for (let k = 0; k < queue.length && k < CHAIN_LIMIT; k++) {
    const link = queue[k]!;
    const used = tablesUsed(s, link, r);
    for (let t = 0; t < s.model.tables; t++) {
      if (used.includes(t)) continue;
      if (fits(s, link.person, r, t, NOBODY)) {
        follow(s, link, r, t);
        return true;
      }
      for (const q of looseAt(s, r, t)) {
        if (found.has(q) || !fits(s, link.person, r, t, q)) continue;
        found.add(q);
        queue.push({ person: q, taker: link });
      }
    }
  }
  return false;
}

function tablesUsed(s: Seats, last: Link, r: number): number[] {
  const tables: number[] = [];
  for (let link: Link | undefined = last; link?.taker; link = link.taker) {
    tables.push(s.table[r * s.model.people + link.person]!);
  }
  return tables;
}

function follow(s: Seats, last: Link, r: number, free: number): void {
  let to = free;
  for (let link: Link | undefined = last; link; link = link.taker) {
    const from = link.taker ? rise(s, link.person, r) : NONE;
    sit(s, link.person, r, to);
    to = from;
  }
}

function looseAt(s: Seats, r: number, t: number): number[] {
  const row = r * s.model.tables + t;
  const first = row * s.stride;
  return [...s.members.subarray(first, first + s.size[row]!)].filter((q) => isLoose(s, q, r));
}

/** Sends loose guests of one table elsewhere until the party fits; puts everybody back when that fails. */
function clearTable(s: Seats, party: readonly number[], r: number, t: number): boolean {
  const m = s.model;
  const suited = (p: number) => {
    const pin = m.pin[r * m.people + p]!;
    return m.open[r * m.tables + t] && m.suits[m.kind[p]! * m.tables + t] && (pin === NONE || pin === t);
  };
  if (!party.every(suited)) return false;
  const before = s.table.slice(r * m.people, (r + 1) * m.people);
  const sentOff: number[] = [];
  // Wildcards first where the party brings wildcards: the spread may be what keeps it out.
  const guests = looseAt(s, r, t).sort((a, b) =>
    party.some((p) => m.wild[p]) ? m.wild[b]! - m.wild[a]! : 0,
  );
  for (const guest of guests.slice(0, party.length)) {
    rise(s, guest, r);
    sentOff.push(guest);
    if (!sitTogether(s, party, r, t)) continue;
    if (sentOff.every((q) => sitAtBest(s, [q], r) || chain(s, q, r))) return true;
    break;
  }
  restore(s, before, r);
  return false;
}

function restore(s: Seats, before: Int32Array, r: number): void {
  const now = s.table.subarray(r * s.model.people, (r + 1) * s.model.people);
  const changed = [...before.keys()].filter((p) => before[p] !== now[p]);
  for (const p of changed) if (now[p] !== NONE) rise(s, p, r);
  for (const p of changed) if (before[p] !== NONE) sit(s, p, r, before[p]!);
}
