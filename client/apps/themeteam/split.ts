/** The words of a card, as they stand between its spaces. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The parts into which a card falls when each cut stands before a word; every part is a piece of the table's own words. */
export function partsOf(words: readonly string[], cuts: readonly number[]): string[] {
  const at = [0, ...[...cuts].sort((a, b) => a - b), words.length];
  return at
    .slice(1)
    .map((end, i) => words.slice(at[i], end).join(' '))
    .filter((part) => part !== '');
}
