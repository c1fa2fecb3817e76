import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  linesOf,
  readAssignment,
  readPeople,
  readTables,
  writeAssignment,
  writePeople,
  writeTables,
} from '../../shared/seating/csv.ts';
import { anyHall, person, plan, table } from './hall.ts';

describe('seating files', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anyHall, ({ people, tables }) => {
        expect(readPeople(writePeople(people), 3)).toEqual(people);
        expect(readTables(writeTables(tables))).toEqual(tables);
      }),
    );
  });

  it('quote what needs quotes', () => {
    const odd = person('p,1', { group: 'Room "De Kooi"', div: { area: 'a\nb' } });
    expect(readPeople(writePeople([odd]), 1)).toEqual([odd]);
  });

  it('read a pin for all rounds, or for some', () => {
    const pins = (pin: string) => readPeople(`id,pin\na,${pin}\n`, 2)[0]?.pins;
    expect(pins('T1')).toEqual({ 1: 'T1', 2: 'T1' });
    expect(pins('2:T1')).toEqual({ 2: 'T1' });
    expect(pins('T1|2:T3')).toEqual({ 1: 'T1', 2: 'T3' });
  });

  it('take a no-show for what he is', () => {
    expect(readPeople('id,role,last_round\na,participant,0\nb,participant,\n', 2)).toEqual([
      person('a', { lastRound: 0 }),
      person('b'),
    ]);
  });

  it('read tables with only the columns they need', () => {
    expect(readTables('id,theme,capacity\nT1,green,4')).toEqual([table('T1', { languages: [] })]);
  });

  it('hold an assignment by person and round', () => {
    const seats = plan({ ann: 'T1 -', bob: '- T2' });
    expect(writeAssignment(seats)).toBe('person,round,table\nann,1,T1\nbob,2,T2\n');
    expect(readAssignment(writeAssignment(seats), 2)).toEqual(seats);
  });

  it('say on which line they cannot be read', () => {
    expect(() => readTables('id,theme,capacity\nT1,x,8\nT2,x,many')).toThrowError(
      expect.objectContaining({ code: 'number', line: 3 }),
    );
    expect(() => readPeople('id,pin\na,x:T1', 2)).toThrowError(
      expect.objectContaining({ code: 'pin', line: 2 }),
    );
    expect(() => readPeople('id\n""', 2)).toThrowError(
      expect.objectContaining({ code: 'empty', line: 2, column: 'id' }),
    );
    expect(() => readPeople('id,role\n"a', 2)).toThrowError(expect.objectContaining({ code: 'csv' }));
    expect(() => readPeople('name;role\nann;x', 2)).toThrowError(
      expect.objectContaining({ code: 'column', line: 1, column: 'id', text: 'name;role' }),
    );
    expect(() => readTables('')).toThrowError(expect.objectContaining({ code: 'column' }));
    expect(() => readTables('id,capacity\nT1,8\n\nT1,8')).toThrowError(
      expect.objectContaining({ code: 'twice', line: 4, text: 'T1' }),
    );
    expect(() => readTables('id,capacity\nT1,100000000')).toThrowError(
      expect.objectContaining({ code: 'number', line: 2 }),
    );
    expect(() => readAssignment('person,round,table\nann,1,T1\nann,1,T2', 3)).toThrowError(
      expect.objectContaining({ code: 'twice', line: 3 }),
    );
  });

  it('know the line of each row, whatever lies between', () => {
    expect(linesOf('id,group\na,"x\ny"\n\nb,z\n')).toEqual(
      new Map([
        ['a', 3],
        ['b', 5],
      ]),
    );
  });
});
