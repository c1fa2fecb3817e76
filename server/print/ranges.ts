/** Numbers in ascending order as people say them: [1, 2, 3, 7] is "1–3, 7". */
export function ranges(numbers: readonly number[]): string {
  const parts: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last !== undefined && last.to === number - 1) last.to = number;
    else parts.push({ from: number, to: number });
  }
  return parts
    .flatMap(({ from, to }) =>
      to === from + 1 ? [`${from}`, `${to}`] : [from === to ? `${from}` : `${from}–${to}`],
    )
    .join(', ');
}
