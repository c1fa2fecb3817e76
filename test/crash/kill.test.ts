import { expect, test } from 'vitest';
import { TORTURE } from '../support/torture.ts';
import { Victim } from './victim.ts';
import { LEG, surviveCrashes } from './writers.ts';

const KILLS = TORTURE ? LEG : 10;
const LEGS = TORTURE ? 20 : 1;

test.each(Array.from({ length: LEGS }, (_, i) => ({ leg: i + 1, victim: new Victim() })))(
  `${KILLS} times kill -9 under 20 writers: nothing acknowledged is lost, doubled or unseen ($leg of ${LEGS})`,
  { timeout: 600_000 },
  async ({ leg, victim }) => {
    const done = await surviveCrashes(victim, KILLS, { seed: leg, crash: () => victim.kill() });
    expect(done).toEqual({ crashes: KILLS, lost: 0, doubled: 0, phantom: 0, vanished: 0, stuck: 0 });
  },
);
