import { describe, expect, test } from 'vitest';
import type { AgreedTable } from '../../shared/choices/report.ts';
import type { AllocateChoice } from '../../shared/commands/choices.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { ChoiceOutcome } from '../../shared/facts/choices.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { desk, director, holderOf, organiser } from '../support/actors.ts';
import { allocationFor } from '../support/allocation.ts';
import { folded, given } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import {
  CHOICE,
  type Name,
  offered,
  PEOPLE,
  PREPARED,
  person,
  place,
  started,
  wished,
} from '../support/smallHall.ts';

const closed: Fact = { type: 'choiceClosed', choice: CHOICE, people: ['ann', 'bob', 'cas'], lot: 'lot' };
const people = PEOPLE;
const hall = (...facts: Fact[]) => given(...PREPARED, ...facts).with({ people });
const choose = (name: string, ...wishes: string[]): Command => ({
  type: 'chooseThemes',
  choice: CHOICE,
  person: name,
  wishes,
});

describe('openChoice', () => {
  const open = (more: object = {}): Command =>
    ({
      type: 'openChoice',
      choice: CHOICE,
      round: 2,
      themes: ['green', 'home', 'safe'],
      most: 3,
      ...more,
    }) as Command;

  test('is offered to everybody who is given a seat', () => {
    hall().when(director, open()).decides(offered());
  });
  test('a theme named twice is one, and nobody can wish more than there is', () => {
    const { decision } = hall().when(director, open({ themes: ['green', 'green', 'home'], most: 5 }));
    expect(decision).toMatchObject({ facts: [{ options: [{ id: 'green' }, { id: 'home' }], most: 2 }] });
  });
  test('not with one theme, an unknown one, or for a round that is not there', () => {
    hall()
      .when(director, open({ themes: ['green'] }))
      .refuses('too-few-themes');
    hall()
      .when(director, open({ themes: ['green', 'sport'] }))
      .refuses('theme-unknown', { theme: 'sport' });
    hall()
      .when(director, open({ round: 9 }))
      .refuses('round-unknown');
  });
  test('one for each round, each id once, and not for a round that began', () => {
    hall(offered()).when(director, open()).refuses('id-taken');
    hall(offered())
      .when(director, open({ choice: mint('other') }))
      .refuses('choice-exists');
    hall(started('second')).when(director, open()).refuses('choice-over');
  });
});

describe('chooseThemes', () => {
  test('by the person, or by a desk for him; the last choice counts', () => {
    hall(offered())
      .when(holderOf('ann'), choose('ann', 'green', 'home'))
      .decides(wished(['ann'], ['green', 'home']));
    hall(offered(), wished(['ann'], ['green']))
      .when(desk, choose('ann', 'home', 'home'))
      .decides(wished(['ann'], ['home'], ['green']));
    hall(offered(), wished(['ann'], ['green']))
      .when(desk, choose('ann', 'green'))
      .isAlreadySo();
  });
  test('nobody else chooses for him', () => {
    hall(offered()).when(holderOf('bob'), choose('ann', 'green')).refuses('not-allowed');
  });
  test('companions choose together', () => {
    given(...PREPARED, offered())
      .with({ people: [person('ann', { companion: 'bob' }), ...people.slice(1)] })
      .when(holderOf('bob'), choose('bob', 'green'))
      .decides(wished(['ann', 'bob'], ['green']));
  });
  test('not more themes than asked, nor one that is not offered, nor by who works', () => {
    hall(offered({ most: 1 }))
      .when(desk, choose('ann', 'green', 'home'))
      .refuses('too-many-choices', { choose: 1 });
    hall(offered()).when(desk, choose('ann', 'sport')).refuses('theme-unknown', { theme: 'sport' });
    hall(offered()).when(desk, choose('fay', 'green')).refuses('person-no-seat');
    hall(offered()).when(desk, choose('zed', 'green')).refuses('person-unknown');
    hall().when(desk, choose('ann', 'green')).refuses('choice-unknown');
  });
  test('somebody who came onto the list later is offered it along with his choice', () => {
    const { decision } = hall(offered({ people: ['ann', 'bob'] })).when(desk, choose('cas', 'green'));
    expect(decision).toMatchObject({
      facts: [{ type: 'choiceOffered', open: true, people: ['cas'] }, wished(['cas'], ['green'])],
    });
  });
  test('after closing it counts as late; once the round began it is over', () => {
    hall(offered(), closed)
      .when(holderOf('ann'), choose('ann', 'green'))
      .decides({ ...wished(['ann'], ['green']), late: true } as Fact);
    hall(offered(), started('second')).when(holderOf('ann'), choose('ann', 'green')).refuses('choice-over');
  });
});

describe('closeChoice', () => {
  const close: Command = { type: 'closeChoice', choice: CHOICE, lot: 'lot' };
  test('publishes the lot, once', () => {
    hall(offered()).when(director, close).decides(closed);
    hall(offered(), closed)
      .when(director, { ...close, lot: 'another' })
      .isAlreadySo();
    hall().when(director, close).refuses('choice-unknown');
  });
});

