import { expect, test } from 'vitest';
import { holds, type Result } from '../../../scripts/bench/result.ts';
import { least, most, quantile } from '../../../scripts/bench/stats.ts';
import { amount, asJson, table } from '../../../scripts/bench/table.ts';

const rate: Result = {
  what: 'ideas',
  unit: '/s',
  ours: 30_000,
  floor: 40_000,
  target: { is: 'at least', value: 0.6, of: 'ratio' },
  note: 'plain ws',
};

test('a target on the ratio is held against the floor, one on our figure is not', () => {
  expect(holds(rate)).toBe(true);
  expect(holds({ ...rate, ours: 20_000 })).toBe(false);
  expect(holds({ ...rate, unit: 'ms', ours: 60, target: { is: 'at most', value: 50, of: 'ours' } })).toBe(
    false,
  );
});

test('a figure without a target or without a floor has no verdict', () => {
  const { target, ...bare } = rate;
  expect(holds(bare)).toBeNull();
  const { floor, ...floorless } = rate;
  expect(holds(floorless)).toBeNull();
});

test('the table says what was held against what', () => {
  const lines = table([rate]);
  expect(lines[0]).toMatch(/ours +floor +ratio +target/);
  expect(lines[1]).toMatch(/^ideas +30,000\/s +40,000\/s +0\.75 +>= 0\.6 +holds +plain ws$/);
});

test('machines get the ratio and the verdict too', () => {
  expect(JSON.parse(asJson([rate]))).toMatchObject([{ ratio: 0.75, holds: true }]);
});

test('amounts show three figures', () => {
  expect([0.123, 12.34, 1234.5].map((value) => amount(value, 'ms'))).toEqual([
    '0.12 ms',
    '12.3 ms',
    '1,235 ms',
  ]);
});

test('a quantile is a value that was measured, and the best of runs is the least or the most', () => {
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(quantile([1, 2, 3], 0.99)).toBe(3);
  expect(quantile([], 0.5)).toBeNaN();
  expect([least([3, 1, 2], Number), most([3, 1, 2], Number)]).toEqual([1, 3]);
});
