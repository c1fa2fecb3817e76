import { describe, expect, test } from 'vitest';
import { RULES, tally } from '../../shared/voting/tally.ts';
import { PUBLISHED } from './instances.ts';

const names = (options: number): string[] => Array.from({ length: options }, (_, i) => `${i}`);

describe.each(PUBLISHED)('the published instance $name', ({ profile, options, choose, winners }) => {
  test.each(RULES)('%s: every winning set', (rule) => {
    const ballots = profile.map((approved) => ({ approve: approved.map(String) }));
    const outcome = tally({ options: names(options), choose, rule, ballots }, { all: true });
    expect(outcome.winningSets).toEqual(winners[rule].map((set) => set.map(String)));
    expect(outcome.winningSetsComplete).toBe(true);
    expect(outcome.winningSets).toContainEqual([...outcome.chosen].sort());
    if (winners[rule].length > 1) expect(outcome.ties).not.toEqual([]);
  });
});
