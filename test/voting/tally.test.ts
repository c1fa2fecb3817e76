import { describe, expect, test } from 'vitest';
import { seeded } from '../../shared/seating/random.ts';
import { compareWithMostVotes } from '../../shared/voting/compare.ts';
import { heardByGroup, heardIn } from '../../shared/voting/heard.ts';
import {
  type Ballot,
  type Election,
  type ProblemCode,
  RULES,
  tally,
  VotingError,
} from '../../shared/voting/tally.ts';

const batch = (approve: string, weight: number): Ballot => ({ approve: [...approve], weight });

/** Example 2.1 of Lackner and Skowron, "Multi-Winner Voting with Approval Preferences" (2023). */
const BOOK: Omit<Election, 'rule'> = {
  options: [...'abcdefg'],
  choose: 4,
  ballots: [
    batch('ab', 3),
    batch('ac', 3),
    batch('ad', 2),
    batch('bcf', 1),
    batch('e', 1),
    batch('f', 1),
    batch('g', 1),
  ],
};

describe('the running example of the literature', () => {
  test.each([
    ['most-votes', ['abcd', 'abcf']],
    ['pav', ['abcf']],
    ['seq-pav', ['abcf']],
    ['phragmen', ['abcd']],
    ['equal-shares', ['abcd']],
  ] as const)('%s chooses as the book says', (rule, sets) => {
    const { winningSets } = tally({ ...BOOK, rule }, { all: true });
    expect(winningSets).toEqual(sets.map((set) => [...set]));
  });

  test('every step tells what it cost, exactly', () => {
    const steps = (rule: Election['rule']) =>
      tally({ ...BOOK, rule }).steps.map(({ option, phase, value }) => `${option} ${phase} ${value.exact}`);
    expect(steps('phragmen')).toEqual(['a saving 1/8', 'b saving 11/32', 'c saving 55/128', 'd saving 5/8']);
    // Shares of 1/3 pay for a; for the next, supporters save on from what they have left.
    expect(steps('equal-shares')).toEqual([
      'a shares 1/8',
      'b saving 1/96',
      'c saving 37/384',
      'd saving 7/24',
    ]);
    expect(steps('seq-pav')).toEqual(['a score 8', 'b score 5/2', 'c score 2', 'f score 4/3']);
    expect(steps('most-votes')).toEqual(['a votes 8', 'b votes 4', 'c votes 4', 'd votes 2']);
  });

  test('who is heard is counted with every step', () => {
    const { steps, heard, voters } = tally({ ...BOOK, rule: 'most-votes' });
    expect(steps.map((step) => [step.support, step.newlyHeard, step.heard])).toEqual([
      [8, 8, 8],
      [4, 1, 9],
      [4, 0, 9],
      [2, 0, 9],
    ]);
    expect([heard, voters]).toEqual([9, 12]);
  });

  test('equal shares and Phragmén may differ (example 2.12)', () => {
    const ballots = [batch('cd', 3), batch('ab', 2), batch('ac', 2), batch('bd', 1)];
    const election = { options: [...'abcd'], choose: 3, ballots };
    const sets = (rule: Election['rule']) =>
      tally({ ...election, rule }, { all: true }).winningSets?.map((set) => set.join(''));
    expect(sets('equal-shares')).toEqual(['acd']);
    expect(sets('phragmen')).toEqual(['bcd']);
  });

  test('a tie that doubles do not see is one', () => {
    // After a, both b and d ask for 1/6: (1 + 12/12) / 12 and (1 + 6/12) / 9.
    const ballots = [batch('abc', 6), batch('abcde', 4), batch('abde', 2), batch('de', 3)];
    const election: Election = { options: [...'abcde'], choose: 4, rule: 'phragmen', ballots };
    const { winningSets, steps } = tally(election, { all: true });
    expect(steps[1]?.tied).toEqual(['b', 'd', 'e']);
    expect(winningSets?.map((set) => set.join(''))).toEqual(['abcd', 'abce', 'abde']);
  });
});

