import { measureRows } from '../floorSqlite.ts';
import { floorHall, type Hall, ourHall, startServer } from '../hall.ts';
import { LibraryWire } from '../libraryWire.ts';
import { closedLoop, type Throughput } from '../load.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { byTurns, least, most } from '../stats.ts';
import { bareWire, type MakeWire } from '../wire.ts';

const IN_FLIGHT = 8;
const rateOf = ({ rate }: Throughput): number => rate;
const cpuOf = ({ cpu }: Throughput): number => cpu;

/** How many ideas a second get through, on disk and shown, when all tablets send as fast as they are answered. */
export const ideas: Figure = {
  name: 'ideas',
  async measure(bench: Bench): Promise<Result[]> {
    const asDevices = await throughput(bench, (options) => new LibraryWire(options));
    const bare = await throughput(bench, bareWire);
    return [
      {
        what: 'durable ideas, 107 tablets, 25 screens',
        unit: '/s',
        ours: most(asDevices.ours, rateOf),
        floor: most(asDevices.floor, rateOf),
        target: { is: 'at least', value: 0.6, of: 'ratio' },
        note: 'ws without store, rules or rights; clients read what they get',
      },
      {
        what: 'the same, clients that do not read',
        unit: '/s',
        ours: most(bare.ours, rateOf),
        floor: most(bare.floor, rateOf),
        note: 'the servers alone, as far as they can be driven',
      },
      {
        what: 'the same beside a plain database',
        unit: '/s',
        ours: most(bare.ours, rateOf),
        floor: measureRows(bench.scratch, bench.quick ? 1000 : 3000).rate,
        target: { is: 'at least', value: 3, of: 'ratio' },
        note: 'better-sqlite3, row by row',
      },
      {
        what: 'processor time for each idea',
        unit: 'µs',
        ours: least(bare.ours, cpuOf),
        floor: least(bare.floor, cpuOf),
        note: 'all threads; the loop and the disk work side by side',
      },
    ];
  },
};

/** Both servers by turns, fresh each time, driven by clients of one make. */
function throughput(bench: Bench, make: MakeWire): Promise<{ ours: Throughput[]; floor: Throughput[] }> {
  const run = async (hall: Hall): Promise<Throughput> => {
    const rate = await closedLoop(hall, IN_FLIGHT, bench.quick ? 1500 : 3000);
    await hall.close();
    return rate;
  };
  return byTurns(
    bench.quick ? 2 : 3,
    async () => run(await ourHall(await startServer(bench), { make })),
    async () => run(await floorHall(bench, make)),
  );
}
