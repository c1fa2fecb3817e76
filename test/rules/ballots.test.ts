import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../server/ports/store.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { desk, director, facilitatorOf, holderOf, operator } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import {
  BALLOT,
  ideaPlace,
  NOON,
  opened,
  PREPARED,
  PROPOSAL,
  proposed,
  THEMES,
} from '../support/smallHall.ts';

const paper = (name: string, ...choice: string[]): Paper => ({ ballot: BALLOT, receipt: mint(name), choice });
const closed: Fact = {
  type: 'ballotClosed',
  ballot: BALLOT,
  cast: 0,
  electorate: ['olga', 'otto'],
  counts: [],
  chosen: [],
  tied: [],
  count: null,
};
/** What was opened, with its options as the lot puts them. */
function inDrawnOrder(fact: Fact): Fact {
  if (fact.type !== 'ballotOpened') return fact;
  const number = (id: string) => createHash('sha256').update(`${fact.terms.lot} ${id}`).digest('hex');
  return { ...fact, options: [...fact.options].sort((a, b) => (number(a.id) < number(b.id) ? -1 : 1)) };
}
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

  test('the organisers of the day are the electorate; the lot gives the order, and anybody can draw it again', () => {
    given(...PREPARED)
      .when(director, open(all))
      .decides(inDrawnOrder(opened()));
  });
  test('an option named twice is one option', () => {
    given(...PREPARED)
      .when(director, open([...all, 'green']))
      .decides(inDrawnOrder(opened()));
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
  test('B1: who holds the receipt changes the paper, without a fact', () => {
    const voted = given(...PREPARED, opened(), { type: 'voteCast', ballot: BALLOT, person: 'olga' });
    const box = voted.with({ papers: [paper('paper', 'home')] });
    box
      .when(holderOf('olga'), vote('green'))
      .decides()
      .writes({ table: 'papers', put: paper('paper', 'green') });
    voted
      .with({ papers: [paper('other', 'home')] })
      .when(holderOf('olga'), vote('green'))
      .refuses('already-voted');
    box.and(closed).when(holderOf('olga'), vote('green')).refuses('already-voted');
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
        count: {
          voters: 2,
          heard: 2,
          steps: [
            {
              round: 1,
              phase: 'shares',
              option: 'safe',
              value: { exact: '1/2', about: 0.5 },
              support: 2,
              newlyHeard: 2,
              heard: 2,
            },
          ],
          ties: [],
          other: { rule: 'most-votes', chosen: ['safe'], heard: 2 },
          groups: [],
        },
      });
  });
  test('N3, B4: a tie is told, and ended by the order that was drawn before the vote', () => {
    const { decision } = given(...PREPARED, opened())
      .with({ papers: [paper('one', 'safe'), paper('two', 'green')] })
      .when(director, close);
    expect(decision).toMatchObject({
      facts: [
        {
          chosen: ['green'],
          tied: ['green', 'safe'],
          count: { ties: [{ round: 1, options: ['green', 'safe'], places: 1, chosen: ['green'] }] },
        },
      ],
    });
  });
  test('an empty box chooses nothing', () => {
    const { decision } = given(...PREPARED, opened()).when(director, close);
    expect(decision).toMatchObject({ facts: [{ cast: 0, chosen: [], tied: [], count: null }] });
  });
  test('a minority wins where it would not by most votes, and who is heard is told by groups of five and more', () => {
    const of = (group: string, many: number, ...choice: string[]) =>
      Array.from({ length: many }, (_, i) => ({ ...paper(`${group}${i}`, ...choice), group }));
    const papers = [...of('Noord', 6, 'green', 'home'), ...of('Zuid', 5, 'safe'), ...of('West', 2, 'safe')];
    const { decision } = given(...PREPARED, opened(['olga'], 2))
      .with({ papers })
      .when(director, close);
    expect(decision).toMatchObject({
      facts: [
        {
          chosen: ['safe', 'green'],
          count: {
            heard: 13,
            other: { rule: 'most-votes', chosen: ['safe', 'green'] },
            groups: [
              { group: 'Noord', voters: 6, heard: 6 },
              { group: 'Zuid', voters: 5, heard: 5 },
            ],
          },
        },
      ],
    });
    expect(JSON.stringify(decision)).not.toContain('West');
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

describe('other methods', () => {
  const of = (terms: Partial<Extract<Fact, { type: 'ballotOpened' }>['terms']>, more: object = {}) => {
    const fact = opened() as Extract<Fact, { type: 'ballotOpened' }>;
    return { ...fact, ...more, terms: { ...fact.terms, ...terms } } as Fact;
  };
  test('stickers: a choice holds each of them, and they are counted as points', () => {
    const open = given(...PREPARED, of({ method: 'points', most: 3 }));
    open
      .when(holderOf('olga'), vote('safe', 'green', 'safe'))
      .writes({ table: 'papers', put: paper('paper', 'green', 'safe', 'safe') });
    open
      .when(holderOf('olga'), vote('safe', 'safe', 'safe', 'safe'))
      .refuses('too-many-choices', { choose: 3 });
    const { decision } = open
      .with({ papers: [paper('one', 'green', 'safe', 'safe'), paper('two', 'green', 'home', 'home')] })
      .when(director, { type: 'closeBallot', ballot: BALLOT });
    const counts = (decision as { facts: { counts: object[] }[] }).facts[0]?.counts;
    expect(counts).toContainEqual({ option: 'safe', votes: 2 });
    expect(counts).toContainEqual({ option: 'green', votes: 2 });
  });
  test('rules that cannot count stickers are refused before the vote', () => {
    const ask = { type: 'openBallot', ballot: BALLOT, title: { nl: '?' }, choose: 1 } as const;
    given(...PREPARED)
      .when(director, { ...ask, options: ['green', 'home'], method: 'points', rule: 'phragmen' })
      .refuses('rule-points');
  });
  test('each table votes once, on its tablet', () => {
    const open = given(...PREPARED, of({}, { electorate: [], tables: ['t1', 't2'] }));
    open
      .when(facilitatorOf('t1'), vote('green'))
      .decides({ type: 'tableVoteCast', ballot: BALLOT, table: 't1' })
      .writes({ table: 'papers', put: paper('paper', 'green') });
    open
      .and({ type: 'tableVoteCast', ballot: BALLOT, table: 't1' })
      .when(facilitatorOf('t1'), vote('green'))
      .refuses('already-voted');
    open.when(facilitatorOf('t3'), vote('green')).refuses('not-in-electorate');
    open.when(holderOf('olga'), vote('green')).refuses('not-in-electorate');
  });
  test('a trial has words of its own', () => {
    const { decision } = given(...PREPARED).when(director, {
      ...{ type: 'openBallot', ballot: BALLOT, title: { nl: 'Wat drink je?' }, options: [], choose: 1 },
      trial: [{ nl: 'Koffie' }, { nl: 'Thee' }],
    });
    const options = (decision as { facts: { options: { id: string; from: string }[] }[] }).facts[0]?.options;
    expect(options?.map(({ id, from }) => [id, from]).sort()).toEqual([
      ['trial-1', 'trial'],
      ['trial-2', 'trial'],
    ]);
  });
  test('proposals and bundles are options by their own ids', () => {
    const ask: Command = {
      ...{ type: 'openBallot', ballot: BALLOT, title: { nl: '?' }, choose: 1 },
      options: [PROPOSAL, 'green'],
    };
    const { decision } = given(...PREPARED, proposed()).when(director, ask);
    expect(decision).toMatchObject({ facts: [{ type: 'ballotOpened' }] });
    expect(JSON.stringify(decision)).toContain(
      `{"id":"${PROPOSAL}","title":{"nl":"Plan"},"from":"proposal"}`,
    );
    given(...PREPARED, proposed(), {
      type: 'proposalWithdrawn',
      proposal: PROPOSAL,
      place: { ...ideaPlace('t1'), step: 'first' },
    })
      .when(director, ask)
      .refuses('option-unknown', { option: PROPOSAL });
  });
});

describe('without a phone', () => {
  const forOlga = (way: 'kiosk' | 'typed'): Command => ({
    ...{ type: 'castVoteFor', ballot: BALLOT, person: 'olga', way },
    ...{ receipt: mint('paper'), choice: ['green'] },
  });
  test('a badge votes at a kiosk, or its card is typed in, once', () => {
    for (const way of ['kiosk', 'typed'] as const)
      given(...PREPARED, opened())
        .when(desk, forOlga(way))
        .decides({ type: 'voteCast', ballot: BALLOT, person: 'olga', way })
        .writes({ table: 'papers', put: paper('paper', 'green') });
    const voted = given(...PREPARED, opened(), { type: 'voteCast', ballot: BALLOT, person: 'olga' });
    voted.when(desk, forOlga('kiosk')).refuses('already-voted');
    // A desk cannot change what somebody's phone put in, not even with its receipt.
    voted
      .with({ papers: [paper('paper', 'home')] })
      .when(desk, forOlga('typed'))
      .refuses('already-voted');
  });
  const hand: Command = { type: 'handCard', ballot: BALLOT, person: 'olga' };
  const handed: Fact = { type: 'voteCast', ballot: BALLOT, person: 'olga', way: 'card' };
  const batch = (times: number): Command => ({
    ...{ type: 'countCards', ballot: BALLOT, batch: mint('batch') },
    piles: [{ choice: ['green'], times }],
  });
  test('whoever gets a card has voted with it', () => {
    given(...PREPARED, opened())
      .when(desk, hand)
      .decides(handed)
      .writes();
    given(...PREPARED, opened(), handed)
      .when(desk, hand)
      .refuses('already-voted');
    given(...PREPARED, opened(), handed)
      .when(holderOf('olga'), vote('green'))
      .refuses('already-voted');
  });
  test('no more cards are counted than were handed out, and each batch once', () => {
    const out = given(...PREPARED, opened(), handed, { ...handed, person: 'otto' } as Fact);
    out
      .when(desk, batch(2))
      .decides({ type: 'cardsCounted', ballot: BALLOT, batch: mint('batch'), cards: 2 })
      .writes(
        { table: 'papers', put: paper('fresh 0', 'green') },
        { table: 'papers', put: paper('fresh 1', 'green') },
      );
    out.when(desk, batch(3)).refuses('too-many-cards', { cards: 3, left: 2 });
    const counted: Fact = { type: 'cardsCounted', ballot: BALLOT, batch: mint('batch'), cards: 2 };
    out.and(counted).when(desk, batch(2)).isAlreadySo();
  });
});

describe('endBallot', () => {
  const end = (seconds: number | null): Command => ({ type: 'endBallot', ballot: BALLOT, seconds });
  const ending = (closesAt: number | null): Fact => ({
    ...{ type: 'ballotEnding', ballot: BALLOT, closesAt },
    electorate: ['olga', 'otto'],
  });
  test('the hall hears when it closes, and that can be taken back', () => {
    given(...PREPARED, opened())
      .when(director, end(60))
      .decides(ending(NOON + 60_000));
    given(...PREPARED, opened(), ending(NOON + 60_000))
      .when(director, end(null))
      .decides(ending(null));
    given(...PREPARED, opened())
      .when(director, end(null))
      .isAlreadySo();
  });
  test('after that moment no paper is taken, also when nobody closed it yet', () => {
    const ended = given(...PREPARED, opened(), ending(NOON));
    ended.when(holderOf('olga'), vote('green')).refuses('ballot-closed');
    ended
      .at(NOON - 1)
      .when(holderOf('olga'), vote('green'))
      .decides({ type: 'voteCast', ballot: BALLOT, person: 'olga' });
  });
});
