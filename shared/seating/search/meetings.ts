import { NONE } from '../model.ts';
import type { Hall } from './ledgerHall.ts';

/** Who meets whom how often, and whom again. Kept by telling it of everybody who comes to a table or leaves it. */
export class Meetings {
  /** width x width: rounds in which two people share a table; companions' are not counted */
  private readonly met: Uint8Array;
  /** round x width: guests of his table whom the person meets in another round as well */
  private readonly again: Uint8Array;

  /** `holder` (round x seat) and `seat` (round x person) are the ledger's, and change under its hands. */
  constructor(
    private readonly hall: Hall,
    private readonly holder: Int32Array,
    private readonly seat: Int32Array,
  ) {
    this.met = new Uint8Array(hall.width ** 2);
    this.again = new Uint8Array(hall.model.rounds * hall.width);
  }

  /** Meetings again that end at most when these two leave their tables. */
  againOf(r: number, p: number, q: number): number {
    const { width } = this.hall;
    return this.again[r * width + p]! + this.again[r * width + q]!;
  }

  /** Guests of a table whom somebody who is not there meets in another round; one is left out. */
  count(p: number, r: number, t: number, without: number): number {
    const { met, holder, hall } = this;
    const first = r * hall.seats + hall.tableFrom[t]!;
    const end = first + hall.places[t]!;
    const row = p * hall.width;
    let found = 0;
    for (let k = first; k < end; k++) if (met[row + holder[k]!]! > 0) found++;
    return met[row + without]! > 0 ? found - 1 : found;
  }

  /** The person meets, or no longer meets, those who sit at the table in this round. */
  meet(p: number, r: number, t: number, step: 1 | -1): void {
    const { met, holder, hall } = this;
    const { width, free } = hall;
    const { party, rounds } = hall.model;
    if (rounds === 1 || p === free) return;
    const first = r * hall.seats + hall.tableFrom[t]!;
    const end = first + hall.places[t]!;
    for (let k = first; k < end; k++) {
      const q = holder[k]!;
      if (q === free || party[p] === party[q]) continue;
      const is = met[p * width + q]! + step;
      met[p * width + q] = is;
      met[q * width + p] = is;
      const others = step === 1 ? is - 1 : is;
      if (others > 0) this.meetAgain(p, q, r, others, step);
    }
  }

  /** Two who share a table in so many other rounds do so in this one, or no longer. */
  private meetAgain(p: number, q: number, r: number, others: number, step: 1 | -1): void {
    const { again, seat, hall } = this;
    const { width, tableOf } = hall;
    const { people, rounds } = hall.model;
    again[r * width + p]! += step;
    again[r * width + q]! += step;
    if (others > 1) return;
    for (let i = 0; i < rounds; i++) {
      const a = seat[i * people + p]!;
      const b = seat[i * people + q]!;
      if (i === r || a === NONE || b === NONE || tableOf[a] !== tableOf[b]) continue;
      again[i * width + p]! += step;
      again[i * width + q]! += step;
    }
  }
}
