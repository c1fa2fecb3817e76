import { expect, test } from 'vitest';
import { seeded } from '../../shared/seating/random.ts';
import { cutPower } from './powerCut.ts';
import { Victim } from './victim.ts';
import { surviveCrashes } from './writers.ts';

/* A test that cannot fail promises nothing: with a promise of the writer broken, the very same ordeal must find what is lost. */

const PATIENCE_MS = 1500;

test('a writer that answers before it has written is found out by kill -9', { timeout: 60_000 }, async () => {
  const victim = new Victim('hasty');
  const ordeal = { seed: 1, patience: PATIENCE_MS, crash: () => victim.kill() };
  expect((await surviveCrashes(victim, 2, ordeal)).lost).toBeGreaterThan(0);
});

test('a writer that does not wait for the disk is found out by a power cut', {
  timeout: 60_000,
}, async () => {
  const victim = new Victim('careless');
  const random = seeded(1);
  const crash = async () => {
    await victim.kill();
    cutPower(victim.database, random);
  };
  expect((await surviveCrashes(victim, 2, { seed: 1, patience: PATIENCE_MS, crash })).lost).toBeGreaterThan(
    0,
  );
});
