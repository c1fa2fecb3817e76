import { expect, test } from 'vitest';
import { seeded } from '../../shared/seating/random.ts';
import { TORTURE } from '../support/torture.ts';
import { cutPower, type Damage } from './powerCut.ts';
import { Victim } from './victim.ts';
import { LEG, surviveCrashes } from './writers.ts';

const CUTS = TORTURE ? LEG : 8;
const LEGS = TORTURE ? 6 : 1;

test.each(Array.from({ length: LEGS }, (_, i) => ({ leg: i + 1, victim: new Victim('telling') })))(
  `${CUTS} power cuts under 20 writers: what was not on the disk is gone or torn, and nothing acknowledged is lost ($leg of ${LEGS})`,
  { timeout: 600_000 },
  async ({ leg, victim }) => {
    const random = seeded(16 + leg);
    const damages: Damage[] = [];
    const crash = async () => {
      await victim.kill();
      damages.push(cutPower(victim.database, random));
    };
    const done = await surviveCrashes(victim, CUTS, { seed: leg, crash });
    expect(done).toEqual({ crashes: CUTS, lost: 0, doubled: 0, phantom: 0, vanished: 0, stuck: 0 });
    // The cuts did hit something: bytes that were on their way, and pages of the file that the log still holds.
    expect(damages.some(({ tail }) => tail > 0)).toBe(true);
    expect(damages.some(({ pages }) => pages > 0)).toBe(true);
  },
);
