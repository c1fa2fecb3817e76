import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlanned, planOf } from '../shared/tablePlan.ts';

const table = (number: number, at: [number, number] | null = null) => ({
  number,
  at: at === null ? null : { x: at[0], y: at[1] },
});
const drawn = (tables: ReturnType<typeof table>[]) =>
  planOf(tables).tables.map(({ table, at }) => [table.number, at.x, at.y]);

describe('the plan of a room', () => {
  test('rows by number as long as nobody said anything', () => {
    const tables = [3, 1, 2, 4, 5].map((number) => table(number));
    expect(isPlanned(tables)).toBe(false);
    expect(drawn(tables)).toEqual([
      [1, 1, 1],
      [2, 2, 1],
      [3, 3, 1],
      [4, 1, 2],
      [5, 2, 2],
    ]);
  });
  test('who was placed stands there, who was not stands behind', () => {
    const tables = [table(1), table(2, [4, 2]), table(3, [1, 1])];
    expect(isPlanned(tables)).toBe(true);
    expect(drawn(tables)).toEqual([
      [3, 1, 1],
      [2, 4, 2],
      [1, 1, 3],
    ]);
    expect(planOf(tables)).toMatchObject({ columns: 4, rows: 3 });
  });
  test('an empty room has no rows', () => expect(planOf([])).toEqual({ columns: 0, rows: 0, tables: [] }));
  test('each table has a place of its own inside the plan', () => {
    const place = fc.option(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { maxLength: 40, selector: (at) => (at === null ? {} : at.join()) }),
        (places) => {
          const { columns, rows, tables } = planOf(places.map((at, i) => table(i + 1, at)));
          expect(new Set(tables.map(({ at }) => `${at.x},${at.y}`)).size).toBe(places.length);
          for (const { at } of tables) {
            expect(at.x).toBeLessThanOrEqual(columns);
            expect(at.y).toBeLessThanOrEqual(rows);
          }
        },
      ),
    );
  });
});
