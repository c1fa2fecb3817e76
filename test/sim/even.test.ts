import { expect, test } from 'vitest';
import { EACH, FOUND, STEPS } from './seeds.ts';
import { simulate } from './simulate.ts';

test.each(Object.entries(FOUND))('once broken: %s', async (_what, seed) => {
  await simulate(seed, STEPS);
});

test('the even seeds: nothing typed is lost, doubled or hidden, whatever breaks', {
  timeout: 3_600_000,
}, async () => {
  for (let i = 0; i < EACH; i++) await simulate(2 * i, STEPS);
  expect.assertions(0);
});
