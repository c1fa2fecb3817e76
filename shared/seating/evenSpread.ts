/** Pairs among `n` people. */
export const pairsAmong = (n: number): number => (n * (n - 1)) / 2;

/**
 * Fewest pairs that `n` people make when they are spread over `tables`. Pairs are convex in the number at a table, so
 * the even spread is the least: Jensen's inequality in whole numbers.
 */
export function fewestPairs(n: number, tables: number): number {
  if (n <= 0) return 0;
  if (tables <= 0) return pairsAmong(n);
  const each = Math.floor(n / tables);
  const more = n % tables;
  return more * pairsAmong(each + 1) + (tables - more) * pairsAmong(each);
}
