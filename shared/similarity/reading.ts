import { knownParts, likelyParts, type Part } from './compounds.ts';
import { type Direction, directionsOf } from './directions.ts';
import { type Concept, conceptOf, correctedConcept, LEXICON, listedAs } from './lexicon.ts';
import { BAD } from './nl/deeds.ts';
import { dutchStem, stemIn, stopsIn } from './stems.ts';
import { fold, trigramsOf, type Word, wordsOf } from './words.ts';

/** Something that a card speaks of. */
export interface Term {
  /** Equal for words that mean the same. */
  key: string;
  /** Terms of one kind with different keys exclude each other; null excludes nothing. */
  kind: string | null;
  direction: Direction;
  /** What it counts before its rarity, 0-1. */
  weight: number;
  /** What the talk is about, where a list says so; empty elsewhere. */
  subject: string;
  /** Stem of what is written, to find typing errors by; empty where there are none to find. */
  stem: string;
  written: string;
}

/** What the engine keeps of a text. */
export interface Reading {
  terms: readonly Term[];
  trigrams: ReadonlySet<string>;
}

/** What words of different sorts count. */
const WEIGHTS = { full: 1, part: 0.8, number: 0.7, generic: 0.2 };
const bad: ReadonlySet<string> = new Set(
  BAD.trim()
    .split(/\s+/)
    .map((word) => `=${word}`),
);

/** Reads a text once; comparing two readings is then a matter of microseconds. */
export function read(text: string, lang = 'nl'): Reading {
  const language = lang.toLowerCase().split('-')[0] ?? 'nl';
  const words = wordsOf(text, language);
  const terms = language === 'nl' ? dutchTerms(words) : otherTerms(words, language);
  const says = language === 'nl' ? saysSomething : (word: string) => !stopsIn(language).has(word);
  const letters = words.map(({ folded }) => folded).filter(says);
  return { terms: once(terms), trigrams: trigramsOf(letters) };
}

/** Letters of words that any card may have only blur what two cards have in common. */
function saysSomething(folded: string): boolean {
  if (LEXICON.stop.has(folded)) return false;
  const stem = dutchStem(folded);
  const isCommon = LEXICON.generic.has(stem) || LEXICON.more.has(stem) || LEXICON.less.has(stem);
  return !isCommon || listedAs(folded) !== undefined;
}

function otherTerms(words: readonly Word[], lang: string): Term[] {
  return words
    .filter(({ folded }) => !stopsIn(lang).has(folded))
    .map(({ folded, written }) => {
      const stem = stemIn(lang, folded);
      return isNumber(folded) ? number(folded, written) : plain(`~${stem}`, stem, written);
    });
}

function dutchTerms(words: readonly Word[]): Term[] {
  const directions = directionsOf(words);
  const stems = words.map(({ folded }) => dutchStem(folded));
  const parted = partedVerbs(words);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const length = isAside(words, at) ? 2 : phraseAt(stems, at);
    const direction = directions[at] ?? 0;
    if (length > 1) {
      const concept = LEXICON.concepts.get(stems.slice(at, at + length).join(' '));
      const written = words.slice(at, at + length).map((word) => word.written);
      if (concept !== undefined) terms.push(meant(concept, direction, written.join(' '), WEIGHTS.full));
    } else {
      const whole = parted.get(at);
      if (whole === undefined) terms.push(...wordTerms(words[at], direction));
      else terms.push(meant(whole, direction, words[at]?.written ?? '', WEIGHTS.full));
    }
    at += length;
  }
  return terms;
}

/** "Knap het park op" is of opknappen: by the place of the first word of such a verb, what the whole of it stands for. */
function partedVerbs(words: readonly Word[]): Map<number, Concept> {
  const found = new Map<number, Concept>();
  words.forEach(({ folded, clause }, last) => {
    if (!PARTICLES.has(folded) || words[last + 1]?.clause === clause) return;
    for (let at = last - 1; at >= 0 && words[at]?.clause === clause; at--) {
      const concept = wholeVerb(words[at]?.folded ?? '', folded);
      if (concept === undefined) continue;
      found.set(at, concept);
      return;
    }
  });
  return found;
}

