import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../server/ports/store.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { director, holderOf, operator } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import { BALLOT, opened, PREPARED, THEMES } from '../support/smallHall.ts';

const paper = (name: string, ...choice: string[]): Paper => ({ ballot: BALLOT, receipt: mint(name), choice });
const closed: Fact = {
  type: 'ballotClosed',
  ballot: BALLOT,
  cast: 0,
  electorate: ['olga', 'otto'],
  counts: [],
  chosen: [],
  tied: [],
};
const vote = (...choice: string[]): Command => ({
  type: 'castVote',
  ballot: BALLOT,
  receipt: mint('paper'),
  choice,
});

describe('openBallot', () => {
  const open = (options: string[], choose = 1): Command => ({
    type: 'openBallot',
    ballot: BALLOT,
    title: { nl: 'Welk thema gaat door?' },
    options,
    choose,
  });
  const all = THEMES.map((theme) => theme.id);

  test('the organisers of the day are the electorate', () => {
    given(...PREPARED)
      .when(director, open(all))
      .decides(opened());
  });
  test('an option named twice is one option', () => {
    given(...PREPARED)
      .when(director, open([...all, 'green']))
      .decides(opened());
  });
  test('one at a time, and each id once', () => {
    given(...PREPARED, opened())
      .when(director, open(all))
      .refuses('id-taken', { id: BALLOT });
    given(...PREPARED, opened())
      .when(director, { ...open(all), ballot: mint('second') } as Command)
      .refuses('ballot-open');
  });
  test('not with an option that is no theme, or without a choice', () => {
    given(...PREPARED)
      .when(director, open(['green', 'sport']))
      .refuses('option-unknown', { option: 'sport' });
    given(...PREPARED)
      .when(director, open(all, 3))
      .refuses('too-few-options', { options: 3, choose: 3 });
  });
  test('not when nobody may vote', () => {
    const nobody = PREPARED.filter((fact) => fact.type !== 'peopleListed');
    given(...nobody)
      .when(director, open(all))
      .refuses('not-in-electorate');
  });
});

describe('castVote', () => {
  test('the log hears who voted, the box what; tapping order is not kept', () => {
    given(...PREPARED, opened(['olga'], 2))
      .when(holderOf('olga'), vote('safe', 'green', 'safe'))
      .decides({ type: 'voteCast', ballot: BALLOT, person: 'olga' })
      .writes({ table: 'papers', put: paper('paper', 'green', 'safe') });
  });
  test('one vote for each voter', () => {
    given(...PREPARED, opened(), { type: 'voteCast', ballot: BALLOT, person: 'olga' })
      .when(holderOf('olga'), vote('green'))
      .refuses('already-voted');
  });
  test('who voted hears "already voted" after closing too, who did not hears "closed"', () => {
    const over = given(...PREPARED, opened(), { type: 'voteCast', ballot: BALLOT, person: 'olga' }, closed);
    over.when(holderOf('olga'), vote('green')).refuses('already-voted');
    over.when(holderOf('otto'), vote('green')).refuses('ballot-closed');
  });
  test('not in a ballot that is unknown, or of others', () => {
    given(...PREPARED)
      .when(holderOf('olga'), vote('green'))
      .refuses('ballot-unknown');
    given(...PREPARED, opened())
      .when(holderOf('ann'), vote('green'))
      .refuses('not-in-electorate');
  });
  test('not without a choice, with too many, or for a stranger', () => {
    const open = given(...PREPARED, opened());
    open.when(holderOf('olga'), vote()).refuses('no-choice');
    open.when(holderOf('olga'), vote('green', 'home')).refuses('too-many-choices', { choose: 1 });
    open.when(holderOf('olga'), vote('sport')).refuses('option-unknown', { option: 'sport' });
  });
  test('a receipt lies in the box once', () => {
    given(...PREPARED, opened())
      .with({ papers: [paper('paper', 'home')] })
      .when(holderOf('olga'), vote('green'))
      .refuses('id-taken', { id: mint('paper') });
  });
  test('not even the operator votes for somebody', () => {
    given(...PREPARED, opened())
      .when(operator, vote('green'))
      .refuses('not-allowed');
  });
});

describe('closeBallot', () => {
  const close: Command = { type: 'closeBallot', ballot: BALLOT };

  test('counts the box', () => {
    given(...PREPARED, opened(['olga', 'otto'], 1))
      .with({ papers: [paper('one', 'safe'), paper('two', 'safe', 'green')] })
      .when(director, close)
      .decides({
        type: 'ballotClosed',
        ballot: BALLOT,
        cast: 2,
        electorate: ['olga', 'otto'],
        counts: [
          { option: 'safe', votes: 2 },
          { option: 'green', votes: 1 },
          { option: 'home', votes: 0 },
        ],
        chosen: ['safe'],
        tied: [],
      });
  });
  test('a tie is for people to decide', () => {
    const { decision } = given(...PREPARED, opened())
      .with({ papers: [paper('one', 'safe'), paper('two', 'green')] })
      .when(director, close);
    expect(decision).toMatchObject({ facts: [{ chosen: [], tied: ['green', 'safe'] }] });
  });
  test('the order in which papers came in does not change the count', () => {
    const choice = fc.uniqueArray(fc.constantFrom('green', 'home', 'safe'), { minLength: 1, maxLength: 2 });
    const box = fc.array(choice, { maxLength: 12 });
    fc.assert(
      fc.property(box, (choices) => {
        const count = (list: string[][]) =>
          given(...PREPARED, opened(['olga'], 2))
            .with({ papers: list.map((each, i) => paper(String(i), ...each)) })
            .when(director, close).decision;
        expect(count([...choices].reverse())).toEqual(count(choices));
      }),
      { numRuns: 50 },
    );
  });
  test('closing twice is closing once', () => {
    given(...PREPARED, opened(), closed)
      .when(director, close)
      .isAlreadySo();
  });
  test('not one that is unknown', () => {
    given(...PREPARED)
      .when(director, close)
      .refuses('ballot-unknown');
  });
});
