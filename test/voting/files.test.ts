import { describe, expect, test } from 'vitest';
import { readAbcYaml } from '../../shared/voting/files/abcYaml.ts';
import { type ElectionFile, ElectionFileError, ruleNamed } from '../../shared/voting/files/file.ts';
import { readJsonElection } from '../../shared/voting/files/json.ts';
import { readPabulib } from '../../shared/voting/files/pabulib.ts';
import { readPreflibCategories } from '../../shared/voting/files/preflib.ts';

describe('JSON', () => {
  test('is an election as tally takes it', () => {
    const election = {
      options: ['a', { id: 'b', cost: 2 }],
      choose: 1,
      order: ['b', 'a'],
      ballots: [{ approve: ['a'], weight: '1/3' }, { points: { b: 2 } }],
    };
    const file = readJsonElection(JSON.stringify({ ...election, rule: 'av' }));
    expect(file.election).toEqual({ ...election, rule: 'most-votes' });
    expect(file.asWritten('a')).toBe('a');
  });

  test('options that are numbers stay numbers', () => {
    const file = readJsonElection('{"options":[1,2],"choose":1,"ballots":[{"approve":[2]}]}');
    expect(file.election).toEqual({ options: ['1', '2'], choose: 1, ballots: [{ approve: ['2'] }] });
    expect(file.asWritten('2')).toBe(2);
  });

  test.each([
    ['{"options":[1],\n"ballots":[}', 'json'],
    ['[]', 'shape'],
    ['{"options":["a"],"ballots":[{"approve":"a"}]}', 'shape'],
    ['{"options":["a"],"rule":"dice","ballots":[]}', 'shape'],
  ])('%s is refused', (text, code) => {
    expect(() => readJsonElection(text)).toThrow(expect.objectContaining({ code }));
  });
});

describe('.abc.yaml', () => {
  test('numbers its candidates from 0', () => {
    const file = readAbcYaml(
      'profile: [[0, 2], [], [\n    1]]\nnum_cand: 4\ncommitteesize: 2\ncompute:\n- rule_id: av\n',
    );
    expect(file.election).toEqual({
      options: ['0', '1', '2', '3'],
      choose: 2,
      ballots: [{ approve: ['0', '2'] }, { approve: [] }, { approve: ['1'] }],
    });
    expect(file.asWritten('3')).toBe(3);
  });

  test('has weights, and may leave out how many candidates there are', () => {
    const { election } = readAbcYaml('profile: [[0], [2]]\nvoter_weights: [1, 0.5]\n');
    expect(election.options).toHaveLength(3);
    expect(election.ballots.map(({ weight }) => weight)).toEqual([1, 0.5]);
  });

  test.each([
    ['profile: [[0', 'yaml'],
    ['num_cand: 3', 'shape'],
    ['profile: [[-1]]', 'shape'],
    ['profile: [[0]]\nvoter_weights: [1, 2]', 'shape'],
  ])('%s is refused', (text, code) => {
    expect(() => readAbcYaml(text)).toThrow(expect.objectContaining({ code }));
  });
});

const pabulib = (voteType: string, votes: string): string =>
  [
    '\uFEFFMETA',
    'key;value',
    'description;"Two; in quotes"',
    'budget;1000,5',
    `vote_type;${voteType}`,
    'PROJECTS',
    'project_id;cost;name',
    '7;600;"A ""green"" street"',
    '12;400.25;Lamps',
    'VOTES',
    votes,
  ].join('\r\n');

describe('Pabulib', () => {
  const read = (voteType: string, votes: string): ElectionFile => readPabulib(pabulib(voteType, votes));

  test('approvals', () => {
    const { election, notes } = read('approval', 'voter_id;age;vote\n1;33;7,12\n2;40;\n');
    expect(election).toEqual({
      options: [
        { id: '7', cost: '600' },
        { id: '12', cost: '400.25' },
      ],
      budget: '1000.5',
      ballots: [{ approve: ['7', '12'] }, { approve: [] }],
    });
    expect(notes).toEqual([]);
  });

  test.each(['scoring', 'cumulative'])('%s votes are points', (type) => {
    const { election } = read(type, 'voter_id;vote;points\n1;12,7;3,1\n');
    expect(election.ballots).toEqual([{ points: { 12: '3', 7: '1' } }]);
  });

  test('of a ranking all that was ranked counts, and that is said', () => {
    const { election, notes } = read('ordinal', 'voter_id;vote\n1;12,7\n');
    expect(election.ballots).toEqual([{ approve: ['12', '7'] }]);
    expect(notes).toEqual(['ranked']);
  });

  test.each([
    ['section', () => readPabulib('META\nkey;value\nbudget;5\n')],
    ['vote-type', () => read('shouting', 'voter_id;vote\n1;7\n')],
    ['points', () => read('scoring', 'voter_id;vote;points\n1;7,12;1\n')],
  ])('%s is refused', (code, reading) => {
    expect(reading).toThrow(expect.objectContaining({ code }));
  });
});

describe('PrefLib categories', () => {
  test('the first category is approved', () => {
    const text =
      '# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: A\n2: {1,3},{2}\n4: 2,{1, 3}\n1: {},{1,2,3}\n';
    const { election } = readPreflibCategories(text);
    expect(election).toEqual({
      options: ['1', '2', '3'],
      ballots: [
        { weight: '2', approve: ['1', '3'] },
        { weight: '4', approve: ['2'] },
        { weight: '1', approve: [] },
      ],
    });
  });

  test('a line that is none is named', () => {
    expect(() => readPreflibCategories('# NUMBER ALTERNATIVES: 3\nhello\n')).toThrow(
      new ElectionFileError('csv', 'hello', 2),
    );
  });
});

test('rules go by the names of the literature too', () => {
  expect(['seqphragmen', 'rule-x', 'SEQPAV', 'phragmen', 'monroe'].map(ruleNamed)).toEqual([
    'phragmen',
    'equal-shares',
    'seq-pav',
    'phragmen',
    null,
  ]);
});
