import { badgeCode } from './badge.ts';
import { fold, nearlyStarts, wordsOf } from './spelling.ts';

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
  /** The name from each of its words on, without spaces: "vandermeer" finds "van der Meer". */
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
    return { person, family, words, runs: words.map((_, i) => words.slice(i).join('')), code: person.code };
  });
}

/**
 * Best first: every word that was typed must begin a word of the name, in any order; family names weigh most.
 * Only when nobody is found, a word may be one letter off. Also finds the short code of a badge.
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

const nearScore: WordScore = (entry, word) =>
  exactScore(entry, word) ?? (entry.words.some((part) => nearlyStarts(part, word)) ? 5 : null);
