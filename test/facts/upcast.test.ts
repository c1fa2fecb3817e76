import { expect, test } from 'vitest';
import { upcast } from '../../shared/facts/upcast.ts';
import { BALLOT } from '../support/smallHall.ts';

test('a ballot of version 1 was an approval ballot by most votes, without a lot or a count', () => {
  const opened = {
    type: 'ballotOpened',
    ballot: BALLOT,
    title: { nl: '?' },
    options: [],
    choose: 3,
    electorate: [],
  };
  expect(upcast(opened, 1)).toEqual({
    ...opened,
    terms: { method: 'approval', most: 3, rule: 'most-votes', lot: '', trial: false },
  });
  expect(upcast({ type: 'ballotClosed', ballot: BALLOT }, 1)).toMatchObject({ count: null });
});

test('other facts, and those of today, stay as they are', () => {
  const fact = { type: 'panicEnded' };
  expect(upcast(fact, 1)).toBe(fact);
  const opened = { type: 'ballotOpened', terms: { lot: 'x' } };
  expect(upcast(opened, 2)).toBe(opened);
});
