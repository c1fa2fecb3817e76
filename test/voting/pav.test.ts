import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../shared/seating/random.ts';
import { readContest } from '../../shared/voting/contest.ts';
import { countOf, everyScore } from '../../shared/voting/everyScore.ts';
import { scoreOf, unitOf } from '../../shared/voting/pavScore.ts';
import { findPrices, likes } from '../../shared/voting/prices.ts';
import { type Ballot, tally } from '../../shared/voting/tally.ts';
import { approvals, names, smallProfile } from './profiles.ts';

const contestOf = (options: number, choose: number, ballots: Ballot[]) =>
  readContest({ options: names(options), choose, rule: 'pav', ballots });
const setsOf = (options: number, size: number): number[][] =>
  Array.from({ length: 2 ** options }, (_, set) => set)
    .filter((set) => countOf(set) === size)
    .map((set) => Array.from({ length: options }, (_, i) => i).filter((i) => (set & (1 << i)) !== 0));

/** Many voters who like about the same: nearly all sets are nearly as good. */
function muchAlike(options: number, voters: number, seed: number): Ballot[] {
  const random = seeded(seed);
  return Array.from({ length: voters }, () => ({
    approve: names(options).filter(() => random.below(10) < 3),
  }));
}

describe('the scores of all sets at once', () => {
  test('are those of each set by itself', () => {
    fc.assert(
      fc.property(smallProfile({ options: 7, voters: 9 }), ({ options, choose, voters }) => {
        const contest = contestOf(options, choose, approvals(voters));
        const unit = unitOf(choose);
        const table = everyScore(
          contest,
          contest.ids.map((_, i) => i),
          choose,
          unit,
        );
        for (const set of setsOf(options, choose)) {
          const { n, d } = scoreOf(contest, set);
          const place = set.reduce((sum, option) => sum | (1 << option), 0);
          expect(BigInt(table?.[place] ?? -1) * d).toBe(n * unit);
        }
      }),
      { numRuns: 300 },
    );
  });
  test('are not given where a double could not hold them', () => {
    const heavy = [{ approve: ['o0'], weight: '9007199254740993' }];
    expect(everyScore(contestOf(2, 1, heavy), [0, 1], 1, 1n)).toBeNull();
  });
});

test('no set scores more than the prices say, and some prices say little more than the best set scores', () => {
  const loose: number[] = [];
  fc.assert(
    fc.property(smallProfile({ options: 7, voters: 9 }), ({ options, choose, voters }) => {
      const contest = contestOf(options, choose, approvals(voters));
      const share = Float64Array.from({ length: choose + 1 }, (_, have) => 1 / (have + 1));
      const scores = setsOf(options, choose).map((set) => scoreOf(contest, set).about);
      const { paid, earned } = findPrices(contest, choose, share, Math.max(...scores));
      const liked = contest.approved.reduce(
        (sum, { length }, group) =>
          sum +
          likes(Number(contest.weight[group]), paid[group] ?? 0, share, 0, Math.min(choose, length)).worth,
        0,
      );
      const sold = [...earned]
        .sort((a, b) => b - a)
        .slice(0, choose)
        .reduce((sum, one) => sum + one, 0);
      expect(liked + sold).toBeGreaterThanOrEqual(Math.max(...scores) * (1 - 1e-12));
      loose.push((liked + sold) / Math.max(1e-9, ...scores));
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(loose.filter((ratio) => ratio < 1.05).length).toBeGreaterThan(200);
});

test('where bounds rule out little, few options are weighed by the table of all sets', () => {
  const election = { options: names(18), choose: 8, rule: 'pav' as const, ballots: muchAlike(18, 3000, 1) };
  const [bySearch, byTable] = [1e10, 1.5e6].map((patience) => tally(election, { all: true, patience }));
  expect(byTable?.exact).toBe(true);
  expect(byTable).toEqual(bySearch);
  expect(tally(election, { patience: 1e5 }).exact).toBe(false);
}, 60_000);
