/**
 * The linear assignment problem: every row gets a column of its own so that the costs add up to least. Shortest
 * augmenting paths with dual prices, after a column reduction (Jonker and Volgenant, Computing 38, 1987). One object
 * serves many problems of up to `most` rows without allocating.
 */
export class AssignmentSolver {
  /** Row -> its column, after `solve`. */
  readonly columnOf: Int32Array;
  private readonly rowOf: Int32Array;
  private readonly price: Float64Array;
  private readonly reach: Float64Array;
  private readonly via: Int32Array;
  /** Columns: first those settled, then those at the present distance, then the others. */
  private readonly order: Int32Array;

  constructor(most: number) {
    this.columnOf = new Int32Array(most);
    this.rowOf = new Int32Array(most);
    this.price = new Float64Array(most);
    this.reach = new Float64Array(most);
    this.via = new Int32Array(most);
    this.order = new Int32Array(most);
  }

  /** `cost` is row x column, `n` of each; finite, and large where a column is forbidden. */
  solve(cost: Float64Array, n: number): void {
    this.reduce(cost, n);
    for (let row = 0; row < n; row++) if (this.columnOf[row] === -1) this.augment(cost, n, row);
  }

  /** Each column at the price of its cheapest row, which takes it if it has none yet. */
  private reduce(cost: Float64Array, n: number): void {
    const { columnOf, rowOf, price } = this;
    columnOf.fill(-1, 0, n);
    rowOf.fill(-1, 0, n);
    for (let column = n - 1; column >= 0; column--) {
      let cheapest = 0;
      for (let row = 1; row < n; row++)
        if (cost[row * n + column]! < cost[cheapest * n + column]!) cheapest = row;
      price[column] = cost[cheapest * n + column]!;
      if (columnOf[cheapest] !== -1) continue;
      columnOf[cheapest] = column;
      rowOf[column] = cheapest;
    }
  }

  /** Dijkstra over the columns from a free row to a free column; then everybody on the way moves up. */
  private augment(cost: Float64Array, n: number, free: number): void {
    const { reach, via, order, rowOf, price } = this;
    for (let k = 0; k < n; k++) {
      order[k] = k;
      reach[k] = cost[free * n + k]! - price[k]!;
      via[k] = free;
    }
    let settled = 0;
    let end = 0;
    let least = 0;
    let last = -1;
    while (last === -1) {
      if (settled === end) {
        end = this.gather(settled, n);
        least = reach[order[settled]!]!;
        for (let k = settled; k < end && last === -1; k++) if (rowOf[order[k]!] === -1) last = order[k]!;
        if (last !== -1) break;
      }
      const column = order[settled++]!;
      const row = rowOf[column]!;
      const slack = cost[row * n + column]! - price[column]! - least;
      for (let k = end; k < n; k++) {
        const other = order[k]!;
        const far = cost[row * n + other]! - price[other]! - slack;
        if (far >= reach[other]!) continue;
        reach[other] = far;
        via[other] = row;
        if (far > least) continue;
        if (rowOf[other] === -1) {
          last = other;
          break;
        }
        order[k] = order[end]!;
        order[end++] = other;
      }
    }
    for (let k = 0; k < settled; k++) price[order[k]!]! += reach[order[k]!]! - least;
    this.follow(last, free);
  }

  /** Puts the columns nearest by next after the settled ones; returns where they end. */
  private gather(from: number, n: number): number {
    const { reach, order } = this;
    let end = from + 1;
    let least = reach[order[from]!]!;
    for (let k = end; k < n; k++) {
      const column = order[k]!;
      if (reach[column]! > least) continue;
      if (reach[column]! < least) {
        end = from;
        least = reach[column]!;
      }
      order[k] = order[end]!;
      order[end++] = column;
    }
    return end;
  }

  private follow(last: number, free: number): void {
    const { columnOf, rowOf, via } = this;
    for (let column = last; ; ) {
      const row = via[column]!;
      rowOf[column] = row;
      const next = columnOf[row]!;
      columnOf[row] = column;
      if (row === free) return;
      column = next;
    }
  }
}
