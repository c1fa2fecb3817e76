import { expect, it } from 'vitest';
import { problemsOf } from '../../../client/apps/director/ballotPaper.ts';

const paper = { title: 'Wat krijgt een vervolg?', options: ['a', 'b', 'c'], choose: '2' };
const wrong = (change: Partial<typeof paper>) => [...problemsOf({ ...paper, ...change })];

it('takes a title, two options or more, and fewer to choose than there are', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ title: '  ' })).toEqual(['title']);
  expect(wrong({ options: ['a'] })).toEqual(['options']);
  for (const choose of ['0', '3', '', 'twee', '1.5', '-1']) expect(wrong({ choose })).toEqual(['choose']);
});
