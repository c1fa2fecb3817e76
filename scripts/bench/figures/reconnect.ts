import { type DeviceSpec, openAll } from '../device.ts';
import { letIn, startFloor, startServer } from '../hall.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { byTurns, pause, quantile } from '../stats.ts';
import { bareWire, type Wire } from '../wire.ts';

/** Ideas in the hall, so that a tablet's own table and clock come to about 20 KB. */
const IDEAS = 107 * 40;

/** After a power cut of the network all devices come back in the same moment, each for its whole state. */
export const reconnect: Figure = {
  name: 'reconnect',
  async measure(bench: Bench): Promise<Result[]> {
    const results: Result[] = [];
    for (const count of bench.quick ? [1000] : [1000, 5000]) results.push(await storm(bench, count));
    return results;
  },
};

async function storm(bench: Bench, count: number): Promise<Result> {
  const server = await startServer(bench);
  await server.helper.ask('addIdeas', IDEAS);
  const specs = await letIn(server.helper, ['tablet', count]);
  const ours = new Storm(() => openDevices(server.port, specs));
  await ours.again();

  const plain = await startFloor(bench);
  await plain.helper.ask('greetWith', ours.bytes);
  const floor = new Storm(() => openWires(plain.port, count));
  await floor.again();

  const runs = await byTurns(
    bench.quick ? 3 : 7,
    () => ours.again(),
    () => floor.again(),
  );
  ours.cut();
  floor.cut();
  await server.helper.stop();
  await plain.helper.stop();
  return {
    what: `${count.toLocaleString('en')} devices back at once`,
    unit: 'ms',
    // Not the best: of a storm of a tenth of a second the luckiest one says little.
    ours: quantile(runs.ours, 0.5),
    floor: quantile(runs.floor, 0.5),
    target: { is: 'at most', value: 3, of: 'ratio' },
    note: `ws sending the same ${Math.round(ours.bytes / 1000)} kB to each`,
  };
}

interface Opened {
  all: { cut(): void }[];
  bytes: number;
}

class Storm {
  readonly #open: () => Promise<Opened>;
  #connected: { cut(): void }[] = [];
  /** Bytes that the greediest device got. */
  bytes = 0;

  constructor(open: () => Promise<Opened>) {
    this.#open = open;
  }

  /** Cuts everybody off and times, in ms, until the last one has its state again. */
  async again(): Promise<number> {
    this.cut();
    const started = performance.now();
    const { all, bytes } = await this.#open();
    const took = performance.now() - started;
    this.#connected = all;
    this.bytes = bytes;
    // The next one starts from rest.
    await pause(500);
    return took;
  }

  cut(): void {
    for (const one of this.#connected) one.cut();
    this.#connected = [];
  }
}

async function openDevices(port: number, specs: DeviceSpec[]): Promise<Opened> {
  const { devices, bytes } = await openAll(port, specs);
  return { all: devices, bytes };
}

async function openWires(port: number, count: number): Promise<Opened> {
  const greeted = Array.from({ length: count }, () => {
    const wire = bareWire({ port, path: '/' });
    return new Promise<Wire>((resolve) => {
      wire.onText = () => resolve(wire);
    });
  });
  return { all: await Promise.all(greeted), bytes: 0 };
}
