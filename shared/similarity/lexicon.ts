import { BELONGING } from './nl/belonging.ts';
import { CARE } from './nl/care.ts';
import { CARE_AT_HOME } from './nl/careAtHome.ts';
import { CLEAN } from './nl/clean.ts';
import { COMPANY } from './nl/company.ts';
import { COUNTERS } from './nl/counters.ts';
import { GENERIC, LESS, MORE, STOP } from './nl/deeds.ts';
import { DRIVING } from './nl/driving.ts';
import { DWELLING } from './nl/dwelling.ts';
import { FEELING_SAFE } from './nl/feelingSafe.ts';
import { GREENERY } from './nl/greenery.ts';
import { GROWING } from './nl/growing.ts';
import { HEALTH } from './nl/health.ts';
import { HOMES } from './nl/homes.ts';
import { KIN } from './nl/kin.ts';
import { LEARNING } from './nl/learning.ts';
import { LITTER } from './nl/litter.ts';
import { LIVELINESS } from './nl/liveliness.ts';
import { MINDS } from './nl/minds.ts';
import { NATURE } from './nl/nature.ts';
import { OUTDOORS } from './nl/outdoors.ts';
import { PAVEMENT } from './nl/pavement.ts';
import { PEOPLE } from './nl/people.ts';
import { PUBLIC_LIFE } from './nl/publicLife.ts';
import { PURSE } from './nl/purse.ts';
import { RIDING } from './nl/riding.ts';
import { ROADS } from './nl/roads.ts';
import { SAFETY } from './nl/safety.ts';
import { STAGE } from './nl/stage.ts';
import { STREETS } from './nl/streets.ts';
import { TOGETHER } from './nl/together.ts';
import { TOWN } from './nl/town.ts';
import { VOICE } from './nl/voice.ts';
import { WARMTH } from './nl/warmth.ts';
import { WATERSIDE } from './nl/waterside.ts';
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
  /** Heading under which its line stands: what the talk is about. */
  subject: string;
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

const LONGEST = 5;

const listed = (words: string): Set<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => phraseKey(word)),
  );
const phraseKey = (written: string): string => fold(written, 'nl').split('_').map(dutchStem).join(' ');

interface Concepts extends Record<'concepts' | 'exact', Map<string, Concept>> {
  kin: Map<string, Set<string>>;
  /** Read last: a line may name what another list tells. */
  kinLines: string[][];
}
type Heading = Pick<Concept, 'kind' | 'subject'>;

function readConcepts(text: string, into: Concepts): void {
  let heading: Heading = { kind: null, subject: '' };
  for (const line of text.trim().split('\n')) {
    const [first = '', ...rest] = line.split(' ');
    const [subject = ''] = rest;
    if (first === '#') heading = { kind: subject, subject };
    else if (first === '~') heading = { kind: null, subject };
    else if (first === '>') into.kinLines.push(rest);
    else if (first === '+') readLine(rest, known(subject, into), into);
    else if (line !== '')
      readLine([first, ...rest], { key: `=${first.replace(/[+-]$/, '')}`, ...heading }, into);
  }
}

/** The concept that a line goes on with. */
function known(word: string, { exact }: Concepts): Omit<Concept, 'sign'> {
  const concept = exact.get(phrase(word));
  if (concept === undefined) throw new Error(`no line has the word ${word}`);
  return concept;
}

function readLine(words: string[], concept: Omit<Concept, 'sign'>, { concepts, exact }: Concepts): void {
  for (const word of words) {
    const sign = /^\D+\+$/.test(word) ? 1 : /-$/.test(word) ? -1 : 0;
    const bare = sign === 0 ? word : word.slice(0, -1);
    // What a word means first is written first.
    for (const [map, key] of [
      [concepts, phraseKey(bare)],
      [exact, phrase(bare)],
    ] as const)
      if (!map.has(key)) map.set(key, { ...concept, sign });
  }
}

const phrase = (written: string): string => fold(written, 'nl').replaceAll('_', ' ');

function readKin([first = '', ...rest]: string[], { exact, kin }: Concepts): void {
  const keyOf = (word: string) => exact.get(phrase(word))?.key ?? `=${word}`;
  for (const other of rest) {
    link(kin, keyOf(first), keyOf(other));
    link(kin, keyOf(other), keyOf(first));
  }
}

const link = (kin: Map<string, Set<string>>, from: string, to: string) =>
  kin.set(from, (kin.get(from) ?? new Set()).add(to));

/** In the order in which they are read: a word means what it meant first. */
const FIRST = [PEOPLE, STREETS, OUTDOORS, CARE, PUBLIC_LIFE, KIN];
export const LISTS = [
  ...FIRST,
  HOMES,
  ROADS,
  NATURE,
  CLEAN,
  SAFETY,
  HEALTH,
  LEARNING,
  TOGETHER,
  TOWN,
  LITTER,
  PAVEMENT,
  RIDING,
  CARE_AT_HOME,
  DRIVING,
  DWELLING,
  MINDS,
  WARMTH,
  WATERSIDE,
  COMPANY,
  BELONGING,
  GREENERY,
  LIVELINESS,
  COUNTERS,
  VOICE,
  PURSE,
  GROWING,
  STAGE,
  FEELING_SAFE,
];

function makeLexicon(): Lexicon {
  const lists: Concepts = { concepts: new Map(), exact: new Map(), kin: new Map(), kinLines: [] };
  for (const list of LISTS) readConcepts(list, lists);
  for (const line of lists.kinLines) readKin(line, lists);
  const { concepts, exact, kin } = lists;
  return {
    concepts,
    exact,
    kin,
    more: listed(MORE),
    less: listed(LESS),
    generic: listed(GENERIC),
    stop: new Set(STOP.trim().split(/\s+/).map(phrase)),
    longest: LONGEST,
  };
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
const SHORTEST_CORRECTED = 8;

/** The concept of a word with a slip in it, whose first letter is right; undefined when there is none. */
export function correctedConcept(word: string): Concept | undefined {
  if (word.length < SHORTEST_CORRECTED) return undefined;
  if (!corrected.has(word)) corrected.set(word, nearest(word));
  return corrected.get(word);
}

function nearest(word: string): Concept | undefined {
  for (const [listed, concept] of LEXICON.exact)
    if (listed.length >= SHORTEST_CORRECTED && listed[0] === word[0] && isOneSlip(word, listed))
      return concept;
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
