import type { Comparison } from './compare.ts';

/** From here on two cards are proposed as one idea: where precision and recall were best on the cards it was fitted on. */
export const THRESHOLD = 0.36;

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
  c.others,
  c.elsewhere,
  c.opposed > 0 ? 1 : 0,
  c.known,
  c.subject,
  c.heaviest,
  c.alone,
  c.shared * c.shared,
  c.shared * c.letters,
  c.shared * c.amount,
  c.shared * c.otherwise,
  c.shared * c.known,
  c.shared * c.subject,
  c.shared * c.heaviest,
  c.shared * c.alone,
  c.shared * c.further,
  c.known * c.letters,
  c.known * c.subject,
  c.known * c.alone,
  c.least * c.most,
  c.least * c.least,
  c.least * c.heaviest,
  c.least * c.alone,
  c.least * c.otherwise,
  c.least * c.amount,
  c.least * c.length,
  c.heaviest * c.heaviest,
  c.heaviest * c.alone,
  c.against,
  c.against * c.shared,
  c.against * c.least,
  c.opposed * c.shared,
  c.doubtful * c.shared,
  c.others * c.shared,
  c.elsewhere * c.shared,
  c.literal,
  c.literal * c.shared,
  c.pinned,
  c.pinned * c.shared,
];

/** What is known of two cards by themselves. */
export interface Likeness {
  chance: number;
  /** As in `Comparison`: what is against it company does not make good. */
  against: number;
}

/** The same with the company that both keep: see `company.ts`. */
export function signalsInCompany({ chance, against }: Likeness, company: number): number[] {
  const odds = Math.log(chance / (1 - chance));
  return [1, odds, company, odds * company, against, against * company, against * odds];
}

/** Logistic regression with a ridge, fitted by `scripts/bench/similarity/fit.ts` on the labelled cards that are not held out. */
const WEIGHTS = [
  -2.62, -0.59, -0.35, -0.9, 2.25, 1.13, 0.95, -1.14, -0.78, 0.15, 0.26, -0.61, -1.63, -0.94, 0.92, -1.9,
  0.63, -4.34, -1.52, 1.21, -3.55, 0.14, -0.11, 2.16, 1.23, 3.03, 0.78, -1.21, 1.61, -0.19, -1.01, 2.16,
  -1.53, 1.37, 0.99, -0.16, -2.09, 0.22, 5.24, 0.38, 0.74, -1.52, -2.18, -1, -1.03, 0.58, -0.91,
];
const WEIGHTS_IN_COMPANY = [-1.58, 0.69, 2.44, -0.41, 1.11, -1.91, 0.24];

/** The chance, 0-1, that two cards with these signals say the same. */
export const chanceOf = (signs: readonly number[]): number => logistic(signs, WEIGHTS);

/** The same for the signals in company. */
export const chanceInCompany = (signs: readonly number[]): number => logistic(signs, WEIGHTS_IN_COMPANY);

/** Never wholly 0 or 1, so that it has odds. */
export function logistic(signs: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < signs.length; at++) sum += (signs[at] ?? 0) * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-Math.max(-SURE, Math.min(SURE, sum))));
}
const SURE = 15;
