/** Terms are as rare as if so many other cards had been read before: in the first minutes nothing is rare. */
const READ_BEFORE = 200;
const SEEN_BEFORE = 2;

/** How rare a term is that so many of these cards speak of, 0-1; 1 for none (inverse document frequency). */
export function rarityIn(cards: number, speaking: number): number {
  const all = cards + READ_BEFORE;
  return Math.log(all / (speaking + SEEN_BEFORE)) / Math.log(all / SEEN_BEFORE);
}
