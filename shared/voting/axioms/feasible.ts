import { add, compare, type Fraction, fraction, negative, reduced, times, ZERO } from '../fraction.ts';

/** `coefficients * x <= bound`, or `=`; coefficients by the number of the variable, those that are absent are 0. */
export interface Constraint {
  coefficients: ReadonlyMap<number, Fraction>;
  is: '<=' | '=';
  /** 0 or more. */
  bound: Fraction;
}

/**
 * Whether some x of 0 or more keeps all constraints: the first phase of the simplex method, in exact arithmetic, with
 * Bland's rule so that it ends. For small programs.
 */
export function isFeasible(variables: number, constraints: readonly Constraint[]): boolean {
  const width = variables + constraints.length;
  const rows = constraints.map(({ coefficients, bound }, i) => {
    const row = Array.from({ length: width }, (_, variable) => coefficients.get(variable) ?? ZERO);
    row[variables + i] = fraction(1n);
    return [...row, bound];
  });
  const basis = constraints.map((_, i) => variables + i);
  // The slack of an equation must become 0; the sum of these is what is made less.
  const artificial = new Set(constraints.flatMap(({ is }, i) => (is === '=' ? [variables + i] : [])));
  for (;;) {
    const missing = sumOfRows(rows, basis, artificial);
    if (missing[width]?.n === 0n) return true;
    const enters = missing.findIndex((gain, i) => i < width && !artificial.has(i) && gain.n > 0n);
    if (enters < 0) return false;
    pivot(rows, basis, leavingRow(rows, basis, enters), enters);
  }
}

function sumOfRows(
  rows: readonly Fraction[][],
  basis: readonly number[],
  of: ReadonlySet<number>,
): Fraction[] {
  const sum = rows[0]?.map(() => ZERO) ?? [];
  rows.forEach((row, r) => {
    if (of.has(basis[r]!))
      row.forEach((value, i) => {
        sum[i] = plus(sum[i]!, value);
      });
  });
  return sum;
}

/** The row that limits the new variable most; of several, that of the first variable. */
function leavingRow(rows: readonly Fraction[][], basis: readonly number[], enters: number): number {
  let best = -1;
  let least: Fraction | null = null;
  rows.forEach((row, r) => {
    const step = row[enters]!;
    if (step.n <= 0n) return;
    const ratio = over(row.at(-1)!, step);
    const order = least === null ? -1 : compare(ratio, least) || basis[r]! - basis[best]!;
    if (order < 0) [best, least] = [r, ratio];
  });
  return best;
}

function pivot(rows: Fraction[][], basis: number[], row: number, column: number): void {
  const by = rows[row]![column]!;
  const turned = rows[row]!.map((value) => over(value, by));
  rows.forEach((other, r) => {
    const factor = other[column]!;
    if (r === row || factor.n === 0n) return;
    rows[r] = other.map((value, i) =>
      turned[i]!.n === 0n ? value : plus(value, negative(times(factor, turned[i]!))),
    );
  });
  rows[row] = turned;
  basis[row] = column;
}

const plus = (a: Fraction, b: Fraction): Fraction => reduced(add(a, b));

/** `a / b`, b above 0. */
const over = (a: Fraction, b: Fraction): Fraction => reduced(fraction(a.n * b.d, a.d * b.n));
