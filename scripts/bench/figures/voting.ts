import { seeded } from '../../../shared/seating/random.ts';
import { type Ballot, type Rule, tally } from '../../../shared/voting/tally.ts';
import type { Bench, Figure, Result } from '../result.ts';

const [BALLOTS, OPTIONS, CHOOSE] = [100_000, 200, 12];
const MOST_APPROVED = 15;
const RULES: Rule[] = ['most-votes', 'phragmen', 'equal-shares', 'pav', 'seq-pav'];

/** How long a large count takes, hardly a ballot like another: processor time, with reading the ballots. */
export const voting: Figure = {
  name: 'voting',
  async measure({ quick }: Bench): Promise<Result[]> {
    const options = Array.from({ length: OPTIONS }, (_, i) => `option ${i}`);
    const ballots = randomBallots(options, quick ? BALLOTS / 10 : BALLOTS);
    const floor = secondsOf(() => plainCount(ballots));
    return RULES.map((rule) => ({
      what: `${rule}, ${ballots.length} ballots, ${OPTIONS} options, ${CHOOSE} chosen`,
      unit: 's',
      ours: secondsOf(() => tally({ options, choose: CHOOSE, rule, ballots })),
      floor,
      target: { is: 'at most', value: 2, of: 'ours' },
      note: 'floor: approvals added up in a Map',
    }));
  },
};

/** Some options are liked more than others. */
function randomBallots(options: readonly string[], count: number): Ballot[] {
  const random = seeded(1);
  return Array.from({ length: count }, () => ({
    approve: Array.from(
      { length: 1 + random.below(MOST_APPROVED) },
      () => options[Math.min(random.below(OPTIONS), random.below(OPTIONS))] ?? '',
    ),
  }));
}

function plainCount(ballots: readonly Ballot[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { approve = [] } of ballots)
    for (const option of approve) votes.set(option, (votes.get(option) ?? 0) + 1);
  return votes;
}

/** Processor seconds of this process while it does something. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
