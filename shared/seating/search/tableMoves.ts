import { isLoose } from '../insert.ts';
import { NONE } from '../model.ts';
import { changeCost, fits, moveCost, NOBODY } from '../price.ts';
import type { Random } from '../random.ts';
import { exchange, rise, type Seats, sit } from '../seats.ts';
import { tolerance } from './heat.ts';
import { pickGuest, pickMirror, tableOf, wishedTable } from './pick.ts';

/** Moves between tables at their exact price. */
export class TableMoves {
  private readonly s: Seats;
  private readonly random: Random;
  private readonly meets: boolean;

  constructor(s: Seats, random: Random) {
    this.s = s;
    this.random = random;
    this.meets = s.model.rounds > 1 && s.model.cost.repeat > 0;
  }

  /** Within his own theme: the rest of the plan stays as it is. */
  tryWithin(p: number, r: number, heat: number): boolean {
    const { s, random } = this;
    const m = s.model;
    const a = s.table[r * m.people + p]!;
    return this.trade(p, r, a, tableOf(s, m.theme[a]!, random), heat);
  }

  tryAny(p: number, r: number, heat: number): boolean {
    const { s, random } = this;
    return this.trade(p, r, s.table[r * s.model.people + p]!, wishedTable(s, p, random), heat);
  }

  private trade(p: number, r: number, a: number, b: number, heat: number): boolean {
    const { s, random } = this;
    const m = s.model;
    if (a === b || !m.open[r * m.tables + b]) return false;
    const most = tolerance(heat, random);
    const q = pickGuest(s, p, r, b, random);
    if (q === NOBODY) return this.relocate(p, r, a, b, most);
    if (!isLoose(s, q, r)) return false;
    const own = changeCost(s, p, r, a, b) + changeCost(s, q, r, b, a);
    if (own > most + 40) return false;
    let cost = own + this.pairCost(p, q, r, a, b);
    const { repeat } = m.cost;
    cost -= repeat * (s.again[r * m.people + p]! + s.again[r * m.people + q]!);
    if (cost > most || !fits(s, p, r, b, q) || !fits(s, q, r, a, p)) return false;
    if (this.meets) {
      cost += repeat * this.meetings(p, r, b, q);
      if (cost > most) return false;
      cost += repeat * this.meetings(q, r, a, p);
      if (cost > most) return false;
    }
    exchange(s, p, q, r);
    return true;
  }

  /** Two people who have the same two themes in turned order trade both seats. */
  tryMirror(p: number, r: number, other: number, heat: number): boolean {
    const { s, random } = this;
    const m = s.model;
    const q = pickMirror(s, p, r, other, random);
    if (q === NOBODY || !isLoose(s, q, r) || !isLoose(s, q, other) || !isLoose(s, p, other)) return false;
    const most = tolerance(heat, random);
    const bound = this.tradeBound(p, q, r) + this.tradeBound(p, q, other);
    if (bound > most || !this.mayTrade(p, q, r) || !this.mayTrade(p, q, other)) return false;
    let cost = bound + this.meetCost(p, q, r);
    if (cost > most + m.cost.repeat * 2) return false;
    const before = s.again[other * m.people + p]! + s.again[other * m.people + q]!;
    exchange(s, p, q, r);
    const after = s.again[other * m.people + p]! + s.again[other * m.people + q]!;
    cost += m.cost.repeat * (before - after) + this.meetCost(p, q, other);
    if (cost <= most) exchange(s, p, q, other);
    else exchange(s, p, q, r);
    return cost <= most;
  }

  /** What the trade costs before it is known whom the two will meet again. */
  private tradeBound(p: number, q: number, r: number): number {
    const { s } = this;
    const n = s.model.people;
    const a = s.table[r * n + p]!;
    const b = s.table[r * n + q]!;
    const { moved, repeat } = s.model.cost;
    const [baseP, baseQ] = [s.base[r * n + p]!, s.base[r * n + q]!];
    let cost = this.pairCost(p, q, r, a, b) - repeat * (s.again[r * n + p]! + s.again[r * n + q]!);
    if (baseP !== NONE) cost += moved * (Number(b !== baseP) - Number(a !== baseP));
    if (baseQ !== NONE) cost += moved * (Number(a !== baseQ) - Number(b !== baseQ));
    return cost;
  }

  private meetCost(p: number, q: number, r: number): number {
    if (!this.meets) return 0;
    const { s } = this;
    const a = s.table[r * s.model.people + p]!;
    const b = s.table[r * s.model.people + q]!;
    return s.model.cost.repeat * (this.meetings(p, r, b, q) + this.meetings(q, r, a, p));
  }

  private mayTrade(p: number, q: number, r: number): boolean {
    const { s } = this;
    const a = s.table[r * s.model.people + p]!;
    const b = s.table[r * s.model.people + q]!;
    return fits(s, p, r, b, q) && fits(s, q, r, a, p);
  }

  private relocate(p: number, r: number, a: number, b: number, most: number): boolean {
    const { s } = this;
    if (!fits(s, p, r, b, NOBODY) || moveCost(s, p, r, a, b) > most) return false;
    rise(s, p, r);
    sit(s, p, r, b);
    return true;
  }

  /** What the trade adds to the pairs with equal values. */
  private pairCost(p: number, q: number, r: number, a: number, b: number): number {
    const { count, model: m } = this.s;
    const atA = (r * m.tables + a) * m.values;
    const atB = (r * m.tables + b) * m.values;
    let cost = 0;
    for (let k = 0; k < m.attributes; k++) {
      const v = m.value[p * m.attributes + k]!;
      const w = m.value[q * m.attributes + k]!;
      if (v === w) continue;
      let pairs = 0;
      if (v !== NONE) pairs += count[atB + v]! - count[atA + v]! + 1;
      if (w !== NONE) pairs += count[atA + w]! - count[atB + w]! + 1;
      cost += pairs * m.pairWeight[k]!;
    }
    return cost;
  }

  /** Guests of the table, one left out, whom the person meets in another round as well. */
  private meetings(p: number, r: number, t: number, without: number): number {
    const { s } = this;
    const { people: n, rounds, tables } = s.model;
    const first = (r * tables + t) * s.stride;
    const end = first + s.size[r * tables + t]!;
    let found = 0;
    for (let i = 0, at = 0; i < rounds; i++, at += n) {
      const mine = s.table[at + p]!;
      if (i === r || mine === NONE) continue;
      for (let k = first; k < end; k++) {
        const other = s.members[k]!;
        if (s.table[at + other] === mine && other !== without && !this.metBefore(p, other, r, i)) found++;
      }
    }
    return found;
  }

  private metBefore(p: number, q: number, r: number, before: number): boolean {
    const { table, model } = this.s;
    for (let i = 0, at = 0; i < before; i++, at += model.people) {
      if (i !== r && table[at + p] !== NONE && table[at + p] === table[at + q]) return true;
    }
    return false;
  }
}
