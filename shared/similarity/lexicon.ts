import { CITY } from './nl/city.ts';
import { GENERIC, LESS, MORE, STOP } from './nl/deeds.ts';
import { KIN } from './nl/kin.ts';
import { PEOPLE } from './nl/people.ts';
import { dutchStem, otherStems } from './stems.ts';
import { isOneSlip } from './typing.ts';
import { fold } from './words.ts';

/** What a word stands for. */
export interface Concept {
  key: string;
  /** Concepts of one kind exclude each other: the same sentence about another one is another idea. */
  kind: string | null;
  /** Which way the word pulls along its concept: dear is more of a price, cheap is less. */
  sign: -1 | 0 | 1;
}

/** What is known of Dutch words, by folded stems; a phrase is stems with spaces. */
export interface Lexicon {
  concepts: ReadonlyMap<string, Concept>;
  /** The same by folded words as they are listed: "ouder" and "oudere" have one stem. */
  exact: ReadonlyMap<string, Concept>;
  /** Key -> keys near it. */
  kin: ReadonlyMap<string, ReadonlySet<string>>;
  more: ReadonlySet<string>;
  less: ReadonlySet<string>;
  generic: ReadonlySet<string>;
  /** Folded words, not stems: a closed class is written one way. */
  stop: ReadonlySet<string>;
  /** Words of the longest phrase. */
  longest: number;
}

const LONGEST = 4;

const listed = (words: string): Set<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => phraseKey(word)),
  );
const phraseKey = (written: string): string => fold(written, 'nl').split('_').map(dutchStem).join(' ');

type Concepts = Record<'concepts' | 'exact', Map<string, Concept>>;

function readConcepts(text: string, into: Concepts): void {
  let kind: string | null = null;
  for (const line of text.trim().split('\n')) {
    const heading = /^([#~]) (\w+)/.exec(line);
    if (heading !== null) kind = heading[1] === '#' ? (heading[2] ?? null) : null;
    else if (line !== '') readLine(line.split(' '), kind, into);
  }
}

function readLine(words: string[], kind: string | null, { concepts, exact }: Concepts): void {
  const key = `=${words[0]?.replace(/[+-]$/, '')}`;
  for (const word of words) {
    const sign = /^\D+\+$/.test(word) ? 1 : /-$/.test(word) ? -1 : 0;
    const bare = sign === 0 ? word : word.slice(0, -1);
    // What a word means first is written first.
    for (const [map, phrase] of [
      [concepts, phraseKey(bare)],
      [exact, fold(bare, 'nl').replaceAll('_', ' ')],
    ] as const)
      if (!map.has(phrase)) map.set(phrase, { key, kind, sign });
  }
}

function makeLexicon(): Lexicon {
  const lists: Concepts = { concepts: new Map(), exact: new Map() };
  readConcepts(PEOPLE, lists);
  readConcepts(CITY, lists);
  return {
    ...lists,
    kin: readKin(KIN),
    more: listed(MORE),
    less: listed(LESS),
    generic: listed(GENERIC),
    stop: new Set(
      STOP.trim()
        .split(/\s+/)
        .map((word) => fold(word, 'nl').replaceAll('_', ' ')),
    ),
    longest: LONGEST,
  };
}

function readKin(text: string): Map<string, Set<string>> {
  const kin = new Map<string, Set<string>>();
  for (const line of text.trim().split('\n')) {
    const [first = '', ...rest] = line.split(' ').map((word) => `=${word}`);
    for (const other of rest) {
      kin.set(first, (kin.get(first) ?? new Set()).add(other));
      kin.set(other, (kin.get(other) ?? new Set()).add(first));
    }
  }
  return kin;
}

export const LEXICON = makeLexicon();

/** As it is listed, or with the e that an adjective takes: betaalbare is betaalbaar. */
export function listedAs(word: string): Concept | undefined {
  const listed = LEXICON.exact.get(word);
  if (listed !== undefined || !word.endsWith('e')) return listed;
  const bare = word.slice(0, -1);
  return LEXICON.exact.get(bare) ?? LEXICON.exact.get(bare.replace(/([aeou])([^aeiou])$/, '$1$1$2'));
}

const corrected = new Map<string, Concept | undefined>();
/** Shorter words have too many neighbours. */
const SHORTEST_CORRECTED = 7;

/** The concept of a word with a slip in it, whose first letter is right; undefined when there is none. */
export function correctedConcept(word: string): Concept | undefined {
  if (word.length < SHORTEST_CORRECTED) return undefined;
  if (!corrected.has(word)) corrected.set(word, nearest(word));
  return corrected.get(word);
}

function nearest(word: string): Concept | undefined {
  for (const [listed, concept] of LEXICON.exact)
    if (listed.length >= SHORTEST_CORRECTED && listed[0] === word[0] && isOneSlip(word, listed)) return concept;
  return undefined;
}

/** The concept of one folded word, by its stem or by what else its stem may be. */
export function conceptOf(word: string): Concept | undefined {
  const direct = listedAs(word) ?? LEXICON.concepts.get(dutchStem(word));
  if (direct !== undefined) return direct;
  for (const stem of otherStems(word)) {
    const found = LEXICON.concepts.get(stem);
    if (found !== undefined) return found;
  }
  return undefined;
}
