import { jointBound } from '../../../server/seating/jointBound.ts';
import { lowerBounds } from '../../../shared/seating/bounds.ts';
import type { Instance } from '../../../shared/seating/instance.ts';
import { practiceInstance } from '../practiceInstance.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { hallOf } from '../seatingHalls.ts';

const ROUNDS = 3;
const WARM_UP = 5;

/** How long it takes to prove how good a plan can be: processor time, all threads together. */
export const seatingBound: Figure = {
  name: 'seatingBound',
  async measure({ quick }: Bench): Promise<Result[]> {
    const whole = practiceInstance(ROUNDS, 1);
    // Once unmeasured: the first call is also compiled.
    lowerBounds(whole);
    const terms = await cpuOf(() => lowerBounds(whole));
    const results: Result[] = [
      {
        what: 'bound of each term, 850 people',
        unit: 'ms',
        ours: 1000 * terms,
        target: { is: 'at most', value: 100, of: 'ours' },
        note: `${ROUNDS} rounds, processor time`,
      },
    ];
    return quick ? results : [...results, await joint(whole), await jointOfEvening()];
  },
};

async function joint(whole: Instance): Promise<Result> {
  return {
    what: 'bound for all terms together, 850 people',
    unit: 's',
    ours: await cpuOf(() => jointBound(whole)),
    target: { is: 'at most', value: 10, of: 'ours' },
    note: 'HiGHS in a thread, with its start',
  };
}

/** What an organiser who tries other weights waits for: the thread has solved this hall before. */
async function jointOfEvening(): Promise<Result> {
  const evening = hallOf('S', 1);
  for (let k = 0; k < WARM_UP; k++) await jointBound(evening);
  return {
    what: 'bound for all terms together, 80 people',
    unit: 's',
    ours: await cpuOf(() => jointBound(evening)),
    target: { is: 'at most', value: 0.1, of: 'ours' },
    note: 'HiGHS in a warm thread',
  };
}

/** Processor seconds of this process while it does something. */
async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
