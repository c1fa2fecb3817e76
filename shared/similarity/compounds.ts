import { type Concept, conceptOf, LEXICON, listedAs } from './lexicon.ts';
import { dutchStem } from './stems.ts';

/** A part of a compound: what it stands for, or its stem when it is in no list. */
export interface Part {
  stem: string;
  concept: Concept | undefined;
}

/** What Dutch puts between two parts: stad-s-park, fiets-en-rek, zon-ne-paneel. */
const LINKS = ['', 's', 'en', 'e', 'n', '-'];
const SHORTEST = 3;
/** A part in no list may stand before one that is in a list when it is at least so long. */
const SHORTEST_UNKNOWN = 4;
/** Beginnings that are no words, however they look: verzorgen is not a kind of zorgen. */
const PREFIXES = new Set([
  'ver',
  'ont',
  'her',
  'onder',
  'over',
  'voor',
  'door',
  'aan',
  'uit',
  'mis',
  'ander',
  'tegen',
]);
/** Endings that make a word of another one, though some are words too. */
const SUFFIXES =
  /^(?:baar|bare|heid|heden|loos|loze|vrij|vrije|luw|luwe|lijk|rijk|zaam|achtig|schap|ing|er|eren)$/;
/** What a Dutch word can begin with. */
const ONSET =
  /^(?:[bcdfghjklmnpqrstvwxz]?[aeiouy]|[bcfgkpsv]l|[bcdfgkptvw]r|[dktz]w|kn|sn|sm|sp|st|ch|sch|th|wh)/;

const known = (word: string): Concept | undefined =>
  word.length < SHORTEST || SUFFIXES.test(word) ? undefined : (listedAs(word) ?? unlisted(word));
/** By its stem, unless that is the stem of a word that could be meant as well. */
const unlisted = (word: string): Concept | undefined =>
  LEXICON.generic.has(dutchStem(word)) ? undefined : conceptOf(word);
const isWord = (word: string): boolean =>
  known(word) !== undefined ||
  (word.length > SHORTEST && !SUFFIXES.test(word) && LEXICON.generic.has(dutchStem(word)));

/**
 * Splits a folded word into parts that are all known: fietspad is fiets and pad.
 * @returns the parts in order; empty when it is not seen to be a compound
 */
export const knownParts = (word: string): Part[] => cut(word, isWord) ?? [];

/** The same where one of the parts may be in no list. */
export const likelyParts = (word: string): Part[] =>
  cut(word, isLikely, isListed) ?? cutAfterKnown(word) ?? [];

/** Of a word that only begins with what is known: stationshal is about the station. */
function cutAfterKnown(word: string): Part[] | undefined {
  for (let at = word.length - SHORTEST; at >= SHORTEST_UNKNOWN; at--) {
    const concept = listedAs(word.slice(0, at));
    const rest = word.slice(at);
    if (concept === undefined || SUFFIXES.test(rest) || !isLikely(rest)) continue;
    return [
      { stem: dutchStem(word.slice(0, at)), concept },
      { stem: dutchStem(rest), concept: undefined },
    ];
  }
  return undefined;
}

/** Whether letters that are in no list may be a word before another. */
const isLikely = (before: string): boolean =>
  before.length >= SHORTEST_UNKNOWN && !PREFIXES.has(before) && ONSET.test(before) && /[aeiouy]/.test(before);

const isListed = (word: string): boolean => listedAs(word) !== undefined;

function cut(
  word: string,
  fits: (before: string) => boolean,
  fitsLast: (last: string) => boolean = isWord,
): Part[] | undefined {
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const last = word.slice(at);
    if (last.length === SHORTEST ? !SHORT_HEADS.has(last) : !fitsLast(last)) continue;
    const before = LINKS.filter((link) => word.slice(0, at).endsWith(link))
      .map((link) => word.slice(0, at - link.length))
      .find((part) => part.length >= SHORTEST && fits(part));
    if (before === undefined) continue;
    return [...partOrParts(before), { stem: dutchStem(last), concept: known(last) }];
  }
  return undefined;
}

/** Heads of three letters that are worth looking for. */
const SHORT_HEADS = new Set(['bus', 'weg', 'bak', 'les', 'wc', 'bos', 'kap']);

function partOrParts(word: string): Part[] {
  const concept = known(word);
  if (concept !== undefined) return [{ stem: dutchStem(word), concept }];
  const parts = knownParts(word);
  return parts.length > 0 ? parts : [{ stem: dutchStem(word), concept: undefined }];
}
