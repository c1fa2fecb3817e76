import { describe, expect, test } from 'vitest';
import { roundsOver } from '../../server/rules/seatingState.ts';
import type { SeatMove, SeatPeople } from '../../shared/commands/seating.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { desk, director, organiser } from '../support/actors.ts';
import { folded, given } from '../support/given.ts';
import { arrived, PREPARED, place, SEATED, started } from '../support/smallHall.ts';

const hall = [...PREPARED, SEATED];
const changed = (
  reason: Extract<Fact, { type: 'seatingChanged' }>['reason'],
  seats: number,
  more: Partial<Extract<Fact, { type: 'seatingChanged' }>> = {},
): Fact => ({ type: 'seatingChanged', reason, hash: 'plan', seats, absent: [], closed: [], ...more });
const moved = (person: string, from: string | null, to: string | null, round = 1): Fact => ({
  type: 'seatMoved',
  person,
  round,
  from: from === null ? null : place(from),
  to: to === null ? null : place(to),
  here: false,
});
const closed = (table: string, fromRound = 1): Fact => ({ type: 'tableClosed', table, fromRound });
const pinned = (person: string, round: number | null, table: string): Fact => ({
  type: 'seatPinned',
  person,
  round,
  table,
});

describe('rounds that are over', () => {
  const over = (...facts: Fact[]) => roundsOver(folded([...PREPARED, ...facts]).programme);
  const ended = (step: string): Fact => ({ type: 'stepEnded', step });

  test('none before the first, and none while it runs', () => {
    expect(over()).toBe(0);
    expect(over(started('doors'))).toBe(0);
    expect(over(started('first'))).toBe(0);
  });
  test('one once it ended, also when other steps ended since', () => {
    expect(over(started('first'), ended('first'))).toBe(1);
    expect(over(started('second'))).toBe(1);
    expect(over(started('first'), ended('first'), started('second'), ended('second'))).toBe(2);
    expect(over(started('vote'), ended('vote'))).toBe(2);
  });
  test('a round of two steps is over when both were', () => {
    const halves: Fact = {
      type: 'programmeSet',
      steps: [
        { id: 'a', kind: 'round', title: { nl: 'A' }, minutes: 20, round: 1 },
        { id: 'b', kind: 'round', title: { nl: 'B' }, minutes: 20, round: 1 },
      ],
    };
    const started = (step: string): Fact => ({
      type: 'stepStarted',
      step,
      round: 1,
      startedAt: 0,
      endsAt: 1,
    });
    expect(over(halves, started('a'), ended('a'))).toBe(0);
    expect(over(halves, started('b'), ended('b'))).toBe(1);
  });
});

describe('somebody who stands in', () => {
  const standIn: SeatPeople = {
    type: 'seatPeople',
    reason: 'facilitatorMissing',
    hash: 'plan',
    moves: [{ person: 'ann', round: 1, from: 't1', to: 't2' }],
    absent: [],
    closed: [],
    pinned: [{ person: 'ann', round: 1, table: 't2' }],
  };
  const pinnedWith = { pinned: [{ person: 'ann', round: 1 }] };
  const done = [
    pinned('ann', 1, 't2'),
    changed('facilitatorMissing', 1, pinnedWith),
    moved('ann', 't1', 't2'),
  ];

  test('is promised the table that he moves to', () => {
    given(...hall)
      .when(organiser, standIn)
      .decides(...done);
  });
  test('is not promised a table where he does not sit', () => {
    given(...hall)
      .when(organiser, { ...standIn, moves: [] })
      .refuses('plan-outdated');
  });
  test('is free again when it is taken back, unless somebody freed him already', () => {
    const lifted: Fact = { type: 'pinLifted', person: 'ann', round: 1 };
    given(...hall, ...done)
      .when(organiser, { type: 'undoSeating' })
      .decides(lifted, changed('undo', 1), moved('ann', 't2', 't1'));
    given(...hall, ...done, lifted)
      .when(organiser, { type: 'undoSeating' })
      .decides(changed('undo', 1), moved('ann', 't2', 't1'));
  });
});

