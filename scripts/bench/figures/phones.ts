import { letIn, ourHall, startServer, VIEWERS } from '../hall.ts';
import { paced } from '../load.ts';
import { Helper } from '../process.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { byTurns, least, type Spread } from '../stats.ts';

const IDEAS_PER_SECOND = 1000;
/** Residents and wildcards on the day. */
const GUESTS = 850;

interface Run extends Spread {
  /** Tallies received by all phones, per phone. */
  pulses: number;
}

/** Whether a city that looks on from home makes the screens in the hall slow. */
export const phones: Figure = {
  name: 'phones',
  async measure(bench: Bench): Promise<Result[]> {
    const crowd = bench.quick ? 5000 : 10_000;
    const ms = bench.quick ? 3000 : 5000;
    const { ours, floor } = await byTurns(
      bench.quick ? 1 : 2,
      () => run(bench, crowd, true, ms),
      () => run(bench, GUESTS, false, ms),
    );
    const pulses = Math.min(...ours.map((one) => one.pulses));
    if (pulses < 1) throw new Error('the phones got no tally');
    return [
      {
        what: `idea to last screen, ${crowd.toLocaleString('en')} phones with a tally, 99 of 100 within`,
        unit: 'ms',
        ours: least(ours, ({ p99 }) => p99),
        floor: least(floor, ({ p99 }) => p99),
        target: { is: 'at most', value: 4, of: 'ratio' },
        note: `${IDEAS_PER_SECOND} ideas/s; floor: ${GUESTS} phones, no tally`,
      },
    ];
  },
};

async function run(bench: Bench, count: number, tally: boolean, ms: number): Promise<Run> {
  const server = await startServer(bench);
  if (!tally) await server.helper.ask('withoutPulse');
  const crowd = Helper.load(bench, 'phones');
  await crowd.ask('open', { port: server.port, specs: await letIn(server.helper, ['phone', count]) });
  const hall = await ourHall(server, { viewers: VIEWERS });
  await crowd.ask('pulses');
  const times = await paced(hall, IDEAS_PER_SECOND, ms, 1000);
  const pulses = (await crowd.ask<number>('pulses')) / count;
  await crowd.stop();
  await hall.close();
  return { ...times, pulses };
}
