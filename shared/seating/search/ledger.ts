import { NONE } from '../model.ts';
import type { Seats } from '../seats.ts';
import { FORBIDDEN, type Hall, hallOf } from './ledgerHall.ts';
import { Meetings } from './meetings.ts';

/**
 * What everybody would cost at every table of every round, kept up to date, so that a trade of two seats is priced
 * by a few look-ups. Each trade that is made costs a step for every person instead, but far more are tried: the
 * structure that solvers of maximally diverse grouping use (Gallego, Laguna, Marti and Duarte, J. Oper. Res. Soc. 64,
 * 2013). It grows with people x people and is meant for small halls. A free seat is traded like a taken one.
 */
export class Ledger {
  readonly hall: Hall;
  /** round x seat -> person, or `hall.free` */
  readonly holder: Int32Array;
  /** round x person -> seat, or NONE */
  readonly seat: Int32Array;
  readonly meetings: Meetings;
  /** Sum of the prices of all trades so far. */
  change = 0;
  /** (round x table) x width: what values and living rooms of the guests cost the person; FORBIDDEN for who may not. */
  private readonly alike: Float64Array;
  /** (round x width) x theme: what a seat there costs by the person's wishes */
  private readonly wish: Float64Array;
  /** person x theme: seats there that he is not pinned to */
  private readonly seen: Uint8Array;
  /** round x table */
  private readonly size: Int32Array;
  private readonly wild: Int32Array;

  constructor(s: Seats, hall: Hall = hallOf(s)) {
    const { model: m, width } = hall;
    this.hall = hall;
    this.seen = s.seen.slice();
    this.size = s.size.slice();
    this.wild = s.wild.slice();
    this.holder = new Int32Array(m.rounds * hall.seats).fill(hall.free);
    this.seat = new Int32Array(m.rounds * m.people).fill(NONE);
    this.alike = hall.own.slice();
    this.wish = new Float64Array(m.rounds * width * m.themes);
    this.meetings = new Meetings(hall, this.holder, this.seat);
    for (let r = 0; r < m.rounds; r++) for (let t = 0; t < m.tables; t++) this.seatGuests(s, r, t);
    for (let r = 0; r < m.rounds; r++) for (let p = 0; p < m.people; p++) this.priceWishes(p, r);
  }

  private seatGuests(s: Seats, r: number, t: number): void {
    const { model: m, tableFrom, seats, width, pair } = this.hall;
    const row = r * m.tables + t;
    for (let k = 0; k < s.size[row]!; k++) {
      const p = s.members[row * s.stride + k]!;
      const seat = tableFrom[t]! + k;
      this.meetings.meet(p, r, t, 1);
      this.seat[r * m.people + p] = seat;
      this.holder[r * seats + seat] = p;
      for (let q = 0; q < m.people; q++) this.alike[row * width + q]! += pair[p * width + q]!;
    }
  }

  private priceWishes(p: number, r: number): void {
    const { model: m, width } = this.hall;
    if (m.pin[r * m.people + p] !== NONE) return;
    for (let theme = 0; theme < m.themes; theme++) {
      const others = this.seen[p * m.themes + theme]! - Number(this.themeOf(p, r) === theme);
      this.wish[(r * width + p) * m.themes + theme] =
        m.rank[p * m.themes + theme]! + (others > 0 ? m.cost.themeRepeat : 0);
    }
  }

  /** The theme of the person's seat, or NONE. */
  themeOf(p: number, r: number): number {
    const { model: m, tableOf } = this.hall;
    const seat = this.seat[r * m.people + p]!;
    return seat === NONE ? NONE : m.theme[tableOf[seat]!]!;
  }

  /**
   * What it adds to the total when the holders of two seats at different tables trade them. When that is sure to be
   * more than `most` it is something above `most`, and cheaper to find; so it is when a rule is against the trade.
   */
  tradeCost(r: number, seatP: number, seatQ: number, most: number): number {
    const { hall, holder, meetings } = this;
    const { model: m, tableOf, free } = hall;
    const p = holder[r * hall.seats + seatP]!;
    const q = holder[r * hall.seats + seatQ]!;
    const a = tableOf[seatP]!;
    const b = tableOf[seatQ]!;
    const { repeat } = m.cost;
    let cost = this.alikeCost(r, p, q, a, b) + this.wishCost(r, p, q, m.theme[a]!, m.theme[b]!);
    cost -= repeat * meetings.againOf(r, p, q);
    if (cost > most) return cost;
    if (p === free || q === free || m.wild[p] !== m.wild[q]) cost += this.spreadCost(r, p, q, a, b);
    if (m.rounds === 1 || cost > most) return cost;
    return cost + repeat * (meetings.count(p, r, b, q) + meetings.count(q, r, a, p));
  }

