import { randomBytes } from 'node:crypto';
import { type App, createApp } from '../../server/app.ts';
import { Signet } from '../../server/auth/secrets.ts';
import { readConfig } from '../../server/config.ts';
import type { Clock } from '../../server/ports/clock.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Actor } from '../../shared/facts/fact.ts';
import { idFromBytes } from '../../shared/ids.ts';

const OPERATOR: Actor = { role: 'operator', device: 'operator' };
const TEN_O_CLOCK = Date.parse('2027-03-20T10:00:00+01:00');

/** A clock that moves only when it is told to: a picture made twice is the same picture. */
class SetClock implements Clock {
  readonly rate = 1;
  at = TEN_O_CLOCK;
  now(): number {
    return this.at;
  }
  newId(): string {
    return idFromBytes(randomBytes(16));
  }
}

/** A summit in memory with the built screens, in which anything can be made to happen. */
export class PictureHall {
  readonly #clock: SetClock;
  readonly app: App;
  #badges: { person: string; url: string }[] | undefined;
  #stopped = false;

  private constructor(app: App, clock: SetClock) {
    this.app = app;
    this.#clock = clock;
  }

  static async open(): Promise<PictureHall> {
    const clock = new SetClock();
    const config = readConfig({ port: 0, memory: true, logLevel: 'error' }, {});
    const app = await createApp(config, { clock, signet: new Signet(randomBytes(32)) });
    await app.listen();
    return new PictureHall(app, clock);
  }

  newId(): string {
    return this.#clock.newId();
  }

  /** @param ms hall time that passes */
  pass(ms: number): void {
    this.#clock.at += ms;
  }

  async run(command: Command, actor: Actor = OPERATOR): Promise<void> {
    const ack = await this.app.engine.ask(actor, { id: this.newId(), command });
    if (!ack.ok) throw new Error(`${command.type} was refused: ${ack.refusal.code}`);
  }

  /** @param seconds how long a plan is looked for */
  async seatAll(seconds: number): Promise<void> {
    const { seating } = this.app;
    const wish = { seed: 3, weights: null, keep: 'nothing', remedies: [], thorough: false } as const;
    const run = seating.start({ seconds, ...wish });
    const plan = await seating.run(run.id)?.plan;
    if (plan === null || plan === undefined) throw new Error('nobody was given a seat');
    await this.run(await seating.commandFor(plan));
  }

  /** A link that makes a browser a screen of the hall, or a page of those who work there. */
  async link(role: LinkRole = 'screen', query = ''): Promise<string> {
    const { url } = await this.#call<{ url: string }>('/api/links', { role });
    return url.replace('#', `${query}#`);
  }

  /** The badge of somebody, as it is scanned. */
  async badge(person: string): Promise<string> {
    this.#badges ??= (await this.#call<{ badges: { person: string; url: string }[] }>('/api/badges')).badges;
    const badge = this.#badges.find((one) => one.person === person);
    if (badge === undefined) throw new Error(`there is no badge of ${person}`);
    return badge.url;
  }

  /** The card on a table that opens its tablet. */
  async sign(number: number): Promise<TableSign> {
    const { signs } = await this.#call<{ signs: TableSign[] }>('/api/signs');
    const sign = signs.find((one) => one.number === number);
    if (sign === undefined) throw new Error(`there is no table ${number}`);
    return sign;
  }

  get url(): string {
    return this.app.baseUrl();
  }

  /** Asked again, it has stopped already. */
  async close(): Promise<void> {
    if (this.#stopped) return;
    this.#stopped = true;
    await this.app.close();
  }

  async #call<T>(path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.app.baseUrl() + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'x-burgertop-operator': this.app.operatorKey, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return (await response.json()) as T;
  }
}

export type LinkRole = 'organiser' | 'director' | 'themeTeam' | 'floor' | 'desk' | 'screen';
export interface TableSign {
  number: number;
  url: string;
  code: string;
}
