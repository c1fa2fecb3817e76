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
  -2.41, -0.24, 0.44, -0.49, 2.29, 1.92, 1.09, -1.2, -0.78, 0.22, 0.27, -0.73, -1.45, -1.08, 0.91, -2.65,
  -0.02, -3.96, -0.98, 0.88, -3.4, -0.09, 0.02, 1.26, 0.68, 2.52, 0.46, -0.89, 2.44, 0.65, -1.27, 1.95, -1.37,
  1.2, 0.64, -0.08, -1.78, 0.73, 5.2, 0.75, 0.57, -1.37, -1.82, -1.13, -1.16, 0.69, -0.94, -0.85, -0.98, 0.06,
  0.67,
];
const WEIGHTS_IN_COMPANY = [-1.73, 0.67, 2.68, -0.43, 1.21, -2.11, 0.25];

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
