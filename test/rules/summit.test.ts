import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/commands/command.ts';
import { describeSummit } from '../../shared/commands/summit.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { organiser } from '../support/actors.ts';
import { given } from '../support/given.ts';
import {
  arrived,
  DESCRIPTION,
  PREPARED,
  place,
  ROOMS,
  SEATED,
  TABLES,
  THEMES,
} from '../support/smallHall.ts';

describe('describeSummit', () => {
  test('may be said again and again', () => {
    given(...PREPARED)
      .when(organiser, { type: 'describeSummit', summit: { ...DESCRIPTION, name: 'Stadsgesprek' } })
      .decides({ type: 'summitDescribed', summit: { ...DESCRIPTION, name: 'Stadsgesprek' } });
  });
});

describe('the look of the screens', () => {
  const look = { colours: { main: '#00695c', accent: '#ffd400' }, hall: 'dark' as const };
  const described = (more: object): Fact => ({
    type: 'summitDescribed',
    summit: { ...DESCRIPTION, ...more },
  });

  test('is part of the description', () => {
    given(...PREPARED)
      .when(organiser, { type: 'describeSummit', summit: { ...DESCRIPTION, look } })
      .decides(described({ look }));
  });
  test('stays when a form that does not know it describes the summit anew', () => {
    given(...PREPARED, described({ look }))
      .when(organiser, { type: 'describeSummit', summit: { ...DESCRIPTION, name: 'Stadsgesprek' } })
      .decides(described({ name: 'Stadsgesprek', look }));
  });
  test('is replaced as a whole, and holds nothing that a parser left as undefined', () => {
    const { decision } = given(...PREPARED, described({ look })).when(organiser, {
      type: 'describeSummit',
      summit: { ...DESCRIPTION, look: { hall: 'light', logo: undefined } as object },
    });
    expect((decision as { facts: { summit: object }[] }).facts[0]?.summit).toHaveProperty('look', {
      hall: 'light',
    });
    expect((decision as { facts: { summit: { look: object } }[] }).facts[0]?.summit.look).not.toHaveProperty(
      'logo',
    );
  });
  test.each([
    ['a colour by name', { colours: { main: 'red', accent: '#ffd400' } }],
    ['a logo from elsewhere', { logo: 'https://example.org/logo.svg' }],
    ['a page as a logo', { logo: 'data:text/html;base64,AAAA' }],
    ['an address that a phone cannot open', { report: 'javascript:alert(1)' }],
  ])('%s is no look', (_, wrong) => {
    expect(
      describeSummit.safeParse({ type: 'describeSummit', summit: { ...DESCRIPTION, look: wrong } }).success,
    ).toBe(false);
  });
});

describe('setThemes', () => {
  test('replaces all themes', () => {
    given()
      .when(organiser, { type: 'setThemes', themes: THEMES })
      .decides({ type: 'themesSet', themes: THEMES });
  });
  test('takes each id once', () => {
    given()
      .when(organiser, { type: 'setThemes', themes: [...THEMES, THEMES[0]!] })
      .refuses('id-taken', { id: 'green' });
  });
  test('keeps the themes that tables talk about', () => {
    given(...PREPARED)
      .when(organiser, { type: 'setThemes', themes: THEMES.slice(1) })
      .refuses('theme-unknown', { theme: 'green', table: 1 });
  });
});