describe('pins', () => {
  const pin = (person: string, round: number | null, table: string) =>
    ({ type: 'pinSeat', person, round, table }) as const;

  test('for one round or all', () => {
    given(...hall)
      .when(organiser, pin('ann', 2, 't2'))
      .decides(pinned('ann', 2, 't2'));
    given(...hall)
      .when(organiser, pin('ann', null, 't2'))
      .decides(pinned('ann', null, 't2'));
  });
  test('not for who works or is unknown, at no table, or in no round', () => {
    given(...hall)
      .when(organiser, pin('zed', 1, 't1'))
      .refuses('person-unknown');
    given(...hall)
      .when(organiser, pin('fay', 1, 't1'))
      .refuses('person-no-seat');
    given(...hall)
      .when(organiser, pin('ann', 1, 't9'))
      .refuses('table-unknown');
    given(...hall)
      .when(organiser, pin('ann', 7, 't1'))
      .refuses('round-unknown');
  });
  test('not more than the table holds, and not at a closed one', () => {
    given(...hall, pinned('ann', 1, 't3'))
      .when(organiser, pin('bob', null, 't3'))
      .refuses('seats-full', { table: 3 });
    given(...hall, pinned('ann', 1, 't3'))
      .when(organiser, pin('bob', 2, 't3'))
      .decides(pinned('bob', 2, 't3'));
    given(...hall, closed('t3', 2))
      .when(organiser, pin('bob', null, 't3'))
      .refuses('table-closed', { table: 3 });
  });
  test('lifted; what is not there need not be', () => {
    given(...hall, pinned('ann', 1, 't2'))
      .when(organiser, { type: 'liftPin', person: 'ann', round: 1 })
      .decides({ type: 'pinLifted', person: 'ann', round: 1 });
    given(...hall, pinned('ann', null, 't2'))
      .when(organiser, { type: 'liftPin', person: 'ann', round: 1 })
      .isAlreadySo();
    const { pins } = folded([
      ...hall,
      pinned('ann', null, 't2'),
      { type: 'pinLifted', person: 'ann', round: null },
    ]).seating;
    expect(pins.size).toBe(0);
  });
  test('a person overrules a pin', () => {
    given(...hall, pinned('ann', 1, 't1'))
      .when(organiser, { type: 'moveSeat', person: 'ann', round: 1, to: 't2' })
      .decides(moved('ann', 't1', 't2'));
  });
});

describe('closing tables', () => {
  const close = (table: string, fromRound = 1) => ({ type: 'closeTable', table, fromRound }) as const;
  const open = (table: string, fromRound = 1) => ({ type: 'openTable', table, fromRound }) as const;

  test('an empty one closes, by the director too, and opens again', () => {
    given(...hall)
      .when(director, close('t3'))
      .decides(closed('t3'));
    given(...hall, closed('t3'))
      .when(director, close('t3', 2))
      .isAlreadySo();
    given(...hall, closed('t3'))
      .when(director, open('t3', 2))
      .decides({ type: 'tableOpened', table: 't3', fromRound: 2 });
    given(...hall)
      .when(director, open('t3'))
      .isAlreadySo();
  });
  test('one with guests does not: their badges would send them there', () => {
    given(...hall)
      .when(organiser, close('t1'))
      .refuses('table-taken', { table: 1, people: 2 });
    given(...hall)
      .when(organiser, close('t1', 2))
      .decides(closed('t1', 2));
    given(...hall, started('second'))
      .when(organiser, close('t1'))
      .decides(closed('t1'));
  });
  test('closed once more from a later round, it stays closed in between', () => {
    const { closed: closures } = folded([...hall, closed('t3', 1), closed('t3', 2)]).seating;
    expect(closures.get('t3')).toEqual({ from: 1, until: null });
  });
  test('nobody is moved to it', () => {
    given(...hall, closed('t3'))
      .when(organiser, { type: 'moveSeat', person: 'ann', round: 1, to: 't3' })
      .refuses('table-closed', { table: 3 });
  });
});

describe('seatPeople', () => {
  const seat = (moves: SeatMove[], more: Partial<SeatPeople> = {}): SeatPeople => ({
    type: 'seatPeople',
    reason: 'closeTable',
    hash: 'plan',
    moves,
    absent: [],
    closed: [],
    ...more,
  });
  const move = (person: string, from: string | null, to: string | null, round = 1): SeatMove => ({
    person,
    round,
    from,
    to,
  });

  test('moves people and closes their table in one breath', () => {
    given(...hall)
      .when(
        organiser,
        seat([move('ann', 't1', 't2'), move('bob', 't1', 't3')], { closed: [{ table: 't1', fromRound: 1 }] }),
      )
      .decides(
        closed('t1'),
        changed('closeTable', 2, { closed: ['t1'] }),
        moved('ann', 't1', 't2'),
        moved('bob', 't1', 't3'),
      );
  });
  test('two may trade places at full tables', () => {
    given(...hall, moved('cas', 't2', 't3'))
      .when(organiser, seat([move('ann', 't1', 't3'), move('cas', 't3', 't1')]))
      .decides(changed('closeTable', 2), moved('ann', 't1', 't3'), moved('cas', 't3', 't1'));
  });
  test('not when the hall is another by now', () => {
    given(...hall)
      .when(organiser, seat([move('ann', 't2', 't3')]))
      .refuses('plan-outdated');
    given(...hall, started('second'))
      .when(organiser, seat([move('ann', 't1', 't3')]))
      .refuses('plan-outdated');
    given(...hall)
      .when(organiser, seat([move('ann', 't1', 't2'), move('bob', 't1', 't2')]))
      .refuses('seats-full', { table: 2 });
    given(...hall, closed('t3'))
      .when(organiser, seat([move('ann', 't1', 't3')]))
      .refuses('table-closed', { table: 3 });
  });
  test('nobody stays behind at a table that closes', () => {
    given(...hall)
      .when(organiser, seat([move('ann', 't1', 't2')], { closed: [{ table: 't1', fromRound: 1 }] }))
      .refuses('plan-outdated');
  });
  test('a desk may give a seat, and nothing else', () => {
    given(...hall)
      .when(desk, seat([move('cas', null, 't3', 2)], { reason: 'seat' }))
      .decides(changed('seat', 1), moved('cas', null, 't3', 2));
    given(...hall)
      .when(desk, seat([], { reason: 'repack' }))
      .refuses('not-allowed');
  });
  test('who does not come is absent until he does', () => {
    const gone = [...hall, changed('noShow', 1, { absent: ['ann'] }), moved('ann', 't1', null)];
    expect([...folded(gone).seating.absent]).toEqual(['ann']);
    expect([...folded([...gone, arrived('ann', [])]).seating.absent]).toEqual([]);
    expect([...folded([...gone, moved('ann', null, 't3')]).seating.absent]).toEqual([]);
  });
});

