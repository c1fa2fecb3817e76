import { describe, expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import { WALL_SIZE } from '../../shared/views/plenary.ts';
import { PACE_KEPT } from '../../shared/views/plenaryHall.ts';
import { mint } from '../support/ids.ts';
import { shown } from '../support/shown.ts';
import {
  added,
  arrived,
  BALLOT,
  DESCRIPTION,
  ideaPlace,
  opened,
  PREPARED,
  started,
  words,
} from '../support/smallHall.ts';

const see = (...facts: Fact[]) => shown('plenary', '', ...PREPARED, ...facts);
const idea = (name: string) => mint(name);
const approve = (name: string): Fact => ({
  type: 'ideaApproved',
  idea: idea(name),
  place: ideaPlace('t1'),
  words: words(name),
});
const withdraw = (name: string): Fact => ({
  type: 'ideaWithdrawn',
  idea: idea(name),
  place: ideaPlace('t1'),
  shown: true,
});
const reword = (name: string, was: boolean): Fact => ({
  type: 'ideaReworded',
  idea: idea(name),
  place: ideaPlace('t1'),
  words: words('nieuw'),
  shown: was,
});

describe('the tally', () => {
  test('people, tables and ideas, per theme', () => {
    const state = see(arrived('ann'), added('a'), added('b', 't2'), added('c', 't3'));
    expect(state).toMatchObject({ people: 1, tables: 3, ideas: 3, perTheme: { green: 1, home: 1, '': 1 } });
  });
  test('a withdrawn idea counts no more, a restored one again', () => {
    const restored: Fact = {
      type: 'ideaRestored',
      idea: idea('a'),
      place: ideaPlace('t1'),
      words: words('a'),
      at: 1,
    };
    expect(see(added('a'), withdraw('a'))).toMatchObject({ ideas: 0, perTheme: { green: 0 } });
    expect(see(added('a'), withdraw('a'), restored)).toMatchObject({ ideas: 1, perTheme: { green: 1 } });
  });
  test('tables that talk are counted anew each round, each once', () => {
    const first = [started('first'), added('a'), added('b'), added('c', 't2')];
    expect(see(...first).talking).toMatchObject({ round: 1, count: 2 });
    expect(see(...first, { type: 'stepEnded', step: 'first' }).talking.count).toBe(2);
    expect(see(...first, started('doors')).talking.count).toBe(2);
    expect(see(...first, started('second')).talking).toMatchObject({ round: 2, count: 0 });
  });
});

describe('P3: the wall', () => {
  test('shows approved words only, newest first', () => {
    const state = see(added('a'), added('b'), approve('a'), approve('b'));
    expect(state.wall.map((one) => one.words.text)).toEqual(['b', 'a']);
    expect(JSON.stringify(see(added('a')))).not.toContain('Idee a');
  });
  test('an idea leaves it when hidden, withdrawn or reworded', () => {
    const hide: Fact = { type: 'ideaHidden', idea: idea('a'), place: ideaPlace('t1') };
    for (const fact of [hide, withdraw('a'), reword('a', true)])
      expect(see(added('a'), approve('a'), fact).wall).toEqual([]);
  });
  test('new words that nobody approved are not even sent', () => {
    expect(JSON.stringify(see(added('a'), reword('a', false)))).not.toContain('nieuw');
  });
  test('an idea approved again stands there once, on top', () => {
    const state = see(approve('a'), approve('b'), approve('a'));
    expect(state.wall.map((one) => one.words.text)).toEqual(['a', 'b']);
  });
  test('keeps so many and no more', () => {
    const many = Array.from({ length: WALL_SIZE + 5 }, (_, i) => approve(`idea ${i}`));
    expect(see(...many).wall).toHaveLength(WALL_SIZE);
  });
});

test('the ballot: turnout while it is open, the result once it is closed', () => {
  const cast: Fact = { type: 'voteCast', ballot: BALLOT, person: 'olga' };
  expect(see(opened(), cast).ballot).toMatchObject({ eligible: 2, cast: 1, result: null });
  expect(JSON.stringify(see(opened(), cast))).not.toContain('olga');
  const counts = [{ option: 'green', votes: 1 }];
  const closed: Fact = {
    type: 'ballotClosed',
    ballot: BALLOT,
    cast: 1,
    electorate: ['olga', 'otto'],
    counts,
    chosen: ['green'],
    tied: [],
    count: null,
  };
  expect(see(opened(), cast, closed).ballot).toMatchObject({
    cast: 1,
    result: { counts, chosen: ['green'], tied: [] },
  });
  expect(see(opened(), { ...closed, ballot: mint('other') } as Fact).ballot?.result).toBeNull();
});

test('the scene that the director chose', () => {
  expect(see().scene).toEqual({ kind: 'auto' });
  expect(see({ type: 'sceneShown', scene: { kind: 'calm' } }).scene).toEqual({ kind: 'calm' });
});

describe('what the screens draw beside the counts', () => {
  test('rooms with their tables in order', () => {
    expect(see().rooms).toEqual([
      { id: 'zaal', name: 'Grote zaal', tables: [1, 2].map((number) => ({ table: `t${number}`, number })) },
      { id: 'foyer', name: 'Foyer', tables: [{ table: 't3', number: 3 }] },
    ]);
  });
  test('ideas per minute in which they were said, whenever they come, and not for ever', () => {
    const at = (minute: number, name: string): Fact => ({ ...added(name), at: minute * 60_000 + 7 }) as Fact;
    expect(see(at(10, 'a'), at(12, 'b'), at(12, 'c'), at(11, 'late')).pace).toEqual([
      { minute: 10, ideas: 1 },
      { minute: 11, ideas: 1 },
      { minute: 12, ideas: 2 },
    ]);
    const long = Array.from({ length: PACE_KEPT + 9 }, (_, i) => at(i, `idea ${i}`));
    expect(see(...long).pace).toHaveLength(PACE_KEPT);
  });
  test('who is in, by group', () => {
    const reflection = { districts: [{ group: 'Noord', people: 10 }], ages: [] };
    expect(see({ type: 'hallReflected', ...reflection }).reflection).toEqual(reflection);
  });
  test('the look, which no phone gets', () => {
    const summit = { ...DESCRIPTION, look: { hall: 'dark' as const } };
    expect(see({ type: 'summitDescribed', summit }).look).toEqual({ hall: 'dark' });
    expect(shown('programme', '', { type: 'summitDescribed', summit }).summit).toEqual(DESCRIPTION);
  });
});
