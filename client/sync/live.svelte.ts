import type { DeviceCommand } from '../../shared/commands/command.ts';
import { idFromBytes } from '../../shared/ids.ts';
import type { Ack, Pulse, Welcome } from '../../shared/protocol/messages.ts';
import type { Reader } from '../../shared/views/view.ts';
import type { ViewName } from '../../shared/views/views.ts';
import { Device, type DeviceStatus } from './device.ts';
import type { Dial, Surroundings } from './line.ts';
import type { OutboxItem } from './outbox.ts';
import { MemoryOutboxStore, type OutboxStore } from './outboxStore.ts';
import { makeReplica, type Replica } from './replica.ts';

/** Which views a screen reads: by name, the view itself and its key. */
// biome-ignore lint/suspicious/noExplicitAny: each entry keeps its own types
export type Reads = { [N in ViewName]?: { view: Reader<any, any>; key: string; watch?: Watch } };
/** Makes a replica that Svelte watches, in other than the usual way. */
export type Watch = (name: ViewName, key: string, view: Reader<unknown, unknown>) => Replica;
type Shown<R extends Reads, N extends keyof R> = R[N] extends { view: Reader<infer State, never> }
  ? State
  : R[N] extends { view: Reader<infer State, infer _> }
    ? State
    : never;

export interface LiveOptions<R extends Reads> {
  /** How to reach the server. */
  dial: Dial;
  reads: R;
  /** Where this device keeps its outbox; absent for screens that only look. */
  outbox?: OutboxStore;
}

/**
 * The single bridge between the sync code and Svelte. View states are deep `$state`, so the folds that change them in place
 * update exactly what is shown.
 */
export class Live<R extends Reads> {
  #status = $state<DeviceStatus>('idle');
  #items = $state.raw<OutboxItem[]>([]);
  #offlineSince = $state<number | null>(null);
  #actor = $state.raw<Welcome['actor'] | null>(null);
  #pulse = $state.raw<Pulse | null>(null);
  readonly #replicas: Replica[];
  readonly #device: Device;

  constructor({ dial, reads, outbox }: LiveOptions<R>) {
    this.#replicas = Object.entries(reads).map(([name, { view, key, watch = watched }]) =>
      watch(name as ViewName, key, view),
    );
    this.#device = new Device({
      dial,
      surroundings: browser,
      store: outbox ?? new MemoryOutboxStore(),
      replicas: this.#replicas,
      delegate: { changed: () => this.#look(), pulse: (pulse) => (this.#pulse = pulse) },
    });
  }

  start(): Promise<void> {
    return this.#device.start();
  }
  stop(): void {
    this.#device.stop();
  }
  /** After this browser got a key. */
  redial(): void {
    this.#device.redial();
  }

  /** The state of a view; before the first welcome it is the empty one, see `ready`. */
  view<N extends keyof R & ViewName>(name: N): Shown<R, N> {
    return this.#replicas.find((replica) => replica.name === name)?.state as Shown<R, N>;
  }
  /** True once the server has answered: what is shown is real. */
  get ready(): boolean {
    return this.#actor !== null;
  }
  get status(): DeviceStatus {
    return this.#status;
  }
  /** In the words of the SavedState component. */
  get connection(): 'online' | 'connecting' | 'offline' {
    if (this.#status === 'live') return 'online';
    return this.#status === 'dialling' || this.#status === 'greeting' ? 'connecting' : 'offline';
  }
  /** Device time since when there is no line; null while there is one. */
  get offlineSince(): number | null {
    return this.#offlineSince;
  }
  /** All commands of this device that are not forgotten yet, oldest first. */
  get items(): OutboxItem[] {
    return this.#items;
  }
  get waiting(): number {
    return this.#items.filter(({ state }) => state === 'queued' || state === 'inFlight').length;
  }
  get parked(): OutboxItem[] {
    return this.#items.filter(({ state }) => state === 'parked');
  }
  get actor(): Welcome['actor'] | null {
    return this.#actor;
  }
  get pulse(): Pulse | null {
    return this.#pulse;
  }

  /** Hall time, epoch milliseconds; the same on every device. An arrow, so that it can be handed on. */
  readonly now = (): number => this.#device.time.now();
  /** Hall milliseconds per real millisecond. */
  get rate(): number {
    return this.#device.time.rate;
  }

  /** Resolves when the command is stored on this device: only then may a field be cleared (rule O4). */
  send(command: DeviceCommand): Promise<OutboxItem> {
    return this.#device.send(command);
  }
  /** Resolves with the server's answer. */
  ask(command: DeviceCommand): Promise<Ack> {
    return this.#device.ask(command);
  }
  retry(id: string): Promise<void> {
    return this.#device.retry(id);
  }
  putAside(id: string): Promise<void> {
    return this.#device.putAside(id);
  }

  #look(): void {
    const { status, outbox, offlineSince, actor } = this.#device;
    this.#status = status;
    this.#offlineSince = offlineSince;
    this.#actor = actor;
    // Copies, because the outbox changes its items in place.
    this.#items = outbox.items.map((item) => ({ ...item }));
  }
}

/** A replica whose state is watched deeply. */
function watched(name: ViewName, key: string, view: Reader<unknown, unknown>): Replica {
  const plain = makeReplica(name, key, view);
  let state = $state(plain.state);
  return {
    ...plain,
    get state() {
      return state;
    },
    set state(next) {
      state = next;
    },
  };
}

/** 128 random bits; `randomUUID` would need a secure context. */
export const newId = (): string => idFromBytes(crypto.getRandomValues(new Uint8Array(16)));

const browser: Surroundings = {
  monotonic: () => performance.now(),
  deviceTime: () => Date.now(),
  random: Math.random,
  newId,
  setTimer: (run, ms) => setTimeout(run, ms),
  clearTimer: (timer) => clearTimeout(timer as number),
  onWake: (run) => addEventListener('visibilitychange', run),
};
