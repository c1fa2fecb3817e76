import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ballot, type Rule, tally } from '../../shared/voting/tally.ts';
import {
  type NaiveRule,
  naiveBudgetShares,
  naiveEqualShares,
  naiveMostVotes,
  naivePav,
  naivePhragmen,
  naiveSeqPav,
} from '../support/naiveVoting.ts';
import { approvals, named, names, smallProfile } from './profiles.ts';

const RULES: [Rule, NaiveRule][] = [
  ['most-votes', naiveMostVotes],
  ['phragmen', naivePhragmen],
  ['equal-shares', naiveEqualShares],
  ['pav', naivePav],
  ['seq-pav', naiveSeqPav],
];

describe('the winning sets are those of the definition, voter by voter, under every tie', () => {
  test.each(RULES)('%s', (rule, naive) => {
    fc.assert(
      fc.property(smallProfile(), ({ options, choose, voters }) => {
        const election = { options: names(options), choose, rule, ballots: approvals(voters) };
        const outcome = tally(election, { all: true });
        expect(outcome.winningSets).toEqual(named(naive(voters, options, choose)));
        expect(outcome.winningSetsComplete).toBe(true);
        expect(outcome.winningSets).toContainEqual([...outcome.chosen].sort());
      }),
      { numRuns: 1000 },
    );
  });
});

const WEIGHTS = ['1', '2', '0.5', '1/3', '1.25'];

describe('a weight is as many equal voters', () => {
  test.each(RULES)('%s', (rule) => {
    const weights = fc.array(fc.constantFrom(...WEIGHTS), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(smallProfile(), weights, ({ options, choose, voters }, of) => {
        // All weights are whole in twelfths.
        const copies = (text: string) => 12 * (text === '1/3' ? 1 / 3 : Number(text));
        const election = { options: names(options), choose, rule };
        const ballots = approvals(voters).map((ballot, i) => ({ ...ballot, weight: of[i] ?? '1' }));
        const many = ballots.flatMap(({ weight, ...ballot }) =>
          Array.from({ length: Math.round(copies(weight)) }, () => ballot),
        );
        const whole = tally({ ...election, ballots: many }, { all: true });
        expect(tally({ ...election, ballots }, { all: true }).winningSets).toEqual(whole.winningSets);
        // Sums that no double can hold.
        const heavy = many.map((ballot): Ballot => ({ ...ballot, weight: '9007199254740993.00000000001' }));
        expect(tally({ ...election, ballots: heavy }, { all: true }).winningSets).toEqual(whole.winningSets);
      }),
      { numRuns: 100 },
    );
  });
});

const worths = fc.array(fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 });
const costs = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 5, maxLength: 5 });
const ids = names(5);

describe('equal shares of a budget', () => {
  test('with points: the winning sets are those of the definition', () => {
    fc.assert(
      fc.property(worths, costs, fc.integer({ min: 1, max: 20 }), (worth, cost, budget) => {
        const options = ids.map((id, i) => ({ id, cost: cost[i] ?? 1 }));
        const ballots = worth.map((of) => ({ points: Object.fromEntries(of.map((n, i) => [`o${i}`, n])) }));
        const { winningSets } = tally({ options, budget, rule: 'equal-shares', ballots }, { all: true });
        expect(winningSets).toEqual(named(naiveBudgetShares({ worth, costs: cost, budget })));
      }),
      { numRuns: 500 },
    );
  });

  test.each(['cost', 'number'] as const)('with approvals worth %s', (unit) => {
    fc.assert(
      fc.property(worths, costs, fc.integer({ min: 1, max: 20 }), (marks, cost, budget) => {
        const worth = marks.map((of) => of.map((n, i) => (n < 2 ? 0 : unit === 'cost' ? (cost[i] ?? 1) : 1)));
        const options = ids.map((id, i) => ({ id, cost: cost[i] ?? 1 }));
        const ballots = worth.map((of) => ({ approve: ids.filter((_, i) => (of[i] ?? 0) > 0) }));
        const election = { options, budget, rule: 'equal-shares' as const, worth: unit, ballots };
        const { winningSets, cost: total } = tally(election, { all: true });
        expect(winningSets).toEqual(named(naiveBudgetShares({ worth, costs: cost, budget })));
        expect(total).toBeLessThanOrEqual(budget);
      }),
      { numRuns: 500 },
    );
  });

  test('with points for places: as with costs of 1', () => {
    fc.assert(
      fc.property(worths, fc.integer({ min: 1, max: 5 }), (worth, choose) => {
        const ballots = worth.map((of) => ({ points: Object.fromEntries(of.map((n, i) => [`o${i}`, n])) }));
        const election = { rule: 'equal-shares' as const, ballots, onlySupported: true };
        const places = tally({ ...election, options: ids, choose }, { all: true });
        const options = ids.map((id) => ({ id, cost: '1.0' }));
        expect(places.winningSets).toEqual(
          tally({ ...election, options, budget: choose }, { all: true }).winningSets,
        );
      }),
      { numRuns: 200 },
    );
  });
});
