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

/** The sum of the weights within groups. */
export function worth({ people, weight }: Grouping, group: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < people; i++)
    for (let j = 0; j < i; j++) if (group[i] === group[j]) sum += weight[i * people + j]!;
  return sum;
}

/** Temperatures, in usual changes: measured on matrices of 120, 480 and 2,000 people. */
const HOT = 0.45;
const COLD = 0.02;
/** Small problems are rugged: rather several times from the start than once, slowly. */
const SMALL = 200;
const AGAIN = 5;

/**
 * Simulated annealing by trading two people and by moving one, with what everybody is worth to every group kept up
 * to date. Returns the best grouping met; undefined when the sizes do not add up.
 */
export function group(problem: Grouping, random: Random, watch: Watch): Int32Array | undefined {
  const start = fill(problem);
  if (!start) return undefined;
  const search = new Search(problem, start, random);
  const clock = new Clock(watch);
  const times = problem.people <= SMALL ? AGAIN : 1;
  for (let k = 1; k <= times; k++)
    clock.cool(k / times, HOT * search.scale, COLD * search.scale, (heat) => search.step(heat));
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
  /** Size of a usual change. */
  readonly scale: number;
  best: Int32Array;
  private readonly size: Int32Array;
  /** group x person -> weights to its people: by group, so that a trade runs through memory in one direction. */
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
    for (let i = 0; i < people; i++) {
      this.size[of[i]!]!++;
      this.join(i, of[i]!);
    }
    const pairs = Math.max(1, people * (people - 1));
    const mean = weight.reduce((sum, w) => sum + w, 0) / pairs;
    const spread = weight.reduce((sum, w) => sum + Math.abs(w - mean), 0) / pairs;
    this.scale = Math.max(1e-9, spread * Math.sqrt(people / sizes.length));
    this.best = of.slice();
  }

  step(heat: number): void {
    const { people, sizes } = this.problem;
    const i = this.random.below(people);
    if (this.random.below(8) === 0) this.tryMove(i, this.random.below(sizes.length), heat);
    else this.trySwap(i, this.random.below(people), heat);
  }

  private tryMove(i: number, to: number, heat: number): void {
    const { problem, of, gain, size } = this;
    const from = of[i]!;
    if (to === from || size[from]! <= problem.sizes[from]!.least || size[to]! >= problem.sizes[to]!.most)
      return;
    const rise = gain[to * problem.people + i]! - gain[from * problem.people + i]!;
    if (-rise > tolerance(heat, this.random)) return;
    this.leave(i, from);
    this.join(i, to);
    of[i] = to;
    size[from]!--;
    size[to]!++;
    this.note(rise);
  }

  private trySwap(i: number, j: number, heat: number): void {
    const { of, gain } = this;
    const { people, weight } = this.problem;
    const g = of[i]!;
    const h = of[j]!;
    if (g === h) return;
    const [mine, theirs] = [g * people, h * people];
    const rise =
      gain[theirs + i]! - gain[mine + i]! + gain[mine + j]! - gain[theirs + j]! - 2 * weight[i * people + j]!;
    if (-rise > tolerance(heat, this.random)) return;
    const [row, other] = [i * people, j * people];
    for (let k = 0; k < people; k++) {
      const difference = weight[row + k]! - weight[other + k]!;
      gain[mine + k]! -= difference;
      gain[theirs + k]! += difference;
    }
    of[i] = h;
    of[j] = g;
    this.note(rise);
  }

  private join(i: number, g: number): void {
    const { people, weight } = this.problem;
    for (let k = 0; k < people; k++) this.gain[g * people + k]! += weight[i * people + k]!;
  }

  private leave(i: number, g: number): void {
    const { people, weight } = this.problem;
    for (let k = 0; k < people; k++) this.gain[g * people + k]! -= weight[i * people + k]!;
  }

  private note(rise: number): void {
    this.value += rise;
    if (this.value <= this.record + 1e-9) return;
    this.record = this.value;
    this.best.set(this.of);
  }
}
