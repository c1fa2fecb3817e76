import { expect } from 'vitest';
import type { Device } from '../../client/sync/device.ts';
import { seeded } from '../../shared/seating/random.ts';
import type { PlenaryState } from '../../shared/views/plenary.ts';
import type { TableState } from '../../shared/views/table.ts';
import { DEVICES, preparedUnit } from '../support/core.ts';
import { words } from '../support/smallHall.ts';
import { newId, realDevice, Signal, stateOf } from './realDevice.ts';
import type { Victim } from './victim.ts';

const WRITERS = 20;
/** Ideas that a writer has under way at most. */
const AHEAD = 4;
const TABLETS = ['tablet 1', 'spare tablet 1', 'tablet 2', 'tablet 3'] as const;

/** Types idea after idea, and remembers which ever stood on its screen. */
class Writer {
  readonly typed: string[] = [];
  readonly #table: string;
  readonly #signal: Signal;
  device!: Device;
  typing = true;

  constructor(table: string, signal: Signal) {
    this.#table = table;
    this.#signal = signal;
  }
  readonly changed = (device: Device): void => {
    this.device = device;
    this.#signal.changed();
    if (this.typing && device.outbox.waiting < AHEAD) void this.#type();
  };
  get acked(): string[] {
    return this.device.outbox.items.flatMap(({ state, command }) =>
      state === 'acked' && command.type === 'addIdea' ? [command.idea] : [],
    );
  }
  get shown(): string[] {
    return Object.keys(stateOf<TableState>(this.device, 'table').ideas);
  }
  async #type(): Promise<void> {
    const idea = newId();
    this.typed.push(idea);
    const command = { type: 'addIdea', idea, table: this.#table, round: null, words: words(idea) } as const;
    await this.device.send(command);
  }
}

async function makeWriters(url: string, signal: Signal): Promise<Writer[]> {
  const writers: Writer[] = [];
  for (let i = 0; i < WRITERS; i++) {
    const key = TABLETS[i % TABLETS.length]!;
    const { table } = DEVICES[key];
    const writer = new Writer(table, signal);
    writers.push(writer);
    await realDevice({ url, app: 'facilitator', key, reads: [['table', table]], changed: writer.changed });
  }
  return writers;
}

/**
 * Twenty tablets type while the server crashes so many times, each time after some acknowledgements more. In the end nothing that was
 * acknowledged or seen is lost, nothing is doubled, nothing is there that nobody typed, and no count ever went back.
 * @param crash ends the server, in one way or another
 */
export async function surviveCrashes(
  victim: Victim,
  times: number,
  crash: () => Promise<void>,
): Promise<void> {
  const random = seeded(9);
  const signal = new Signal();
  await victim.prepare(preparedUnit());
  await victim.start();
  const writers = await makeWriters(victim.url, signal);
  const acked = () => writers.reduce((sum, writer) => sum + writer.acked.length, 0);
  /** The count on a screen never goes back: an idea that the hall saw is not taken away again. */
  const counts: number[] = [0];
  const recount = (device: Device): void => {
    const { ideas } = stateOf<PlenaryState>(device, 'plenary');
    if (ideas !== counts.at(-1)) counts.push(ideas);
    signal.changed();
  };
  const screen = await realDevice({
    url: victim.url,
    app: 'plenary',
    key: 'screen',
    reads: [['plenary', '']],
    changed: recount,
  });

  const seen = new Set<string>();
  for (let time = 0; time < times; time++) {
    const enough = acked() + 1 + random.below(60);
    await signal.until(() => acked() >= enough);
    for (const writer of writers) for (const idea of writer.shown) seen.add(idea);
    await crash();
    await victim.start();
  }
  for (const writer of writers) writer.typing = false;
  const typed = writers.flatMap((writer) => writer.typed);
  await signal.until(() => writers.every(({ device }) => device.outbox.waiting === 0));
  await signal.until(() => stateOf<PlenaryState>(screen, 'plenary').ideas === typed.length);
  for (const { device } of writers) device.stop();
  screen.stop();
  await victim.kill();

  const added = (await victim.log()).flatMap(({ fact }) => (fact.type === 'ideaAdded' ? [fact.idea] : []));
  expect(added.length).toBe(new Set(added).size);
  expect(new Set(added)).toEqual(new Set(typed));
  const kept = new Set(added);
  expect([...seen].filter((idea) => !kept.has(idea))).toEqual([]);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(writers.flatMap(({ device }) => device.outbox.parked)).toEqual([]);
  for (const writer of writers) expect(writer.acked).toHaveLength(writer.typed.length);
}
