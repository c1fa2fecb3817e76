import { expect, test } from 'vitest';
import { seeded } from '../../shared/seating/random.ts';
import { TORTURE } from '../support/torture.ts';
import { cutPower, type Damage } from './powerCut.ts';
import { Victim } from './victim.ts';
import { surviveCrashes } from './writers.ts';

const CUTS = TORTURE ? 300 : 15;
const victim = new Victim({ tellsSyncs: true });

test(`${CUTS} power cuts under 20 writers: what was not on the disk is gone or torn, and nothing acknowledged is lost`, {
  timeout: 3_600_000,
}, async () => {
  const random = seeded(17);
  const damages: Damage[] = [];
  await surviveCrashes(victim, CUTS, async () => {
    await victim.kill();
    damages.push(cutPower(victim.database, random));
  });
  // The cuts did hit something: bytes that were on their way, and pages of the file that the log still holds.
  expect(damages.some(({ tail }) => tail > 0)).toBe(true);
  expect(damages.some(({ pages }) => pages > 0)).toBe(true);
});
