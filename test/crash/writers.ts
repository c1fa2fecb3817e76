import { setTimeout as pause } from 'node:timers/promises';
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

/** A log that grows through a thousand crashes makes every start and every welcome long: after so many, another hall begins. */
export const LEG = 50;

/** What came of it; all but the first are nought when the promises hold. */
export interface Survival {
  crashes: number;
  /** Acknowledged, and not in the log. */
  lost: number;
  /** In the log more than once. */
  doubled: number;
  /** In the log, and typed by nobody. */
  phantom: number;
  /** Seen on some screen, and not there in the end; or counted, and then fewer. */
  vanished: number;
  /** Not answered in the end, set aside, or not shown by the hall's screen. */
  stuck: number;
}

interface Ordeal {
  seed: number;
  /** Ends the server, in one way or another. */
  crash: () => Promise<void>;
  /** How long what is under way may take to come to rest, in ms. */
  patience?: number;
}

/** Twenty tablets type while the server crashes so many times, each time after some acknowledgements more. */
export async function surviveCrashes(
  victim: Victim,
  times: number,
  { seed, crash, patience = 60_000 }: Ordeal,
): Promise<Survival> {
  const random = seeded(seed);
  const signal = new Signal();
  await victim.prepare(preparedUnit());
  await victim.start();
  const writers = await makeWriters(victim.url, signal);
  const acked = () => writers.reduce((sum, writer) => sum + writer.acked.length, 0);
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
  const atRest = () =>
    writers.every(({ device }) => device.outbox.waiting === 0) &&
    stateOf<PlenaryState>(screen, 'plenary').ideas === typed.length;
  await Promise.race([signal.until(atRest), pause(patience, undefined, { ref: false })]);
  for (const { device } of writers) device.stop();
  screen.stop();
  await victim.kill();

  const added = (await victim.log()).flatMap(({ fact }) => (fact.type === 'ideaAdded' ? [fact.idea] : []));
  const kept = new Set(added);
  const known = new Set(typed);
  const unanswered = writers.reduce((sum, { device }) => sum + device.outbox.items.length, 0) - acked();
  const shown = stateOf<PlenaryState>(screen, 'plenary').ideas;
  return {
    crashes: times,
    lost: writers.flatMap((writer) => writer.acked).filter((idea) => !kept.has(idea)).length,
    doubled: added.length - kept.size,
    phantom: added.filter((idea) => !known.has(idea)).length,
    vanished:
      [...seen].filter((idea) => !kept.has(idea)).length +
      counts.filter((count, i) => count < (counts[i - 1] ?? 0)).length,
    stuck: unanswered + Math.abs(typed.length - shown),
  };
}
