import type { PersonId, Round, TableId } from '../../ids.ts';
import { NONE } from '../model.ts';
import type { Seats } from '../seats.ts';
import { type Unplaced, whyNot } from '../unplaced.ts';

/** One seat that differs from before; `null` is no seat. */
export interface SeatChange {
  person: PersonId;
  round: Round;
  from: TableId | null;
  to: TableId | null;
}

/** How many people, and how many of their seats (person x round). */
export interface Head {
  people: number;
  seats: number;
}

/** What an event would change. */
export interface LiveChange {
  changes: SeatChange[];
  /** Who had a seat, is there, and gets another one or none. */
  moved: Head;
  /** Those of them whose seat is gone, because its table closed: no way of seating people moves fewer. */
  forced: Head;
  /** Who is there and has no seat after it, in the rounds concerned. */
  unplaced: Unplaced[];
}

/** Compares the seats with an earlier copy of `Seats.table`, from round index `from` on. */
export function changeSince(s: Seats, before: Int32Array, from: number): LiveChange {
  const { model: m } = s;
  const nameOf = (t: number) => (t === NONE ? null : m.tableIds[t]!);
  const changes: SeatChange[] = [];
  const unplaced: Unplaced[] = [];
  const moved: number[] = [];
  const forced: number[] = [];
  for (let at = from * m.people; at < before.length; at++) {
    const [was, is] = [before[at]!, s.table[at]!];
    if (was === is && (is !== NONE || !m.here[at])) continue;
    const r = Math.floor(at / m.people);
    const p = at - r * m.people;
    if (m.here[at] && is === NONE)
      unplaced.push({ person: m.personIds[p]!, round: r + 1, reason: whyNot(s, p, r) });
    if (was === is) continue;
    changes.push({ person: m.personIds[p]!, round: r + 1, from: nameOf(was), to: nameOf(is) });
    if (was === NONE || !m.here[at]) continue;
    moved.push(p);
    if (!m.open[r * m.tables + was]) forced.push(p);
  }
  return { changes, moved: headOf(moved), forced: headOf(forced), unplaced };
}

const headOf = (people: readonly number[]): Head => ({
  people: new Set(people).size,
  seats: people.length,
});
