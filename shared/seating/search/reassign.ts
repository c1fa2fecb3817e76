import { isLoose } from '../insert.ts';
import { NONE } from '../model.ts';
import { fits, NOBODY, ownCost } from '../price.ts';
import type { Random } from '../random.ts';
import { rise, type Seats, sit } from '../seats.ts';
import { AssignmentSolver } from './assignment.ts';

/** Tables that take part at once: the work grows with the third power. */
const MOST = 128;
/** More than any seat costs, and little enough for sums to stay exact. */
const FORBIDDEN = 1e9;
/** Moves that could be tried in the time of one step, for each pair of guest and table. */
export const MOVES_PER_PAIR = 0.2;

/**
 * Takes one guest out of each of many tables of a round and seats them all again in the cheapest way: as there is
 * one guest of each table, what one costs does not depend on where the others go, and the assignment is exact. The
 * neighbourhood is that of Meketon's Table_Arrangements_Optimization; each time it is the best of n! plans, so it
 * finds the long cycles that trades of two never do. It never makes a plan dearer, and walks among equals.
 */
export class Reassign {
  /** Tables that take part. */
  readonly most: number;
  private readonly solver: AssignmentSolver;
  private readonly cost: Float64Array;
  private readonly guests: Int32Array;
  private readonly tables: Int32Array;
  /** table -> place among those that take part, or NONE */
  private readonly place: Int32Array;
  private readonly order: Int32Array;

  constructor(
    private readonly s: Seats,
    private readonly random: Random,
  ) {
    const { tables } = s.model;
    const most = Math.min(MOST, tables);
    this.most = most;
    this.solver = new AssignmentSolver(most);
    this.cost = new Float64Array(most * most);
    this.guests = new Int32Array(most);
    this.tables = new Int32Array(most);
    this.place = new Int32Array(tables).fill(NONE);
    this.order = Int32Array.from({ length: tables }, (_, t) => t);
  }

  /** Reassigns guests drawn at random, or as many wildcards as there are. */
  try(r: number, wildcards: boolean): void {
    const { s, guests, tables, place, solver } = this;
    const n = this.choose(r, wildcards);
    for (let k = 0; k < n; k++) if (guests[k] !== NOBODY) rise(s, guests[k]!, r);
    for (let k = 0; k < n; k++) this.price(r, k, n);
    solver.solve(this.cost, n);
    for (let k = 0; k < n; k++) if (guests[k] !== NOBODY) sit(s, guests[k]!, r, tables[solver.columnOf[k]!]!);
    for (let k = 0; k < n; k++) place[tables[k]!] = NONE;
  }

  /** Draws tables and of each a guest who may move; returns how many. */
  private choose(r: number, wildcards: boolean): number {
    const { s, order, random, guests, tables, place } = this;
    const m = s.model;
    let n = 0;
    for (let k = 0; k < m.tables && n < guests.length; k++) {
      const other = k + random.below(m.tables - k);
      const t = order[other]!;
      order[other] = order[k]!;
      order[k] = t;
      if (!m.open[r * m.tables + t]) continue;
      const guest = this.draw(r, t, wildcards);
      if (guest === undefined) continue;
      guests[n] = guest;
      tables[n] = t;
      place[t] = n++;
    }
    return n;
  }

  /** A guest, or NOBODY for a free seat; undefined when the one drawn may not move. */
  private draw(r: number, t: number, wildcards: boolean): number | undefined {
    const { s, random } = this;
    const m = s.model;
    const row = r * m.tables + t;
    const first = row * s.stride;
    if (wildcards)
      for (let k = first; k < first + s.size[row]!; k++)
        if (m.wild[s.members[k]!] && isLoose(s, s.members[k]!, r)) return s.members[k]!;
    const k = random.below(Math.max(s.size[row]!, m.capacity[t]!));
    if (k >= s.size[row]!) return NOBODY;
    const guest = s.members[first + k]!;
    return isLoose(s, guest, r) ? guest : undefined;
  }

  /** What the guest would cost at each of the tables, all who were drawn having left. */
  private price(r: number, k: number, n: number): void {
    const { s, cost, guests, tables } = this;
    const m = s.model;
    const p = guests[k]!;
    const row = k * n;
    if (p === NOBODY) {
      cost.fill(0, row, row + n);
      return;
    }
    for (let j = 0; j < n; j++) {
      const t = tables[j]!;
      cost[row + j] = fits(s, p, r, t, NOBODY) ? ownCost(s, p, r, t) + this.pairCost(p, r, t) : FORBIDDEN;
    }
    if (m.rounds > 1 && m.cost.repeat > 0) this.addMeetings(p, r, row);
  }

  private pairCost(p: number, r: number, t: number): number {
    const { count, model: m } = this.s;
    const at = (r * m.tables + t) * m.values;
    let cost = 0;
    for (let a = 0; a < m.attributes; a++) {
      const v = m.value[p * m.attributes + a]!;
      if (v !== NONE) cost += count[at + v]! * m.pairWeight[a]!;
    }
    return cost;
  }

  /** Goes from the person's table mates of other rounds to where they are now: there are few of them. */
  private addMeetings(p: number, r: number, row: number): void {
    const { s, cost, place } = this;
    const m = s.model;
    for (let i = 0, at = 0; i < m.rounds; i++, at += m.people) {
      const t = s.table[at + p]!;
      if (i === r || t === NONE) continue;
      const first = (i * m.tables + t) * s.stride;
      const end = first + s.size[i * m.tables + t]!;
      for (let k = first; k < end; k++) {
        const q = s.members[k]!;
        const now = s.table[r * m.people + q]!;
        if (q === p || now === NONE || place[now] === NONE || this.metBefore(p, q, r, i)) continue;
        cost[row + place[now]!]! += m.cost.repeat;
      }
    }
  }

  private metBefore(p: number, q: number, r: number, before: number): boolean {
    const { table, model } = this.s;
    for (let i = 0, at = 0; i < before; i++, at += model.people)
      if (i !== r && table[at + p] !== NONE && table[at + p] === table[at + q]) return true;
    return false;
  }
}
