/** Letters that carry no separate mark, Dutch "ij", and Arabic letters that people write for one another. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/ı/g, 'i'],
  [/ł/g, 'l'],
  [/ø/g, 'o'],
  [/đ/g, 'd'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/ij/g, 'y'],
  [/ـ/g, ''],
  [/ٱ/g, 'ا'],
  [/ة/g, 'ه'],
  [/[ىی]/g, 'ي'],
  [/ک/g, 'ك'],
];

/** Without case, accents and vowel marks; "Yılmaz" and "yilmaz", "Dijk" and "Dyk" become the same. */
export function fold(text: string): string {
  let plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [letter, instead] of PLAIN) plain = plain.replace(letter, instead);
  return plain;
}

export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Mistakes that are forgiven by the length of what was typed: shorter words would be nearly everything. */
const mistakesIn = (typed: string): number => (typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2);

/**
 * By how many letters that are wrong, missing, too many or swapped a name does not begin with what was typed; null when
 * these are too many. Two are forgiven in seven letters or more: "Mohammed" finds "Muhamed".
 */
export function mistakesTo(name: string, typed: string): number | null {
  const most = mistakesIn(typed);
  if (most === 0) return null;
  const mistakes = distanceToStart(name.slice(0, typed.length + most), typed);
  return mistakes <= most ? mistakes : null;
}

export const nearlyStarts = (name: string, typed: string): boolean => mistakesTo(name, typed) !== null;

/** The least number of mistakes between what was typed and some beginning of a name (Damerau, 1964). */
function distanceToStart(name: string, typed: string): number {
  let before: number[] = [];
  let row = Array.from({ length: name.length + 1 }, (_, i) => i);
  for (let k = 1; k <= typed.length; k++) {
    const next = [k];
    for (let i = 1; i <= name.length; i++) {
      const same = typed[k - 1] === name[i - 1];
      const least = Math.min(at(row, i) + 1, at(next, i - 1) + 1, at(row, i - 1) + Number(!same));
      const swapped = k > 1 && i > 1 && typed[k - 1] === name[i - 2] && typed[k - 2] === name[i - 1];
      next.push(swapped ? Math.min(least, at(before, i - 2) + 1) : least);
    }
    [before, row] = [row, next];
  }
  return Math.min(...row);
}

const at = (row: readonly number[], i: number): number => row[i] ?? Number.POSITIVE_INFINITY;
