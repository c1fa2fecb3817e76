/** A piece of a sentence; `shared` when it is also in the other one. */
export interface Piece {
  text: string;
  shared: boolean;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a sentence where it has the same words as another one, as these stand in it. */
export function piecesOf(text: string, why: readonly string[]): Piece[] {
  const words = why.filter((word) => word.trim() !== '').sort((a, b) => b.length - a.length);
  if (words.length === 0) return [{ text, shared: false }];
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  // A pattern with one group splits into what lies between and what was found, by turns.
  return text
    .split(found)
    .map((piece, i) => ({ text: piece, shared: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
