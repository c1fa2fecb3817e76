import { NONE } from '../model.ts';
import type { Seats } from '../seats.ts';

/**
 * How many people with each value sit at the tables of each theme, and what one more or one less would cost if the
 * theme spread them evenly over its tables: the n-th of them then makes floor((n - 1) / tables) new pairs.
 */
export class ThemeCounts {
  readonly count: Int32Array;
  /** (round x theme) x value: weighted pairs that one more would make */
  readonly up: Float32Array;
  /** (round x theme) x value: weighted pairs that one less would save */
  readonly down: Float32Array;
  private readonly tables: Int32Array;
  private readonly weight: Float64Array;
  private readonly s: Seats;

  /** `target` has the themes of people who have no table yet (round x person). */
  constructor(s: Seats, target?: Int32Array) {
    const { model: m } = s;
    this.s = s;
    const rows = m.rounds * m.themes;
    this.count = new Int32Array(rows * m.values);
    this.up = new Float32Array(rows * m.values);
    this.down = new Float32Array(rows * m.values);
    this.tables = new Int32Array(rows);
    this.weight = new Float64Array(m.values);
    m.value.forEach((v, i) => {
      if (v !== NONE) this.weight[v] = m.pairWeight[i % m.attributes]!;
    });
    for (let r = 0; r < m.rounds; r++)
      for (let t = 0; t < m.tables; t++)
        this.tables[r * m.themes + m.theme[t]!]! += m.open[r * m.tables + t]!;
    for (let at = 0; at < m.rounds * m.people; at++) this.add(at, target?.[at] ?? NONE);
    for (let row = 0; row < rows; row++) for (let v = 0; v < m.values; v++) this.price(row, v);
  }

  /** The person has changed from a table of one theme to one of another. */
  shift(p: number, r: number, from: number, to: number): void {
    const { model: m } = this.s;
    if (from === to) return;
    for (let a = 0; a < m.attributes; a++) {
      const v = m.value[p * m.attributes + a]!;
      if (v === NONE) continue;
      const was = r * m.themes + from;
      const is = r * m.themes + to;
      this.count[was * m.values + v]!--;
      this.count[is * m.values + v]!++;
      this.price(was, v);
      this.price(is, v);
    }
  }

  private add(at: number, target: number): void {
    const { model: m, table } = this.s;
    const theme = table[at] === NONE ? target : m.theme[table[at]!]!;
    if (theme === NONE) return;
    const row = Math.floor(at / m.people) * m.themes + theme;
    for (let a = 0; a < m.attributes; a++) {
      const v = m.value[(at % m.people) * m.attributes + a]!;
      if (v !== NONE) this.count[row * m.values + v]!++;
    }
  }

  private price(row: number, v: number): void {
    const { values } = this.s.model;
    const n = this.count[row * values + v]!;
    const tables = Math.max(1, this.tables[row]!);
    this.up[row * values + v] = this.weight[v]! * Math.floor(n / tables);
    this.down[row * values + v] = this.weight[v]! * Math.floor(Math.max(0, n - 1) / tables);
  }
}
