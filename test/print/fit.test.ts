import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, wrap } from '../../server/print/fit.ts';

/** Every letter half as wide as it is high. */
const measure = (line: string): number => line.length / 2;

test('lines end at blanks and hyphens, and a long piece stands alone', () => {
  expect(wrap('van den Heuvel-Rombouts', 6, measure)).toEqual(['van den', 'Heuvel-', 'Rombouts']);
  expect(wrap('Ann', 6, measure)).toEqual(['Ann']);
  expect(wrap('Wolfeschlegelsteinhausen', 6, measure)).toEqual(['Wolfeschlegelsteinhausen']);
});

test('a short name is as large as is wanted, a long one as large as it can be', () => {
  const room = { width: 50, height: 20, largest: 12, lines: 2, leading: 1 };
  expect(fitted('Jo', room, measure)).toEqual({ lines: ['Jo'], size: 12 });
  expect(fitted('', room, measure)).toEqual({ lines: [], size: 12 });
  const long = fitted('Maria-Antoinette', room, measure);
  expect(long.lines).toEqual(['Maria-', 'Antoinette']);
  expect(long.size).toBeCloseTo(10, 2);
});

test('whatever the name, it fits and loses no letter', () => {
  const name = fc.stringMatching(/^[a-z]{1,30}([ -][a-z]{1,30}){0,6}$/);
  fc.assert(
    fc.property(name, fc.integer({ min: 1, max: 3 }), (text, lines) => {
      const room = { width: 60, height: 25, largest: 18, lines, leading: 1.12 };
      const found = fitted(text, room, measure);
      expect(found.lines.length).toBeLessThanOrEqual(lines);
      expect(found.lines.length * found.size * 1.12).toBeLessThanOrEqual(25.01);
      for (const line of found.lines) expect(measure(line) * found.size).toBeLessThanOrEqual(60.01);
      expect(found.lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(found.size).toBeGreaterThan(0);
    }),
  );
});