  /** The part of a trade for values and living rooms; above FORBIDDEN / 2 when a rule of one or two people is broken. */
  alikeCost(r: number, p: number, q: number, a: number, b: number): number {
    const { alike, hall } = this;
    const { width } = hall;
    const here = (r * hall.model.tables + a) * width;
    const there = (r * hall.model.tables + b) * width;
    const leave = alike[here + p]! + alike[there + q]!;
    return alike[there + p]! + alike[here + q]! - leave - 2 * hall.pair[p * width + q]!;
  }

  private wishCost(r: number, p: number, q: number, x: number, y: number): number {
    if (x === y) return 0;
    const { wish, hall } = this;
    const mine = (r * hall.width + p) * hall.model.themes;
    const other = (r * hall.width + q) * hall.model.themes;
    return wish[mine + y]! - wish[mine + x]! + wish[other + x]! - wish[other + y]!;
  }

  /** When the number of people or of wildcards at the two tables changes. */
  private spreadCost(r: number, p: number, q: number, a: number, b: number): number {
    const { model: m, free } = this.hall;
    if (p === q) return 0;
    const row = r * m.tables;
    const wilder = (p === free ? 0 : m.wild[p]!) - (q === free ? 0 : m.wild[q]!);
    if (wilder !== 0 && this.wild[row + (wilder > 0 ? b : a)]! >= m.wildMost[r]!) return FORBIDDEN;
    if (p !== free && q !== free) return 0;
    const [less, more] = q === free ? [a, b] : [b, a];
    if (this.size[row + more]! >= m.capacity[more]!) return FORBIDDEN;
    const even = m.evenFill[r]!;
    return (
      m.cost.underfill * (Number(this.size[row + less]! <= even) - Number(this.size[row + more]! < even))
    );
  }

  /** The holders of two seats at different tables trade them. */
  trade(r: number, seatP: number, seatQ: number): void {
    const { holder, hall, meetings } = this;
    const at = r * hall.seats;
    const p = holder[at + seatP]!;
    const q = holder[at + seatQ]!;
    const a = hall.tableOf[seatP]!;
    const b = hall.tableOf[seatQ]!;
    holder[at + seatP] = hall.free;
    holder[at + seatQ] = hall.free;
    meetings.meet(p, r, a, -1);
    meetings.meet(q, r, b, -1);
    this.reprice(p, q, r, a, b);
    meetings.meet(p, r, b, 1);
    meetings.meet(q, r, a, 1);
    holder[at + seatQ] = p;
    holder[at + seatP] = q;
    this.take(p, r, seatQ, a, b);
    this.take(q, r, seatP, b, a);
  }

  private reprice(p: number, q: number, r: number, a: number, b: number): void {
    const { alike, hall } = this;
    const { pair, width } = hall;
    const here = (r * hall.model.tables + a) * width;
    const there = (r * hall.model.tables + b) * width;
    const mine = p * width;
    const other = q * width;
    for (let k = 0; k < width - 1; k++) {
      const difference = pair[mine + k]! - pair[other + k]!;
      alike[here + k]! -= difference;
      alike[there + k]! += difference;
    }
  }

  private take(p: number, r: number, seat: number, from: number, to: number): void {
    const { model: m, free } = this.hall;
    if (p === free) return;
    this.seat[r * m.people + p] = seat;
    const row = r * m.tables;
    this.size[row + from]!--;
    this.size[row + to]!++;
    this.wild[row + from]! -= m.wild[p]!;
    this.wild[row + to]! += m.wild[p]!;
    const x = m.theme[from]!;
    const y = m.theme[to]!;
    if (x === y || m.pin[r * m.people + p] !== NONE) return;
    this.seen[p * m.themes + x]!--;
    this.seen[p * m.themes + y]!++;
    this.repriceTheme(p, r, x);
    this.repriceTheme(p, r, y);
  }

  /** A seat at the theme in the other rounds may now be a second one, or no longer. */
  private repriceTheme(p: number, r: number, theme: number): void {
    const { model: m, width } = this.hall;
    const seats = this.seen[p * m.themes + theme]!;
    const once = m.rank[p * m.themes + theme]!;
    for (let i = 0; i < m.rounds; i++) {
      if (i === r || m.pin[i * m.people + p] !== NONE) continue;
      const others = seats - Number(this.themeOf(p, i) === theme);
      this.wish[(i * width + p) * m.themes + theme] = once + (others > 0 ? m.cost.themeRepeat : 0);
    }
  }

  /** round x person -> table, as in `Seats.table` */
  toTables(): Int32Array {
    return this.seat.map((seat) => (seat === NONE ? NONE : this.hall.tableOf[seat]!));
  }
}
