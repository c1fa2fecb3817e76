import type { Device } from '../../client/sync/device.ts';
import { type Random, seeded } from '../../shared/seating/random.ts';
import type { Day } from './day.ts';
import { type Entrance, enter } from './enter.ts';
import type { Part } from './schedule.ts';

/** What all players share: the server, the day, and the devices that were opened. */
export class Stage {
  readonly url: string;
  readonly day: Day;
  readonly parts: readonly Part[];
  readonly devices: Device[] = [];
  /** Ideas that the tables wrote and did not take back. */
  ideas = 0;
  proposals = 0;
  /** Tables that asked for somebody and did not take it back, and those that were helped. */
  asked = 0;
  helped = 0;
  readonly #seed: number;

  constructor(parts: { url: string; day: Day; parts: readonly Part[]; seed: number }) {
    this.url = parts.url;
    this.day = parts.day;
    this.parts = parts.parts;
    this.#seed = parts.seed;
  }

  /** Random numbers of one player, so that who is quicker on the network does not change what anybody does. */
  randomOf(player: string): Random {
    let hash = this.#seed;
    for (const char of player) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
    return seeded(hash);
  }

  async enter(entrance: Omit<Entrance, 'url'>): Promise<Device> {
    const device = await enter({ url: this.url, ...entrance });
    this.devices.push(device);
    return device;
  }

  /** The first part of a kind. */
  partOf(kind: Part['step']['kind']): Part | undefined {
    return this.parts.find(({ step }) => step.kind === kind);
  }
  /** Minute at which the day is over. */
  get end(): number {
    return this.parts.at(-1)?.to ?? 0;
  }
}
