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

  /** A link that makes a browser a screen of the hall, or a page of those who work there. */
  async link(role: 'screen' | 'themeTeam' = 'screen'): Promise<string> {
    const response = await fetch(`${this.app.baseUrl()}/api/links`, {
      method: 'POST',
      headers: {
        'x-burgertop-operator': this.app.operatorKey,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ role }),
    });
    return ((await response.json()) as { url: string }).url;
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
