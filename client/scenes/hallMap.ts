import type { HallRoom } from '../../shared/views/plenaryHall.ts';

/** Tables of a room that follow each other without a gap. */
export interface Range {
  first: number;
  last: number;
}

/** "1–40": what stands on the way to a room. At most so many ranges; a room in bits is told from its first to its last. */
export function rangesOf({ tables }: Pick<HallRoom, 'tables'>, most = 2): Range[] {
  const ranges: Range[] = [];
  for (const { number } of tables) {
    const open = ranges.at(-1);
    if (open !== undefined && number === open.last + 1) open.last = number;
    else ranges.push({ first: number, last: number });
  }
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (ranges.length <= most || first === undefined || last === undefined) return ranges;
  return [{ first: first.first, last: last.last }];
}
