import { NONE } from '../model.ts';
import type { Random } from '../random.ts';
import type { Seats } from '../seats.ts';
import { tolerance } from './heat.ts';
import { ThemeCounts } from './themeCounts.ts';

/** A seat of a theme that nobody has. */
export const EMPTY = -1;
/** People of a theme that a person with the same two themes in turned order is sought among. */
const MIRROR_TRIES = 6;
/** No set of equal values makes up for wishes that are this much over the limit (weighted, in pairs of weight 1). */
const SPREAD_SLACK = 16;

/**
 * Who has which theme in which round, before anybody has a table: for everyone whom any table of the theme suits.
 * The price of a plan is its wishes plus what values would cost if each theme spread them evenly over its tables,
 * so a move is a handful of look-ups. People at a table already (`s`) are counted and stay.
 */
export class ThemePlan {
  readonly target: Int32Array;
  /** round x person, of those who may change */
  readonly movable: Int32Array;
  private readonly counts: ThemeCounts;
  private readonly seen: Uint8Array;
  private readonly rank: Float32Array;
  /** Seats of each (round x theme), side by side from `first`: who has it, or EMPTY. */
  private readonly first: Int32Array;
  readonly holder: Int32Array;
  private readonly seat: Int32Array;
  private readonly load: Int32Array;
  private readonly least: Int32Array;
  private readonly wildRoom: Int32Array;

  constructor(
    private readonly s: Seats,
    target: Int32Array,
    private readonly random: Random,
  ) {
    const m = s.model;
    const rows = m.rounds * m.themes;
    this.target = target;
    this.rank = Float32Array.from(m.rank);
    this.seen = s.seen.slice();
    this.counts = new ThemeCounts(s, target);
    this.load = new Int32Array(rows);
    this.least = new Int32Array(rows);
    this.wildRoom = new Int32Array(rows);
    const room = this.countRoom();
    const own: number[][] = Array.from({ length: rows }, () => []);
    const movable: number[] = [];
    s.table.forEach((t, at) => {
      if (t !== NONE) own[this.rowOf(at, m.theme[t]!)]!.push(at % m.people);
    });
    target.forEach((theme, at) => {
      if (theme === NONE) return;
      const row = this.rowOf(at, theme);
      this.seen[(at % m.people) * m.themes + theme]!++;
      this.wildRoom[row]! -= m.wild[at % m.people]!;
      this.load[row]!++;
      own[row]!.push(at % m.people);
      movable.push(at);
    });
    this.movable = Int32Array.from(movable);
    this.first = new Int32Array(rows + 1);
    own.forEach((list, row) => {
      this.first[row + 1] = this.first[row]! + Math.max(room[row]!, list.length);
    });
    this.holder = new Int32Array(this.first[rows]!).fill(EMPTY);
    this.seat = new Int32Array(target.length);
    for (const [row, list] of own.entries()) {
      for (const [k, p] of list.entries()) this.take(Math.floor(row / m.themes), p, this.first[row]! + k);
    }
  }

  /** Tries to give somebody another theme in one round, in exchange for somebody there or for a free seat. */
  try(at: number, heat: number): boolean {
    const { random, target } = this;
    const m = this.s.model;
    const r = Math.floor(at / m.people);
    const p = at - r * m.people;
    const a = target[at]!;
    const wishes = m.wishes[p]!;
    const b =
      wishes.length > 0 && random.bits() & 1
        ? wishes[random.below(wishes.length)]!
        : m.theme[random.below(m.tables)]!;
    if (a === b) return false;
    const slot = this.pick(r * m.themes + b, m.wild[p]!);
    if (slot < 0) return false;
    const q = this.holder[slot]!;
    if (q !== EMPTY && target[r * m.people + q] === NONE) return false;
    const most = tolerance(heat, random);
    let cost = this.wishChange(p, a, b) + (q === EMPTY ? this.loadChange(r, a, b) : this.wishChange(q, b, a));
    if (cost > most + SPREAD_SLACK || !this.mayTake(r, p, q, a, b)) return false;
    cost += this.spreadChange(p, q, r, a, b);
    if (cost > most) return false;
    this.trade(p, q, r, a, b, slot);
    return true;
  }

  /** Two people who have the same two themes in turned order trade both: no wish is touched. */
  tryMirror(at: number, other: number, heat: number): boolean {
    const { target } = this;
    const m = this.s.model;
    const r = Math.floor(at / m.people);
    const p = at - r * m.people;
    const a = target[at]!;
    const b = target[other * m.people + p]!;
    if (b === NONE || a === b) return false;
    const row = r * m.themes + b;
    const size = this.first[row + 1]! - this.first[row]!;
    for (let k = 0; k < MIRROR_TRIES; k++) {
      const slot = this.first[row]! + this.random.below(size);
      const q = this.holder[slot]!;
      if (q === EMPTY || target[other * m.people + q] !== a || m.wild[p] !== m.wild[q]) continue;
      const cost = this.spreadChange(p, q, r, a, b) + this.spreadChange(p, q, other, b, a);
      if (cost > tolerance(heat, this.random)) return false;
      this.trade(p, q, r, a, b, slot);
      this.trade(p, q, other, b, a, this.seat[other * m.people + q]!);
      return true;
    }
    return false;
  }

