/** A share of 0 to 1 as a percentage with one decimal, rounded down: what is not perfect is never shown as 100. */
export function percentOf(share: number): number {
  // Seven decimals first, so that 0.992 is not 99.1 because of how a computer counts.
  return Math.floor(Math.round(Math.min(1, Math.max(0, share)) * 1e7) / 1e4) / 10;
}

/** A gap (0.004 is 0.4 %) as a percentage with one decimal, rounded up: what can be better is never shown as 0. */
export const gapOf = (gap: number): number => Math.max(0, Math.ceil(Math.round(gap * 1e7) / 1e4) / 10);

/** How far a plan is above what nobody can beat, as a percentage; null when nothing can be said. */
export function gapPercent(total: number, bound: number): number | null {
  if (bound <= 0) return total <= 0 ? 0 : null;
  return gapOf(total / bound - 1);
}

/** How much of the way from chance to the best possible is reached, 0 to 1; null when both are the same. */
export function shareOf(value: number, best: number, chance: number): number | null {
  if (chance <= best) return value <= best ? 1 : null;
  return Math.min(1, Math.max(0, (chance - value) / (chance - best)));
}
