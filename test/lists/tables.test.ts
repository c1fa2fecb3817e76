import { describe, expect, it } from 'vitest';
import { brief, fixture, tablesOf } from './support.ts';

describe('readTables', () => {
  it('reads tables and names what is wrong', async () => {
    const { tables, problems, rooms, newThemes } = await tablesOf(fixture('tables.csv'));
    expect(tables).toEqual([
      {
        line: 2,
        row: 2,
        id: '1',
        number: 1,
        room: 'Grote zaal',
        capacity: 8,
        theme: 'green',
        provides: ['wheelchair'],
        languages: ['ar'],
      },
      {
        line: 3,
        row: 3,
        id: '2',
        number: 2,
        room: 'Grote zaal',
        capacity: 8,
        theme: 'housing',
        provides: [],
        languages: ['uk', 'ngt'],
      },
      { line: 4, row: 4, id: '3', number: 3, room: 'Foyer', capacity: 8, provides: [], languages: [] },
      { line: 7, row: 7, id: '4', number: 4, room: 'Grote zaal', capacity: 6, provides: [], languages: [] },
    ]);
    expect(brief(problems).sort()).toEqual([
      '4 note badCapacity',
      '4 note unknownTheme',
      '5 skipped doubleTable',
      '6 skipped noTableNumber',
      '7 note unknownLanguage',
    ]);
    expect({ rooms, newThemes }).toEqual({ rooms: ['Grote zaal', 'Foyer'], newThemes: ['Zwemmen'] });
  });

  it('takes the place on the plan, and says which it cannot use', async () => {
    const { tables, problems } = await tablesOf(
      'Tafel;Zaal;X;Y\n1;A;1;2\n2;A;1;2\n3;A;half;2\n4;A;;\n5;B;1;2.0\n6;A;0;61',
    );
    expect(tables.map(({ id, at }) => [id, at])).toEqual([
      ['1', { x: 1, y: 2 }],
      ['2', undefined],
      ['3', undefined],
      ['4', undefined],
      ['5', { x: 1, y: 2 }],
      ['6', undefined],
    ]);
    expect(brief(problems)).toEqual(['3 note planPlaceTaken', '4 note badPlanPlace', '7 note badPlanPlace']);
  });

  it('proposes themes while the summit has none', async () => {
    const { newThemes, problems } = await tablesOf('Tafel;Thema\n1;Wonen\n2;wonen\n3;Groen', []);
    expect({ newThemes, problems }).toEqual({ newThemes: ['Wonen', 'Groen'], problems: [] });
  });

  it('numbers tables that have a letter, or share a number with another room', async () => {
    const { tables, problems } = await tablesOf(
      'Nr,Ruimte,Stoelen\nTafel 1,A,8\nTafel 1,B,8\nA3,B,8\n7.0,B,8 stoelen',
    );
    expect(tables.map(({ id, number }) => [id, number])).toEqual([
      ['1', 1],
      ['B 1', 8],
      ['A3', 9],
      ['7', 7],
    ]);
    expect(brief(problems)).toEqual(['3 note tableRenumbered', '4 note tableRenumbered']);
  });

  it('counts tables itself when the list has no numbers', async () => {
    const { tables } = await tablesOf('Zaal;Capaciteit;Stilteplek\nA;8;x\nA;6;');
    expect(tables).toMatchObject([
      { id: '1', number: 1, capacity: 8, provides: ['quiet'] },
      { id: '2', number: 2, capacity: 6, provides: [] },
    ]);
  });

  it('refuses a list that is not about tables', async () => {
    await expect(tablesOf('Voornaam;Achternaam\nAns;Kok')).rejects.toMatchObject({ code: 'noHeader' });
  });
});
