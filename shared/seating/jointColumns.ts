/** A linear program: least `cost . x` with `least <= A x <= most` and `0 <= x <= upper`, all uppers finite. */
export interface LinearProgram {
  /** column */
  readonly cost: Float64Array;
  /** column */
  readonly upper: Float64Array;
  /** row; -Infinity where there is only a most */
  readonly least: Float64Array;
  /** row */
  readonly most: Float64Array;
  /** The matrix by column: entries `starts[j]` up to `starts[j + 1]` of `rows` and `factors` are those of column j. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly factors: Float64Array;
}

/** A row of the program and its factor in a column. */
export type Entry = readonly [row: number, factor: number];

/** Writes a linear program column by column; rows come first. */
export class Columns {
  private readonly cost: number[] = [];
  private readonly upper: number[] = [];
  private readonly least: number[] = [];
  private readonly most: number[] = [];
  private readonly starts: number[] = [0];
  private readonly rows: number[] = [];
  private readonly factors: number[] = [];

  /** A row that may not be more than `most`. @returns its number */
  atMost(most: number): number {
    this.least.push(Number.NEGATIVE_INFINITY);
    return this.most.push(most) - 1;
  }

  /** A row that must be equal to `value`. @returns its number */
  equals(value: number): number {
    this.least.push(value);
    return this.most.push(value) - 1;
  }

  /** A column from 0 to `upper` and the rows that it is in; a row may be named once. */
  column(cost: number, upper: number, entries: readonly Entry[]): void {
    this.cost.push(cost);
    this.upper.push(upper);
    for (const [row, factor] of entries) {
      this.rows.push(row);
      this.factors.push(factor);
    }
    this.starts.push(this.rows.length);
  }

  program(): LinearProgram {
    return {
      cost: Float64Array.from(this.cost),
      upper: Float64Array.from(this.upper),
      least: Float64Array.from(this.least),
      most: Float64Array.from(this.most),
      starts: Int32Array.from(this.starts),
      rows: Int32Array.from(this.rows),
      factors: Float64Array.from(this.factors),
    };
  }
}
