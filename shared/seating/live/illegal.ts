import { partyHere } from '../insert.ts';
import { NONE } from '../model.ts';
import { rise, type Seats } from '../seats.ts';

/**
 * Takes the seats away that a hard rule forbids now: after somebody left, a pin was set, a table got smaller or the
 * even spread of wildcards became tighter. Where a table has too many, those who came last lose their seat, people
 * who are held in it last of all. Companions who do not sit together stand up together.
 */
export function riseIllegal(s: Seats, r: number): void {
  const m = s.model;
  for (let t = 0; t < m.tables; t++) {
    const row = r * m.tables + t;
    for (const p of guestsOf(s, row)) if (!maySit(s, p, r, t)) rise(s, p, r);
    for (const p of surplus(s, row, r)) rise(s, p, r);
  }
  for (let p = 0; p < m.people; p++) {
    if (m.party[p]!.length === 1 || s.table[r * m.people + p] === NONE) continue;
    const party = partyHere(m, p, r);
    const isBeside = (q: number) => s.table[r * m.people + q] === s.table[r * m.people + p];
    if (party.every(isBeside)) continue;
    const seated = party.filter((q) => s.table[r * m.people + q] !== NONE);
    // Nobody who is held gets up for a companion who stands: that one looks for a seat beside him.
    const mayStay = seated.every(isBeside) && seated.some((q) => s.held[r * m.people + q] === 1);
    if (!mayStay) for (const q of seated) rise(s, q, r);
  }
}

const guestsOf = (s: Seats, row: number): Int32Array =>
  s.members.slice(row * s.stride, row * s.stride + s.size[row]!);

/** Whether nothing about the person and the table rules the seat out, the others at the table apart. */
function maySit(s: Seats, p: number, r: number, t: number): boolean {
  const m = s.model;
  const at = r * m.people + p;
  const pin = m.pin[at]!;
  if (!m.here[at] || !m.open[r * m.tables + t] || !m.suits[m.kind[p]! * m.tables + t]) return false;
  if (pin !== NONE) return pin === t;
  return !m.apart[p]!.some((q) => s.table[r * m.people + q] === t);
}

/** Who is too many at a table, for its capacity and for the wildcards it may have; nobody held leaves for the latter. */
function surplus(s: Seats, row: number, r: number): number[] {
  const m = s.model;
  const over = Math.max(0, s.size[row]! - m.capacity[row % m.tables]!);
  const wildOver = Math.max(0, s.wild[row]! - m.wildMost[r]!);
  if (over === 0 && wildOver === 0) return [];
  const stays = (p: number) => Number(m.pin[r * m.people + p] !== NONE) * 2 + s.held[r * m.people + p]!;
  const guests = [...guestsOf(s, row)].reverse().sort((a, b) => stays(a) - stays(b));
  const isHeld = (p: number) => s.held[r * m.people + p] === 1;
  const wild = guests.filter((p) => m.wild[p] === 1 && !isHeld(p)).slice(0, wildOver);
  const others = guests.filter((p) => !wild.includes(p));
  return [...wild, ...others.slice(0, Math.max(0, over - wild.length))];
}
