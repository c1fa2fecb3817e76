import { openInWaves } from '../device.ts';
import { letIn, openWire, startFloor, startServer } from '../hall.ts';
import type { Helper } from '../process.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { pause } from '../stats.ts';

/** What a device that is connected costs the server's memory. */
export const memory: Figure = {
  name: 'memory',
  async measure(bench: Bench): Promise<Result[]> {
    const count = bench.quick ? 2000 : 5000;
    return [
      {
        what: 'memory for each connected phone',
        unit: 'KB',
        ours: await ours(bench, count),
        floor: await floor(bench, count),
        target: { is: 'at most', value: 4, of: 'ratio' },
        note: `ws; ${count.toLocaleString('en')} connections`,
      },
    ];
  },
};

async function ours(bench: Bench, count: number): Promise<number> {
  const { helper, port } = await startServer(bench);
  const specs = await letIn(helper, ['phone', count]);
  return grown(helper, count, () => openInWaves(port, specs));
}

async function floor(bench: Bench, count: number): Promise<number> {
  const { helper, port } = await startFloor(bench);
  return grown(helper, count, async () => {
    const wires = [];
    for (let i = 0; i < count; i++) wires.push(await openWire(port, '/'));
    return wires;
  });
}

/** KB of resident memory for each of the connections that were opened. */
async function grown(helper: Helper, count: number, open: () => Promise<{ cut(): void }[]>): Promise<number> {
  const before = await helper.ask<number>('memory');
  const all = await open();
  await pause(500);
  const after = await helper.ask<number>('memory');
  for (const one of all) one.cut();
  await helper.stop();
  return (after - before) / 1024 / count;
}
