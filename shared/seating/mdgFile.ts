import type { Grouping } from './mdg.ts';

/** The file cannot be read; `line` counts from 1. */
export class GroupingFileError extends Error {
  constructor(readonly line: number) {
    super(`grouping file, line ${line}`);
  }
}

/** Three fields; numbers of people are whole. */
const PAIR = /^\s*(\d+)\s+(\d+)\s+(\S+)\s*$/;

/** More people than have room in memory as a matrix are a typing error. */
const MOST_PEOPLE = 10_000;

/**
 * Reads the text format of MDGPLIB (Gallego, Laguna, Marti and Duarte, J. Oper. Res. Soc. 64, 2013): a first line
 * `n groups ss|ds` with the least and most size of each group, then lines `i j weight`, people from 0. A pair that is
 * not there weighs 0. Throws GroupingFileError.
 */
export function readGrouping(text: string): Grouping {
  let end = endOfLine(text, 0);
  const { people, sizes } = readHead(text.slice(0, end));
  const weight = new Float64Array(people * people);
  // A matrix of thousands has millions of lines: no list of them is made.
  for (let line = 2; end < text.length; line++) {
    const start = end + 1;
    end = endOfLine(text, start);
    const fields = PAIR.exec(text.slice(start, end));
    if (!fields && text.slice(start, end).trim() === '') continue;
    const [i, j, w] = [Number(fields?.[1]), Number(fields?.[2]), Number(fields?.[3])];
    if (!(i < people && j < people && Number.isFinite(w))) throw new GroupingFileError(line);
    if (i === j) continue;
    weight[i * people + j] = w;
    weight[j * people + i] = w;
  }
  return { people, sizes, weight };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function readHead(line: string): Pick<Grouping, 'people' | 'sizes'> {
  const [people = Number.NaN, groups = Number.NaN, ...rest] = line.trim().split(/\s+/).map(Number);
  const limits = rest.slice(1);
  const whole = [people, groups, ...limits].every((n) => Number.isInteger(n) && n >= 0);
  if (!whole || people > MOST_PEOPLE || limits.length < 2 * groups) throw new GroupingFileError(1);
  const sizes = Array.from({ length: groups }, (_, g) => ({
    least: limits[2 * g] ?? 0,
    most: limits[2 * g + 1] ?? 0,
  }));
  return { people, sizes };
}

/** Writes the answer, lines of `person group`. */
export const writeGroups = (group: ArrayLike<number>): string =>
  Array.from(group, (g, i) => `${i} ${g}\n`).join('');
