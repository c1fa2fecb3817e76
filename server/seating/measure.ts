import { lowerBounds } from '../../shared/seating/bounds.ts';
import { byChance } from '../../shared/seating/chance.ts';
import { type Clash, findClashes } from '../../shared/seating/clash.ts';
import type { Instance } from '../../shared/seating/instance.ts';
import { type Remedy, remediesOf } from '../../shared/seating/relief.ts';
import type { Terms } from '../../shared/seating/terms.ts';
import type { Placed } from './placer.ts';

/** The two ends of the scale on which every plan of a summit is measured, and what cannot be kept by any. */
export interface Scale {
  best: Terms;
  chance: Terms;
  clashes: Clash[];
  /** For each clash the least change that would mend it. */
  remedies: Remedy[][];
}

export function scaleOf(instance: Instance): Scale {
  const clashes = findClashes(instance);
  return {
    best: lowerBounds(instance).terms,
    chance: byChance(instance),
    clashes,
    remedies: remediesOf(instance, clashes),
  };
}

/** Best known lower bound on the total. */
export const boundOf = (scale: Scale, joint: number | null): number => Math.max(scale.best.total, joint ?? 0);

/** How far a total is above the bound, as a part of it; null when the bound is nothing to measure by. */
export function gapOf(total: number, bound: number): number | null {
  if (total <= bound) return 0;
  return bound > 0 ? total / bound - 1 : null;
}

/** More people with a seat first, then the lower total. */
export function isBetter(a: Placed, b: Placed): boolean {
  const [standing, others] = [a.placement.unplaced.length, b.placement.unplaced.length];
  return standing < others || (standing === others && a.terms.total < b.terms.total);
}