/** What a thread makes of the choice as it is after these facts. */
const made = (after: Fact[], tables: AgreedTable[] = []): AllocateChoice =>
  allocationFor(folded([...PREPARED, ...after]), people, CHOICE, tables)!;
const allocated = (outcomes: ChoiceOutcome[]): Fact => ({
  type: 'choiceAllocated',
  choice: CHOICE,
  round: 2,
  outcomes,
  parties: [],
  open: ['t1', 't2', 't3'],
});
const got = (name: Name, theme: string | null, rank: number | null, ...waiting: string[]): ChoiceOutcome => ({
  person: name,
  theme,
  rank,
  waiting: waiting.map((wish, i) => ({ theme: wish, position: i + 1, reason: 'lot' })),
});

describe('allocateChoice', () => {
  const chosen = [offered(), wished(['ann'], ['green']), wished(['bob'], ['home', 'green']), closed];
  const SWITCH = [{ table: 't3', theme: 'safe', open: true }];

  test('gives places and seats, and says which theme each table has and by what', () => {
    const { decision } = hall(...chosen).when(organiser, made(chosen, SWITCH));
    expect(decision).toMatchObject({
      facts: [
        {
          type: 'tablesThemed',
          round: 2,
          tables: [place('t1'), place('t2'), { ...place('t3'), theme: 'safe' }],
        },
        {
          type: 'choiceAllocated',
          outcomes: expect.arrayContaining([got('ann', 'green', 1), got('bob', 'home', 1)]),
          parties: expect.arrayContaining([
            { people: ['bob'], wishes: ['home', 'green'], owed: 0, late: 0, comes: true },
          ]),
          open: ['t1', 't2', 't3'],
        },
        { type: 'seatsAssigned', round: 2, hash: 'plan', unplaced: [] },
      ],
    });
  });
  test('a table that is not needed closes from that round on', () => {
    const { decision } = hall(...chosen).when(
      organiser,
      made(chosen, [{ table: 't3', theme: null, open: false }]),
    );
    expect(decision).toMatchObject({
      facts: [{ type: 'tableClosed', table: 't3', fromRound: 2 }, {}, { open: ['t1', 't2'] }, {}],
    });
  });
  test('any seats will do that give everybody his theme, and no others', () => {
    const seats = (...at: [string, string][]): Command => ({ ...made(chosen), seats: at });
    const { decision } = hall(...chosen).when(organiser, seats(['ann', 't1'], ['bob', 't2'], ['cas', 't2']));
    expect(decision).toMatchObject({
      facts: [{}, {}, { tables: [{ people: ['ann'] }, { people: ['bob', 'cas'] }, { people: [] }] }],
    });
    hall(...chosen)
      .when(organiser, seats(['ann', 't2'], ['bob', 't2']))
      .refuses('plan-outdated');
    hall(...chosen)
      .when(organiser, seats(['ann', 't1'], ['ann', 't1'], ['bob', 't2']))
      .refuses('plan-outdated');
  });
  test.each<[string, Fact]>([
    ['chose late', { ...wished(['cas'], ['green']), late: true } as Fact],
    ['wished something else', { ...wished(['bob'], ['safe', 'green']), late: true } as Fact],
    ['took his choice back', { ...wished(['ann'], []), late: true } as Fact],
  ])('not places from before somebody %s', (_what, since) => {
    hall(...chosen, since)
      .when(organiser, made(chosen))
      .refuses('plan-outdated');
  });
  test.each<[string, (given: AllocateChoice) => Partial<AllocateChoice>]>([
    ['for who did not choose', ({ outcomes }) => ({ outcomes: [...outcomes, got('cas', 'home', 1)] })],
    ['for not all who chose', ({ outcomes }) => ({ outcomes: outcomes.slice(1) })],
    [
      'at a theme nobody wished',
      ({ outcomes }) => ({ outcomes: outcomes.map((one) => ({ ...one, rank: 2 })) }),
    ],
    ['for strangers', ({ parties }) => ({ parties: [...parties, { ...parties[0]!, people: ['zed'] }] })],
    ['twice for somebody', ({ parties }) => ({ parties: [...parties, parties[0]!] })],
  ])('not places %s', (_what, bend) => {
    const given = made(chosen);
    hall(...chosen)
      .when(organiser, { ...given, ...bend(given) })
      .refuses('plan-outdated');
  });
  test('not while people still choose, twice, or after the round began', () => {
    hall(offered()).when(organiser, made(chosen)).refuses('choice-open');
    hall(...chosen, started('second'))
      .when(organiser, made(chosen))
      .refuses('choice-over');
    hall(...chosen, allocated([]))
      .when(organiser, made(chosen))
      .isAlreadySo();
  });
});

