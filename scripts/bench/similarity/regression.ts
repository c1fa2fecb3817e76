/** A case: its signals, the first of them 1, and whether it is so. */
export interface Case {
  signs: readonly number[];
  so: boolean;
}

const STEPS = 30;
const RIDGE = 3;

/** Weights of a logistic regression with a ridge on all but the first, by Newton's steps (Hastie et al. 2009, 4.4). */
export function regress(cases: readonly Case[]): number[] {
  const size = cases[0]?.signs.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const system = weights.map((weight, a) => [
      ...weights.map((_, b) => (a === b && a > 0 ? RIDGE : 1e-9)),
      a > 0 ? -RIDGE * weight : 0,
    ]);
    for (const one of cases) addCase(system, one, weights);
    const change = solve(system);
    weights = weights.map((weight, at) => weight + (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < 1e-5) break;
  }
  return weights;
}

/** Adds gradient and curvature of one case to the normal equations. */
function addCase(system: number[][], { signs, so }: Case, weights: readonly number[]): void {
  let sum = 0;
  for (let at = 0; at < signs.length; at++) sum += (signs[at] ?? 0) * (weights[at] ?? 0);
  const chance = 1 / (1 + Math.exp(-sum));
  const bend = chance * (1 - chance);
  const missed = (so ? 1 : 0) - chance;
  system.forEach((line, a) => {
    const value = signs[a] ?? 0;
    if (value === 0) return;
    for (let b = 0; b < signs.length; b++) line[b] = (line[b] ?? 0) + bend * value * (signs[b] ?? 0);
    line[signs.length] = (line[signs.length] ?? 0) + missed * value;
  });
}

/** Gauss-Jordan with pivots; the last column is the right side. */
function solve(system: number[][]): number[] {
  const size = system.length;
  const at = (row: number, column: number) => system[row]?.[column] ?? 0;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let k = i + 1; k < size; k++) if (Math.abs(at(k, i)) > Math.abs(at(pivot, i))) pivot = k;
    [system[i], system[pivot]] = [system[pivot] ?? [], system[i] ?? []];
    for (let k = 0; k < size; k++) {
      if (k === i) continue;
      const factor = at(k, i) / at(i, i);
      system[k] = (system[k] ?? []).map((value, column) => value - factor * at(i, column));
    }
  }
  return system.map((line, i) => (line[size] ?? 0) / (line[i] ?? 1));
}
