import { measureRows } from '../floorSqlite.ts';
import { floorHall, ourHall, startServer } from '../hall.ts';
import { closedLoop, type Throughput } from '../load.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { byTurns, least, most } from '../stats.ts';

const IN_FLIGHT = 8;
const rateOf = ({ rate }: Throughput): number => rate;
const cpuOf = ({ cpu }: Throughput): number => cpu;

/** How many ideas a second get through, on disk and shown, when all tablets send as fast as they are answered. */
export const ideas: Figure = {
  name: 'ideas',
  async measure(bench: Bench): Promise<Result[]> {
    const { quick, scratch } = bench;
    const ms = quick ? 1500 : 3000;
    const run = async (open: () => ReturnType<typeof floorHall>): Promise<Throughput> => {
      const hall = await open();
      const rate = await closedLoop(hall, IN_FLIGHT, ms);
      await hall.close();
      return rate;
    };
    const { ours, floor } = await byTurns(
      quick ? 2 : 3,
      () => run(async () => ourHall(await startServer(bench))),
      () => run(() => floorHall(bench)),
    );
    const best = most(ours, rateOf);
    return [
      {
        what: 'durable ideas, 107 tablets, 25 screens',
        unit: '/s',
        ours: best,
        floor: most(floor, rateOf),
        target: { is: 'at least', value: 0.6, of: 'ratio' },
        note: 'ws without store, rules or rights',
      },
      {
        what: 'the same beside a plain database',
        unit: '/s',
        ours: best,
        floor: measureRows(scratch, quick ? 1000 : 3000).rate,
        target: { is: 'at least', value: 3, of: 'ratio' },
        note: 'better-sqlite3, row by row',
      },
      {
        what: 'processor time for each idea',
        unit: 'µs',
        ours: least(ours, cpuOf),
        floor: least(floor, cpuOf),
        note: 'all threads; the loop and the disk work side by side',
      },
    ];
  },
};
