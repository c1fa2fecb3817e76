import { expect, test } from 'vitest';
import { TORTURE } from '../support/torture.ts';
import { Victim } from './victim.ts';
import { LEG, surviveCrashes } from './writers.ts';

const LEGS = TORTURE ? 20 : 1;

test.each(Array.from({ length: LEGS }, (_, i) => ({ leg: i + 1, victim: new Victim() })))(
  `${LEG} times kill -9 under 20 writers: nothing acknowledged is lost, doubled or unseen ($leg of ${LEGS})`,
  { timeout: 600_000 },
  async ({ leg, victim }) => {
    const done = await surviveCrashes(victim, LEG, { seed: leg, crash: () => victim.kill() });
    expect(done).toEqual({ crashes: LEG, lost: 0, doubled: 0, phantom: 0, vanished: 0 });
  },
);
