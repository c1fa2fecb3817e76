/** Words this short are other words when a letter differs: bank and bang. */
const SHORTEST = 5;
/** From here on two letters may differ. */
const LONG = 9;

/** The letters of a word as bits: one letter other changes at most two of them. */
const lettersOf = (word: string): number => {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
};

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Whether two words differ only as by a slip of the fingers, or are two forms of one word that no stemmer knows. */
export function isTypingError(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  if (shorter < SHORTEST) return false;
  const slips = shorter >= LONG ? 2 : 1;
  if (longer - shorter > slips) return false;
  // Most words differ in more letters than that, which is seen without a table.
  if (bitsIn(lettersOf(one) ^ lettersOf(other)) > 2 * slips) return false;
  return distanceWithin(one, other, slips);
}

/** Whether the one word stands in the other, or both begin with the same word: kachel and houtkachel, pleegkind and pleegouder. */
export function isRelated(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST) return false;
  return long.includes(short) || long.startsWith(short.slice(0, SHORTEST + 1));
}

/** Whether two words differ by one letter more, fewer or other, or by two that changed places. */
export const isOneSlip = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= 1 && distanceWithin(one, other, 1);

/** Whether one word becomes the other by so many letters more, fewer, other or swapped (optimal string alignment). */
function distanceWithin(one: string, other: string, most: number): boolean {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let least = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return false;
    before = last;
    last = row;
  }
  return (last[other.length] ?? 0) <= most;
}
