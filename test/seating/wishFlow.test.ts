import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../shared/seating/model.ts';
import { nearlySolveWishes, solveWishes, type WishFlow } from '../../shared/seating/wishFlow.ts';
import { anyHall, hall, person, table } from './hall.ts';

const seatsGiven = ({ classes }: WishFlow): number =>
  classes.reduce((sum, { given }) => sum + given.reduce((n, { seats }) => n + seats, 0), 0);

const seatsNeeded = ({ classes }: WishFlow): number =>
  classes.reduce((sum, { people, seats }) => sum + people.length * seats, 0);

describe('the flow that is nearly the cheapest', () => {
  it('costs no more than the cheapest one, and gives as many seats', () => {
    fc.assert(
      fc.property(anyHall, (instance) => {
        const model = compile(instance);
        const exact = solveWishes(instance, model);
        const near = nearlySolveWishes(instance, model);
        expect(near.cost).toBeLessThanOrEqual(exact.cost);
        expect(near.short).toBe(exact.short);
        for (const flow of [exact, near]) expect(seatsGiven(flow)).toBe(seatsNeeded(flow) - flow.short);
      }),
    );
  });

  it('deals out the seats of themes that nobody wished for', () => {
    const people = ['a', 'b'].map((id) => person(id, { prefs: ['green'] }));
    const tables = [
      table('T1', { theme: 'green', capacity: 0 }),
      table('T2', { theme: 'home', capacity: 1 }),
      table('T3', { theme: 'safe', capacity: 1 }),
    ];
    const instance = hall(people, tables, { rounds: 2 });
    const [pair] = nearlySolveWishes(instance, compile(instance)).classes;
    expect(pair?.given).toEqual([
      { theme: 1, seats: 2 },
      { theme: 2, seats: 2 },
    ]);
  });
});
