import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCli } from '../../../scripts/cli/cli.ts';
import { scratchFolder } from '../../support/scratch.ts';

const scratch = scratchFolder();
let out: string;
let errors: string;

beforeEach(() => {
  out = '';
  errors = '';
  vi.spyOn(console, 'log').mockImplementation((text) => {
    out += `${text}\n`;
  });
  const hear = (text: unknown): boolean => {
    errors += `${text}\n`;
    return true;
  };
  vi.spyOn(console, 'error').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A file of that name, and what the verb says of it. */
async function tally(name: string, content: unknown, ...argv: string[]) {
  const path = join(scratch, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  const code = await runCli(['tally', '--in', path, ...argv]);
  return { code, said: argv.includes('--json') && code === 0 ? JSON.parse(out) : out };
}

const TIE = {
  options: ['park', 'pool', 'bus'],
  choose: 2,
  rule: 'equal-shares',
  ballots: [
    { approve: ['park', 'bus'], weight: 6 },
    { approve: ['pool'], weight: 4 },
  ],
};

describe('counting a file', () => {
  test('JSON in, JSON out', async () => {
    const { code, said } = await tally('ballots.json', TIE, '--json', '--all');
    expect(code).toBe(0);
    expect(said).toMatchObject({
      rule: 'equal-shares',
      chosen: ['park', 'pool'],
      ties: [{ round: 1, options: ['park', 'bus'], places: 1, chosen: ['park'] }],
      steps: [
        { round: 1, option: 'park', phase: 'shares', value: { exact: '1/6' }, support: 6, newlyHeard: 6 },
        { round: 2, option: 'pool', phase: 'saving', newlyHeard: 4, heard: 10 },
      ],
      heard: 10,
      voters: 10,
      winningSets: [
        ['park', 'pool'],
        ['pool', 'bus'],
      ],
      winningSetsComplete: true,
    });
  });

  test('in words that somebody can retell', async () => {
    const { said } = await tally('ballots.json', TIE);
    expect(said).toContain('Chosen: park and pool.');
    expect(said).toContain('Heard: 10 of 10 voters (100.0 %)');
    expect(said).toContain(
      'A tie in round 1 of park and bus over 1 place; by the order of the options: park.',
    );
    expect(errors).toBe('');
  });

  test('flags win over the file', async () => {
    const { said } = await tally(
      'ballots.json',
      TIE,
      '--json',
      '--rule',
      'most-votes',
      '--choose',
      '1',
      '--all',
    );
    expect(said).toMatchObject({ rule: 'most-votes', winningSets: [['park'], ['bus']] });
  });

  test('.abc.yaml keeps its numbers, and is counted by equal shares unless told otherwise', async () => {
    const yaml = 'profile: [[0, 1], [0, 1], [2], [2]]\nnum_cand: 3\ncommitteesize: 2\n';
    expect((await tally('x.abc.yaml', yaml, '--json')).said).toMatchObject({
      rule: 'equal-shares',
      chosen: [0, 2],
    });
    out = '';
    const { said } = await tally('x.abc.yaml', yaml, '--json', '--all', '--rule', 'av');
    expect(said.winningSets).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  test('.pb has a budget, and what it takes from a ranking is said', async () => {
    const pb = [
      'META\nkey;value\nbudget;10\nvote_type;ordinal',
      'PROJECTS\nproject_id;cost\n1;6\n2;5\n3;4',
      'VOTES\nvoter_id;vote\n1;1,3\n2;1\n3;2',
    ].join('\n');
    const { said } = await tally('x.pb', pb, '--json');
    expect(said).toMatchObject({ chosen: ['1', '3'], cost: 10 });
    expect(errors).toContain('every option that somebody ranked counts as approved');
  });

  test('a list of winning sets that is too long says so', async () => {
    const options = Array.from({ length: 30 }, (_, i) => `o${i}`);
    const file = { options, choose: 5, rule: 'phragmen', ballots: [{ approve: options }] };
    const { said } = await tally('many.json', file, '--all', '--limit', '7', '--json');
    expect(said.winningSets).toHaveLength(7);
    expect(said.winningSetsComplete).toBe(false);
  });
});

describe('what cannot be counted ends with one sentence and exit code 2', () => {
  const ballots = [{ approve: ['a'] }];
  test.each([
    ['more to choose than there are', { options: ['a'], choose: 2, ballots }, 'fewer options than the 2'],
    ['nothing to choose', { options: ['a'], choose: 0, ballots }, 'at least 1, not 0'],
    ['nothing said', { options: ['a'], ballots }, 'how many to choose, or give a budget'],
    ['an unknown option', { options: ['b'], choose: 1, ballots }, 'Ballot 1 names a, which is no option'],
    ['an option twice', { options: ['a', 'a'], choose: 1, ballots }, 'Option a is there twice'],
    ['no ballots', { options: ['a'], choose: 1, ballots: [] }, 'There are no ballots'],
    ['no weight', { options: ['a'], choose: 1, ballots: [{ weight: 0 }] }, 'weight of ballot 1'],
    ['a missing part', { options: ['a'], choose: 1 }, 'ballots is missing'],
    ['no JSON', '{"options": [', 'this is no JSON'],
  ])('%s', async (_what, content, sentence) => {
    const { code } = await tally('wrong.json', content);
    expect(code).toBe(2);
    expect(errors).toContain(sentence);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
  });

  test('a rule that is none', async () => {
    expect((await tally('ballots.json', TIE, '--rule', 'dice')).code).toBe(2);
    expect(errors).toContain('There is no rule dice');
  });

  test('a file that is not there', async () => {
    expect(await runCli(['tally', '--in', join(scratch, 'nowhere.json')])).toBe(2);
    expect(errors).toContain('does not exist');
  });
});
