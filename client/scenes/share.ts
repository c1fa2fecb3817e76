import type { GroupCount } from '../../shared/facts/reflection.ts';

/** A group in the hall beside the same group in the city, in percent. */
export interface Share {
  group: string;
  hall: number;
  /** null where the city's share is not known. */
  city: number | null;
}

const MOST_GROUPS = 10;

/** Largest groups first unless `inOrder`; at most ten, for that many can be read. */
export function sharesOf(
  counts: readonly GroupCount[],
  city: Readonly<Record<string, number | undefined>> | undefined,
  { inOrder = false } = {},
): Share[] {
  const total = counts.reduce((sum, { people }) => sum + people, 0);
  const shares = counts.map(({ group, people }) => ({
    group,
    hall: (100 * people) / Math.max(1, total),
    city: city?.[group] ?? null,
  }));
  return inOrder ? shares : shares.sort((a, b) => b.hall - a.hall).slice(0, MOST_GROUPS);
}

/** First and last year of an age group such as "18-34" or "80+"; null where it has no end. */
export function agesOf(group: string): { from: number | null; to: number | null } {
  const [from = '', to = ''] = group.split(/[-+]/);
  return { from: from === '0' ? null : Number(from), to: to === '' ? null : Number(to) };
}