  private rowOf(at: number, theme: number): number {
    const m = this.s.model;
    return Math.floor(at / m.people) * m.themes + theme;
  }

  /** Seats of each theme; also sets `load`, `least` and `wildRoom`. */
  private countRoom(): Int32Array {
    const { s } = this;
    const m = s.model;
    const room = new Int32Array(m.rounds * m.themes);
    for (let row = 0; row < m.rounds * m.tables; row++) {
      if (!m.open[row]) continue;
      const r = Math.floor(row / m.tables);
      const t = row % m.tables;
      const of = r * m.themes + m.theme[t]!;
      room[of]! += Math.max(s.size[row]!, m.capacity[t]!);
      this.load[of]! += s.size[row]!;
      this.least[of]! += Math.min(m.evenFill[r]!, m.capacity[t]!);
      this.wildRoom[of]! += Math.max(0, Math.min(m.wildMost[r]!, m.capacity[t]!) - s.wild[row]!);
    }
    return room;
  }

  /** A seat of the theme; for a wildcard mostly another wildcard's, as the spread rule leaves few others. */
  pick(row: number, wild: number): number {
    const size = this.first[row + 1]! - this.first[row]!;
    if (size === 0) return -1;
    let slot = 0;
    for (let k = wild ? 12 : 1; k > 0; k--) {
      slot = this.first[row]! + this.random.below(size);
      const q = this.holder[slot]!;
      if (q !== EMPTY && this.s.model.wild[q] === wild) break;
    }
    return slot;
  }

  private mayTake(r: number, p: number, q: number, a: number, b: number): boolean {
    const m = this.s.model;
    const step = m.wild[p]! - (q === EMPTY ? 0 : m.wild[q]!);
    if (step === 0) return true;
    return this.wildRoom[r * m.themes + (step > 0 ? b : a)]! > 0;
  }

  wishChange(p: number, from: number, to: number): number {
    const m = this.s.model;
    const row = p * m.themes;
    const again = Number(this.seen[row + to]! > 0) - Number(this.seen[row + from]! > 1);
    return this.rank[row + to]! - this.rank[row + from]! + m.cost.themeRepeat * again;
  }

  /** Cost of the seats that themes fall short of the even spread. */
  loadChange(r: number, a: number, b: number): number {
    const m = this.s.model;
    const short = Number(this.load[r * m.themes + a]! <= this.least[r * m.themes + a]!);
    const saved = Number(this.load[r * m.themes + b]! < this.least[r * m.themes + b]!);
    return m.cost.underfill * (short - saved);
  }

  spreadChange(p: number, q: number, r: number, from: number, to: number): number {
    const { up, down } = this.counts;
    const m = this.s.model;
    const n = m.attributes;
    const a = (r * m.themes + from) * m.values;
    const b = (r * m.themes + to) * m.values;
    let cost = 0;
    for (let k = 0; k < n; k++) {
      const v = m.value[p * n + k]!;
      const w = q === EMPTY ? NONE : m.value[q * n + k]!;
      if (v === w) continue;
      if (v !== NONE) cost += up[b + v]! - down[a + v]!;
      if (w !== NONE) cost += up[a + w]! - down[b + w]!;
    }
    return cost;
  }

  trade(p: number, q: number, r: number, a: number, b: number, slot: number): void {
    const { s } = this;
    const m = s.model;
    const old = this.seat[r * m.people + p]!;
    this.holder[old] = EMPTY;
    this.change(p, r, a, b);
    this.take(r, p, slot);
    if (q === EMPTY) return;
    this.change(q, r, b, a);
    this.take(r, q, old);
  }

  private change(p: number, r: number, from: number, to: number): void {
    const m = this.s.model;
    const [a, b] = [r * m.themes + from, r * m.themes + to];
    this.seen[p * m.themes + from]!--;
    this.seen[p * m.themes + to]!++;
    this.load[a]!--;
    this.load[b]!++;
    this.wildRoom[a]! += m.wild[p]!;
    this.wildRoom[b]! -= m.wild[p]!;
    if (this.target[r * m.people + p] !== NONE) this.target[r * m.people + p] = to;
    this.counts.shift(p, r, from, to);
  }

  private take(r: number, p: number, slot: number): void {
    this.holder[slot] = p;
    this.seat[r * this.s.model.people + p] = slot;
  }
}
