import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealThemes, makeHall } from '../../../client/apps/organiser/tables/makeHall.ts';
import { draftOf, tableFrom } from '../../../client/apps/organiser/tables/tableDraft.ts';
import { setTables } from '../../../shared/commands/summit.ts';
import type { Table, Theme } from '../../../shared/facts/summit.ts';

const theme = (id: string): Theme => ({ id, title: { nl: id } });
const themes = [theme('groen'), theme('wonen'), theme('zorg')];
const plan = (name: string, tables: number, wheelchair = 0) => ({ name, tables, wheelchair });

describe('tables made by hand', () => {
  it('are numbered on from room to room, with the wheelchair tables first', () => {
    const { rooms, tables } = makeHall([plan('Zaal A', 2, 1), plan('Zaal B', 1)], 8, []);
    expect(rooms.map(({ id }) => id)).toEqual(['zaal-a', 'zaal-b']);
    expect(tables.map(({ number, room, provides }) => [number, room, provides])).toEqual([
      [1, 'zaal-a', ['wheelchair']],
      [2, 'zaal-a', []],
      [3, 'zaal-b', []],
    ]);
  });

  it('leave out rooms without a name or tables, and keep two of one name apart', () => {
    const { rooms } = makeHall([plan(' ', 3), plan('Foyer', 1), plan('Foyer', 1), plan('Leeg', 0)], 8, []);
    expect(rooms.map(({ id }) => id)).toEqual(['foyer', 'foyer-2']);
  });

  it('are what the server takes, whatever was filled in', () => {
    const plans = fc.array(
      fc.record({ name: fc.string({ maxLength: 40 }), tables: fc.nat(30), wheelchair: fc.nat(40) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(plans, (rooms) => {
        const hall = makeHall(rooms, 8, themes);
        const named = hall.rooms.every(({ name }) => /[^\p{C}]/u.test(name));
        return !named || setTables.safeParse({ type: 'setTables', ...hall }).success;
      }),
    );
  });
});

describe('dealing themes', () => {
  it('leaves what was chosen and evens out the rest', () => {
    const tables = makeHall([plan('Zaal', 9)], 8, []).tables.map((table, i) =>
      i < 2 ? { ...table, theme: 'zorg' } : table,
    );
    const dealt = dealThemes(tables, themes).map((table) => table.theme);
    for (const { id } of themes) expect(dealt.filter((one) => one === id)).toHaveLength(3);
  });

  it('does nothing without themes', () => {
    const { tables } = makeHall([plan('Zaal', 2)], 8, []);
    expect(dealThemes(tables, [])).toEqual(tables);
  });
});

describe('a table that is edited', () => {
  const table: Table = {
    id: '7',
    number: 7,
    room: 'zaal',
    capacity: 8,
    theme: 'groen',
    provides: ['wheelchair', 'stekker'],
    languages: ['ar', 'en'],
  };

  it('comes back as it was', () => expect(tableFrom(draftOf(table))).toEqual(table));
  it('has no theme when none was chosen', () =>
    expect(tableFrom({ ...draftOf(table), theme: '' })).not.toHaveProperty('theme'));
  it('always has a seat', () =>
    expect(tableFrom({ ...draftOf(table), capacity: Number.NaN }).capacity).toBe(1));
});