describe('undoSeating', () => {
  const undo = { type: 'undoSeating' } as const;
  const event = [changed('closeTable', 1, { closed: ['t1'] }), moved('ann', 't1', 't3')];

  test('S3: brings people back and opens what was closed', () => {
    given(...hall, closed('t1'), ...event)
      .when(organiser, undo)
      .decides(
        { type: 'tableOpened', table: 't1', fromRound: 1 },
        changed('undo', 1),
        moved('ann', 't3', 't1'),
      );
  });
  test('a second time, what came before', () => {
    const twice = [...event, changed('walkIn', 1), moved('bob', 't1', null)];
    given(...hall, ...twice)
      .when(organiser, undo)
      .decides(changed('undo', 1), moved('bob', null, 't1'));
    given(...hall, ...twice, changed('undo', 1), moved('bob', null, 't1'))
      .when(organiser, undo)
      .decides(changed('undo', 1), moved('ann', 't3', 't1'));
    given(...hall, ...event, changed('undo', 1), moved('ann', 't3', 't1'))
      .when(organiser, undo)
      .refuses('nothing-to-undo');
  });
  test('whom somebody moved since stays where he was put', () => {
    given(...hall, ...event, moved('ann', 't3', 't2'))
      .when(organiser, undo)
      .decides(changed('undo', 0));
  });
  test('not onto a seat that somebody else got', () => {
    given(...hall, ...event, moved('cas', 't2', 't1'))
      .when(organiser, undo)
      .refuses('undo-full', { table: 1 });
  });
  test('S4: a round that is over stays as it was', () => {
    given(...hall, ...event, started('second'))
      .when(organiser, undo)
      .decides(changed('undo', 0));
  });
  test('a whole plan: everybody back, whoever had no seat without one', () => {
    const plan: Fact = {
      type: 'seatsAssigned',
      round: 1,
      tables: [{ place: place('t2'), people: ['ann', 'cas'], here: [] }],
      unplaced: ['bob'],
      hash: 'plan',
    };
    given(...hall, changed('plan', 1), plan)
      .when(organiser, undo)
      .decides(changed('undo', 2), moved('ann', 't2', 't1'), moved('bob', null, 't1'));
    given(...PREPARED, changed('plan', 1), SEATED)
      .when(organiser, undo)
      .decides(
        changed('undo', 3),
        moved('ann', 't1', null),
        moved('bob', 't1', null),
        moved('cas', 't2', null),
      );
  });
  test('with many seats the round is stated anew', () => {
    const crowd = Array.from({ length: 201 }, (_, i) => `p${i}`);
    const many: Fact[] = [
      ...PREPARED,
      { type: 'peopleListed', people: crowd.map((person) => ({ person, role: 'participant' as const })) },
      changed('plan', 1),
      {
        type: 'seatsAssigned',
        round: 1,
        tables: [{ place: place('t2'), people: crowd, here: [] }],
        unplaced: [],
        hash: '',
      },
    ];
    given(...many)
      .when(organiser, undo)
      .decides(changed('undo', 1), {
        type: 'seatsAssigned',
        round: 1,
        tables: ['t1', 't2', 't3'].map((id) => ({ place: place(id), people: [], here: [] })),
        unplaced: crowd,
        hash: '',
      });
  });
});

test('weights are kept, and a table that is gone takes its pins and closing along', () => {
  const weights = { pref: 1, group: 2, div: 3, repeats: 4, underfill: 5, moved: 6 };
  given(...hall)
    .when(organiser, { type: 'setSeatingWeights', weights })
    .decides({ type: 'seatingWeightsSet', weights });
  const { seating } = folded([
    ...hall,
    { type: 'seatingWeightsSet', weights },
    pinned('ann', 1, 't3'),
    pinned('bob', null, 't1'),
    closed('t3'),
    {
      type: 'tablesSet',
      rooms: [],
      tables: [{ id: 't1', number: 1, room: 'zaal', capacity: 2, provides: [], languages: [] }],
    },
  ]);
  expect(seating.weights).toEqual(weights);
  expect([...seating.pins.keys()]).toEqual(['bob']);
  expect(seating.closed.size).toBe(0);
});
