import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ejrViolation } from '../../shared/voting/axioms/ejr.ts';
import { isPriceable } from '../../shared/voting/axioms/price.ts';
import { type Ballot, tally } from '../../shared/voting/tally.ts';
import { approvals, names, smallProfile } from './profiles.ts';

const batch = (approved: number[], weight: number): Ballot => ({ ...approvals([approved])[0], weight });
const chosen = (options: number[]): string[] => options.map((option) => `o${option}`);

describe('extended justified representation', () => {
  // Aziz et al., "Justified representation in approval-based committee voting", examples 4, 5, 6 and 8.
  test.each([
    [4, 6, [[0], [1], [2], [3], [0, 4, 5], [1, 4, 5], [2, 4, 5], [3, 4, 5]], [0, 1, 2, 3], false],
    [5, 6, [[0], [0], [0, 1, 2], [0, 1, 2], [1, 2, 3], [1, 2, 3], [3, 4], [3, 5]], [0, 3, 4, 5], false],
    [8, 5, [[0, 1], [0, 1], [2], [3, 4]], [0, 2, 3, 4], false],
  ])('example %i', (_example, options, voters, set, holds) => {
    const election = { options: names(options), ballots: approvals(voters) };
    expect(ejrViolation(election, chosen(set), set.length) === null).toBe(holds);
  });

  test('a large group that agrees on nine gets them', () => {
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const election = {
      options: names(12),
      ballots: [batch([0, 10], 3), batch([0, 11], 3), batch(nine, 14)],
    };
    expect(ejrViolation(election, chosen([0, ...nine]), 10)).toBeNull();
    expect(ejrViolation(election, chosen([0, 10, 11, 1, 2, 3, 4, 5, 6]), 10)).toMatchObject({
      voters: 14,
    });
  });

  test('names the voters who are passed over', () => {
    const ballots = [batch([0, 1], 6), batch([2], 4)];
    expect(ejrViolation({ options: names(3), ballots }, ['o0', 'o1'], 3)).toEqual({
      agree: ['o2'],
      voters: 4,
    });
  });

  test.each(['equal-shares', 'pav'] as const)('%s keeps it', (rule) => {
    fc.assert(
      fc.property(smallProfile({ options: 6, voters: 9 }), ({ options, choose, voters }) => {
        const election = { options: names(options), ballots: approvals(voters) };
        const outcome = tally({ ...election, choose, rule });
        expect(ejrViolation(election, outcome.chosen, choose)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('Phragmén gives each large group that agrees something, if not always as much (l = 1)', () => {
    fc.assert(
      fc.property(smallProfile({ options: 6, voters: 9 }), ({ options, choose, voters }) => {
        const election = { options: names(options), ballots: approvals(voters) };
        const violation = ejrViolation(
          election,
          tally({ ...election, choose, rule: 'phragmen' }).chosen,
          choose,
        );
        expect(violation === null || violation.agree.length > 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('priceability', () => {
  test('a majority that takes all has no price', () => {
    const ballots = [batch([0, 1], 6), batch([2], 4)];
    const election = { options: names(3), ballots };
    expect(isPriceable(election, ['o0', 'o1'])).toBe(false);
    expect(isPriceable(election, ['o0', 'o2'])).toBe(true);
  });

  test('what nobody supports cannot be paid for', () => {
    expect(isPriceable({ options: names(2), ballots: [batch([0], 1)] }, ['o0', 'o1'])).toBe(false);
  });

  test.each(['equal-shares', 'phragmen'] as const)('%s keeps it', (rule) => {
    fc.assert(
      fc.property(smallProfile(), ({ options, choose, voters }) => {
        const election = { options: names(options), ballots: approvals(voters) };
        const outcome = tally({ ...election, choose, rule, onlySupported: true });
        expect(isPriceable(election, outcome.chosen)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test('the checks can fail: most votes breaks both for some of the same elections', () => {
  const outcomes = fc.sample(smallProfile({ options: 6, voters: 9 }), { numRuns: 300, seed: 1 });
  const broken = outcomes.map(({ options, choose, voters }) => {
    const election = { options: names(options), ballots: approvals(voters) };
    const { chosen } = tally({ ...election, choose, rule: 'most-votes', onlySupported: true });
    return { ejr: ejrViolation(election, chosen, choose) !== null, price: !isPriceable(election, chosen) };
  });
  expect(broken.some(({ ejr }) => ejr)).toBe(true);
  expect(broken.some(({ price }) => price)).toBe(true);
});
