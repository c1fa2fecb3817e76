import { expect, it } from 'vitest';
import {
  type BallotPaper,
  openingOf,
  problemsOf,
  rulesFor,
} from '../../../client/apps/director/ballotPaper.ts';
import { openBallot } from '../../../shared/commands/ballots.ts';

const paper: BallotPaper = {
  title: 'Wat krijgt een vervolg?',
  options: ['a', 'b', 'c'],
  choose: '2',
  method: 'approval',
  most: '',
  rule: 'equal-shares',
  voters: 'all',
  trial: false,
};
const wrong = (change: Partial<BallotPaper>) => [...problemsOf({ ...paper, ...change })];
const ID = 'AAAAAAAAAAAAAAAAAAAAAA';

it('takes a title, two options or more, and fewer to choose than there are', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ title: '  ' })).toEqual(['title']);
  expect(wrong({ options: ['a'] })).toEqual(['options']);
  for (const choose of ['0', '3', '', 'twee', '1.5', '-1']) expect(wrong({ choose })).toEqual(['choose']);
});

it('takes no limit for ticks, and a number of stickers', () => {
  expect(openingOf(paper, ID).most).toBe(3);
  expect(wrong({ method: 'points', most: '' })).toEqual(['most']);
  expect(openingOf({ ...paper, method: 'points', most: '5' }, ID)).toMatchObject({
    method: 'points',
    most: 5,
  });
  expect(openingOf({ ...paper, method: 'one', most: '7' }, ID).most).toBe(1);
  expect(rulesFor('points')).toEqual(['equal-shares', 'most-votes']);
});

it('asks what the server can read, a trial as well', () => {
  for (const change of [{}, { trial: true, options: [] }, { voters: 'tables' as const }])
    expect(openBallot.safeParse(openingOf({ ...paper, ...change }, ID)).success).toBe(true);
  expect(wrong({ trial: true, options: [], choose: '' })).toEqual([]);
});
