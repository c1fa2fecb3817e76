import { jointBound } from '../../../server/seating/jointBound.ts';
import { golfer } from '../../../shared/seating/golfer.ts';
import type { Instance } from '../../../shared/seating/instance.ts';
import { place } from '../../../shared/seating/place.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { type HallSize, hallOf } from '../seatingHalls.ts';
import { quantile } from '../stats.ts';

/** Halls from this seed on: no temperature was chosen on them. */
const FIRST_SEED = 41;
const HALLS = 3;
/** Processor seconds, and the percentage over the proven bound that is promised. */
const PROMISES: { size: HallSize; rounds: number; seconds: number; most?: number }[] = [
  { size: 'S', rounds: 1, seconds: 1 },
  { size: 'S', rounds: 3, seconds: 5 },
  { size: 'M', rounds: 3, seconds: 1, most: 0.7 },
  { size: 'M', rounds: 1, seconds: 5, most: 0.15 },
  { size: 'M', rounds: 3, seconds: 5, most: 0.35 },
  { size: 'L', rounds: 3, seconds: 1, most: 3 },
];

/** About two seconds. */
const GOLF_MOVES = 5_000_000;

/** How far plans are from what is proven to be the least, after so much time of one thread. */
export const seatingQuality: Figure = {
  name: 'seatingQuality',
  async measure({ quick }: Bench): Promise<Result[]> {
    const results: Result[] = [];
    for (const promise of PROMISES) {
      if (!quick || promise.seconds === 1) results.push(await gapOf(promise, quick ? 1 : HALLS));
    }
    return [...results, golfers()];
  },
};

async function gapOf(
  { size, rounds, seconds, most }: (typeof PROMISES)[number],
  halls: number,
): Promise<Result> {
  const gaps: number[] = [];
  for (let seed = FIRST_SEED; gaps.length < halls; seed++) {
    const instance = withRounds(size === 'L' ? allDutch(hallOf(size, seed)) : hallOf(size, seed), rounds);
    const bound = await jointBound(instance);
    // In some of these halls no table speaks the language of one of the people: there is nothing to compare with.
    if (!Number.isFinite(bound)) continue;
    gaps.push(100 * (within(instance, seconds) / bound - 1));
  }
  return {
    what: `over the bound in ${seconds} s, ${size}, ${rounds} round${rounds === 1 ? '' : 's'}`,
    unit: '%',
    ours: quantile(gaps, 0.5),
    ...(most !== undefined && { target: { is: 'at most', value: most, of: 'ours' } }),
    note: `processor time; median of ${halls}`,
  };
}

const withRounds = (instance: Instance, rounds: number): Instance => ({
  ...instance,
  config: { ...instance.config, rounds },
});

/** Among ten thousand there is always somebody whose language no table speaks. */
const allDutch = (instance: Instance): Instance => ({
  ...instance,
  people: instance.people.map((p) => ({ ...p, languages: [] })),
});

/** The total of the plan that so many processor seconds lead to. */
function within(instance: Instance, seconds: number): number {
  const before = process.cpuUsage();
  const spent = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / (seconds * 1e6);
  };
  return place(instance, { seed: 1, spent }).terms.total;
}

/** Ten tables of eight have been seated for four rounds without anybody meeting twice: so must ours. */
function golfers(): Result {
  const { terms } = place(golfer(10, 8, 4), { seed: 1, budget: GOLF_MOVES });
  return {
    what: 'pairs who meet again, 80 golfers',
    unit: 'pairs',
    ours: terms.repeats,
    target: { is: 'at most', value: 0, of: 'ours' },
    note: '10 x 8, 4 rounds',
  };
}
