import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guest, Party } from '../../shared/choices/party.ts';
import { type HallTable, planTables } from '../../shared/choices/planTables.ts';

const table = (id: string, theme: string, more: Partial<HallTable> = {}): HallTable => ({
  id,
  theme,
  capacity: 8,
  provides: [],
  languages: [],
  open: true,
  ...more,
});
let count = 0;
const party = (wish: string | null, more: Partial<Guest> = {}): Party => ({
  guests: [{ id: `p${count++}`, role: 'participant', needs: [], languages: [], apart: [], ...more }],
  wishes: wish === null ? [] : [wish],
  owed: 0,
  late: 0,
  comes: true,
});
/** So many people with this first wish; people beyond these have none. */
const wanting = (demand: Record<string, number>, people = 0): Party[] => {
  const wishes = Object.entries(demand).flatMap(([theme, n]) => Array<string>(n).fill(theme));
  const silent = Array<null>(Math.max(0, people - wishes.length)).fill(null);
  return [...wishes, ...silent].map((wish) => party(wish));
};
const THEMES = ['green', 'home'];

describe('tables by demand', () => {
  test('a table that nobody wants goes to the theme that many want', () => {
    const plan = planTables(
      [table('1', 'green'), table('2', 'home')],
      THEMES,
      wanting({ green: 16, home: 0 }, 16),
    );
    expect(plan).toMatchObject({ changed: ['2'], opened: [], closed: [], before: 8, met: 16 });
  });
  test('tables that fit are left alone', () => {
    const plan = planTables(
      [table('1', 'green'), table('2', 'home')],
      THEMES,
      wanting({ green: 8, home: 7 }, 15),
    );
    expect(plan).toMatchObject({ changed: [], opened: [], closed: [], before: 15, met: 15 });
  });
  test('what somebody needs comes to the theme that he wants, when nobody else counts on it', () => {
    const wheels = { needs: ['wheelchair'] };
    const hall = [table('1', 'green', { provides: ['wheelchair'] }), table('2', 'home')];
    const one = [party('home', wheels), ...wanting({ green: 3 }, 16)];
    expect(planTables(hall, THEMES, one).changed).toEqual(['1', '2']);
    const two = [party('home', wheels), party('green', wheels), ...wanting({ green: 3 }, 16)];
    expect(planTables(hall, THEMES, two).changed).toEqual([]);
  });
  test('a table that nobody needs may close, the last one that somebody needs may not', () => {
    const hall = ['1', '2', '3'].map((id) => table(id, 'green', { provides: ['wheelchair'] }));
    const people = [party('green', { needs: ['wheelchair'] }), ...wanting({ green: 3 })];
    expect(planTables(hall, THEMES, people).closed).toEqual(['2', '3']);
  });
  test('a table with an interpreter or room for a wheelchair does not change for who needs neither', () => {
    const hall = [
      table('1', 'green'),
      table('2', 'home', { languages: ['ar'] }),
      table('3', 'home', { provides: ['wheelchair'] }),
    ];
    expect(planTables(hall, THEMES, wanting({ green: 20 }))).toMatchObject({ changed: [], closed: [] });
  });
  test('closed tables open when there are too few seats, with the theme that lacks most', () => {
    const hall = [table('1', 'green'), table('2', 'home', { open: false })];
    const plan = planTables(hall, THEMES, wanting({ green: 12, home: 1 }, 13));
    expect(plan).toMatchObject({ opened: ['2'], changed: ['2'], met: 13 - 1 });
  });
  test('spare tables close, but not the last seats for who comes unannounced', () => {
    const hall = ['1', '2', '3', '4'].map((id) => table(id, 'green'));
    expect(planTables(hall, THEMES, wanting({ green: 8 }, 8))).toMatchObject({ closed: ['3', '4'], met: 8 });
  });

  const size = { min: 1, max: 5 };
  const hall = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 })
    .map((themes) => themes.map((theme, i) => table(String(i), theme, { capacity: 4 })));
  const demand = fc.record({ a: fc.nat(20), b: fc.nat(20), c: fc.nat(20) });

  test('no choice of themes meets more first wishes, and none meets as many with fewer changes', () => {
    fc.assert(
      fc.property(hall, demand, (tables, people) => {
        const plan = planTables(tables, ['a', 'b', 'c'], wanting(people, 60));
        const all = everyTheming(tables).map((themes) => ({
          met: (['a', 'b', 'c'] as const).reduce(
            (sum, theme) => sum + Math.min(people[theme], 4 * themes.filter((one) => one === theme).length),
            0,
          ),
          changes: themes.filter((theme, i) => theme !== tables[i]?.theme).length,
        }));
        const best = Math.max(...all.map(({ met }) => met));
        expect(plan.met).toBe(best);
        const fewest = Math.min(...all.filter(({ met }) => met === best).map(({ changes }) => changes));
        expect(plan.changed).toHaveLength(fewest);
      }),
      { numRuns: 150 },
    );
  });
  test('nobody loses a seat by it', () => {
    fc.assert(
      fc.property(hall, demand, fc.integer(size), (tables, people, expected) => {
        const { tables: after } = planTables(tables, ['a', 'b', 'c'], wanting(people, expected));
        const seats = after.reduce((sum, { open, capacity }) => sum + (open ? capacity : 0), 0);
        expect(seats).toBeGreaterThanOrEqual(Math.min(expected, tables.length * 4));
      }),
    );
  });
});

function everyTheming(tables: readonly HallTable[]): string[][] {
  return tables.reduce<string[][]>(
    (all) => all.flatMap((one) => ['a', 'b', 'c'].map((theme) => [...one, theme])),
    [[]],
  );
}
