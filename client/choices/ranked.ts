/** The wishes after a tap: a new one comes last, one that was there goes. A full list takes no more, but one wish is replaced. */
export function ranked(wishes: readonly string[], theme: string, most: number): string[] {
  if (wishes.includes(theme)) return wishes.filter((one) => one !== theme);
  if (most === 1) return [theme];
  return wishes.length < most ? [...wishes, theme] : [...wishes];
}

/** What somebody typed from paper: numbers of themes in the order of the list, or the first that is no such number. */
export function fromPaper(
  typed: string,
  themes: readonly string[],
): { wishes: string[] } | { wrong: string } {
  const numbers = typed.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const wrong = numbers.find((number) => !/^\d+$/.test(number) || themes[Number(number) - 1] === undefined);
  if (wrong !== undefined) return { wrong };
  return { wishes: [...new Set(numbers.flatMap((number) => themes[Number(number) - 1] ?? []))] };
}
