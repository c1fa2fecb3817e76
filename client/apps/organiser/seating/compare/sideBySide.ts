import type { TermReport } from '../../../../../shared/seating/report.ts';
import { isKnownTerm, shownTerms, type TermKey, termKey } from '../terms.ts';

/** One thing that counts in two plans; less is better. */
export interface Pair {
  key: TermKey;
  a: TermReport;
  b: TermReport;
}

/** Terms that both plans have, in the order of the page. */
export function sideBySide(a: readonly TermReport[], b: readonly TermReport[]): Pair[] {
  const others = new Map(b.map((term) => [term.term, term]));
  const shown = new Set([...shownTerms(a), ...shownTerms(b)].map(({ term }) => term));
  return shownTerms(a, shown).flatMap((one) => {
    const key = termKey(one.term);
    const other = others.get(one.term);
    return other !== undefined && isKnownTerm(key) ? [{ key, a: one, b: other }] : [];
  });
}
