import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../server/ports/store.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { ballots as ballotsView, DESK } from '../../shared/views/ballots.ts';
import { consoleView } from '../../shared/views/console.ts';
import { plenary } from '../../shared/views/plenary.ts';
import { desk, director, facilitatorOf, holderOf, operator, organiser } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import {
  BALLOT,
  ideaPlace,
  NOON,
  opened,
  PREPARED,
  PROPOSAL,
  person,
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
  return {
    ...fact,
    voters: ['organiser'],
    options: [...fact.options].sort((a, b) => (number(a.id) < number(b.id) ? -1 : 1)),
  };
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
        { table: 'papers', put: { ...paper('fresh 0', 'green'), batch: mint('batch') } },
        { table: 'papers', put: { ...paper('fresh 1', 'green'), batch: mint('batch') } },
      );
    out.when(desk, batch(3)).refuses('too-many-cards', { cards: 3, left: 2 });
    const counted: Fact = { type: 'cardsCounted', ballot: BALLOT, batch: mint('batch'), cards: 2 };
    out.and(counted).when(desk, batch(2)).isAlreadySo();
  });
  test('a counted batch is taken out again with all of its papers and none of others, and can be counted anew', () => {
    const counted: Fact = { type: 'cardsCounted', ballot: BALLOT, batch: mint('batch'), cards: 2 };
    const uncounted: Fact = { ...counted, type: 'cardsUncounted' };
    const undo: Command = { type: 'uncountCards', ballot: BALLOT, batch: mint('batch') };
    const box = given(...PREPARED, opened(), handed, { ...handed, person: 'otto' } as Fact, counted).with({
      papers: [
        { ...paper('one', 'green'), batch: mint('batch') },
        { ...paper('two', 'green'), batch: mint('batch') },
        { ...paper('three', 'green'), batch: mint('other batch') },
        paper('phone', 'green'),
      ],
    });
    const out = (name: string) => ({
      table: 'papersOut' as const,
      out: { ballot: BALLOT, receipt: mint(name) },
    });
    box.when(desk, undo).decides(uncounted).writes(out('one'), out('two'));
    const after = box.and(uncounted);
    after.when(desk, undo).isAlreadySo();
    // The batch that was taken back stays out, also when the same command comes once more.
    after.when(desk, batch(2)).isAlreadySo();
    const anew = { ...batch(2), batch: mint('new batch') } as Command;
    after.when(desk, anew).decides({ ...counted, batch: mint('new batch') } as Fact);
    box.and(closed).when(desk, undo).refuses('ballot-closed');
  });
});

