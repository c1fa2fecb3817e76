import type { PersonId, Round } from '../ids.ts';
import { partyHere } from './insert.ts';
import { LOST, NONE } from './model.ts';
import type { Seats } from './seats.ts';

/**
 * Why somebody who is there has no seat:
 * `history` the round is over; `pinnedTableClosed` his own table is closed or unknown; `pinnedTableUnfit` it lacks
 * what he (or his companion) needs; `pinnedTableTaken` it is full, or others pinned there rule him out;
 * `noSuitableTable` no open table has his language and all he needs; `noFreeSeat` the tables that do are full,
 * or the wildcard spread, an apart rule or a companion keeps him from them.
 */
export type UnplacedReason =
  | 'history'
  | 'pinnedTableClosed'
  | 'pinnedTableUnfit'
  | 'pinnedTableTaken'
  | 'noSuitableTable'
  | 'noFreeSeat';

export interface Unplaced {
  person: PersonId;
  round: Round;
  reason: UnplacedReason;
}

/** Everybody who is there in a round and has no seat, with the reason. Rounds before `from` are history. */
export function listUnplaced(s: Seats, from: number): Unplaced[] {
  const { model: m } = s;
  const list: Unplaced[] = [];
  for (let r = 0; r < m.rounds; r++) {
    for (let p = 0; p < m.people; p++) {
      const at = r * m.people + p;
      if (!m.here[at] || s.table[at] !== NONE) continue;
      list.push({ person: m.personIds[p]!, round: r + 1, reason: r < from ? 'history' : whyNot(s, p, r) });
    }
  }
  return list;
}

/** Why the person got no seat in this round. */
export function whyNot(s: Seats, p: number, r: number): Exclude<UnplacedReason, 'history'> {
  const m = s.model;
  const party = partyHere(m, p, r);
  const suitsAll = (t: number) => party.every((q) => m.suits[m.kind[q]! * m.tables + t] === 1);
  const isOpen = (t: number) => t !== LOST && m.open[r * m.tables + t] === 1;
  const pin = party.map((q) => m.pin[r * m.people + q]!).find((t) => t !== NONE);
  if (pin !== undefined) {
    if (!isOpen(pin)) return 'pinnedTableClosed';
    return suitsAll(pin) ? 'pinnedTableTaken' : 'pinnedTableUnfit';
  }
  for (let t = 0; t < m.tables; t++) if (isOpen(t) && suitsAll(t)) return 'noFreeSeat';
  return 'noSuitableTable';
}
