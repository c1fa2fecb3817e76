import type { LinearProgram } from './jointColumns.ts';

/** Unit roundoff of a double. */
const ROUNDOFF = 2 ** -53;

/**
 * A lower bound on the program from the prices of its rows, by weak duality: for any prices y with the sign of their
 * rows, `b.y + sum_j min(0, c_j - A_j.y) u_j` is below every feasible value, so the solver need not be trusted. The
 * rounding of this very sum is taken off: with n operations on terms that add up to S in absolute value it is at most
 * n u S (Higham, Accuracy and Stability of Numerical Algorithms, 2002, section 4.2).
 */
export function certify(program: LinearProgram, rowPrices: ArrayLike<number>): number {
  const { cost, upper, least, most, starts, rows, factors } = program;
  const prices = Float64Array.from(most, (_, i) => signed(rowPrices[i] ?? 0, least[i] ?? 0));
  let bound = 0;
  let size = 0;
  let longest = 0;
  for (let i = 0; i < prices.length; i++) {
    const value = (most[i] ?? 0) * (prices[i] ?? 0);
    bound += value;
    size += Math.abs(value);
  }
  for (let j = 0; j < cost.length; j++) {
    let reduced = cost[j] ?? 0;
    let sum = Math.abs(reduced);
    for (let e = starts[j] ?? 0; e < (starts[j + 1] ?? 0); e++) {
      const part = (factors[e] ?? 0) * (prices[rows[e] ?? 0] ?? 0);
      reduced -= part;
      sum += Math.abs(part);
    }
    if (reduced < 0) bound += reduced * (upper[j] ?? 0);
    size += sum * (upper[j] ?? 0);
    longest = Math.max(longest, (starts[j + 1] ?? 0) - (starts[j] ?? 0));
  }
  const operations = prices.length + cost.length + 2 * longest + 4;
  return bound - operations * ROUNDOFF * size;
}

/** Larger prices are no prices, and sums of them would overflow. */
const HIGHEST = 1e9;

/** A row with only a most has a price that is not above zero; what is no price proves nothing, which 0 is good for. */
const signed = (price: number, least: number): number => {
  if (!(Math.abs(price) < HIGHEST)) return 0;
  return least === Number.NEGATIVE_INFINITY ? Math.min(0, price) : price;
};
