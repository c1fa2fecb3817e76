import { measureRows } from '../floorSqlite.ts';
import { floorHall, type Hall, ourHall, startServer } from '../hall.ts';
import { paced } from '../load.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { byTurns, least, type Spread } from '../stats.ts';

const IDEAS_PER_SECOND = 107;

interface Run extends Spread {
  stall: number;
}

/** How soon an idea is on disk, acknowledged and on the last of the screens, in a busy hall. */
export const screen: Figure = {
  name: 'screen',
  async measure(bench: Bench): Promise<Result[]> {
    const { quick, scratch } = bench;
    const ours = await ourHall(await startServer(bench));
    const floor = await floorHall(bench);
    const ms = quick ? 3000 : 8000;
    const runs = await byTurns(
      quick ? 2 : 3,
      () => run(ours, ms),
      () => run(floor, ms),
    );
    await ours.close();
    await floor.close();
    const row = measureRows(scratch, quick ? 500 : 1500);
    return [
      {
        what: 'idea to last screen at 107/s, half within',
        unit: 'ms',
        ours: least(runs.ours, ({ p50 }) => p50),
        floor: least(runs.floor, ({ p50 }) => p50),
        target: { is: 'at most', value: 3, of: 'ratio' },
        note: 'ws without store',
      },
      {
        what: '99 of 100 within',
        unit: 'ms',
        ours: least(runs.ours, ({ p99 }) => p99),
        floor: least(runs.floor, ({ p99 }) => p99) + row.p99,
        target: { is: 'at most', value: 3, of: 'ratio' },
        note: 'ws plus one row of plain SQLite',
      },
      {
        what: 'longest stall of the server meanwhile',
        unit: 'ms',
        ours: least(runs.ours, ({ stall }) => stall),
        floor: least(runs.floor, ({ stall }) => stall),
        target: { is: 'at most', value: 50, of: 'ours' },
        note: 'the floor shows what the machine itself adds',
      },
    ];
  },
};

async function run(hall: Hall, ms: number): Promise<Run> {
  await hall.watch();
  const times = await paced(hall, IDEAS_PER_SECOND, ms);
  const { stall } = await hall.report();
  return { ...times, stall };
}