describe('the plan of a room', () => {
  const at = (x: number, y: number) => ({ x, y });
  const move = (...tables: { table: string; at: { x: number; y: number } | null }[]): Command => ({
    ...{ type: 'placeTables', tables },
  });
  const moved = (table: string, x: number, y: number): Fact => ({
    ...{ type: 'tablesPlaced', tables: [{ table, at: at(x, y) }] },
  });

  test('says only which tables were moved', () => {
    given(...PREPARED, moved('t2', 2, 1))
      .when(organiser, move({ table: 't1', at: at(1, 1) }, { table: 't2', at: at(2, 1) }))
      .decides(moved('t1', 1, 1));
    given(...PREPARED, moved('t1', 1, 1))
      .when(organiser, move({ table: 't1', at: null }))
      .decides({ type: 'tablesPlaced', tables: [{ table: 't1', at: null }] });
  });
  test('takes the same twice without a word', () => {
    given(...PREPARED, moved('t1', 1, 1))
      .when(organiser, move({ table: 't1', at: at(1, 1) }))
      .decides();
  });
  test('two tables that change places are one act', () => {
    const asked = move({ table: 't1', at: at(2, 1) }, { table: 't2', at: at(1, 1) });
    given(...PREPARED, moved('t1', 1, 1), moved('t2', 2, 1))
      .when(organiser, asked)
      .decides({ ...asked, type: 'tablesPlaced' } as Fact);
  });
  test('one place holds one table of a room', () => {
    given(...PREPARED, moved('t1', 1, 1))
      .when(organiser, move({ table: 't2', at: at(1, 1) }))
      .refuses('place-taken', { table: 2, other: 1 });
    given(...PREPARED, moved('t1', 1, 1))
      .when(organiser, move({ table: 't3', at: at(1, 1) }))
      .decides(moved('t3', 1, 1));
    given(...PREPARED)
      .when(organiser, move({ table: 't9', at: at(1, 1) }))
      .refuses('table-unknown', { table: 't9' });
  });
  test('a list that says nothing of places leaves the tables where they are, in their own room', () => {
    const [first, second, third] = TABLES;
    const tables = [{ ...first!, capacity: 3 }, { ...second!, room: 'foyer' }, third!];
    const kept = [{ ...tables[0]!, at: at(1, 1) }, ...tables.slice(1)];
    given(...PREPARED, moved('t1', 1, 1), moved('t2', 2, 1))
      .when(organiser, { type: 'setTables', rooms: ROOMS, tables })
      .decides({ type: 'tablesSet', rooms: ROOMS, tables: kept });
  });
  test("a place that the list gives to another table is that table's", () => {
    const [first, second, third] = TABLES;
    const tables = [first!, { ...second!, at: at(1, 1) }, third!];
    given(...PREPARED, moved('t1', 1, 1))
      .when(organiser, { type: 'setTables', rooms: ROOMS, tables })
      .decides({ type: 'tablesSet', rooms: ROOMS, tables });
  });
});

describe('setTables', () => {
  const set = (tables = TABLES, rooms = ROOMS): Command => ({ type: 'setTables', rooms, tables });
  const changed = (more: object) =>
    TABLES.map((table) => (table.id === 't3' ? { ...table, ...more } : table));

  test('replaces rooms and tables', () => {
    given({ type: 'themesSet', themes: THEMES })
      .when(organiser, set())
      .decides({ type: 'tablesSet', rooms: ROOMS, tables: TABLES });
  });
  test('a theme that a parser left as undefined is not there at all', () => {
    const { decision } = given({ type: 'themesSet', themes: THEMES }).when(
      organiser,
      set(changed({ theme: undefined })),
    );
    expect((decision as { facts: { tables: object[] }[] }).facts[0]?.tables[2]).not.toHaveProperty('theme');
  });
  test('takes each id and each number once', () => {
    given(...PREPARED)
      .when(organiser, set(changed({ id: 't1' })))
      .refuses('id-taken', { id: 't1' });
    given(...PREPARED)
      .when(organiser, set(changed({ number: 1 })))
      .refuses('id-taken', { id: 1 });
  });
  test('not in a room or with a theme that is unknown', () => {
    given(...PREPARED)
      .when(organiser, set(changed({ room: 'kelder' })))
      .refuses('room-unknown', { room: 'kelder', table: 3 });
    given(...PREPARED)
      .when(organiser, set(changed({ theme: 'sport' })))
      .refuses('theme-unknown', { theme: 'sport', table: 3 });
  });
  test('seats are stated anew, so that no badge names a table that is gone', () => {
    const [, second, third] = TABLES;
    const tables = [{ ...second!, number: 12 }, third!];
    given(...PREPARED, SEATED, arrived('cas', [{ round: 1, table: 't2' }]))
      .when(organiser, set(tables))
      .decides({ type: 'tablesSet', rooms: ROOMS, tables }, {
        type: 'seatsAssigned',
        round: 1,
        hash: '',
        unplaced: ['ann', 'bob'],
        tables: [
          { place: { ...place('t2'), number: 12 }, people: ['cas'], here: ['cas'] },
          { place: place('t3'), people: [], here: [] },
        ],
      } satisfies Fact);
  });
});
