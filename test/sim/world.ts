import { StoreError } from '../../server/ports/store.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { type Random, seeded } from '../../shared/seating/random.ts';
import { type Core, calm, type DeviceName, makeCore, preparedUnit } from '../support/core.ts';
import { FakeTime } from '../support/fakeTime.ts';
import { HeldStore } from '../support/heldStore.ts';
import { minter } from '../support/ids.ts';
import { NOON, opened } from '../support/smallHall.ts';
import type { Wire } from '../support/wire.ts';
import { type Typed, thinkOf } from './acts.ts';
import { SimDevice } from './device.ts';
import { Disk } from './disk.ts';

const PRESENT: DeviceName[] = [
  'tablet 1',
  'spare tablet 1',
  'tablet 2',
  'desk A',
  'desk B',
  'screen',
  'team',
  'floor',
  'director',
  'organiser',
  'phone of olga',
  'phone of otto',
];

interface Running extends Core {
  held: HeldStore;
}

/** A hall in which time, chance, disk and network do what a seed says. Everything else is the real thing. */
export class World {
  readonly random: Random;
  readonly time = new FakeTime(NOON);
  readonly disk: Disk;
  readonly devices: SimDevice[];
  readonly typed: Typed[] = [];
  readonly newId = minter('server');
  server: Running | null = null;
  restored = false;
  /** How wrong the server's clock is. */
  skew = 0;
  #wires: { wire: Wire; of: SimDevice }[] = [];

  private constructor(random: Random, disk: Disk) {
    this.random = random;
    this.disk = disk;
    this.devices = PRESENT.map((name) => {
      const sim: SimDevice = new SimDevice(name, this.time, random, (wire) =>
        this.#wires.push({ wire, of: sim }),
      );
      return sim;
    });
  }

  /** @param before what happened before, besides the opening of a ballot */
  static async made(seed: number, before: readonly Fact[] = []): Promise<World> {
    const world = new World(seeded(seed), await Disk.made(preparedUnit(opened(), ...before)));
    for (const sim of world.devices) await sim.load();
    await world.startServer();
    return world;
  }

  get wires(): readonly { wire: Wire; of: SimDevice }[] {
    this.#wires = this.#wires.filter(({ wire }) => !wire.done);
    return this.#wires;
  }

  /** Lets the code run until it waits for the world. */
  async rest(): Promise<void> {
    await calm(4);
  }

  async startServer(): Promise<void> {
    if (this.server !== null) return;
    const held = new HeldStore(this.disk.current);
    const clock = { now: () => this.time.now + this.skew, rate: 1, newId: this.newId };
    const core = makeCore(held, { clock });
    await core.engine.start();
    held.held = true;
    this.server = { ...core, held };
  }

  /** The process dies; `written` says whether an append that was under way had just reached the disk. */
  async crash(written: boolean): Promise<void> {
    const server = this.server;
    if (server === null) return;
    this.server = null;
    await server.held.abandon(written);
    for (const { wire } of this.wires) wire.deviceGone();
    await server.gateway.close();
  }

  async diskAnswers(): Promise<void> {
    const held = this.server?.held;
    if (held === undefined || held.waiting === 0) return;
    if (this.disk.full) await held.fail(new StoreError('full', 'no space'));
    else await held.finish();
  }
  /** The write went wrong in some other way, perhaps after it was done. */
  async diskFails(written: boolean): Promise<void> {
    const held = this.server?.held;
    if (held === undefined || held.waiting === 0 || this.disk.full) return;
    await held.fail(new StoreError('failed', 'I/O error'), written);
  }

  accept(wire: Wire): void {
    if (this.server === null) wire.refuse();
    else wire.accept(this.server.io);
  }

  /** Somebody does something; what is to be kept is stored on his device when this resolves. */
  async act(sim: SimDevice): Promise<string> {
    const command = thinkOf(sim, this.random);
    if (command === null) return 'nothing to do';
    const keeps = ['facilitator', 'desk', 'participant'].includes(sim.app);
    if (!keeps) {
      void sim.device.ask(command);
      return `${command.type} asked`;
    }
    await sim.send(command);
    if (command.type === 'addIdea') this.typed.push({ idea: command.idea, text: command.words.text });
    return command.type;
  }
}
