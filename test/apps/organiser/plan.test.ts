import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beside,
  changes,
  gridOf,
  inRows,
  type PlanTable,
  put,
} from '../../../client/apps/organiser/tables/plan/planDraft.ts';

const table = (number: number, room = 'zaal'): PlanTable => ({ id: `t${number}`, number, room, at: null });
const ROOM = [1, 2, 3, 4].map((number) => table(number));
const places = (tables: readonly PlanTable[]) => tables.map(({ at }) => at && [at.x, at.y]);

describe('moving tables on the plan', () => {
  test('from the first one that is moved, the others stay where they were seen', () => {
    expect(places(put([...ROOM, table(9, 'foyer')], 't2', { x: 5, y: 4 }))).toEqual([
      [1, 1],
      [5, 4],
      [3, 1],
      [1, 2],
      null,
    ]);
  });
  test('a table that stands there comes to where the other was', () => {
    expect(places(put(ROOM, 't1', { x: 3, y: 1 }))).toEqual([
      [3, 1],
      [2, 1],
      [1, 1],
      [1, 2],
    ]);
  });
  test('not beyond the edge', () => expect(put(ROOM, 't1', { x: 0, y: 1 })).toEqual(ROOM));
  test('rows again', () => expect(inRows(put(ROOM, 't1', { x: 3, y: 1 }), 'zaal')).toEqual(ROOM));
  test('the server hears only what changed', () => {
    const moved = put(ROOM, 't1', { x: 9, y: 9 });
    expect(changes(moved, moved)).toEqual([]);
    expect(changes(put(moved, 't2', { x: 9, y: 8 }), moved)).toEqual([{ table: 't2', at: { x: 9, y: 8 } }]);
    expect(changes(ROOM, moved)).toHaveLength(4);
  });
  test('the arrows point where they say', () => {
    expect(beside({ x: 2, y: 2 }, 'ArrowUp')).toEqual({ x: 2, y: 1 });
    expect(beside({ x: 2, y: 2 }, 'Enter')).toBeNull();
  });
  test('whatever is moved where, each table keeps a place of its own, and there is room beside', () => {
    const act = fc.record({
      id: fc.constantFrom(...ROOM.map(({ id }) => id)),
      to: fc.record({ x: fc.integer({ min: 0, max: 61 }), y: fc.integer({ min: 1, max: 6 }) }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let tables: PlanTable[] = ROOM;
        for (const { id, to } of acts) tables = put(tables, id, to);
        const taken = tables.flatMap(({ at }) => (at === null ? [] : [`${at.x},${at.y}`]));
        expect(new Set(taken).size).toBe(taken.length);
        expect(gridOf(tables).columns).toBeLessThanOrEqual(60);
      }),
    );
  });
});
