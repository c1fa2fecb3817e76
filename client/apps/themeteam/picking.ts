import type { BundleId } from '../../../shared/ids.ts';
import type { BundleRow } from './bundles.ts';
import { plain } from './filter.ts';

export type Pick = { kind: 'bundle'; bundle: BundleRow } | { kind: 'new'; heading: string };

const MOST = 7;

/**
 * What can be picked when these words are typed: likely bundles first, then those of the same theme, then the rest, and at the end a
 * new one under these words.
 */
export function picksOf(
  rows: readonly BundleRow[],
  typed: string,
  {
    likely,
    theme,
    without,
    mayMake,
  }: { likely: readonly BundleId[]; theme: string | null; without: BundleId | null; mayMake: boolean },
): Pick[] {
  const words = plain(typed.trim());
  const rank = ({ id, theme: own }: BundleRow): number => {
    const at = likely.indexOf(id);
    if (at !== -1) return at;
    return likely.length + (own === theme ? 0 : 1);
  };
  const found = rows
    .filter(({ id, heading }) => id !== without && (words === '' || plain(heading).includes(words)))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
    .map((bundle): Pick => ({ kind: 'bundle', bundle }));
  return mayMake ? [...found, { kind: 'new', heading: typed.trim() }] : found;
}

/** Where Enter goes at first: to a likely bundle, to one that is called so, else to a new one. */
export const firstPick = (picks: readonly Pick[], typed: string, hasLikely: boolean): number =>
  hasLikely || typed.trim() !== '' ? 0 : Math.max(0, picks.length - 1);
