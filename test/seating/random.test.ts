import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded, shuffle } from '../../shared/seating/random.ts';

describe('seeded random numbers', () => {
  it('never change: a plan can be made again from its seed', () => {
    const random = seeded(1);
    expect([random.below(1000), random.below(1000), random.below(1000)]).toMatchInlineSnapshot(`
      [
        243,
        432,
        899,
      ]
    `);
  });

  it('differ between seeds that are close', () => {
    const firsts = new Set(Array.from({ length: 100 }, (_, seed) => seeded(seed).next()));
    expect(firsts.size).toBe(100);
  });

  it('stay below the limit and reach every number', () => {
    const random = seeded(7);
    const drawn = Array.from({ length: 1000 }, () => random.below(5));
    expect(new Set(drawn)).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  it('shuffle without losing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        expect(shuffle([...list], seeded(seed)).sort((a, b) => a - b)).toEqual(list.sort((a, b) => a - b));
      }),
    );
  });
});
