import { describe, expect, it } from 'vitest';
import { findClashes } from '../../shared/seating/clash.ts';
import { explain } from '../../shared/seating/explain.ts';
import { golfer } from '../../shared/seating/golfer.ts';
import { group, worth } from '../../shared/seating/mdg.ts';
import { readGrouping, writeGroups } from '../../shared/seating/mdgFile.ts';
import { MinCostFlow } from '../../shared/seating/minCostFlow.ts';
import { place } from '../../shared/seating/place.ts';
import { seeded } from '../../shared/seating/random.ts';
import { hall, person, plan, table } from './hall.ts';

describe('the cheapest flow', () => {
  it('takes the dear way only when the cheap one is full', () => {
    const flow = new MinCostFlow();
    const [s, a, b, t] = [flow.node(), flow.node(), flow.node(), flow.node()];
    flow.arc(s, a, 5, 0);
    flow.arc(s, b, 5, 0);
    const cheap = flow.arc(a, t, 3, 1);
    flow.arc(a, b, 9, 1);
    const dear = flow.arc(b, t, 6, 4);
    expect(flow.run(s, t)).toEqual({ flow: 9, cost: 3 * 1 + 5 * 4 + 1 * 5 });
    expect([flow.flowOn(cheap), flow.flowOn(dear)]).toEqual([3, 6]);
  });
});

describe('rules that clash', () => {
  it('are named with the rows concerned', () => {
    const people = [
      person('a', { with: 'b', apart: ['b'] }),
      person('b'),
      person('c', { pins: { 1: 'shut' } }),
      person('d', { languages: ['tr'] }),
      person('e'),
    ];
    const tables = [
      table('T1', { capacity: 3 }),
      table('T0', { capacity: 0 }),
      table('shut', { lastRound: 0 }),
    ];
    const codes = findClashes(hall(people, tables)).map(({ code, people: who }) => [code, who.join()]);
    expect(codes).toEqual(
      expect.arrayContaining([
        ['tableWithoutSeats', ''],
        ['companionsApart', 'a,b'],
        ['pinnedToClosedTable', 'c'],
        ['languageNowhere', 'd'],
      ]),
    );
  });

  it('are not seen where there are none', () => {
    expect(findClashes(hall([person('a')], [table('T1')]))).toEqual([]);
  });

  it('count the people that a hall has no seat for', () => {
    const people = ['a', 'b', 'c'].map((id) => person(id));
    expect(findClashes(hall(people, [table('T1', { capacity: 2 })]))).toMatchObject([
      { code: 'tooFewSeats', short: 1 },
    ]);
  });
});

describe('why somebody sits here', () => {
  it('is told round by round', () => {
    const people = [person('ann', { prefs: ['green', 'home'], group: 'g' }), person('bob', { group: 'g' })];
    const tables = [table('T1'), table('T2', { theme: 'home' })];
    const seats = plan({ ann: 'T1 T2', bob: 'T1 T2' });
    expect(explain(hall(people, tables, { rounds: 2 }), seats, 'ann')).toMatchObject([
      { round: 1, table: 'T1', wish: 1, sameRoom: ['bob'], metBefore: [], suitable: 2 },
      { round: 2, table: 'T2', wish: 2, metBefore: ['bob'] },
    ]);
  });
});

describe('published problems', () => {
  it('social golfer: nobody meets twice', () => {
    const { terms, unplaced } = place(golfer(4, 3, 3), { seed: 1, budget: 60_000 });
    expect(unplaced).toEqual([]);
    expect(terms.total).toBe(0);
  });

  it('maximally diverse grouping: reads, groups and writes', () => {
    const rows = ['4 2 ss 2 2 2 2', '0 1 1', '0 2 9', '0 3 1', '1 2 1', '1 3 9', '2 3 1'];
    const problem = readGrouping(rows.join('\n'));
    const best = group(problem, seeded(1), { budget: 2048 })!;
    expect(worth(problem, best)).toBe(18);
    expect(writeGroups(best).split('\n')).toHaveLength(5);
    expect(() => readGrouping('4 2 ss 2 2 2 2\n0 7 1')).toThrowError(expect.objectContaining({ line: 2 }));
  });
});
