import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { stopwords as arabicStops } from '@orama/stopwords/arabic';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as turkishStops } from '@orama/stopwords/turkish';
import { stopwords as ukrainianStops } from '@orama/stopwords/ukrainian';
import { fold } from './words.ts';

/** Snowball knows no Polish; its longest endings come off, and more than half of a word stays. */
const POLISH = /(?:iach|owie|ami|ach|ego|emu|ymi|imi|owa|owy|owe|om|ów|em|ie|ia|iu|ej|ą|ę|a|e|i|o|u|y)$/u;
const polish = (word: string): string => (word.length < 5 ? word : word.replace(POLISH, ''));
const POLISH_STOPS = `i w na z do o że się nie to jest są dla od po za przez przy ale lub oraz jak tak czy co by być ma
  mają już tylko może mogą można bardzo więcej tego tej tym te ten ta jego jej ich nas nam nasz nasze które który która`;

const same = (word: string): string => word;
const STEMMERS: Record<string, (word: string) => string> = {
  ar: arabic,
  en: english,
  pl: polish,
  tr: turkish,
  uk: ukrainian,
};
const STOPS: Record<string, ReadonlySet<string>> = {
  ar: new Set(arabicStops.map((word) => fold(word, 'ar'))),
  en: new Set(englishStops.map((word) => fold(word, 'en'))),
  pl: new Set(POLISH_STOPS.split(/\s+/)),
  tr: new Set(turkishStops),
  uk: new Set(ukrainianStops),
};
const NONE: ReadonlySet<string> = new Set();

/** Stem of a folded word of a language other than Dutch; itself where there is no stemmer. */
export const stemIn = (lang: string, word: string): string => (STEMMERS[lang] ?? same)(word);

export const stopsIn = (lang: string): ReadonlySet<string> => STOPS[lang] ?? NONE;

/** Stems worked out before; a word is asked for many times while a card is read. */
const known = new Map<string, string>();
/** More words than a summit uses. */
const MOST_KNOWN = 50_000;

/** Stem of a folded Dutch word: Snowball (Porter 2001), then the sounds at the end that spelling writes two ways. */
export function dutchStem(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = workedOut(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, stem);
  }
  return stem;
}

function workedOut(word: string): string {
  const bare = word.replace(/'s?$|'(?=[a-z]{1,2}$)/, '');
  const stem = dutch(bare).replace(/(.)\1$/, '$1');
  return stem
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/([^aeiouy])s$/, '$1');
}

/** Of boekje, tuintje, bloemetje and boompje, in the order in which they are tried. */
const DIMINUTIVES = [/^(.{3,})jes?$/, /^(.{3,})tjes?$/, /^(.{3,})etjes?$/, /^(.{3,})pjes?$/];

/** Other stems that a word may have: of a verb, a comparative or a diminutive; the likeliest first. */
export function otherStems(word: string): string[] {
  const found: string[] = [];
  for (const ending of DIMINUTIVES) {
    const bare = ending.exec(word)?.[1];
    if (bare !== undefined) found.push(dutchStem(withoutDouble(bare)), dutchStem(bare));
  }
  const participle = /^(.{0,4}?)ge(.{3,}?)(?:d|t|en|de|te)$/.exec(word);
  if (participle !== null) found.push(dutchStem(`${participle[1]}${participle[2]}en`));
  const present = /^(.{4,}[^aeiout])t$/.exec(word)?.[1];
  if (present !== undefined) found.push(dutchStem(present));
  const comparative = /^(.{3,}?)(?:d?er|d?ere|st|ste|s)$/.exec(word)?.[1];
  if (comparative !== undefined) found.push(dutchStem(comparative), dutchStem(`${comparative}e`));
  return found;
}

const withoutDouble = (word: string): string => word.replace(/([bdfgklmnprst])\1$/, '$1');