function wholeVerb(first: string, particle: string): Concept | undefined {
  const stem = dutchStem(first);
  if (LEXICON.stop.has(first) || LEXICON.more.has(stem) || LEXICON.less.has(stem)) return undefined;
  const whole = dutchStem(`${particle}${first}`);
  return listedAs(first) !== undefined || LEXICON.generic.has(whole)
    ? undefined
    : LEXICON.concepts.get(whole);
}

/** What Dutch puts behind the rest of a sentence when it parts a verb. */
const PARTICLES = new Set(['op', 'af', 'om', 'in', 'aan', 'uit', 'weg', 'over', 'bij', 'door', 'mee']);

/** "Zorg voor" and "zorg dat" are not about care. */
const isAside = (words: readonly Word[], at: number): boolean =>
  words[at]?.folded === 'zorg' && /^(?:er)?voor$|^dat$/.test(words[at + 1]?.folded ?? '');

/** How many words from here make one concept; 1 when no phrase begins here. */
function phraseAt(stems: string[], at: number): number {
  for (let length = LEXICON.longest; length > 1; length--)
    if (at + length <= stems.length && LEXICON.concepts.has(stems.slice(at, at + length).join(' ')))
      return length;
  return 1;
}

function wordTerms(word: Word | undefined, direction: Direction): Term[] {
  if (word === undefined || LEXICON.stop.has(word.folded)) return [];
  const { folded, written } = word;
  const stem = dutchStem(folded);
  const exact = listedAs(folded);
  const isMarker = LEXICON.more.has(stem) || LEXICON.less.has(stem);
  if (exact === undefined && isMarker) return [];
  if (exact === undefined && LEXICON.generic.has(stem)) return [generic(stem, written)];
  const concept = exact ?? conceptOf(folded);
  if (concept !== undefined) return [meant(concept, direction, written, WEIGHTS.full)];
  if (isNumber(folded)) return [number(folded, written)];
  const without = conceptOf(WITHOUT.exec(folded)?.[1] ?? '');
  if (without !== undefined) return [meant(without, -1, written, WEIGHTS.full)];
  const sure = knownParts(folded);
  const slip = sure.length === 0 ? correctedConcept(folded) : undefined;
  if (slip !== undefined) return [meant(slip, direction, written, WEIGHTS.full)];
  const parts = sure.length > 0 ? sure : likelyParts(folded);
  if (parts.length === 0) return [{ ...plain(`~${stem}`, stem, written), direction }];
  return parts.map((part) => partTerm(part, direction, written));
}

function partTerm({ stem, concept }: Part, direction: Direction, written: string): Term {
  if (concept !== undefined) return meant(concept, direction, written, WEIGHTS.part);
  if (LEXICON.generic.has(stem)) return generic(stem, written);
  return { ...plain(`~${stem}`, stem, written), direction, weight: WEIGHTS.part };
}

/** Autovrij, drempelloos: there is none of it. */
const WITHOUT = /^(.{3,}?)(?:s|en)?(?:vrij|loos|luw)e?$/;
const generic = (stem: string, written: string): Term => ({
  ...plain(`~${stem}`, '', written),
  weight: WEIGHTS.generic,
});
const isNumber = (folded: string): boolean => /^\p{N}/u.test(folded);
const plain = (key: string, stem: string, written: string): Term => ({
  key,
  kind: null,
  subject: '',
  direction: 0,
  weight: WEIGHTS.full,
  stem,
  written,
});
const number = (folded: string, written: string): Term => ({
  ...plain(`#${/^\p{N}+/u.exec(folded)?.[0] ?? folded}`, '', written),
  kind: 'number',
  weight: WEIGHTS.number,
});

function meant(concept: Concept, direction: Direction, written: string, weight: number): Term {
  const { key, kind, sign, subject } = concept;
  const pulls = sign !== 0 ? sign : bad.has(key) ? 0 : direction;
  return { key, kind, subject, direction: pulls, weight, stem: dutchStem(fold(written, 'nl')), written };
}

/** A card that says a word twice says it once; the heavier one stays, and a direction that was given anywhere. */
function once(terms: readonly Term[]): Term[] {
  const kept = new Map<string, Term>();
  for (const term of terms) {
    const had = kept.get(term.key);
    if (had === undefined) kept.set(term.key, term);
    else
      kept.set(term.key, {
        ...(term.weight > had.weight ? term : had),
        direction: had.direction === 0 ? term.direction : had.direction,
      });
  }
  return [...kept.values()];
}
