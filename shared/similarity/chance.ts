import type { Comparison } from './compare.ts';

/** From here on two cards are proposed as one idea: where precision and recall were best on the cards it was fitted on. */
export const THRESHOLD = 0.33;

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
  -2.55, -0.23, 0.18, -0.36, 2.5, 1.53, 1.02, -1.06, -0.81, 0.14, 0.25, -0.39, -1.67, -0.98, 0.91, -2.45,
  0.21, -4.19, -1.18, 0.9, -2.75, -0.12, -0.06, 1.35, 1.05, 2.79, 0.86, -1.21, 2.37, 0.23, -1.19, 1.89, -1.42,
  1.38, 1, -0.12, -2.14, 0.36, 5.07, 0.5, 0.74, -1.54, -2.03, -1.08, -1.04, 0.58, -0.95, -0.75, -1.01, -0.12,
  0.86,
];
const WEIGHTS_IN_COMPANY = [-1.66, 0.67, 2.57, -0.4, 1.06, -1.84, 0.23];

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
