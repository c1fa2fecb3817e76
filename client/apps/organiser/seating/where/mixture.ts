import type { RoundTable } from '../../../../../shared/seating/seatReports.ts';

/** Shown of each table, in this order. */
export const MIXED = ['district', 'age', 'gender'] as const;
export type Mixed = (typeof MIXED)[number];

/** Lower edges of the age groups, as the server makes them. */
const AGE_EDGES = [16, 25, 35, 50, 65, 80] as const;

/** The values of an attribute at a table, the most frequent first. */
export function groupsOf({ mixture }: Pick<RoundTable, 'mixture'>, attribute: Mixed): [string, number][] {
  return Object.entries(mixture[attribute] ?? {}).sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

/** Where an age group begins and ends; null is open. */
export function ageGroup(edge: string): { from: number | null; to: number | null } {
  const from = Number(edge);
  const to = AGE_EDGES.find((next) => next > from) ?? null;
  return { from: from === 0 ? null : from, to };
}

/** Shades of a bar: who is alone in his group is light, three or more of a kind are dark. */
export const shadeOf = (count: number): 1 | 2 | 3 => (count >= 3 ? 3 : count === 2 ? 2 : 1);
