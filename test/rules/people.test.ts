import { describe, test } from 'vitest';
import type { Command } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { desk, organiser } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { arrived, NOON, PREPARED, person, SEATED } from '../support/smallHall.ts';

describe('importPeople', () => {
  const ann = person('ann');
  const bob = person('bob');
  const listed: Fact = { type: 'peopleListed', people: [{ person: 'ann', role: 'participant' }] };
  const badge = { person: 'bob', hash: 'badge of bob' };
  const link = {
    person: 'bob',
    hash: 'badge of bob',
    role: 'participant' as const,
    issuedAt: NOON,
    revoked: false,
  };

  test('the log hears ids and roles, the rows hold the rest', () => {
    const revised = { ...ann, role: 'organiser' as const };
    given(listed)
      .when(organiser, { type: 'importPeople', added: [bob], changed: [revised], badges: [badge] })
      .decides(
        { type: 'peopleListed', people: [{ person: 'bob', role: 'participant' }] },
        { type: 'peopleRevised', people: [{ person: 'ann', role: 'organiser' }] },
      )
      .writes(
        { table: 'people', put: bob },
        { table: 'people', put: revised },
        { table: 'links', put: link },
      );
  });
  test('a badge that opens already, or was revoked, stays as it is', () => {
    given()
      .with({ links: [{ ...link, revoked: true }] })
      .when(organiser, { type: 'importPeople', added: [bob], changed: [], badges: [badge] })
      .writes({ table: 'people', put: bob });
  });
  test('an empty list changes nothing', () => {
    given(listed)
      .when(organiser, { type: 'importPeople', added: [], changed: [], badges: [badge] })
      .isAlreadySo();
  });
  test('not when another list came in between', () => {
    given(listed)
      .when(organiser, { type: 'importPeople', added: [ann], changed: [], badges: [] })
      .refuses('list-changed');
    given(listed)
      .when(organiser, { type: 'importPeople', added: [], changed: [bob], badges: [] })
      .refuses('list-changed');
  });
});

describe('recordArrival', () => {
  const record = (who: string, at = NOON, door = 'A'): Command => ({
    type: 'recordArrival',
    person: who,
    desk: door,
    at,
  });

  test('tells where the person sits', () => {
    given(...PREPARED, SEATED)
      .when(desk, record('ann'))
      .decides(arrived('ann'));
  });
  test('a second scan is kept and names the first', () => {
    given(...PREPARED, arrived('ann'))
      .when(desk, record('ann', NOON + 5, 'B'))
      .decides({
        type: 'arrivalRepeated',
        person: 'ann',
        desk: 'B',
        at: NOON + 5,
        first: { desk: 'A', at: NOON },
      });
  });
  test('people without a seat come in too', () => {
    given(...PREPARED, SEATED)
      .when(organiser, record('fay'))
      .decides(arrived('fay', []));
  });
  test('not for somebody who is on no list', () => {
    given(...PREPARED)
      .when(desk, record('zed'))
      .refuses('person-unknown');
  });
});

describe('undoArrival', () => {
  const undo = (who: string): Command => ({ type: 'undoArrival', person: who, desk: 'A' });

  test('frees the arrival, so that the next scan counts again', () => {
    const undone: Fact = {
      type: 'arrivalUndone',
      person: 'ann',
      desk: 'A',
      role: 'participant',
      seats: [{ round: 1, table: 't1' }],
    };
    given(...PREPARED, SEATED, arrived('ann'))
      .when(desk, undo('ann'))
      .decides(undone);
    given(...PREPARED, SEATED, arrived('ann'), undone)
      .when(desk, { type: 'recordArrival', person: 'ann', desk: 'A', at: NOON })
      .decides(arrived('ann'));
  });
  test('of somebody who is not in changes nothing', () => {
    given(...PREPARED)
      .when(desk, undo('ann'))
      .isAlreadySo();
  });
  test('not for somebody who is on no list', () => {
    given(...PREPARED)
      .when(desk, undo('zed'))
      .refuses('person-unknown');
  });
});
