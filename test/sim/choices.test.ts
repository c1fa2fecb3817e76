import { expect, test } from 'vitest';
import { EACH, STEPS } from './seeds.ts';
import { simulate } from './simulate.ts';

test('people choose, places are given, tables close, plans are taken back: nobody sits where he was not told', {
  timeout: 3_600_000,
}, async () => {
  for (let seed = 0; seed < EACH / 8; seed++) await simulate(seed, STEPS, { choosing: true });
  expect.assertions(0);
});
