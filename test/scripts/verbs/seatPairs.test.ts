import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seatPairs } from '../../../scripts/verbs/seatPairs.ts';
import { scratchFolder } from '../../support/scratch.ts';

const scratch = scratchFolder();
const file = join(scratch, 'pairs.txt');
const answer = join(scratch, 'groups.txt');
let out: string;

beforeEach(() => {
  out = '';
  vi.spyOn(console, 'log').mockImplementation((text) => {
    out += text;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const run = (text: string) => {
  writeFileSync(file, text);
  return seatPairs({ file, out: answer, seed: 1, json: true, budget: { moves: 5000 } });
};

test('groups are the best there are, and worth what the file says', async () => {
  // Four people in two pairs: 0 with 3 and 1 with 2 is worth 9 + 8; any other way less.
  await run('4 2 ss 2 2 2 2\n0 1 1\n0 2 2.5\n0 3 9\n1 2 8\n1 3 -3\n2 3 0\n');
  expect(JSON.parse(out)).toMatchObject({ people: 4, groups: 2, value: 17 });
  const group = readFileSync(answer, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  expect(group.map(([person]) => person)).toEqual(['0', '1', '2', '3']);
  expect(group[0]?.[1]).toBe(group[3]?.[1]);
  expect(group[1]?.[1]).toBe(group[2]?.[1]);
});

test.each([
  ['a first line without sizes', '4 2 ss 2 2\n', 2, 'line 1: this must be: people, groups'],
  [
    'a person that is none',
    '4 2 ss 2 2 2 2\n0 1 1\n0 4 1\n',
    2,
    'line 3: this must be: person, person and weight',
  ],
  ['a weight of letters', '4 2 ss 2 2 2 2\n0 1 x\n', 2, 'line 2: this must be'],
  ['sizes that do not add up', '5 2 ss 2 2 2 2\n', 1, 'do not add up to 5 people'],
])('%s is told in one sentence', async (_what, text, exitCode, sentence) => {
  await expect(run(text)).rejects.toMatchObject({ exitCode, message: expect.stringContaining(sentence) });
});
