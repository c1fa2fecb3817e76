import { expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import { mint } from '../support/ids.ts';
import { reaches, shown } from '../support/shown.ts';
import { added, arrived, ideaPlace, SEATED, words } from '../support/smallHall.ts';

const idea = mint('bench');
const at = { idea, place: ideaPlace('t1') };
const approved: Fact = { type: 'ideaApproved', ...at, words: words('Idee bench') };
const one = (...facts: Fact[]) => shown('themeTeam', '', added('bench'), ...facts).ideas[idea];

test('the words of every idea, with where they come from', () => {
  expect(one()).toMatchObject({
    place: ideaPlace('t1'),
    words: words('Idee bench'),
    shown: false,
    withdrawn: false,
  });
});

test('whether it is on the screens, and whether it was taken back', () => {
  expect(one(approved)).toMatchObject({ shown: true });
  expect(one(approved, { type: 'ideaHidden', ...at })).toMatchObject({ shown: false });
  expect(one(approved, { type: 'ideaWithdrawn', ...at, shown: true })).toMatchObject({
    withdrawn: true,
    shown: false,
  });
  const restored: Fact = { type: 'ideaRestored', ...at, words: words('Idee bench'), at: 1 };
  expect(one({ type: 'ideaWithdrawn', ...at, shown: false }, restored)).toMatchObject({ withdrawn: false });
});

test('P3: new words wait for a new approval', () => {
  const reworded: Fact = { type: 'ideaReworded', ...at, words: words('Beter'), shown: true };
  expect(one(approved, reworded)).toMatchObject({ words: words('Beter'), shown: false });
});

test('P1: nobody who sat there', () => {
  for (const fact of [SEATED, arrived('ann')]) expect(reaches('themeTeam', '', fact)).toBe(false);
});
