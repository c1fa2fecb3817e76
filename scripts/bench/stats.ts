/** The value below which a share (0..1) of the numbers lies; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Median and 99th percentile, in the unit of the numbers. */
export interface Spread {
  p50: number;
  p99: number;
}

export const spread = (numbers: readonly number[]): Spread => ({
  p50: quantile(numbers, 0.5),
  p99: quantile(numbers, 0.99),
});

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs two measurements by turns, so that a busy minute of the machine hits both. */
export async function byTurns<A, B>(
  rounds: number,
  ours: () => Promise<A>,
  floor: () => Promise<B>,
): Promise<{ ours: A[]; floor: B[] }> {
  const all: { ours: A[]; floor: B[] } = { ours: [], floor: [] };
  for (let i = 0; i < rounds; i++) {
    all.floor.push(await floor());
    all.ours.push(await ours());
  }
  return all;
}

/** Other work on the machine only ever makes a run worse, so the best one is the truest. */
export const least = <T>(runs: readonly T[], of: (run: T) => number): number => Math.min(...runs.map(of));
export const most = <T>(runs: readonly T[], of: (run: T) => number): number => Math.max(...runs.map(of));
