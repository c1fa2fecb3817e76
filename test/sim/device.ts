import { Device } from '../../client/sync/device.ts';
import { MemoryOutboxStore } from '../../client/sync/outboxStore.ts';
import { makeReplica, type Replica } from '../../client/sync/replica.ts';
import type { DeviceCommand } from '../../shared/commands/command.ts';
import type { Random } from '../../shared/seating/random.ts';
import type { StateOf, ViewName } from '../../shared/views/views.ts';
import { viewNamed } from '../../shared/views/views.ts';
import { DEVICES, type DeviceName } from '../support/core.ts';
import type { FakeTime } from '../support/fakeTime.ts';
import { minter } from '../support/ids.ts';
import { type Wire, wiredDial } from '../support/wire.ts';

const HOUR = 3600_000;

/** Which views each app reads; the key is what the device was given for. */
const READS: Record<string, ViewName[]> = {
  facilitator: ['programme', 'table'],
  desk: ['desk'],
  plenary: ['programme', 'plenary'],
  themeteam: ['themeTeam'],
  floor: ['floor'],
  director: ['programme', 'plenary', 'console', 'screens'],
  organiser: ['console'],
  participant: ['programme', 'me'],
};

function keyOf(view: ViewName, name: DeviceName): string {
  const given = DEVICES[name] as { table?: string; person?: string };
  if (view === 'table') return given.table ?? '';
  return view === 'me' ? (given.person ?? '') : '';
}

/** A device of the hall: what it stored survives a reload, what it remembered does not. */
export class SimDevice {
  readonly name: DeviceName;
  readonly app: string;
  readonly random: Random;
  readonly newId: () => string;
  device!: Device;
  /** Epoch of what the replicas show. */
  epoch = '';
  readonly #time: FakeTime;
  readonly #onWire: (wire: Wire) => void;
  readonly #store = new MemoryOutboxStore();
  /** How wrong the device's own clock is. */
  readonly #skew: number;

  constructor(name: DeviceName, time: FakeTime, random: Random, onWire: (wire: Wire) => void) {
    this.name = name;
    this.app = DEVICES[name].app;
    this.random = random;
    this.newId = minter(name.replace('tablet', 'tab').replace('phone of', 'ph').slice(0, 10));
    this.#time = time;
    this.#onWire = onWire;
    this.#skew = (random.below(49) - 24) * HOUR;
  }

  async load(): Promise<void> {
    const time = this.#time;
    const replicas = READS[this.app]!.map((view) =>
      makeReplica(view, keyOf(view, this.name), viewNamed(view)),
    );
    const dial = wiredDial(DEVICES[this.name].app, this.name, (wire) => {
      wire.onFrame = (event, message) => {
        if (event === 'welcome') this.epoch = (message as { epoch: string }).epoch;
      };
      this.#onWire(wire);
    });
    this.device = new Device({
      dial,
      surroundings: {
        monotonic: () => time.now,
        deviceTime: () => time.now + this.#skew,
        random: () => this.random.next(),
        newId: this.newId,
        setTimer: time.setTimer,
        clearTimer: time.clearTimer,
      },
      store: this.#store,
      replicas,
      delegate: { changed() {}, pulse() {} },
    });
    await this.device.start();
  }

  async reload(): Promise<void> {
    this.device.stop();
    await this.load();
  }

  send(command: DeviceCommand): Promise<unknown> {
    return this.device.send(command);
  }
  /** What the screen shows of a view. */
  state<N extends ViewName>(view: N): StateOf<N> {
    return this.replica(view).state as StateOf<N>;
  }
  replica(view: ViewName): Replica {
    const replica = this.device.replicas.find((one) => one.name === view);
    if (replica === undefined) throw new Error(`${this.name} does not read ${view}`);
    return replica;
  }
}
