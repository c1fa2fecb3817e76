import { nothingPast, type Past } from './history.ts';
import type { Instance } from './instance.ts';
import { Columns, type Entry, type LinearProgram } from './jointColumns.ts';
import { type Day, JointRepeats } from './jointRepeats.ts';
import { countValues, type TableType, tableTypes } from './jointTypes.ts';
import { compile, type Model, NONE } from './model.ts';
import { mates, type TableSets, tableSets } from './tableSets.ts';

/**
 * A linear program whose least value no plan without a hard violation beats in wishes, living rooms, values and
 * meeting again together, and in seats moved from a base plan (underfill is not in it). A column says in how many rounds a person sits at a
 * type of table; a second seat at a theme costs extra. People with the same value at a type with n sittings pay as if
 * they were spread evenly over them: the first n nothing, the next n one pair each, the next n two, and so on, which
 * is the convex hull of k(k-1)/2. What is in it of meeting again `JointRepeats` tells; `leastRepeats` is a bound on
 * that X are in the costs.
 */
export function jointProgram(
  instance: Instance,
  { leastRepeats = 0, past }: { leastRepeats?: number; past?: (m: Model) => Past } = {},
): LinearProgram {
  const m = compile(instance);
  const mate = mates(instance, m);
  return new Joint(m, mate, tableSets(m, mate), past?.(m) ?? nothingPast(m), leastRepeats).build();
}

class Joint {
  private readonly out = new Columns();
  private readonly types: readonly TableType[];
  private readonly seatRows: readonly number[];
  private readonly wildRows: readonly number[];
  /** type -> value -> row that counts the people with it */
  private readonly valueRows: readonly Map<number, number>[];
  /** Companions and a type -> row that keeps them equal. */
  private readonly ties = new Map<string, number>();
  private readonly free: Int32Array;
  private readonly repeats: JointRepeats | undefined;

  constructor(
    private readonly m: Model,
    private readonly mate: Int32Array,
    private readonly sets: TableSets,
    private readonly past: Past,
    leastRepeats: number,
  ) {
    this.types = tableTypes(m, sets);
    this.free = freeRounds(m);
    this.seatRows = this.types.map(({ seats }) => this.out.atMost(seats));
    this.wildRows = this.types.map(({ wildSeats }) => this.out.atMost(wildSeats));
    this.valueRows = this.types.map((type) => this.addValues(type));
    if (m.rounds + past.rounds > 1 && m.cost.repeat > 0)
      this.repeats = new JointRepeats(this.out, m, past, sets, this.types, leastRepeats);
  }

  build(): LinearProgram {
    for (let p = 0; p < this.m.people; p++) {
      const days = this.repeats?.daysOf(p);
      if (days) this.addDays(p, days);
      else if (this.free[p] !== 0) this.addPerson(p);
    }
    return this.out.program();
  }

  /** The price of many alike at this type: one row for each value that can be there more than once a sitting. */
  private addValues(type: TableType): Map<number, number> {
    const rows = new Map<number, number>();
    for (const [value, { weight, most }] of countValues(this.m, type, (p) => this.reach(p, type))) {
      if (weight === 0 || most <= type.sittings) continue;
      const row = this.out.atMost(type.sittings - (type.pinned.get(value) ?? 0));
      rows.set(value, row);
      for (let pairs = 1; pairs * type.sittings < most; pairs++)
        this.out.column(pairs * weight, type.sittings, [[row, -1]]);
    }
    return rows;
  }

  /** Rounds in which the person can be at a table of this type. */
  private reach(p: number, { table }: TableType): number {
    return this.suits(p, table) ? (this.free[p] ?? 0) : 0;
  }

  private suits(p: number, table: number): boolean {
    return this.sets.sets[this.sets.of[p] ?? 0]?.[table] === 1;
  }

  private addPerson(p: number): void {
    const rounds = this.free[p] ?? 0;
    const own = this.out.equals(rounds);
    const keptRows = this.keepRows(p);
    const themeRows = new Map<number, number>();
    this.types.forEach((type, k) => {
      if (!this.suits(p, type.table)) return;
      const entries: Entry[] = [[own, 1], ...this.placeEntries(p, k), ...this.tieEntry(p, k)];
      const hadTheme = this.past.had(p, type.theme);
      if (rounds > 1 && this.m.cost.themeRepeat > 0 && !hadTheme)
        entries.push([this.themeRow(p, type, themeRows), 1]);
      entries.push(...(this.repeats?.backEntry(p, type) ?? []));
      const keptRow = keptRows.get(k);
      if (keptRow !== undefined) entries.push([keptRow, -1]);
      const back = hadTheme ? this.m.cost.themeRepeat : 0;
      this.out.column((this.m.rank[p * this.m.themes + type.theme] ?? 0) + back, rounds, entries);
    });
  }

