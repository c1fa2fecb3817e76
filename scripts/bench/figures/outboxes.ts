import { Device } from '../../../client/sync/device.ts';
import type { OutboxItem } from '../../../client/sync/outbox.ts';
import { MemoryOutboxStore } from '../../../client/sync/outboxStore.ts';
import { makeReplica } from '../../../client/sync/replica.ts';
import { socketDial } from '../../../client/sync/socketLine.ts';
import type { DeviceCommand } from '../../../shared/commands/command.ts';
import { seeded } from '../../../shared/seating/random.ts';
import { type TableState, table } from '../../../shared/views/table.ts';
import type { DeviceSpec } from '../device.ts';
import { floorHall, letIn, startServer, TABLETS } from '../hall.ts';
import { ideaCommand, nextId } from '../idea.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { pause } from '../stats.ts';

/** What a table types in half an hour without a network. */
const IDEAS = 40;
/** All have a network again within so long, each at another moment. */
const BACK_MS = 5000;
const HALF_HOUR_MS = 30 * 60_000;

/** All tablets come back with full outboxes: how long until the server has the last idea. */
export const outboxes: Figure = {
  name: 'outboxes',
  async measure(bench: Bench): Promise<Result[]> {
    const server = await startServer(bench);
    const specs = await letIn(server.helper, ['tablet', TABLETS]);
    const ours = await drain(server.port, specs);
    await server.helper.stop();
    const floor = await plainDrain(bench);
    return [
      {
        what: `${TABLETS} outboxes of ${IDEAS} ideas back within 5 s, drained`,
        unit: 's',
        ours: ours / 1000,
        floor: floor / 1000,
        target: { is: 'at most', value: 15, of: 'ours' },
        note: 'ws and SQLite taking the same ideas at the same moments; none lost, none doubled',
      },
    ];
  },
};

/** The same moments for the product and for the floor, in ms. */
function moments(): number[] {
  const random = seeded(5);
  return Array.from({ length: TABLETS }, () => random.next() * BACK_MS);
}

/** @returns milliseconds from the first network to the last acknowledgement */
async function drain(port: number, specs: readonly DeviceSpec[]): Promise<number> {
  const began = performance.now();
  const at = moments();
  const all = await Promise.all(specs.map((spec, i) => comeBack(port, spec, at[i] ?? 0)));
  const took = performance.now() - began;
  const ideas = new Set(all.flatMap(({ ideas }) => ideas));
  for (const { device } of all) device.stop();
  if (ideas.size !== TABLETS * IDEAS) throw new Error(`${ideas.size} ideas of ${TABLETS * IDEAS}`);
  return took;
}

async function comeBack(
  port: number,
  { key, table: own = '' }: DeviceSpec,
  after: number,
): Promise<{ device: Device; ideas: string[] }> {
  const store = new MemoryOutboxStore();
  await store.put(Array.from({ length: IDEAS }, (_, seq) => typed(own, seq)));
  await pause(after);
  const replica = makeReplica('table', own, table);
  return new Promise((resolve) => {
    const device: Device = new Device({
      dial: socketDial({
        url: `http://127.0.0.1:${port}`,
        app: 'facilitator',
        cookie: `burgertop-facilitator=${key}`,
      }),
      surroundings: {
        monotonic: () => performance.now(),
        deviceTime: () => Date.now(),
        random: Math.random,
        newId: nextId,
        setTimer: (run, ms) => setTimeout(run, ms),
        clearTimer: (timer) => clearTimeout(timer as NodeJS.Timeout),
      },
      store,
      replicas: [replica],
      delegate: {
        changed() {
          if (device.status !== 'live' || device.outbox.waiting > 0) return;
          const { items } = device.outbox;
          if (items.length === IDEAS && items.every(({ state }) => state === 'acked'))
            resolve({ device, ideas: Object.keys((replica.state as TableState).ideas) });
        },
        pulse() {},
      },
    });
    void device.start();
  });
}

const typed = (own: string, seq: number): OutboxItem => ({
  id: nextId(),
  seq,
  command: JSON.parse(ideaCommand(nextId(), own)) as DeviceCommand,
  state: 'queued',
  madeAt: Date.now() - HALF_HOUR_MS,
  defects: 0,
});

async function plainDrain(bench: Bench): Promise<number> {
  const hall = await floorHall(bench);
  const at = moments();
  const began = performance.now();
  await Promise.all(
    hall.tablets.map(async (tablet, i) => {
      await pause(at[i] ?? 0);
      let open = IDEAS;
      await new Promise<void>((resolve) => {
        tablet.onFrame = (payload) => {
          open -= payload.toString().split('"ok":true').length - 1;
          if (open === 0) resolve();
        };
        for (let n = 0; n < IDEAS; n++) tablet.add(nextId());
      });
    }),
  );
  const took = performance.now() - began;
  await hall.close();
  return took;
}
