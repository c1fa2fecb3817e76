import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, fraction, readFraction, reduced, textOf } from '../../shared/voting/fraction.ts';

test.each([
  [3, '3'],
  ['0.25', '1/4'],
  [0.1, '1/10'],
  ['1/3', '1/3'],
  [' 4 / 6 ', '2/3'],
  ['1e3', '1000'],
  [1e-7, '1/10000000'],
  ['-1.50', '-3/2'],
  ['.5', '1/2'],
])('%s is read as %s', (value, text) => {
  const read = readFraction(value);
  expect(read && textOf(read)).toBe(text);
});

test.each(['', ' ', '.', 'x', '1/0', '1,5', '1e9999', 'NaN', 'Infinity', '0x10'])(
  '"%s" is no number',
  (text) => {
    expect(readFraction(text)).toBeNull();
  },
);

test('numbers that no double tells apart are compared exactly', () => {
  const big = 10n ** 40n;
  expect(compare(fraction(big, big + 1n), fraction(big + 1n, big + 2n))).toBeLessThan(0);
  expect(compare(fraction(2n * big, 2n * big + 2n), fraction(big, big + 1n))).toBe(0);
});

test('the order is that of the numbers, however large', () => {
  const part = fc.bigInt({ min: -(10n ** 400n), max: 10n ** 400n });
  const below = fc.bigInt({ min: 1n, max: 10n ** 400n });
  fc.assert(
    fc.property(part, below, part, below, (a, b, c, d) => {
      const order = a * d - c * b;
      expect(Math.sign(compare(fraction(a, b), fraction(c, d)))).toBe(order < 0n ? -1 : order > 0n ? 1 : 0);
      expect(compare(reduced(fraction(a, b)), fraction(a, b))).toBe(0);
    }),
  );
});

test('numbers that are all but equal are told apart, and equal ones never', () => {
  const large = fc.bigInt({ min: 1n, max: 10n ** 60n });
  fc.assert(
    fc.property(large, large, large, fc.constantFrom(-1n, 0n, 1n), (n, d, factor, more) => {
      expect(Math.sign(compare(fraction(n * factor + more, d * factor), fraction(n, d)))).toBe(Number(more));
    }),
  );
});
