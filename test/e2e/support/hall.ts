import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePractice } from '../../../scripts/practice/make.ts';
import type { Size } from '../../../scripts/practice/people.ts';
import { runningClock } from '../../../server/adapters/clock.ts';
import { type App, createApp, databasePath } from '../../../server/app.ts';
import { Signet } from '../../../server/auth/secrets.ts';
import { readConfig } from '../../../server/config.ts';
import type { Command } from '../../../shared/commands/command.ts';
import type { Ack } from '../../../shared/protocol/messages.ts';

/** A small summit: quick to make, large enough that every screen has something to show. */
export const SMALL: Size = { participants: 60, livingRooms: 8, wildcards: 8, organisers: 3 };

export interface Badge {
  person: string;
  name: string;
  role: string;
  code: string;
  url: string;
}
export interface Sign {
  table: string;
  number: number;
  room: string;
  code: string;
  url: string;
}

const NINE_O_CLOCK = Date.parse('2027-03-20T09:00:00+01:00');

/** A real server on a real database in a folder of its own, that can be stopped and started again on the same address. */
export class Hall {
  readonly #data = mkdtempSync(join(tmpdir(), 'burgertop-e2e-'));
  readonly #signet = new Signet(randomBytes(32));
  /** Folder of the built pages, when a test has one of its own. */
  readonly #clientFolder: string | undefined;
  #hallTime = NINE_O_CLOCK;
  #port = 0;
  app!: App;

  constructor(clientFolder?: string) {
    this.#clientFolder = clientFolder;
  }

  static async open(practice: Size | null = SMALL, clientFolder?: string): Promise<Hall> {
    const hall = new Hall(clientFolder);
    await hall.start();
    if (practice !== null) await makePractice(hall.app, { seed: 7, date: '2027-03-20', size: practice });
    return hall;
  }

  async start(): Promise<void> {
    const settings = { port: this.#port, data: this.#data, logLevel: 'error' as const };
    const clock = runningClock(this.#hallTime, 1);
    this.app = await createApp(readConfig(settings, {}), {
      clock,
      signet: this.#signet,
      ...(this.#clientFolder !== undefined && { clientFolder: this.#clientFolder }),
    });
    await this.app.listen();
    this.#port = Number(new URL(this.app.baseUrl()).port);
  }

  async stop(): Promise<void> {
    this.#hallTime = this.app.clock.now();
    await this.app.close();
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.#data, { recursive: true, force: true });
  }

  /** The file of its database; to be touched only while it is stopped. */
  get database(): string {
    return databasePath(readConfig({ data: this.#data }, {}));
  }

  get url(): string {
    return this.app.baseUrl();
  }

  /** Does something as the operator; refusals fail the test. */
  async run(command: Command): Promise<Ack> {
    const operator = { role: 'operator' as const, device: 'operator' };
    const ack = await this.app.engine.ask(operator, { id: this.app.clock.newId(), command });
    if (!ack.ok) throw new Error(`${command.type} was refused: ${ack.refusal.code}`);
    return ack;
  }

  async link(
    role: 'organiser' | 'director' | 'themeTeam' | 'floor' | 'desk' | 'screen',
    more: { supervisor?: boolean; replace?: boolean } = {},
  ): Promise<string> {
    return (await this.#call<{ url: string }>('/api/links', { role, ...more })).url;
  }
  async badges(): Promise<Badge[]> {
    return (await this.#call<{ badges: Badge[] }>('/api/badges')).badges;
  }
  async signs(): Promise<Sign[]> {
    return (await this.#call<{ signs: Sign[] }>('/api/signs')).signs;
  }

  async #call<T>(path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'x-burgertop-operator': this.app.operatorKey,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return (await response.json()) as T;
  }
}
