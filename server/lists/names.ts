import type { PersonName } from '../../shared/people.ts';
import { fold, plain } from './fold.ts';

/** Words that Dutch prefixes are made of: "van der", "in 't", "op den". */
const PREFIX_WORDS = new Set(
  "van von vom zu der den de des het 't ' t d' in op aan bij onder over uit voor ter ten te tot du da dos das di del della la le".split(
    ' ',
  ),
);
/** These only continue a prefix ("de la Rue"); alone they begin a family name. */
const ONLY_AFTER_ANOTHER = new Set(['la', 'le', 'des', 'das', 'in', 'over', 'voor']);
/** These begin a family name and belong to it: "El Amrani", "Ben Ali". */
const FAMILY_STARTS = new Set([
  'el',
  'al',
  'ben',
  'bin',
  'ibn',
  'abu',
  'ait',
  'ould',
  'mac',
  'san',
  'saint',
  'st',
]);
const TITLES = /^((dhr|mevr|mw|hr|drs|prof|ing)\.?|mevrouw|meneer|de heer)\s+/i;

const isPrefixWord = (word: string): boolean => PREFIX_WORDS.has(straight(word).toLowerCase());
const straight = (text: string): string => text.replace(/[’‘`´ʼ]/g, "'");
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Number of words from `start` that form a prefix; the last word is never part of it. */
function prefixLength(parts: readonly string[], start: number): number {
  let length = 0;
  while (start + length < parts.length - 1 && isPrefixWord(parts[start + length] ?? '')) length++;
  const first = straight(parts[start] ?? '').toLowerCase();
  // "in 't Veld" is a prefix, "In Groot" and "Le Grand" are not.
  return length === 1 && ONLY_AFTER_ANOTHER.has(first) ? 0 : length;
}

const make = (given: string, prefix: string, family: string): PersonName => ({
  given,
  prefix: straight(prefix),
  family,
});

/** "Truus van der Meer", "Meer, Truus van der" and "Meer, van der" (whose first name nobody wrote down). */
export function splitName(full: string): PersonName {
  const text = full.trim().replace(TITLES, '');
  const comma = text.indexOf(',');
  if (comma >= 0) return splitSorted(text.slice(0, comma).trim(), text.slice(comma + 1));
  const parts = wordsOf(text);
  const last = parts.length - 1;
  if (last < 1) return make('', '', parts.join(' '));
  for (let i = 0; i < last; i++) {
    const length = prefixLength(parts, i);
    if (length > 0) return assemble(parts, i, length);
    if (i > 0 && FAMILY_STARTS.has(plain(parts[i] ?? ''))) return assemble(parts, i, 0);
  }
  return assemble(parts, last, 0);
}

const assemble = (parts: readonly string[], at: number, length: number): PersonName =>
  make(
    parts.slice(0, at).join(' '),
    parts.slice(at, at + length).join(' '),
    parts.slice(at + length).join(' '),
  );

/** The name as a sorted list has it: family, then given names and prefix in either order. */
function splitSorted(family: string, rest: string): PersonName {
  const parts = wordsOf(rest.replaceAll(',', ' '));
  let leading = 0;
  while (leading < parts.length && isPrefixWord(parts[leading] ?? '')) leading++;
  let trailing = parts.length;
  while (trailing > leading && isPrefixWord(parts[trailing - 1] ?? '')) trailing--;
  const prefix = [...parts.slice(0, leading), ...parts.slice(trailing)].join(' ');
  return make(parts.slice(leading, trailing).join(' '), prefix, family);
}

/** A family column may hold the prefix too: "van der Meer" or "Meer, van der". */
export function splitFamily(text: string): { prefix: string; family: string } {
  const comma = text.indexOf(',');
  if (comma >= 0) {
    const rest = wordsOf(text.slice(comma + 1));
    if (rest.every(isPrefixWord))
      return { prefix: straight(rest.join(' ')), family: text.slice(0, comma).trim() };
  }
  const parts = wordsOf(text);
  const length = prefixLength(parts, 0);
  return { prefix: straight(parts.slice(0, length).join(' ')), family: parts.slice(length).join(' ') };
}

/** What two spellings of one name have in common, for finding somebody again. */
export const nameKey = ({ given, prefix, family }: PersonName): string => fold(`${given}${prefix}${family}`);

/** UTF-8 that was once read as Windows-1252: "RenÃ©e". */
const MOJIBAKE =
  /[ÂÃÄÅÐÑØÙ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** Whether letters were lost before the list reached us: "Ay?e Y?lmaz". */
export const hasLostLetters = (name: string): boolean => /[?\ufffd]/.test(name) || MOJIBAKE.test(name);

/** A test for names that could be this one before its letters were lost; each "?" stands for one letter. */
export function lostLettersPattern({ given, prefix, family }: PersonName): RegExp {
  const parts = `${given}${prefix}${family}`.split(/[?\ufffd]/).map(fold);
  return new RegExp(`^${parts.join('\\p{L}{1,2}')}$`, 'u');
}
