import { InvalidArgumentError } from 'commander';
import { expect, test } from 'vitest';
import { numberWithin, wholeNumber } from '../../../scripts/cli/numbers.ts';

test('whole numbers within bounds are taken', () => {
  expect(wholeNumber(0, 10)('0')).toBe(0);
  expect(wholeNumber(0, 10)('10')).toBe(10);
});
test.each(['', ' ', '-1', '11', '1.5', '1e1', '0x1', 'ten'])('"%s" is no whole number up to ten', (text) => {
  expect(() => wholeNumber(0, 10)(text)).toThrow(InvalidArgumentError);
});

test('a share is above zero and at most one', () => {
  expect(numberWithin(0, 1)('0.4')).toBe(0.4);
  expect(numberWithin(0, 1)('1')).toBe(1);
});
test.each(['', '0', '-0.1', '1.01', 'NaN', 'Infinity', 'half'])('"%s" is no share', (text) => {
  expect(() => numberWithin(0, 1)(text)).toThrow(InvalidArgumentError);
});
