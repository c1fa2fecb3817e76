/** Letters that carry no separate mark, and Dutch "ij", as people type them. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/ı/g, 'i'],
  [/ł/g, 'l'],
  [/ø/g, 'o'],
  [/đ/g, 'd'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/ij/g, 'y'],
];

/** Without case, accents and vowel marks; "Yılmaz" and "yilmaz", "Dijk" and "Dyk" become the same. */
export function fold(text: string): string {
  let plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [letter, instead] of PLAIN) plain = plain.replace(letter, instead);
  return plain;
}

export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Shorter words would be nearly everything. */
const LONG_ENOUGH = 4;

/** Whether a name begins with what was typed but for one letter wrong, missing, too many or swapped. */
export function nearlyStarts(name: string, typed: string): boolean {
  if (typed.length < LONG_ENOUGH) return false;
  return [-1, 0, 1].some((more) => isOneEditAway(name.slice(0, typed.length + more), typed));
}

function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  const swapped = restA.slice(0, 2) === [...restB.slice(0, 2)].reverse().join('');
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (swapped && restA.slice(2) === restB.slice(2))
  );
}
