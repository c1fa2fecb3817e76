import { describe, test } from 'vitest';
import type { Command } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { desk, organiser } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { arrived, PREPARED, place, SEATED, started } from '../support/smallHall.ts';

describe('assignSeats', () => {
  const assign = (seats: [string, string][], unplaced: string[] = []): Command => ({
    type: 'assignSeats',
    rounds: [{ round: 1, seats, unplaced }],
    hash: 'plan',
  });

  test('states each table in full, with who is in already', () => {
    given(...PREPARED, arrived('bob', []))
      .when(
        organiser,
        assign(
          [
            ['ann', 't1'],
            ['bob', 't1'],
          ],
          ['cas'],
        ),
      )
      .decides(
        { type: 'seatingChanged', reason: 'plan', hash: 'plan', seats: 1, absent: [], closed: [] },
        {
          type: 'seatsAssigned',
          round: 1,
          hash: 'plan',
          unplaced: ['cas'],
          tables: [
            { place: place('t1'), people: ['ann', 'bob'], here: ['bob'] },
            { place: place('t2'), people: [], here: [] },
            { place: place('t3'), people: [], here: [] },
          ],
        },
      );
  });
  test('who loses his seat is named, so that his badge page knows', () => {
    given(...PREPARED, SEATED)
      .when(organiser, assign([['ann', 't1']]))
      .decides(
        { type: 'seatingChanged', reason: 'plan', hash: 'plan', seats: 1, absent: [], closed: [] },
        {
          type: 'seatsAssigned',
          round: 1,
          hash: 'plan',
          unplaced: ['bob', 'cas'],
          tables: [
            { place: place('t1'), people: ['ann'], here: [] },
            { place: place('t2'), people: [], here: [] },
            { place: place('t3'), people: [], here: [] },
          ],
        },
      );
  });
  test('not for a round that is over, and not at a closed table', () => {
    given(...PREPARED, started('second'))
      .when(organiser, assign([['ann', 't1']]))
      .refuses('plan-outdated');
    given(...PREPARED, { type: 'tableClosed', table: 't1', fromRound: 1 })
      .when(organiser, assign([['ann', 't1']]))
      .refuses('table-closed', { table: 1 });
  });
  test('not at a table that is unknown or full', () => {
    given(...PREPARED)
      .when(organiser, assign([['ann', 't9']]))
      .refuses('table-unknown', { table: 't9' });
    given(...PREPARED)
      .when(
        organiser,
        assign([
          ['ann', 't3'],
          ['bob', 't3'],
        ]),
      )
      .refuses('seats-full', { table: 3 });
  });
  test('not for somebody who is on no list, or twice in one round', () => {
    given(...PREPARED)
      .when(organiser, assign([['zed', 't1']]))
      .refuses('person-unknown');
    given(...PREPARED)
      .when(
        organiser,
        assign([
          ['ann', 't1'],
          ['ann', 't2'],
        ]),
      )
      .refuses('person-unknown');
  });
});

describe('moveSeat', () => {
  const move = (person: string, to: string | null): Command => ({ type: 'moveSeat', person, round: 1, to });
  const moved = (person: string, from: string | null, to: string | null, here = false): Fact => ({
    type: 'seatMoved',
    person,
    round: 1,
    from: from === null ? null : place(from),
    to: to === null ? null : place(to),
    here,
  });
  const hall = [...PREPARED, SEATED];

  test('from one table to another, by the desk too', () => {
    given(...hall)
      .when(desk, move('ann', 't2'))
      .decides(moved('ann', 't1', 't2'));
    given(...hall, arrived('ann'))
      .when(organiser, move('ann', 't2'))
      .decides(moved('ann', 't1', 't2', true));
  });
  test('gives a seat and frees one', () => {
    given(...PREPARED)
      .when(desk, move('ann', 't3'))
      .decides(moved('ann', null, 't3'));
    given(...hall)
      .when(desk, move('ann', null))
      .decides(moved('ann', 't1', null));
  });
  test('a freed seat can be taken', () => {
    given(...hall, moved('ann', 't1', null))
      .when(desk, move('cas', 't1'))
      .decides(moved('cas', 't2', 't1'));
  });
  test('where somebody sits already he need not be moved', () => {
    given(...hall)
      .when(desk, move('ann', 't1'))
      .isAlreadySo();
    given(...PREPARED)
      .when(desk, move('ann', null))
      .isAlreadySo();
  });
  test('not to a table that is full or unknown', () => {
    given(...hall)
      .when(desk, move('cas', 't1'))
      .refuses('seats-full', { table: 1 });
    given(...hall)
      .when(desk, move('cas', 't9'))
      .refuses('table-unknown', { table: 't9' });
  });
  test('not for somebody who is on no list, or who works', () => {
    given(...hall)
      .when(desk, move('zed', 't2'))
      .refuses('person-unknown');
    given(...hall)
      .when(desk, move('fay', 't2'))
      .refuses('person-no-seat');
  });
});
