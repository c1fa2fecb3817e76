import { NONE } from './model.ts';
import type { Seats } from './seats.ts';

// Here the hot loops of the search live: plain loops over flat arrays, no allocation.

/** Nobody leaves the table first. */
export const NOBODY = -1;

/** Whether the person may sit at the table by every hard rule but the companions', once `without` has left it. */
export function fits(s: Seats, p: number, r: number, t: number, without: number): boolean {
  const m = s.model;
  const row = r * m.tables + t;
  const pin = m.pin[r * m.people + p]!;
  if (!m.open[row] || !m.suits[m.kind[p]! * m.tables + t] || (pin !== NONE && pin !== t)) return false;
  if (without === NOBODY && s.size[row]! >= m.capacity[t]!) return false;
  if (without !== NOBODY && s.size[row]! > m.capacity[t]!) return false;
  if (m.wild[p] && s.wild[row]! - (without === NOBODY ? 0 : m.wild[without]!) >= m.wildMost[r]!) return false;
  const apart = m.apart[p]!;
  for (let k = 0; k < apart.length; k++) {
    const other = apart[k]!;
    if (other !== without && s.table[r * m.people + other] === t) return false;
  }
  return true;
}

/** What it costs that these people meet at the table: equal values, living room, and meeting again. */
export const meetCost = (s: Seats, p: number, r: number, t: number, without: number): number =>
  alikeCost(s, p, r, t, without) + againCost(s, p, r, t, without);

/** The part of `meetCost` for equal values and living rooms: a few look-ups. */
export function alikeCost(s: Seats, p: number, r: number, t: number, without: number): number {
  const m = s.model;
  const row = r * m.tables + t;
  const self = s.table[r * m.people + p] === t ? 1 : 0;
  let cost = 0;
  for (let a = 0; a < m.attributes; a++) {
    const v = m.value[p * m.attributes + a]!;
    if (v === NONE) continue;
    let same = s.count[row * m.values + v]! - self;
    if (without !== NOBODY && m.value[without * m.attributes + a] === v) same--;
    cost += same * m.pairWeight[a]!;
  }
  return cost;
}

/** The part of `meetCost` for meeting again: every guest of the table is looked at. */
export function againCost(s: Seats, p: number, r: number, t: number, without: number): number {
  const m = s.model;
  if (m.rounds === 1 || m.cost.repeat === 0) return 0;
  const row = r * m.tables + t;
  const first = row * s.stride;
  const end = first + s.size[row]!;
  let cost = 0;
  for (let k = first; k < end; k++) {
    const other = s.members[k]!;
    if (other !== p && other !== without && metElsewhere(s, p, other, r)) cost += m.cost.repeat;
  }
  return cost;
}

function metElsewhere(s: Seats, p: number, q: number, round: number): boolean {
  const n = s.model.people;
  for (let r = 0; r < s.model.rounds; r++) {
    if (r === round) continue;
    const t = s.table[r * n + p]!;
    if (t !== NONE && t === s.table[r * n + q]) return true;
  }
  return false;
}

/** Cost of changing the person's own lot in a round from one table to another: theme and having been moved. */
export function changeCost(s: Seats, p: number, r: number, from: number, to: number): number {
  const m = s.model;
  const at = r * m.people + p;
  let cost = 0;
  const base = s.base[at]!;
  if (base !== NONE) cost += m.cost.moved * (Number(to !== base) - Number(from !== base));
  const was = m.theme[from]!;
  const is = m.theme[to]!;
  if (was === is || m.pin[at] !== NONE) return cost;
  const row = p * m.themes;
  cost += m.rank[row + is]! - m.rank[row + was]!;
  return cost + m.cost.themeRepeat * (Number(s.seen[row + is]! > 0) - Number(s.seen[row + was]! > 1));
}

/** Cost of giving a seat at the table to somebody who has none in this round. */
export const joinCost = (s: Seats, p: number, r: number, t: number): number =>
  ownCost(s, p, r, t) + meetCost(s, p, r, t, NOBODY);

/** The part of `joinCost` that does not depend on who else sits there; the other part is never negative. */
export function ownCost(s: Seats, p: number, r: number, t: number): number {
  const m = s.model;
  const at = r * m.people + p;
  let cost = 0;
  if (s.size[r * m.tables + t]! < m.evenFill[r]!) cost -= m.cost.underfill;
  if (s.base[at] === t) cost -= m.cost.moved;
  if (m.pin[at] !== NONE) return cost;
  return cost + wishCost(s, p, t);
}

/** What a seat at the theme of this table costs by somebody's wishes, as long as he has none there in this round. */
export function wishCost(s: Seats, p: number, t: number): number {
  const theme = p * s.model.themes + s.model.theme[t]!;
  return s.model.rank[theme]! + (s.seen[theme]! > 0 ? s.model.cost.themeRepeat : 0);
}

/** What two people trading seats would add to the total; `a` and `b` are their tables. */
export function swapCost(s: Seats, p: number, q: number, r: number, a: number, b: number): number {
  return (
    changeCost(s, p, r, a, b) +
    changeCost(s, q, r, b, a) +
    meetCost(s, p, r, b, q) -
    meetCost(s, p, r, a, NOBODY) +
    meetCost(s, q, r, a, p) -
    meetCost(s, q, r, b, NOBODY)
  );
}

/** What moving one person to a free seat would add to the total. */
export function moveCost(s: Seats, p: number, r: number, a: number, b: number): number {
  const m = s.model;
  let cost = changeCost(s, p, r, a, b) + meetCost(s, p, r, b, NOBODY) - meetCost(s, p, r, a, NOBODY);
  if (s.size[r * m.tables + a]! <= m.evenFill[r]!) cost += m.cost.underfill;
  if (s.size[r * m.tables + b]! < m.evenFill[r]!) cost -= m.cost.underfill;
  return cost;
}