describe('who comes in while a ballot is open', () => {
  const ofGuests = { ...opened(['ann'], 2), voters: ['participant'] } as Extract<
    Fact,
    { type: 'ballotOpened' }
  >;
  const { title, options, terms } = ofGuests;
  const joined = (...people: string[]): Fact => ({
    ...{ type: 'votersJoined', ballot: BALLOT, people, title, options, terms, closesAt: null },
  });
  const come = (id: string, role: 'participant' | 'wildcard'): Command => ({
    ...{ type: 'registerGuest', desk: 'A', at: NOON, hash: `badge of ${id}` },
    person: { ...guest, id, role, code: `CODE${id}` },
  });
  const guest = person('ann');
  test('may vote when he is one of its voters', () => {
    const { decision } = given(...PREPARED, ofGuests).when(desk, come('zoe', 'participant'));
    expect(decision).toMatchObject({
      facts: [{ type: 'peopleListed' }, { type: 'personArrived' }, joined('zoe')],
    });
    given(...PREPARED, ofGuests, joined('zoe'))
      .when(holderOf('zoe'), vote('green'))
      .decides({ type: 'voteCast', ballot: BALLOT, person: 'zoe' });
  });
  test('may not when the vote is of others, of tables, or over', () => {
    const none = (...facts: Fact[]) => {
      const { decision } = given(...PREPARED, ...facts).when(desk, come('zoe', 'wildcard'));
      expect(JSON.stringify(decision)).not.toContain('votersJoined');
    };
    none(ofGuests);
    none({ ...ofGuests, voters: ['wildcard'] }, closed);
    const { voters: _, ...ofTables } = ofGuests;
    none({ ...ofTables, electorate: [], tables: ['t1'] });
  });
  test('also by a list, once, and whoever becomes something else keeps his vote', () => {
    const list = (changed: boolean): Command => ({
      ...{ type: 'importPeople', badges: [] },
      added: changed ? [] : [person('ann', { id: 'zoe' }), person('cas', { id: 'wil' })],
      changed: changed ? [person('bob'), { ...person('ann'), role: 'wildcard' }] : [],
    });
    const open = given(...PREPARED, ofGuests);
    const joining = (changed: boolean) =>
      (open.when(organiser, list(changed)).decision as { facts: Fact[] }).facts.at(-1);
    expect(joining(false)).toEqual(joined('zoe'));
    expect(joining(true)).toEqual(joined('bob'));
    open
      .and({ type: 'peopleRevised', people: [{ person: 'ann', role: 'wildcard' }] })
      .when(holderOf('ann'), vote('green'))
      .decides({ type: 'voteCast', ballot: BALLOT, person: 'ann' });
  });
  test('another badge is no second vote', () => {
    const replaced: Fact = { type: 'badgeReplaced', person: 'ann' };
    const voted: Fact = { type: 'voteCast', ballot: BALLOT, person: 'ann' };
    given(...PREPARED, ofGuests, replaced)
      .when(holderOf('ann'), vote('green'))
      .decides(voted);
    given(...PREPARED, ofGuests, voted, replaced)
      .when(holderOf('ann'), vote('green'))
      .refuses('already-voted');
  });

  /** Each is somebody at the door or at the box; who may and who did follows from nothing else. */
  const happening = fc.record({
    who: fc.integer({ min: 0, max: 6 }),
    what: fc.constantFrom('registers', 'votes', 'handed', 'typed', 'badge') as fc.Arbitrary<
      'registers' | 'votes' | 'handed' | 'typed' | 'badge'
    >,
    role: fc.constantFrom('participant' as const, 'wildcard' as const),
  });
  test('B1: in whatever order people come and vote, everybody of the electorate votes at most once', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 25 }), (happenings) => {
        let facts: Fact[] = [...PREPARED, ofGuests];
        const roles = new Map<string, string>([['ann', 'participant']]);
        const voters = new Set<string>();
        for (const { who, what, role } of happenings) {
          const id = who === 0 ? 'ann' : `guest${who}`;
          const box = given(...facts);
          const command: Command = {
            registers: come(id, role),
            votes: { ...vote('green'), receipt: mint(`paper of ${id}`) } as Command,
            handed: { type: 'handCard', ballot: BALLOT, person: id } as Command,
            typed: {
              ...{ type: 'castVoteFor', ballot: BALLOT, person: id, way: 'typed' },
              ...{ receipt: mint(`typed ${id}`), choice: ['green'] },
            } as Command,
            badge: {
              ...{ type: 'replaceBadge', person: id, badge: { issue: 1 }, hash: 'new' },
              code: 'NEW',
            } as Command,
          }[what];
          const actor = what === 'votes' ? holderOf(id as 'ann') : desk;
          const { decision } = box.when(actor, command);
          const happened = 'facts' in decision ? decision.facts : [];
          if (what === 'registers' && happened.length > 0) roles.set(id, role);
          const may = roles.get(id) === 'participant' && !voters.has(id);
          const cast = happened.some(({ type }) => type === 'voteCast');
          if (what === 'votes' || what === 'handed' || what === 'typed') expect(cast).toBe(may);
          if (cast) voters.add(id);
          facts = [...facts, ...happened];
        }
        const eligible = [...roles.values()].filter((role) => role === 'participant').length;
        const shown = shownOf(facts);
        expect([shown.eligible, shown.cast]).toEqual([eligible, voters.size]);
      }),
      { numRuns: 60 },
    );
  });
});

/** How many may vote and how many did, as desks, director and screens see it: all three the same. */
function shownOf(facts: readonly Fact[]): { eligible: number; cast: number } {
  const [box, hall, console] = [ballotsView.initial(DESK), plenary.initial(''), consoleView.initial('')];
  for (const fact of facts) {
    for (const { key, shown } of ballotsView.pick(fact)) if (key === DESK) ballotsView.fold(box, shown);
    for (const { shown } of plenary.pick(fact)) plenary.fold(hall, shown);
    for (const { shown } of consoleView.pick(fact)) consoleView.fold(console, shown);
  }
  const { eligible, cast } = box.boxes[BALLOT] ?? { eligible: 0, cast: 0 };
  expect(hall.ballot).toMatchObject({ eligible, cast });
  expect(console.ballots[BALLOT]).toMatchObject({ eligible, cast });
  expect(Object.keys(box.boxes[BALLOT]?.electorate ?? {})).toHaveLength(eligible);
  return { eligible, cast };
}

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
