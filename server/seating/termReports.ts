import type { Config } from '../../shared/seating/instance.ts';
import type { TermName, TermReport } from '../../shared/seating/report.ts';
import { attributeWeight, type Terms } from '../../shared/seating/terms.ts';
import type { Scale } from './measure.ts';

const FIRST: readonly TermName[] = ['pref', 'group', 'repeats'];
const LAST: readonly TermName[] = ['underfill', 'moved'];

/**
 * Each term on its own scale, in the order in which people ask for them.
 * @param movable seats that could have moved; with none, moving is not a term
 */
export function termReports(config: Config, terms: Terms, scale: Scale, movable: number): TermReport[] {
  const mixture = (Object.keys(terms) as (keyof Terms)[]).filter((term): term is `div:${string}` =>
    term.startsWith('div:'),
  );
  return [...FIRST, ...mixture, ...LAST]
    .filter((term) => term !== 'moved' || movable > 0)
    .map((term) => {
      const value = terms[term] ?? 0;
      const best = scale.best[term] ?? 0;
      const chance = (term === 'moved' ? movable : scale.chance[term]) ?? 0;
      const weight = weightOf(config, term);
      return { term, value, best, chance, weight, share: shareOf(value, best, chance) };
    });
}

function weightOf(config: Config, term: TermName): number {
  if (term.startsWith('div:')) return attributeWeight(config, term.slice('div:'.length));
  return config.weights[term as keyof Config['weights']];
}

/** How much of the way from what the lot gives to the best there can be is gone, 0 to 1. */
export function shareOf(value: number, best: number, chance: number): number {
  if (value <= best) return 1;
  return chance <= best ? 0 : Math.max(0, (chance - value) / (chance - best));
}