describe('a tie', () => {
  const even: Omit<Election, 'rule'> = {
    options: [...'abc'],
    choose: 1,
    ballots: [batch('a', 2), batch('b', 2), batch('c', 1)],
  };

  test.each(RULES)('%s: is told, and broken by the order of the options', (rule) => {
    const outcome = tally({ ...even, rule });
    expect(outcome.chosen).toEqual(['a']);
    expect(outcome.ties).toEqual([{ round: 1, options: ['a', 'b'], places: 1, chosen: ['a'] }]);
    expect(outcome.tiesBrokenBy).toBe('options');
  });

  test.each(RULES)('%s: is broken by an order that was announced', (rule) => {
    const outcome = tally({ ...even, rule, order: ['c', 'b', 'a'] });
    expect(outcome.chosen).toEqual(['b']);
    expect(outcome.ties).toEqual([{ round: 1, options: ['b', 'a'], places: 1, chosen: ['b'] }]);
    expect(outcome.tiesBrokenBy).toBe('order');
  });

  test('over the last places is told once, with all places', () => {
    const ballots = [batch('a', 3), batch('b', 2), batch('c', 2), batch('d', 2)];
    const { chosen, ties } = tally({ options: [...'abcd'], choose: 3, rule: 'most-votes', ballots });
    expect(chosen).toEqual(['a', 'b', 'c']);
    expect(ties).toEqual([{ round: 2, options: ['b', 'c', 'd'], places: 2, chosen: ['b', 'c'] }]);
  });

  test('that decides nothing is none', () => {
    const { ties, steps } = tally({ ...even, choose: 2, rule: 'most-votes' });
    expect(ties).toEqual([]);
    expect(steps[0]?.tied).toEqual(['a', 'b']);
  });

  test('of very many sets ends, and says that there are more', () => {
    const options = Array.from({ length: 200 }, (_, i) => `o${i}`);
    const ballots = options.map((option) => ({ approve: [option] }));
    for (const rule of RULES) {
      const outcome = tally({ options, choose: 12, rule, ballots }, { all: true, limit: 20 });
      expect(outcome.winningSetsComplete).toBe(false);
      if (outcome.exact) expect(outcome.winningSets).toHaveLength(20);
    }
  });
});

test('what is too large to weigh every set is counted one option at a time, and says so', () => {
  const random = seeded(1);
  const options = Array.from({ length: 60 }, (_, i) => `o${i}`);
  const ballots = Array.from({ length: 400 }, () => ({
    approve: options.filter(() => random.below(6) === 0),
  }));
  const election: Election = { options, choose: 20, rule: 'pav', ballots };
  const outcome = tally(election, { all: true });
  expect(outcome).toMatchObject({ exact: false, winningSets: [], winningSetsComplete: false });
  expect(outcome.chosen).toEqual(tally({ ...election, rule: 'seq-pav' }).chosen);
  expect(outcome.steps).toHaveLength(20);
}, 30_000);

describe('options that nobody supports', () => {
  const election = { options: [...'abc'], choose: 2, ballots: [batch('b', 1), { approve: [] }] };

  test.each(RULES)('%s: fill places that are left, or stay out when the election says so', (rule) => {
    expect([...tally({ ...election, rule }).chosen].sort()).toEqual(['a', 'b']);
    expect(tally({ ...election, rule, onlySupported: true }).chosen).toEqual(['b']);
  });

  test.each(RULES)('%s: empty ballots alone leave everything open', (rule) => {
    const { winningSets, ties, heard } = tally({ ...election, rule, ballots: [{}, {}] }, { all: true });
    expect(winningSets).toHaveLength(3);
    expect(ties).toHaveLength(1);
    expect(heard).toBe(0);
  });
});

