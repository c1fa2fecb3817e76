import { expect, test } from 'vitest';
import type { ChoiceOutcome } from '../../shared/facts/choices.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { reaches, shown } from '../support/shown.ts';
import { CHOICE, offered, PREPARED, place, wished } from '../support/smallHall.ts';

const got: ChoiceOutcome = {
  person: 'ann',
  theme: 'home',
  rank: 2,
  waiting: [{ theme: 'green', position: 1, reason: 'lot' }],
};
const chosen = wished(['ann'], ['green', 'home']);
const closed: Fact = { type: 'choiceClosed', choice: CHOICE, people: ['ann', 'bob', 'cas'], lot: 'lot' };
const allocated: Fact = {
  type: 'choiceAllocated',
  choice: CHOICE,
  round: 2,
  outcomes: [got],
  parties: [{ people: ['ann'], wishes: ['green', 'home'], owed: 0, late: 0, comes: true }],
  open: ['t1', 't2', 't3'],
};
const themed: Fact = {
  type: 'tablesThemed',
  round: 2,
  tables: [{ ...place('t1'), theme: 'safe' }, place('t2'), place('t3')],
};

test('a phone sees its own choice grow: offer, wishes, lot, place and waiting list', () => {
  const before = shown('me', 'ann', offered(), chosen).choices[CHOICE];
  expect(before).toMatchObject({ round: 2, most: 3, state: 'open', wishes: ['green', 'home'], theme: null });
  const after = shown('me', 'ann', offered(), chosen, closed, allocated).choices[CHOICE];
  expect(after).toMatchObject({
    state: 'allocated',
    lot: 'lot',
    theme: 'home',
    rank: 2,
    waiting: got.waiting,
  });
});
test('P1: what somebody chose reaches his own phone and no other', () => {
  expect(reaches('me', 'ann', chosen)).toBe(true);
  expect(reaches('me', 'bob', chosen)).toBe(false);
  expect(reaches('me', 'bob', allocated)).toBe(false);
  for (const name of ['plenary', 'programme', 'themeTeam'] as const)
    expect(reaches(name, '', chosen)).toBe(false);
});
test('the director counts wishes by rank; a change of mind counts once', () => {
  const { choices } = shown('console', '', offered(), chosen, wished(['ann'], ['home'], ['green', 'home']));
  expect(choices[CHOICE]).toMatchObject({
    offered: 3,
    chosen: 1,
    demand: { green: [0, 0, 0], home: [1, 0, 0], safe: [0, 0, 0] },
  });
  const none = shown('console', '', offered(), chosen, wished(['ann'], [], ['green', 'home']));
  expect(none.choices[CHOICE]).toMatchObject({ chosen: 0, demand: { green: [0, 0, 0], home: [0, 0, 0] } });
});
test('a desk knows wishes and outcomes, and which theme a table has in a round', () => {
  const desk = shown('desk', '', ...PREPARED, offered(), chosen, closed, allocated, themed);
  expect(desk.choices[CHOICE]).toMatchObject({
    state: 'allocated',
    wishes: { ann: ['green', 'home'] },
    outcomes: { ann: got },
  });
  expect(desk.themes[2]).toEqual({ t1: 'safe', t2: 'home', t3: null });
});
test('a tablet knows the theme of its own table in each round', () => {
  expect(shown('table', 't1', ...PREPARED, themed).themes).toEqual({ 2: 'safe' });
});