  /** Somebody of a crowd: a column for each way to spend the day, at its exact price. */
  private addDays(p: number, days: readonly Day[]): void {
    const { m } = this;
    const own = this.out.equals(1);
    const keptRows = this.keepRows(p);
    for (const { visits, cost, entries } of days) {
      const themes = new Map<number, number>();
      const rows = new Map<number, number>();
      for (const [k, rounds] of visits) {
        const theme = this.types[k]?.theme ?? NONE;
        themes.set(theme, (themes.get(theme) ?? 0) + rounds);
        for (const [row] of this.placeEntries(p, k)) rows.set(row, rounds);
        const keptRow = keptRows.get(k);
        if (keptRow !== undefined) rows.set(keptRow, -rounds);
      }
      let wishes = 0;
      for (const [theme, rounds] of themes)
        wishes +=
          rounds * (m.rank[p * m.themes + theme] ?? 0) +
          (rounds - Number(!this.past.had(p, theme))) * m.cost.themeRepeat;
      this.out.column(cost + wishes, 1, [[own, 1], ...rows, ...entries]);
    }
  }

  /** Table type -> row of somebody who sat there in the base plan: fewer rounds there than before are seats moved. */
  private keepRows(p: number): Map<number, number> {
    const { m, out } = this;
    const before = new Map<number, number>();
    for (let at = p; at < this.past.kept.length; at += m.people) {
      const t = this.past.kept[at] ?? NONE;
      if (t === NONE || m.pin[at] !== NONE || m.cost.moved === 0) continue;
      const k = this.types.findIndex(({ tables }) => tables.includes(t));
      before.set(k, (before.get(k) ?? 0) + 1);
    }
    const rows = new Map<number, number>();
    for (const [k, rounds] of before) {
      const row = out.atMost(-rounds);
      out.column(m.cost.moved, rounds, [[row, -1]]);
      rows.set(k, row);
    }
    return rows;
  }

  private placeEntries(p: number, k: number): Entry[] {
    const { m } = this;
    const entries: Entry[] = [[this.seatRows[k] ?? NONE, 1]];
    if (m.wild[p]) entries.push([this.wildRows[k] ?? NONE, 1]);
    for (let a = 0; a < m.attributes; a++) {
      const row = this.valueRows[k]?.get(m.value[p * m.attributes + a] ?? NONE);
      if (row !== undefined) entries.push([row, 1]);
    }
    return entries;
  }

  /** At most one seat at a theme without the price of coming back. */
  private themeRow(p: number, { theme }: TableType, rows: Map<number, number>): number {
    const known = rows.get(theme);
    if (known !== undefined) return known;
    const row = this.out.atMost(1);
    rows.set(theme, row);
    this.out.column(this.m.cost.themeRepeat, (this.free[p] ?? 1) - 1, [[row, -1]]);
    return row;
  }

  /** Companions who are always together sit equally often at each type. */
  private tieEntry(p: number, k: number): Entry[] {
    const q = this.mate[p] ?? NONE;
    if (q === NONE || this.mate[q] !== p || !sameFreedom(this.m, p, q)) return [];
    const key = `${Math.min(p, q)} ${k}`;
    const row = this.ties.get(key) ?? this.out.equals(0);
    this.ties.set(key, row);
    return [[row, p < q ? 1 : -1]];
  }
}

/** Person -> rounds in which he is there and not pinned. */
function freeRounds(m: Model): Int32Array {
  return Int32Array.from({ length: m.people }, (_, p) => {
    let rounds = 0;
    for (let at = p; at < m.here.length; at += m.people) if (m.here[at] && m.pin[at] === NONE) rounds++;
    return rounds;
  });
}

/** Whether both are there in the same rounds and neither is pinned. */
function sameFreedom(m: Model, p: number, q: number): boolean {
  for (let row = 0; row < m.here.length; row += m.people)
    if (m.here[row + p] !== m.here[row + q] || m.pin[row + p] !== NONE || m.pin[row + q] !== NONE)
      return false;
  return true;
}
