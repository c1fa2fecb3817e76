import type { Addressee } from '../../../../shared/facts/summit.ts';
import { slugs } from '../../../../shared/slug.ts';

/** Whom most ideas are meant for; an organiser may have others. */
export const USUAL_ADDRESSEES: readonly Addressee[] = [
  { id: 'gemeente', title: { nl: 'gemeente', en: 'city council', ar: 'البلدية' } },
  { id: 'bewoners', title: { nl: 'bewoners', en: 'residents', ar: 'السكان' } },
  { id: 'organisaties', title: { nl: 'organisaties', en: 'organisations', ar: 'المنظمات' } },
  { id: 'ondernemers', title: { nl: 'ondernemers', en: 'businesses', ar: 'أصحاب الأعمال' } },
];

/** Filled lines of a text, each once. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** Addressees from lines of Dutch; one that we know keeps its id and its other languages. */
export function addresseesFrom(text: string, known: readonly Addressee[]): Addressee[] {
  const titles = linesOf(text);
  const all = [...known, ...USUAL_ADDRESSEES];
  const found = titles.map((title) => all.find((one) => one.title.nl.toLowerCase() === title.toLowerCase()));
  const taken = found.flatMap((one) => (one === undefined ? [] : [one.id]));
  const fresh = titles.filter((_, i) => found[i] === undefined);
  const ids = slugs([...taken, ...fresh]).slice(taken.length);
  return titles.map((nl, i) => {
    const one = found[i];
    return one === undefined
      ? { id: ids.shift() ?? nl, title: { nl } }
      : { id: one.id, title: { ...one.title, nl } };
  });
}
