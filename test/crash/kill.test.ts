import { test } from 'vitest';
import { TORTURE } from '../support/torture.ts';
import { Victim } from './victim.ts';
import { surviveCrashes } from './writers.ts';

const KILLS = TORTURE ? 1000 : 50;
const victim = new Victim();

test(
  `${KILLS} times kill -9 under 20 writers: nothing acknowledged is lost, doubled or unseen`,
  {
    timeout: 3_600_000,
  },
  () => surviveCrashes(victim, KILLS, () => victim.kill()),
);
