import { partyHere } from '../insert.ts';
import { NONE } from '../model.ts';
import { fits, NOBODY } from '../price.ts';
import { rise, type Seats, sit } from '../seats.ts';

/**
 * People who cannot be anywhere in their theme: confined by a need or a language, pinned, or with a companion. When
 * two of them share a table, shuffling the theme later will not part them, so moves between themes must count it.
 */
export function stickyPeople({ model: m }: Seats): Uint8Array {
  const free = Array.from({ length: m.suits.length / m.tables }, (_, kind) =>
    m.suits.subarray(kind * m.tables, (kind + 1) * m.tables).every((suits) => suits === 1),
  );
  const sticky = Uint8Array.from(m.kind, (kind, p) => Number(!free[kind] || m.party[p]!.length > 1));
  m.pin.forEach((t, at) => {
    if (t !== NONE) sticky[at % m.people] = 1;
  });
  return sticky;
}

/** What it costs a sticky person to share the table with the other sticky ones: living rooms and meeting again. */
export function stickyCost(s: Seats, sticky: Uint8Array, p: number, r: number, t: number): number {
  const m = s.model;
  const last = m.attributes - 1;
  const room = m.value[p * m.attributes + last]!;
  const first = (r * m.tables + t) * s.stride;
  const end = first + s.size[r * m.tables + t]!;
  let cost = 0;
  for (let k = first; k < end; k++) {
    const q = s.members[k]!;
    if (!sticky[q] || m.party[q] === m.party[p]) continue;
    if (room !== NONE && room === m.value[q * m.attributes + last]) cost += m.pairWeight[last]!;
    for (let i = 0, at = 0; i < m.rounds; i++, at += m.people) {
      if (i !== r && s.table[at + p] !== NONE && s.table[at + p] === s.table[at + q]) {
        cost += m.cost.repeat;
        break;
      }
    }
  }
  return cost;
}

/** One sticky person, or companions as one, in a round in which they are seated and nobody of them is pinned. */
export interface Unit {
  party: readonly number[];
  r: number;
}

export function unitsOf(s: Seats, sticky: Uint8Array): Unit[] {
  const m = s.model;
  const units: Unit[] = [];
  for (let r = 0; r < m.rounds; r++) {
    const free = (q: number) => s.table[r * m.people + q] !== NONE && m.pin[r * m.people + q] === NONE;
    for (let p = 0; p < m.people; p++) {
      if (!sticky[p] || !free(p)) continue;
      const party = partyHere(m, p, r);
      if (party.every((q) => q >= p && free(q))) units.push({ party, r });
    }
  }
  return units;
}

/** Moves them all to another table; false, and nobody moved, when it has no room for all by the hard rules. */
export function moveParty(s: Seats, party: readonly number[], r: number, to: number): boolean {
  const from = party.map((p) => rise(s, p, r));
  for (let k = 0; k < party.length; k++) {
    if (fits(s, party[k]!, r, to, NOBODY)) {
      sit(s, party[k]!, r, to);
      continue;
    }
    for (const p of party.slice(0, k)) rise(s, p, r);
    for (const [i, p] of party.entries()) sit(s, p, r, from[i]!);
    return false;
  }
  return true;
}
