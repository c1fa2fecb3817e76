import type { Person } from '../../shared/people.ts';
import { sortName } from '../../shared/people.ts';

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** In the order in which badges are handed out: by family name, as on a Dutch list, "van der Berg" under B. */
export const inHandingOrder = (people: Iterable<Person>): Person[] =>
  [...people].sort((a, b) => collator.compare(sortName(a.name), sortName(b.name)) || (a.id < b.id ? -1 : 1));

/** The letter under which somebody is looked for: "Álvarez" under A. */
export const letterOf = (family: string): string =>
  family.normalize('NFD').replace(/\p{M}/gu, '').charAt(0).toLocaleUpperCase('nl');

/** A desk may get so much more or less than its share, for the sake of a whole letter. */
const SLACK = 0.25;

/**
 * An ordered list in as many parts as there are desks, about equally long. A part ends with a letter where one ends near by,
 * so that people can be told "A to D".
 */
export function forDesks<T>(ordered: readonly T[], desks: number, letter: (one: T) => string): T[][] {
  const share = ordered.length / desks;
  const cuts = [0];
  for (let desk = 1; desk < desks; desk++)
    cuts.push(Math.max(cuts.at(-1) ?? 0, cutNear(ordered, share * desk, share * SLACK, letter)));
  return cuts.map((from, i) => ordered.slice(from, cuts[i + 1] ?? ordered.length));
}

function cutNear<T>(ordered: readonly T[], ideal: number, slack: number, letter: (one: T) => string): number {
  const middle = Math.round(ideal);
  for (let off = 0; off <= slack; off++)
    for (const at of [middle - off, middle + off]) {
      const [before, after] = [ordered[at - 1], ordered[at]];
      if (before !== undefined && after !== undefined && letter(before) !== letter(after)) return at;
    }
  return middle;
}
