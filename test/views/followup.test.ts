import { describe, expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import { publicPlan } from '../../shared/facts/followup.ts';
import { VIEWS, type ViewName } from '../../shared/views/views.ts';
import { mint } from '../support/ids.ts';
import { reaches, shown } from '../support/shown.ts';
import { BALLOT, FOLLOWUP, followed, followupPlan, NOON } from '../support/smallHall.ts';

const plan = followupPlan({
  ...{ owner: 'Gemeente', group: 'Groene straten', date: '2027-04-14', place: 'Buurthuis' },
  note: 'Geheime notitie',
});
const source = { ballot: BALLOT, of: 'green', from: 'theme' } as const;
const changed = (off = false): Fact => ({
  ...{ type: 'followupChanged', followup: FOLLOWUP, plan, off, at: NOON },
});
const undone: Fact = {
  ...{ type: 'followupUndone', followup: FOLLOWUP, plan: followupPlan(), withdrawn: false, at: NOON },
};
const approved = (followup = FOLLOWUP): Fact => ({
  ...{ type: 'followupApproved', followup, source, plan: publicPlan(plan) },
});
const simple = (type: 'followupWithdrawn' | 'followupRestored' | 'followupHidden'): Fact => ({
  type,
  followup: FOLLOWUP,
});

describe('the organisers', () => {
  const one = (...facts: Fact[]) => shown('followup', '', followed(), ...facts).followups[FOLLOWUP];

  test('see what was agreed, and how often it changed', () => {
    expect(one()).toEqual({
      ...{ source, plan: followupPlan(), revision: 1, withdrawn: false, shown: false, before: [] },
    });
    expect(one(changed())).toMatchObject({ plan, revision: 2, before: [{ plan: followupPlan() }] });
    expect(one(changed(), undone)).toMatchObject({ plan: followupPlan(), revision: 3, before: [] });
    expect(one(simple('followupWithdrawn'))).toMatchObject({ withdrawn: true, revision: 2 });
  });
  test('see whether the hall can read it', () => {
    expect(one(approved())).toMatchObject({ shown: true, revision: 1 });
    expect(one(approved(), changed(false))).toMatchObject({ shown: true });
    for (const fact of [changed(true), undone, simple('followupWithdrawn'), simple('followupHidden')])
      expect(one(approved(), fact)).toMatchObject({ shown: false });
  });
});

describe('P3: the hall', () => {
  const wall = (...facts: Fact[]) => shown('plenary', '', followed(), ...facts).followups;

  test('reads what was approved: the group, the day and the place, and no note or owner', () => {
    expect(wall(changed())).toEqual([]);
    expect(wall(changed(), approved())).toEqual([{ followup: FOLLOWUP, source, ...publicPlan(plan) }]);
    for (const fact of [followed(), changed(), approved()])
      expect(JSON.stringify(VIEWS.plenary.pick(fact))).not.toMatch(/Geheime|Gemeente/);
  });
  test('until its words change, or somebody takes it away', () => {
    expect(wall(approved(), changed(false))).toHaveLength(1);
    for (const fact of [changed(true), undone, simple('followupWithdrawn'), simple('followupHidden')])
      expect(wall(approved(), fact)).toEqual([]);
  });
  test('in the order of approval; one that comes again keeps its place', () => {
    const second = mint('second');
    expect(wall(approved(), approved(second), approved()).map(({ followup }) => followup)).toEqual([
      FOLLOWUP,
      second,
    ]);
  });
});

test('P1: no phone, table or desk hears of it', () => {
  const others = (Object.keys(VIEWS) as ViewName[]).filter((name) => !['followup', 'plenary'].includes(name));
  for (const fact of [followed(), changed(), approved()])
    for (const name of others) expect(reaches(name, '', fact), name).toBe(false);
});
