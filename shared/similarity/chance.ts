import type { Comparison } from './compare.ts';

/** From here on two cards are proposed as one idea: where precision and recall were best on the cards it was fitted on. */
export const THRESHOLD = 0.3;

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
];

/** The same with the company that both keep: see `company.ts`. @param chance of the two by themselves */
export function signalsInCompany(chance: number, company: number): number[] {
  const odds = Math.log(chance / (1 - chance));
  return [1, odds, company, odds * company];
}

/** Logistic regression with a ridge, fitted by `scripts/bench/similarity/fit.ts` on the labelled cards that are not held out. */
const WEIGHTS = [
  -3.97, 0.98, -0.04, 2.25, 3.05, 3.26, -3.2, -1.5, -1.63, -0.08, 0.26, -0.83, 0.23, -5.83, -1.82, -3.61,
];
const WEIGHTS_IN_COMPANY = [0, 1, 0, 0];

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
