import { NOBODY } from '../price.ts';
import type { Random } from '../random.ts';
import type { Seats } from '../seats.ts';

/** A table with a theme the person wishes for, or at times any table. */
export function wishedTable(s: Seats, p: number, random: Random): number {
  const m = s.model;
  const suited = m.tablesFor[m.kind[p]!]!;
  if (suited.length < m.tables) return suited[random.below(suited.length)]!;
  const wishes = m.wishes[p]!;
  if (wishes.length > 0 && random.bits() & 1) return tableOf(s, wishes[random.below(wishes.length)]!, random);
  return random.below(m.tables);
}

export const oneOf = (list: readonly number[], random: Random): number => list[random.below(list.length)]!;

/** A table with the given theme. */
export const tableOf = (s: Seats, theme: number, random: Random): number =>
  oneOf(s.model.tablesOf[theme]!, random);

/**
 * Who would give up his seat to the person: anyone at the table or NOBODY for a free seat. A wildcard asks the
 * table's wildcards first: the spread rule would forbid almost every other trade.
 */
export function pickGuest(s: Seats, p: number, r: number, t: number, random: Random): number {
  const m = s.model;
  const row = r * m.tables + t;
  const first = row * s.stride;
  if (m.wild[p] && s.wild[row]! >= m.wildMost[r]!) {
    let nth = s.wild[row]! === 1 ? 0 : random.below(s.wild[row]!);
    for (let k = first; ; k++) if (m.wild[s.members[k]!] && nth-- === 0) return s.members[k]!;
  }
  const k = random.below(Math.max(s.size[row]!, m.capacity[t]!));
  return k < s.size[row]! ? s.members[first + k]! : NOBODY;
}

/**
 * Somebody who has the themes that the person has in two rounds the other way round, or NOBODY when the table drawn
 * has none. If the two trade both seats, nobody's wishes change.
 */
export function pickMirror(s: Seats, p: number, r: number, other: number, random: Random): number {
  const m = s.model;
  const n = m.people;
  const here = s.table[r * n + p]!;
  const there = s.table[other * n + p]!;
  if (here < 0 || there < 0 || m.theme[here] === m.theme[there]) return NOBODY;
  const row = r * m.tables + tableOf(s, m.theme[there]!, random);
  const first = row * s.stride;
  const size = s.size[row]!;
  const start = size > 1 ? random.below(size) : 0;
  for (let k = 0; k < size; k++) {
    const q = s.members[first + ((start + k) % size)]!;
    const t = s.table[other * n + q]!;
    if (t >= 0 && m.theme[t] === m.theme[here] && m.wild[q] === m.wild[p]) return q;
  }
  return NOBODY;
}
