import { describe, expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import { PROPOSALS_KEPT } from '../../shared/views/proposals.ts';
import { mint } from '../support/ids.ts';
import { reaches, shown } from '../support/shown.ts';
import { ideaPlace, NOON, PREPARED, PROPOSAL, proposalWords, proposed } from '../support/smallHall.ts';

const at = { proposal: PROPOSAL, place: { ...ideaPlace('t1'), step: 'first' } };
const thumbs = { for: 6, against: 1, neutral: 1 };
const signed = (objection = ''): Fact => ({ type: 'proposalSigned', ...at, at: NOON, thumbs, objection });
const reworded: Fact = { type: 'proposalReworded', ...at, words: proposalWords('Geheim'), at: NOON };
const approved = (proposal = PROPOSAL): Fact => ({
  type: 'proposalApproved',
  ...at,
  proposal,
  words: proposalWords('Plan'),
  signed: { thumbs, objection: 'Te duur' },
});
const simple = (
  type: 'proposalReopened' | 'proposalWithdrawn' | 'proposalRestored' | 'proposalHidden',
): Fact => ({ type, ...at });
const see = <N extends 'plenary' | 'table' | 'themeTeam' | 'console'>(
  name: N,
  key: string,
  ...facts: Fact[]
) => shown(name, key, ...PREPARED, proposed(), ...facts);

describe.each([
  ['table', 't1'],
  ['themeTeam', ''],
] as const)('%s', (name, key) => {
  const one = (...facts: Fact[]) => see(name, key, ...facts).proposals[PROPOSAL];

  test('follows a proposal from its first words to its sign-off', () => {
    expect(one()).toMatchObject({ words: proposalWords('Plan'), revision: 1, signed: null });
    expect(one(reworded)).toMatchObject({ words: proposalWords('Geheim'), revision: 2 });
    expect(one(signed())).toMatchObject({ signed: { thumbs, objection: '' }, revision: 1 });
    expect(one(signed('Te duur'))).toMatchObject({ signed: { objection: 'Te duur' }, revision: 2 });
    expect(one(signed(), simple('proposalReopened'))).toMatchObject({ signed: null });
  });
  test('knows whether it stands and whether the hall sees it', () => {
    expect(one(approved())).toMatchObject({ shown: true, judged: true });
    expect(one(approved(), reworded)).toMatchObject({ shown: false, judged: false });
    expect(one(approved(), signed('Te duur'))).toMatchObject({ shown: false, judged: false });
    expect(one(approved(), simple('proposalHidden'))).toMatchObject({ shown: false, judged: true });
    const gone = one(approved(), simple('proposalWithdrawn'));
    expect(gone).toMatchObject({ withdrawn: true, shown: false });
    expect(one(simple('proposalWithdrawn'), simple('proposalRestored'))).toMatchObject({ withdrawn: false });
  });
});

test('P1: another table hears nothing of it, nor does a phone', () => {
  for (const fact of [proposed(), reworded, signed('Te duur'), approved()]) {
    expect(reaches('table', 't2', fact)).toBe(false);
    for (const name of ['me', 'desk', 'programme'] as const) expect(reaches(name, '', fact)).toBe(false);
  }
});

describe('P3: the hall', () => {
  const wall = (...facts: Fact[]) => see('plenary', '', ...facts).proposals;

  test('sees a proposal once it was approved, with its thumbs and what the minority asked to be read along', () => {
    expect(wall()).toEqual([]);
    expect(wall(approved())).toMatchObject([{ words: proposalWords('Plan'), thumbs, objection: 'Te duur' }]);
  });
  test('words that nobody approved are not even sent', () => {
    expect(JSON.stringify(see('plenary', '', approved(), reworded))).not.toContain('Geheim');
    expect(JSON.stringify(see('plenary', '', signed('Verborgen')))).not.toContain('Verborgen');
    for (const fact of [reworded, signed('Te duur'), simple('proposalWithdrawn'), simple('proposalHidden')])
      expect(wall(approved(), fact)).toEqual([]);
  });
  test('a sign-off without objection only changes the thumbs', () => {
    expect(wall(approved(), simple('proposalReopened'))).toMatchObject([{ thumbs: null, objection: '' }]);
    expect(wall(approved(), simple('proposalReopened'), signed())).toMatchObject([{ thumbs }]);
  });
  test('keeps so many and no more, newest first', () => {
    const many = Array.from({ length: PROPOSALS_KEPT + 2 }, (_, i) => approved(mint(`proposal ${i}`)));
    expect(wall(...many)).toHaveLength(PROPOSALS_KEPT);
    expect(wall(...many)[0]).toMatchObject({ proposal: mint(`proposal ${PROPOSALS_KEPT + 1}`) });
  });
});

test('organisers and director see which tables have one and signed it', () => {
  const one = (...facts: Fact[]) => see('console', '', ...facts).harvest.proposals[PROPOSAL];
  expect(one()).toEqual({ table: 't1', round: 1, late: false, signed: false, withdrawn: false });
  expect(one(signed())).toMatchObject({ signed: true });
  expect(one(signed(), simple('proposalReopened'), simple('proposalWithdrawn'))).toMatchObject({
    signed: false,
    withdrawn: true,
  });
  expect(JSON.stringify(see('console', '', signed('Te duur')))).not.toMatch(/Plan|duur/);
});
