import type { Comparison } from './compare.ts';

/** From here on two cards are proposed as one idea: where precision and recall were best on the cards it was fitted on. */
export const THRESHOLD = 0.25;

/** What speaks for and against, as numbers; a sum of them is the log of the odds. */
export const signals = (c: Comparison): number[] => [
  1,
  c.shared,
  c.least,
  c.most,
  c.amount,
  c.letters,
  c.otherwise,
  c.further,
  c.opposed,
  c.doubtful,
  c.agreed,
  c.length,
  c.shared * c.shared,
  c.shared * c.letters,
  c.amount * c.shared,
  c.otherwise * c.shared,
  c.others,
  c.opposed > 0 ? 1 : 0,
  c.least * c.most,
  c.known,
  c.known * c.letters,
  c.known * c.shared,
];

/** Logistic regression with a ridge, fitted on the pairs of the tuning half of the labelled cards. */
const WEIGHTS = [
  -3.97, 0.98, -0.04, 2.25, 3.05, 3.26, -3.2, -1.5, -1.63, -0.08, 0.26, -0.83, 0.23, -5.83, -1.82, -3.61,
  -0.54, -1.24, 1.77, -4.35, 0.67, 5.85,
];

/** The chance, 0-1, that two cards with these signals say the same. */
export function chanceOf(signs: readonly number[], weights: readonly number[] = WEIGHTS): number {
  const sum = signs.reduce((total, sign, at) => total + sign * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
