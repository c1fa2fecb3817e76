import { Device } from '../../client/sync/device.ts';
import { MemoryOutboxStore } from '../../client/sync/outboxStore.ts';
import { makeReplica } from '../../client/sync/replica.ts';
import { MemoryStore } from '../../server/adapters/memory/store.ts';
import { hashOf } from '../../server/auth/secrets.ts';
import type { Row } from '../../server/ports/store.ts';
import type { DeviceCommand } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { type Random, seeded } from '../../shared/seating/random.ts';
import { type ThemeTeamState, themeTeam } from '../../shared/views/themeTeam.ts';
import { operator } from '../support/actors.ts';
import { type Core, calm, makeCore } from '../support/core.ts';
import { FakeTime } from '../support/fakeTime.ts';
import { mint, minter } from '../support/ids.ts';
import { NOON, PREPARED } from '../support/smallHall.ts';
import { card } from '../support/theTeam.ts';
import { type Wire, wiredDial } from '../support/wire.ts';
import { pick } from './acts.ts';

const MEMBERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `member ${letter}`);

/** One member at a laptop: sees what has reached him, and sends what he thinks of. */
export interface Member {
  name: string;
  device: Device;
  screen: ThemeTeamState;
  newId: () => string;
  sent: DeviceCommand[];
}

/** Eight members of the theme team and many cards, on real devices and the real core, over wires that lose and delay. */
export class TeamWorld {
  readonly random: Random;
  readonly time = new FakeTime(NOON);
  readonly store = new MemoryStore(`${mint('log')}.1`);
  readonly members: Member[] = [];
  core!: Core;
  #wires: Wire[] = [];

  private constructor(random: Random) {
    this.random = random;
  }

  static async made(seed: number, cards: number): Promise<TeamWorld> {
    const world = new TeamWorld(seeded(seed));
    const said = Array.from({ length: cards }, (_, i) => card(`card ${i}`, ['t1', 't2', 't3'][i % 3]));
    await world.#prepare([...PREPARED, ...said]);
    const clock = { now: () => world.time.now, rate: 1, newId: minter('server') };
    world.core = makeCore(world.store, { clock });
    await world.core.engine.start();
    for (const name of MEMBERS) world.members.push(await world.#enter(name));
    return world;
  }

  async #prepare(facts: Fact[]): Promise<void> {
    const command = mint('prepared');
    const entries = facts.map((fact, i) => ({ pos: i + 1, at: NOON, actor: operator, cause: command, fact }));
    const rows = MEMBERS.flatMap((name): Row[] => [
      { table: 'links', put: { hash: name, role: 'themeTeam', issuedAt: NOON, revoked: false } },
      { table: 'devices', put: { id: mint(name), keyHash: hashOf(name), link: name } },
    ]);
    await this.store.append([{ command, at: NOON, entries, rows }]);
  }

  async #enter(name: string): Promise<Member> {
    const { time, random } = this;
    const replica = makeReplica('themeTeam', '', themeTeam);
    const newId = minter(name.replace('member ', 'm'));
    const device = new Device({
      dial: wiredDial('themeteam', name, (wire) => this.#wires.push(wire)),
      surroundings: {
        monotonic: () => time.now,
        deviceTime: () => time.now,
        random: () => random.next(),
        newId,
        setTimer: time.setTimer,
        clearTimer: time.clearTimer,
      },
      store: new MemoryOutboxStore(),
      replicas: [replica],
      delegate: { changed() {}, pulse() {} },
    });
    await device.start();
    return {
      name,
      device,
      newId,
      sent: [],
      get screen() {
        return replica.state;
      },
    };
  }

  get wires(): Wire[] {
    this.#wires = this.#wires.filter((wire) => !wire.done);
    return this.#wires;
  }

  /** Something arrives somewhere, or a line breaks, or time goes by. */
  async moves(): Promise<void> {
    const { random, wires } = this;
    const wire = pick(random, wires);
    if (wire.socket === null) wire.accept(this.core.io);
    else if (!wire.open) {
      wire.serverGone();
      wire.deviceGone();
    } else if (random.below(200) === 0) wire.cut();
    else if (random.below(2) === 0) wire.flushUp(1 + random.below(3));
    else wire.flushDown(1 + random.below(3));
    this.time.advance(random.below(400));
    await calm(3);
  }

  /** Everything arrives. */
  async settles(): Promise<void> {
    for (let round = 0; round < 100; round++) {
      for (const wire of this.wires) {
        if (wire.socket === null) wire.accept(this.core.io);
        if (!wire.open) {
          wire.serverGone();
          wire.deviceGone();
        }
        wire.flushUp();
        await calm(3);
        wire.flushDown();
      }
      this.time.advance(500);
      const quiet = this.wires.every((wire) => wire.upward + wire.downward === 0);
      if (
        quiet &&
        this.members.every(({ device }) => device.status === 'live' && device.outbox.waiting === 0)
      )
        return;
    }
    throw new Error('the team does not come to rest');
  }

  async stop(): Promise<void> {
    for (const { device } of this.members) device.stop();
    await this.core.gateway.close();
  }
}
