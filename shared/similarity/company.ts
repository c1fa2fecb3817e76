/** Of how many of the nearest cards it is looked at how near they are to each other, and which of them gain or lose by it. */
export const CIRCLE = 20;
export const JUDGED = 12;

/**
 * How much the same cards are near a card and near its neighbours (cosine, 0-1): cards that say the same in other words have
 * their company in common, and a card that only looks alike has another.
 * @param chances of the card with its nearest ones, the likest first
 * @param between chance of two of the nearest, by their places in that list
 * @returns for each of the first JUDGED
 */
export function companyOf(
  chances: readonly number[],
  between: (one: number, other: number) => number,
): number[] {
  const circle = chances.slice(0, CIRCLE);
  const own = 1 + circle.reduce((sum, chance) => sum + chance * chance, 0);
  return circle.slice(0, JUDGED).map((chance, at) => {
    // Each is wholly its own company, and both are each other's.
    let common = 2 * chance;
    let theirs = 1 + chance * chance;
    circle.forEach((other, place) => {
      if (place === at) return;
      const near = between(at, place);
      common += other * near;
      theirs += near * near;
    });
    return common / Math.sqrt(own * theirs);
  });
}