describe('after the places were given', () => {
  /** Ann and bob have both seats of table 1, cas waits for one and sits at table 2. */
  const full: Fact[] = [
    offered(),
    wished(['ann'], ['green']),
    wished(['bob'], ['green']),
    wished(['cas'], ['green', 'home']),
    closed,
    allocated([got('ann', 'green', 1), got('bob', 'green', 1), got('cas', 'home', 2, 'green')]),
    {
      type: 'seatsAssigned',
      round: 2,
      tables: [
        { place: place('t1'), people: ['ann', 'bob'], here: [] },
        { place: place('t2'), people: ['cas'], here: [] },
        { place: place('t3'), people: [], here: [] },
      ],
      unplaced: [],
      hash: '',
    },
  ];

  test('a place that is given back goes to the first who waits, with the seat', () => {
    hall(...full)
      .when(holderOf('ann'), choose('ann'))
      .decides(
        { ...wished(['ann'], [], ['green']), late: true } as Fact,
        { type: 'choiceShifted', choice: CHOICE, outcomes: [got('ann', null, null), got('cas', 'green', 1)] },
        { type: 'seatMoved', person: 'ann', round: 2, from: place('t1'), to: null, here: false },
        { type: 'seatMoved', person: 'cas', round: 2, from: place('t2'), to: place('t1'), here: false },
      );
  });
  test.each<[string, Command, number]>([
    ['a person is moved', { type: 'moveSeat', person: 'bob', round: 2, to: 't2' }, 1],
    [
      'an event moves him',
      {
        type: 'seatPeople',
        reason: 'closeTable',
        hash: 'plan',
        moves: [{ person: 'bob', round: 2, from: 't1', to: 't2' }],
        absent: [],
        closed: [],
      },
      2,
    ],
    [
      'a plan does',
      {
        type: 'assignSeats',
        hash: 'plan',
        rounds: [
          {
            round: 2,
            seats: [
              ['ann', 't1'],
              ['bob', 't2'],
              ['cas', 't2'],
            ],
            unplaced: [],
          },
        ],
      },
      2,
    ],
  ])('his place follows when %s to a table of another theme', (_what, command, nth) => {
    const { decision } = hall(...full).when(organiser, command);
    const followed = (decision as { facts: Fact[] }).facts[nth];
    expect(followed).toMatchObject({
      type: 'choiceShifted',
      outcomes: [
        { person: 'bob', theme: 'home', rank: null, waiting: [{ theme: 'green', reason: 'moved' }] },
        { person: 'cas', waiting: [{ theme: 'green', position: 2 }] },
      ],
    });
  });
  test('who is moved within his theme, or loses his seat, keeps his place', () => {
    const { decision } = hall(...full).when(organiser, {
      type: 'moveSeat',
      person: 'bob',
      round: 2,
      to: null,
    });
    expect((decision as { facts: Fact[] }).facts).toHaveLength(1);
  });
  test('a place that came free otherwise goes to who waits, before somebody who chooses late', () => {
    const { decision } = hall(...full, {
      type: 'seatMoved',
      person: 'ann',
      round: 2,
      from: place('t1'),
      to: null,
      here: false,
    }).when(desk, choose('ann', 'green'));
    expect(decision).toMatchObject({ facts: [] });
    const late = hall(...full, {
      type: 'seatMoved',
      person: 'bob',
      round: 2,
      from: place('t1'),
      to: null,
      here: false,
    }).when(desk, choose('ann', 'green', 'home'));
    expect(late.decision).toMatchObject({
      facts: [
        { type: 'themesChosen' },
        { type: 'choiceShifted', outcomes: [got('cas', 'green', 1)] },
        { type: 'seatMoved', person: 'cas', to: place('t1') },
      ],
    });
  });
  test('who chooses late takes what is free', () => {
    const { decision } = hall(...full).when(desk, choose('ann', 'home'));
    expect(decision).toMatchObject({
      facts: [
        { type: 'themesChosen', late: true },
        { type: 'choiceShifted', outcomes: [got('ann', 'home', 1), got('cas', 'green', 1)] },
        { type: 'seatMoved', person: 'ann', to: place('t2') },
        { type: 'seatMoved', person: 'cas', to: place('t1') },
      ],
    });
  });
});

test('a table speaks of its round: seats, moves and ideas carry the theme that it has then', () => {
  const themed: Fact = {
    type: 'tablesThemed',
    round: 2,
    tables: [{ ...place('t1'), theme: 'safe' }, place('t2'), place('t3')],
  };
  const { decision } = hall(themed).when(desk, { type: 'moveSeat', person: 'ann', round: 2, to: 't1' });
  expect(decision).toMatchObject({ facts: [{ to: { theme: 'safe' } }] });
  const other = hall(themed).when(desk, { type: 'moveSeat', person: 'ann', round: 1, to: 't1' });
  expect(other.decision).toMatchObject({ facts: [{ to: { theme: 'green' } }] });
});
