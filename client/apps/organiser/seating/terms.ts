import type { TermName, TermReport } from '../../../../shared/seating/report.ts';

const KNOWN = [
  'pref',
  'repeats',
  'group',
  'district',
  'neighbourhood',
  'age',
  'gender',
  'underfill',
  'moved',
] as const;
export type TermKey = (typeof KNOWN)[number];

/** The part of a text's key that names a term. */
export const termKey = (term: TermName): string => term.replace(/^div:/, '');

/** A newer server may count what this page has no words for. */
export const isKnownTerm = (key: string): key is TermKey => (KNOWN as readonly string[]).includes(key);

/** Whether there is anything to say of it: something to reach, or something that is not reached. */
const matters = ({ value, best, chance }: TermReport): boolean => value > 0 || chance > best;

const placeOf = ({ term }: TermReport): number => (KNOWN as readonly string[]).indexOf(termKey(term));

/** Terms in the order of this page; those about which a plan has nothing to say are left out, unless they are `also` wanted. */
export const shownTerms = (terms: readonly TermReport[], also?: ReadonlySet<TermName>): TermReport[] =>
  terms
    .filter((one) => placeOf(one) >= 0 && (matters(one) || also?.has(one.term)))
    .sort((one, other) => placeOf(one) - placeOf(other));
