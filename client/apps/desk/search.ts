import { badgeCode } from './badge.ts';
import { fold, mistakesTo, wordsOf } from './spelling.ts';

interface Named {
  name: string;
  /** "Meer, Truus van der" */
  sort: string;
  code: string;
}

interface Indexed<P> {
  person: P;
  family: string[];
  words: string[];
  /** The name from each of its words on, without spaces: "vandermeer" and "vdmeer" find "van der Meer". */
  runs: string[];
  code: string;
}

/** People in the order of a Dutch list, ready to be searched at every key. */
export type SearchIndex<P> = readonly Indexed<P>[];

export function makeIndex<P extends Named>(people: readonly P[]): SearchIndex<P> {
  const inOrder = [...people].sort((a, b) => a.sort.localeCompare(b.sort, 'nl'));
  return inOrder.map((person) => {
    const words = wordsOf(person.name);
    const family = wordsOf(person.sort.split(',')[0] ?? '');
    const runs = words.map((_, i) => words.slice(i).join(''));
    return { person, family, words, runs: [...runs, ...shortened(person, words)], code: person.code };
  });
}

/**
 * Best first: every word that was typed must begin a word of the name, in any order; family names weigh most.
 * Only when nobody is found, letters may be wrong; then who has fewest of them comes first. Also finds the short code of
 * a badge.
 */
export function search<P>(index: SearchIndex<P>, typed: string, limit: number): P[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const code = badgeCode(typed);
  const exact = rank(index, (entry) =>
    code.length >= 4 && entry.code.startsWith(code) ? 0 : scoreOf(entry, wanted, exactScore),
  );
  const found = exact.length > 0 ? exact : rank(index, (entry) => scoreOf(entry, wanted, nearScore));
  return found.slice(0, limit);
}

function rank<P>(index: SearchIndex<P>, score: (entry: Indexed<P>) => number | null): P[] {
  return index
    .flatMap((entry) => {
      const value = score(entry);
      return value === null ? [] : [{ person: entry.person, value }];
    })
    .sort((a, b) => a.value - b.value)
    .map(({ person }) => person);
}

/** A Dutch prefix as it is shortened in writing: "vd Berg", "v/d Berg" and "vdB" for "van den Berg". */
function shortened({ sort }: Named, words: readonly string[]): string[] {
  const family = wordsOf(sort.split(',')[0] ?? '');
  const from = words.lastIndexOf(family[0] ?? '');
  const prefix = prefixBefore(words, from);
  if (prefix.length === 0) return [];
  return [prefix.map((word) => word.slice(0, 1)).join('') + words.slice(from).join('')];
}

const PREFIXES = new Set(['van', 'de', 'der', 'den', 'ter', 'ten', 'te', 'het', 't', 'in', 'op', 'el', 'al']);

function prefixBefore(words: readonly string[], end: number): readonly string[] {
  let start = end;
  while (start > 1 && PREFIXES.has(words[start - 1] ?? '')) start--;
  return words.slice(start, Math.max(start, end));
}

type WordScore = (entry: Indexed<unknown>, word: string) => number | null;

/** Lower is better; null when a word does not occur. */
function scoreOf(entry: Indexed<unknown>, wanted: readonly string[], score: WordScore): number | null {
  let sum = 1;
  for (const word of wanted) {
    const value = score(entry, word);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function exactScore({ family, words, runs }: Indexed<unknown>, word: string): number | null {
  if (family.includes(word)) return 0;
  if (words.includes(word)) return 1;
  if (family.some((part) => part.startsWith(word))) return 1;
  if (words.some((part) => part.startsWith(word))) return 2;
  return runs.some((run) => run.startsWith(fold(word))) ? 2 : null;
}

function nearScore(entry: Indexed<unknown>, word: string): number | null {
  const exact = exactScore(entry, word);
  if (exact !== null) return exact;
  const mistakes = entry.words.flatMap((part) => mistakesTo(part, word) ?? []);
  return mistakes.length === 0 ? null : NEAR + Math.min(...mistakes);
}

/** Worse than anything that is written as it was typed. */
const NEAR = 4;
