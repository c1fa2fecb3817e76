import { describe, expect, test } from 'vitest';
import { Rowbook } from '../../server/engine/book.ts';
import type { Link } from '../../server/ports/store.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { isRefusal } from '../../shared/refusal.ts';
import { desk, facilitatorOf, organiser } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { NOON, PREPARED, person, ROOMS, TABLES } from '../support/smallHall.ts';

const supervisor = { ...desk, supervisor: true } as const;
const badge = (hash: string, more: Partial<Link> = {}): Link => ({
  hash,
  role: 'participant',
  issuedAt: NOON,
  revoked: false,
  ...more,
});
const blank = badge('blank 7', { blank: 7 });

describe('registerGuest', () => {
  const guest = person('ann', { id: 'guest', name: { given: 'Gast', prefix: '', family: '1' } });
  const register = (more: Partial<typeof guest> = {}, hash = 'badge of guest'): Command => ({
    type: 'registerGuest',
    person: { ...guest, ...more },
    hash,
    desk: 'A',
    at: NOON,
  });

  test('somebody on no list is listed and in, by one command; the log hears no name', () => {
    given(...PREPARED)
      .when(desk, register())
      .decides(
        { type: 'peopleListed', people: [{ person: 'guest', role: 'participant' }] },
        { type: 'personArrived', person: 'guest', desk: 'A', at: NOON, role: 'participant', seats: [] },
      )
      .writes(
        { table: 'people', put: guest },
        { table: 'links', put: badge('badge of guest', { person: 'guest' }) },
      );
  });
  test('a blank badge becomes his, and keeps its number', () => {
    const his = { ...guest, badge: { blank: 7 } };
    given(...PREPARED)
      .with({ links: [blank] })
      .when(desk, register({ badge: { blank: 7 } }, 'blank 7'))
      .writes({ table: 'people', put: his }, { table: 'links', put: { ...blank, person: 'guest' } });
  });
  test('not a blank badge that somebody has, that was revoked, or that was never made', () => {
    const ask = register({ badge: { blank: 7 } }, 'blank 7');
    for (const taken of [
      { ...blank, person: 'bob' },
      { ...blank, revoked: true },
    ])
      given(...PREPARED)
        .with({ links: [taken] })
        .when(desk, ask)
        .refuses('badge-taken');
    given(...PREPARED)
      .when(desk, ask)
      .refuses('link-unknown');
  });
  test('not somebody who is listed, nor with somebody who is not', () => {
    given(...PREPARED)
      .when(desk, register({ id: 'ann' }))
      .refuses('id-taken');
    given(...PREPARED)
      .when(desk, register({ companion: 'zed' }))
      .refuses('person-unknown');
  });
});

describe('replaceBadge', () => {
  const replace = (issue = 1): Command => ({
    type: 'replaceBadge',
    person: 'ann',
    badge: { issue },
    hash: `badge ${issue} of ann`,
    code: 'NEWCODE1',
  });
  const before = badge('badge of ann', { person: 'ann' });
  const hall = given(...PREPARED).with({ people: [person('ann')], links: [before] });

  test('the old badge opens nothing any more, the new one does; its code too', () => {
    hall
      .when(supervisor, replace())
      .decides({ type: 'badgeReplaced', person: 'ann' })
      .writes(
        { table: 'people', put: person('ann', { code: 'NEWCODE1', badge: { issue: 1 } }) },
        { table: 'links', put: { ...before, revoked: true } },
        { table: 'links', put: badge('badge 1 of ann', { person: 'ann' }) },
      );
  });
  test('a blank badge can take its place', () => {
    hall
      .with({ people: [person('ann')], links: [before, blank] })
      .when(organiser, {
        type: 'replaceBadge',
        person: 'ann',
        badge: { blank: 7 },
        hash: 'blank 7',
        code: 'BLANK007',
      })
      .writes(
        { table: 'people', put: person('ann', { code: 'BLANK007', badge: { blank: 7 } }) },
        { table: 'links', put: { ...before, revoked: true } },
        { table: 'links', put: { ...blank, person: 'ann' } },
      );
  });
  test('only by a supervisor or an organiser', () => {
    hall.when(desk, replace()).refuses('not-allowed');
    hall.when(facilitatorOf('t1'), replace()).refuses('not-allowed');
  });
  test('two at the same time give out one badge', () => {
    const replaced: Fact = { type: 'badgeReplaced', person: 'ann' };
    hall.and(replaced).when(supervisor, replace(1)).refuses('list-changed');
    expect(isRefusal(hall.and(replaced).when(supervisor, replace(2)).decision)).toBe(false);
  });
  test('not for somebody who is on no list', () => {
    given(...PREPARED)
      .when(supervisor, replace())
      .refuses('person-unknown');
  });
  test('the code of the old badge finds nobody', () => {
    const book = new Rowbook({ people: [person('ann')], links: [], devices: [], papers: [] });
    book.apply({ table: 'people', put: person('ann', { code: 'NEWCODE1' }) });
    expect([...book.peopleByCode]).toEqual([['NEWCODE1', 'ann']]);
  });
});

describe('tellQueue', () => {
  test('is an observation: never refused, whoever works at the desk', () => {
    const told = { type: 'queueTold', desk: 'A', queue: 'crowd', at: NOON - 5 } as const;
    given()
      .when(desk, { ...told, type: 'tellQueue' })
      .decides(told);
  });
});

describe('showWays', () => {
  const way = { text: { nl: 'Trap op, links' }, arrow: 'left' as const };
  const show: Command = { type: 'showWays', ways: [{ room: 'foyer', way }] };
  const shown: Fact = { type: 'waysSet', ways: [{ room: 'foyer', name: 'Foyer', way }] };

  test('tells the way with the name by which people know the room', () => {
    given(...PREPARED)
      .when(organiser, show)
      .decides(shown);
    given(...PREPARED, shown)
      .when(organiser, show)
      .isAlreadySo();
    given(...PREPARED, shown)
      .when(organiser, { type: 'showWays', ways: [] })
      .decides({ type: 'waysSet', ways: [] });
  });
  test('goes along when rooms get other names, and ends with its room', () => {
    const rooms = ROOMS.map((room) => ({ ...room, name: `${room.name} 2` }));
    given(...PREPARED, shown)
      .when(organiser, { type: 'setTables', rooms, tables: TABLES })
      .decides(
        { type: 'tablesSet', rooms, tables: TABLES },
        { type: 'waysSet', ways: [{ room: 'foyer', name: 'Foyer 2', way }] },
      );
  });
  test('not to a room that is not there', () => {
    given(...PREPARED)
      .when(organiser, { type: 'showWays', ways: [{ room: 'kelder', way }] })
      .refuses('room-unknown', { room: 'kelder' });
  });
});
