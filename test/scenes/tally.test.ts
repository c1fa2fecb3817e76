import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCount, colourOf, inOrder, OTHER, tallyRows, topOf } from '../../client/scenes/tally.ts';

const words = { localized: (text: { nl: string }) => text.nl, other: 'Andere onderwerpen' };
const themes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `t${i}`, title: { nl: `T ${i}` } }));

describe('tallyRows', () => {
  it('gives every theme a bar, also one without ideas', () => {
    const rows = tallyRows(themes(2), { t1: 3 }, words);
    expect(rows.map(({ label, count }) => [label, count])).toEqual([
      ['T 0', 0],
      ['T 1', 3],
    ]);
  });

  it('puts the smallest together where fewer fit', () => {
    const rows = tallyRows(themes(9), { t0: 1, t1: 2, t2: 5, t3: 4 }, words, 2);
    expect(rows.map(({ id, count }) => [id, count])).toEqual([
      ['t2', 5],
      ['t3', 4],
      [OTHER, 3],
    ]);
  });

  it('counts ideas without a theme and of themes that are gone', () => {
    const rows = tallyRows(themes(1), { t0: 2, '': 1, gone: 4 }, words);
    expect(rows.at(-1)).toEqual({ id: OTHER, label: 'Andere onderwerpen', count: 5, colour: 0 });
  });

  it('adds up to the total with at most thirteen bars, whatever the numbers', () => {
    const counts = fc.array(fc.nat(500), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(counts, fc.nat(50), (given, loose) => {
        const perTheme = Object.fromEntries([['', loose], ...given.map((count, i) => [`t${i}`, count])]);
        const rows = tallyRows(themes(given.length), perTheme, words);
        expect(rows.length).toBeLessThanOrEqual(13);
        expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(given.reduce((a, b) => a + b, loose));
      }),
    );
  });
});

describe('the order of the bars', () => {
  const rows = [
    { id: OTHER, label: '', count: 9, colour: 0 },
    { id: 'a', label: '', count: 1, colour: 1 },
    { id: 'b', label: '', count: 4, colour: 2 },
    { id: 'c', label: '', count: 4, colour: 3 },
  ];

  it('puts the largest first, keeps equals in place and what is no theme last', () => {
    expect(byCount(rows)).toEqual(['b', 'c', 'a', OTHER]);
  });

  it('keeps an earlier order and puts newcomers after it', () => {
    expect(inOrder(rows, ['c', 'a', 'b']).map(({ id }) => id)).toEqual(['c', 'a', 'b', OTHER]);
  });
});

describe('topOf', () => {
  it('leaves a little room above the largest bar and never fills the width with the first idea', () => {
    expect(topOf([])).toBe(10);
    expect(topOf([{ count: 1 }])).toBe(10);
    expect(topOf([{ count: 74 }])).toBe(74);
    expect(topOf([{ count: 75 }])).toBe(76);
    expect(topOf([{ count: 101 }])).toBe(120);
  });

  it('is never below the largest and at most a fifth above it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1_000_000 }), (count) => {
        const top = topOf([{ count }]);
        expect(top).toBeGreaterThanOrEqual(count);
        expect(top).toBeLessThanOrEqual(count * 1.2);
      }),
    );
  });
});

describe('colourOf', () => {
  it('deals six colours in turn and none to what is no theme', () => {
    const eight = themes(8);
    expect(eight.map(({ id }) => colourOf(eight, id))).toEqual([1, 2, 3, 4, 5, 6, 1, 2]);
    expect(colourOf(eight, null)).toBe(0);
  });
});
