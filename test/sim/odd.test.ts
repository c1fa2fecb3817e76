import { expect, test } from 'vitest';
import { EACH, STEPS } from './seeds.ts';
import { simulate } from './simulate.ts';

test('the odd seeds: nothing typed is lost, doubled or hidden, whatever breaks', {
  timeout: 3_600_000,
}, async () => {
  for (let i = 0; i < EACH; i++) await simulate(2 * i + 1, STEPS);
  expect.assertions(0);
});
