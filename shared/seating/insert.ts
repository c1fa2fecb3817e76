import { type Model, NONE } from './model.ts';
import { againCost, alikeCost, fits, joinCost, NOBODY, ownCost, wishCost } from './price.ts';
import { rise, type Seats, sit } from './seats.ts';

/** The companions who are there in this round, the person included. */
export const partyHere = (m: Model, p: number, r: number): readonly number[] => {
  const party = m.party[p]!;
  const isHere = (member: number) => m.here[r * m.people + member] === 1;
  return party.every(isHere) ? party : party.filter(isHere);
};

/** Whether the person may be moved alone: seated, not pinned, not held, nobody beside him who must come too. */
export function isLoose(s: Seats, p: number, r: number): boolean {
  const m = s.model;
  const at = r * m.people + p;
  return (
    s.table[at] !== NONE &&
    m.pin[at] === NONE &&
    s.held[at] === 0 &&
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

interface Found {
  table: number;
  cost: number;
}

/** The cheapest table where the person may sit down at once, or NONE; only `tables` are looked at when given. */
export function cheapestFree(s: Seats, p: number, r: number, tables?: readonly number[]): number {
  const m = s.model;
  const best: Found = { table: NONE, cost: Number.POSITIVE_INFINITY };
  const suited = m.tablesFor[m.kind[p]!]!;
  if (tables) cheapestAmong(s, p, r, tables, best);
  else if (m.pin[r * m.people + p] !== NONE || suited.length < m.tables / 2)
    cheapestAmong(s, p, r, suited, best);
  else {
    // What he wishes for comes first: then most of the other themes are too dear from the outset.
    for (const theme of m.wishes[p]!) cheapestAmong(s, p, r, m.tablesOf[theme]!, best);
    for (const list of m.tablesOf)
      if (leastOwnCost(s, p, r, list) < best.cost) cheapestAmong(s, p, r, list, best);
  }
  return best.table;
}

function cheapestAmong(s: Seats, p: number, r: number, tables: readonly number[], best: Found): void {
  for (let k = 0; k < tables.length; k++) {
    const t = tables[k]!;
    if (!fits(s, p, r, t, NOBODY)) continue;
    // Meeting people never makes a seat cheaper, and counting it is most of the work.
    let cost = ownCost(s, p, r, t);
    if (cost >= best.cost) continue;
    cost += alikeCost(s, p, r, t, NOBODY);
    if (cost >= best.cost) continue;
    cost += againCost(s, p, r, t, NOBODY);
    if (cost >= best.cost) continue;
    best.cost = cost;
    best.table = t;
  }
}

/** No table of one theme has a lower own cost for the person than this. */
function leastOwnCost(s: Seats, p: number, r: number, tables: readonly number[]): number {
  const m = s.model;
  const [first] = tables;
  if (first === undefined) return Number.POSITIVE_INFINITY;
  const saved = m.cost.underfill + (s.base[r * m.people + p] === NONE ? 0 : m.cost.moved);
  return wishCost(s, p, first) - saved;
}

/** Each one may fit and yet not all together, so the tables are tried from cheap to dear. */
function sitPartyAtBest(s: Seats, party: readonly number[], r: number): boolean {
  const tables: { t: number; cost: number }[] = [];
  const suited = party.map((p) => s.model.tablesFor[s.model.kind[p]!]!);
  for (const t of suited.reduce((least, list) => (list.length < least.length ? list : least))) {
    if (!party.every((p) => fits(s, p, r, t, NOBODY))) continue;
    tables.push({ t, cost: party.reduce((sum, p) => sum + joinCost(s, p, r, t), 0) });
  }
  tables.sort((a, b) => a.cost - b.cost || a.t - b.t);
  return tables.some(({ t }) => sitTogether(s, party, r, t));
}

/** How far guests may be asked to make room: not at all, one for each newcomer, or as long a chain as it takes. */
export type Effort = 'none' | 'one' | 'chain';

/** Seats the party, if need be by moving loose guests on; false, and nothing changed, when no way was found. */
export function squeezeIn(s: Seats, party: readonly number[], r: number, effort: Effort = 'chain'): boolean {
  if (sitAtBest(s, party, r)) return true;
  if (effort === 'none' || !hasFreeSeats(s, party.length, r)) return false;
  if (party.length === 1) return effort === 'chain' && chain(s, party[0]!, r);
  for (let t = 0; t < s.model.tables; t++) if (clearTable(s, party, r, t, effort)) return true;
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
 * No table occurs twice in a chain, so each trade can be judged on the seats as they are now. Of people whom the same
 * tables suit, the first one found stands for all: where he could go on to, they could too.
 */
function chain(s: Seats, p: number, r: number): boolean {
  const queue: Link[] = [{ person: p }];
  const found = new Set([alikeKey(s, p)]);
  for (const link of queue) {
    const used = tablesUsed(s, link, r);
    for (const t of s.model.tablesFor[s.model.kind[link.person]!]!) {
      if (used.includes(t)) continue;
      if (fits(s, link.person, r, t, NOBODY)) {
        follow(s, link, r, t);
        return true;
      }
      for (const q of looseAt(s, r, t)) {
        const key = alikeKey(s, q);
        if (found.has(key) || !fits(s, link.person, r, t, q)) continue;
        found.add(key);
        queue.push({ person: q, taker: link });
      }
    }
  }
  return false;
}

/** Equal for people for whom the hard rules are the same; somebody with an apart rule is like nobody else. */
function alikeKey({ model: m }: Seats, p: number): number {
  const kinds = m.tablesFor.length;
  return m.apart[p]!.length > 0 ? 2 * kinds + p : 2 * m.kind[p]! + m.wild[p]!;
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
export function clearTable(
  s: Seats,
  party: readonly number[],
  r: number,
  t: number,
  effort: Exclude<Effort, 'none'>,
): boolean {
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
    if (sentOff.every((q) => sitAtBest(s, [q], r) || (effort === 'chain' && chain(s, q, r)))) return true;
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
