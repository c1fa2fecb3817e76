import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, emptySlots, hasUnseen, placesFor, settle } from '../../client/scenes/wallSlots.ts';

describe('the places on the wall', () => {
  it('fill with the newest first', () => {
    expect(settle(emptySlots(3), ['d', 'c', 'b', 'a']).cells).toEqual(['d', 'c', 'b']);
  });

  it('a card that is taken back goes at once, and only its place changes', () => {
    const hung = settle(emptySlots(3), ['d', 'c', 'b', 'a']);
    expect(settle(hung, ['d', 'b', 'a']).cells).toEqual(['d', 'a', 'b']);
    expect(settle(hung, ['d', 'b']).cells).toEqual(['d', null, 'b']);
  });

  it('a new card comes in the place of the one that hung longest', () => {
    const wall = ['c', 'b', 'a'];
    const hung = settle(emptySlots(2), wall);
    expect(hung.cells).toEqual(['c', 'b']);
    expect(hasUnseen(hung, wall)).toBe(true);
    const next = advance(hung, wall);
    expect(next.cells).toEqual(['a', 'b']);
    expect(hasUnseen(next, wall)).toBe(false);
    expect(advance(next, wall).cells).toEqual(['a', 'c']);
  });

  it('every card is seen in its turn, none hangs twice, and one step changes one place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 24 }), (size, count) => {
        const wall = Array.from({ length: count }, (_, i) => `i${i}`);
        let slots = settle(emptySlots(size), wall);
        for (let step = 0; step < count; step++) {
          const next = advance(slots, wall);
          const changed = next.cells.filter((id, cell) => id !== slots.cells[cell]).length;
          expect(changed).toBeLessThanOrEqual(1);
          const hung = next.cells.filter((id) => id !== null);
          expect(new Set(hung).size).toBe(hung.length);
          slots = next;
        }
        expect(hasUnseen(slots, wall)).toBe(false);
      }),
    );
  });

  it('follow the shape of the screen and the length of the words', () => {
    expect(placesFor(1920, 700, [40])).toEqual({ across: 3, down: 2 });
    expect(placesFor(1920, 700, [40, 120])).toEqual({ across: 2, down: 2 });
    expect(placesFor(1920, 700, [40, 250])).toEqual({ across: 2, down: 1 });
    expect(placesFor(1000, 500, [40])).toEqual({ across: 2, down: 2 });
    expect(placesFor(1000, 1500, [40])).toEqual({ across: 1, down: 4 });
    expect(placesFor(1920, 700, [40, 2000])).toEqual({ across: 3, down: 2 });
  });
});