describe('an election that cannot be counted', () => {
  const sound: Election = { options: ['a', 'b'], choose: 1, rule: 'phragmen', ballots: [{ approve: ['a'] }] };
  test.each<[ProblemCode, Partial<Election>, object?]>([
    ['no-options', { options: [] }],
    ['no-ballots', { ballots: [] }],
    ['option-twice', { options: ['a', 'a'] }, { option: 'a' }],
    ['option-unknown', { ballots: [{}, { approve: ['x'] }] }, { option: 'x', ballot: 2 }],
    ['option-unknown', { order: ['a', 'b', 'x'] }, { option: 'x' }],
    ['order-short', { order: ['b'] }, { option: 'a' }],
    ['choose', { choose: 0 }, { text: '0' }],
    ['choose', { choose: 1.5 }, { text: '1.5' }],
    ['choose-many', { choose: 3 }, { text: '3' }],
    ['choose-or-budget', { budget: 5 }],
    ['weight', { ballots: [{ approve: ['a'], weight: 0 }] }, { ballot: 1, text: '0' }],
    ['weight', { ballots: [{ approve: ['a'], weight: -1 }] }, { ballot: 1, text: '-1' }],
    ['weight', { ballots: [{ approve: ['a'], weight: Number.NaN }] }, { ballot: 1, text: 'NaN' }],
    [
      'points',
      { rule: 'equal-shares', ballots: [{ points: { a: -1 } }] },
      { ballot: 1, option: 'a', text: '-1' },
    ],
    ['points-mixed', { ballots: [{ points: { a: 1 } }, { approve: ['a'] }] }, { ballot: 2 }],
    ['rule-points', { ballots: [{ points: { a: 1 } }] }, { text: 'phragmen' }],
    ['rule', { rule: 'dice' as 'pav' }, { text: 'dice' }],
  ])('%s', (code, change, place = {}) => {
    expect(() => tally({ ...sound, ...change })).toThrow(new VotingError(code, place));
  });

  test('a budget needs costs, and a rule that knows them', () => {
    const { choose: _, ...rest } = sound;
    const costly = { ...rest, budget: 5 };
    expect(() => tally(costly)).toThrow(new VotingError('cost', { option: 'a', text: '' }));
    expect(() => tally({ ...costly, budget: 0 })).toThrow(new VotingError('budget', { text: '0' }));
    expect(() => tally({ ...costly, rule: 'pav' })).toThrow(new VotingError('rule-budget', { text: 'pav' }));
  });

  test('an option that a ballot names twice counts once', () => {
    const { votes } = tally({ ...sound, ballots: [{ approve: ['a', 'a'] }] });
    expect(votes).toEqual([
      { option: 'a', votes: 1 },
      { option: 'b', votes: 0 },
    ]);
  });
});

describe('who is heard', () => {
  const ballots = [
    { ...batch('a', 6), group: 'north' },
    { ...batch('b', 5), group: 'south' },
    { ...batch('b', 2), group: 'east' },
    { ...batch('c', 3), group: 'west' },
  ];
  const election: Election = { options: [...'abc'], choose: 1, rule: 'phragmen', ballots };

  test('counts voters with at least one chosen option', () => {
    expect(heardIn(election, ['a', 'c'])).toEqual({ voters: 16, heard: 9 });
  });

  test('groups too small to tell by themselves are told together', () => {
    expect(heardByGroup(election, ['a', 'c'], 5)).toEqual([
      { group: 'north', voters: 6, heard: 6 },
      { group: 'south', voters: 5, heard: 0 },
      { group: '', voters: 5, heard: 3 },
    ]);
    expect(heardByGroup({ ...election, ballots: ballots.slice(0, 3) }, ['a'], 5)).toHaveLength(2);
  });

  test('most votes stands beside the proportional choice', () => {
    const split = { ...election, choose: 2, ballots: [batch('ab', 6), batch('c', 4)] };
    const comparison = compareWithMostVotes({ ...split, rule: 'equal-shares' });
    expect(comparison).toMatchObject({ both: ['a'], onlyMostVotes: ['b'], onlyProportional: ['c'] });
    expect([comparison.mostVotes.heard, comparison.proportional.heard]).toEqual([6, 10]);
  });
});
