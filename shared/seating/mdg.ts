import type { Random } from './random.ts';
import { Clock, type Watch } from './search/clock.ts';
import { tolerance } from './search/heat.ts';

/** Maximally diverse grouping: people in groups of given sizes, so that the weights within groups add up to most. */
export interface Grouping {
  people: number;
  /** Group -> fewest and most people. */
  sizes: readonly { least: number; most: number }[];
  /** person x person, symmetric, 0 on the diagonal. */
  weight: Float64Array;
}

/** The file cannot be read; `line` counts from 1. */
export class GroupingFileError extends Error {
  constructor(readonly line: number) {
    super(`grouping file, line ${line}`);
  }
}

/**
 * Reads the text format of MDGPLIB (Gallego, Laguna, Marti and Duarte, J. Oper. Res. Soc. 64, 2013): a first line
 * `n groups ss|ds` with the least and most size of each group, then lines `i j weight`, people from 0.
 */
export function readGrouping(text: string): Grouping {
  const lines = text.split('\n');
  const head = (lines[0] ?? '').trim().split(/\s+/);
  const [people, groups] = [Number(head[0]), Number(head[1])];
  const limits = head.slice(3).map(Number);
  if (
    !Number.isInteger(people) ||
    !Number.isInteger(groups) ||
    limits.length < 2 * groups ||
    limits.some(Number.isNaN)
  )
    throw new GroupingFileError(1);
  const weight = new Float64Array(people * people);
  for (let k = 1; k < lines.length; k++) {
    const line = lines[k]!.trim();
    if (line === '') continue;
    const [i = Number.NaN, j = Number.NaN, w = Number.NaN] = line.split(/\s+/).map(Number);
    if (!(i >= 0 && i < people && j >= 0 && j < people) || Number.isNaN(w))
      throw new GroupingFileError(k + 1);
    if (i === j) continue;
    weight[i * people + j] = w;
    weight[j * people + i] = w;
  }
  const sizes = Array.from({ length: groups }, (_, g) => ({
    least: limits[2 * g]!,
    most: limits[2 * g + 1]!,
  }));
  return { people, sizes, weight };
}

/** Writes the answer, lines of `person group`. */
export const writeGroups = (group: ArrayLike<number>): string =>
  Array.from(group, (g, i) => `${i} ${g}\n`).join('');

/** The sum of the weights within groups. */
export function worth({ people, weight }: Grouping, group: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < people; i++)
    for (let j = 0; j < i; j++) if (group[i] === group[j]) sum += weight[i * people + j]!;
  return sum;
}

/**
 * Simulated annealing by trading two people and by moving one, with what everybody is worth to every group kept up
 * to date. Returns the best grouping met; undefined when the sizes do not add up.
 */
export function group(problem: Grouping, random: Random, watch: Watch): Int32Array | undefined {
  const start = fill(problem);
  if (!start) return undefined;
  const search = new Search(problem, start, random);
  new Clock(watch).cool(1, search.scale, search.scale / 100, (heat) => search.step(heat));
  return search.best;
}

/** Everybody in some group: first up to the least sizes, then up to the most. */
function fill({ people, sizes }: Grouping): Int32Array | undefined {
  const seats = [
    ...sizes.flatMap(({ least }, g) => Array<number>(least).fill(g)),
    ...sizes.flatMap(({ least, most }, g) => Array<number>(Math.max(0, most - least)).fill(g)),
  ];
  const forced = sizes.reduce((sum, { least }) => sum + least, 0);
  return forced > people || seats.length < people ? undefined : Int32Array.from(seats.slice(0, people));
}

class Search {
  /** Size of a usual change, the temperature to start from. */
  readonly scale: number;
  best: Int32Array;
  private readonly size: Int32Array;
  /** person x group -> weights to its people */
  private readonly gain: Float64Array;
  private value = 0;
  private record = 0;

  constructor(
    private readonly problem: Grouping,
    private readonly of: Int32Array,
    private readonly random: Random,
  ) {
    const { people, sizes, weight } = problem;
    this.size = new Int32Array(sizes.length);
    this.gain = new Float64Array(people * sizes.length);
    for (const g of of) this.size[g]!++;
    for (let i = 0; i < people; i++)
      for (let j = 0; j < people; j++) this.gain[i * sizes.length + of[j]!]! += weight[i * people + j]!;
    const mean = weight.reduce((sum, w) => sum + w, 0) / Math.max(1, people * (people - 1));
    const spread =
      weight.reduce((sum, w) => sum + Math.abs(w - mean), 0) / Math.max(1, people * (people - 1));
    this.scale = Math.max(1e-9, spread * Math.sqrt(people / sizes.length));
    this.best = of.slice();
  }

  step(heat: number): void {
    const { problem, of, random, gain, size } = this;
    const groups = problem.sizes.length;
    const i = random.below(problem.people);
    const g = of[i]!;
    if (random.below(8) === 0) {
      const to = random.below(groups);
      if (to === g || size[g]! <= problem.sizes[g]!.least || size[to]! >= problem.sizes[to]!.most) return;
      const rise = gain[i * groups + to]! - gain[i * groups + g]!;
      if (-rise <= tolerance(heat, random)) this.accept(rise, () => this.move(i, to));
      return;
    }
    const j = random.below(problem.people);
    const h = of[j]!;
    if (g === h) return;
    const rise =
      gain[i * groups + h]! -
      gain[i * groups + g]! +
      gain[j * groups + g]! -
      gain[j * groups + h]! -
      2 * problem.weight[i * problem.people + j]!;
    if (-rise > tolerance(heat, random)) return;
    this.accept(rise, () => {
      this.move(i, h);
      this.move(j, g);
    });
  }

  private accept(rise: number, change: () => void): void {
    change();
    this.value += rise;
    if (this.value <= this.record + 1e-9) return;
    this.record = this.value;
    this.best.set(this.of);
  }

  private move(i: number, to: number): void {
    const { problem, of, gain } = this;
    const groups = problem.sizes.length;
    const from = of[i]!;
    for (let j = 0; j < problem.people; j++) {
      const w = problem.weight[i * problem.people + j]!;
      gain[j * groups + from]! -= w;
      gain[j * groups + to]! += w;
    }
    of[i] = to;
    this.size[from]!--;
    this.size[to]!++;
  }
}
