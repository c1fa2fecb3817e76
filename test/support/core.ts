import { MemoryStore } from '../../server/adapters/memory/store.ts';
import { hashOf } from '../../server/auth/secrets.ts';
import { Engine } from '../../server/engine/engine.ts';
import { Hub } from '../../server/engine/hub.ts';
import type { Clock } from '../../server/ports/clock.ts';
import type { Decided, Row, Store } from '../../server/ports/store.ts';
import { Gateway } from '../../server/sockets/gateway.ts';
import type { GatewayOptions } from '../../server/sockets/options.ts';
import type { LinkGrant } from '../../shared/commands/access.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { AppName } from '../../shared/protocol/sockets.ts';
import { WIRE } from '../../shared/protocol/wire.ts';
import { operator } from './actors.ts';
import { FakeIo } from './fakeIo.ts';
import { mint, minter } from './ids.ts';
import { NOON, PEOPLE, PREPARED, SEATED } from './smallHall.ts';

/** The devices of the small hall. The key in a device's cookie is its name. */
export const DEVICES = {
  'tablet 1': { app: 'facilitator', role: 'facilitator', table: 't1' },
  'spare tablet 1': { app: 'facilitator', role: 'facilitator', table: 't1' },
  'tablet 2': { app: 'facilitator', role: 'facilitator', table: 't2' },
  'tablet 3': { app: 'facilitator', role: 'facilitator', table: 't3' },
  'desk A': { app: 'desk', role: 'desk' },
  'desk B': { app: 'desk', role: 'desk' },
  screen: { app: 'plenary', role: 'screen' },
  team: { app: 'themeteam', role: 'themeTeam' },
  floor: { app: 'floor', role: 'floor' },
  director: { app: 'director', role: 'director' },
  organiser: { app: 'organiser', role: 'organiser' },
  'phone of ann': { app: 'participant', role: 'participant', person: 'ann' },
  'phone of olga': { app: 'participant', role: 'participant', person: 'olga' },
  'phone of otto': { app: 'participant', role: 'participant', person: 'otto' },
} as const satisfies Record<string, { app: AppName } & Omit<LinkGrant, 'hash'>>;
export type DeviceName = keyof typeof DEVICES;

const deviceRows = (): Row[] =>
  Object.entries(DEVICES).flatMap(([name, { app: _app, ...grant }]): Row[] => {
    const link = `link of ${name}`;
    return [
      { table: 'links', put: { ...grant, hash: link, issuedAt: NOON, revoked: false } },
      { table: 'devices', put: { id: mint(name), keyHash: hashOf(name), link } },
    ];
  });

/** The small hall, its people and their seats, all devices paired, and then some facts more: as one command. */
export function preparedUnit(...more: Fact[]): Decided {
  const command = mint('prepared');
  const entries = [...PREPARED, SEATED, ...more].map((fact, i) => ({
    pos: i + 1,
    at: NOON,
    actor: operator,
    cause: command,
    fact,
  }));
  const rows: Row[] = [...PEOPLE.map((put) => ({ table: 'people' as const, put })), ...deviceRows()];
  return { command, at: NOON, entries, rows };
}

export async function preparedStore(epoch = mint('epoch'), ...more: Fact[]): Promise<MemoryStore> {
  const store = new MemoryStore(epoch);
  await store.append([preparedUnit(...more)]);
  return store;
}

export interface Core {
  store: Store;
  hub: Hub;
  engine: Engine;
  io: FakeIo;
  gateway: Gateway;
  defects: unknown[];
  troubles: unknown[];
}

const NO_HURRY: Omit<GatewayOptions, 'onDefect'> = {
  secure: false,
  origins: [],
  perSecond: 1e9,
  burst: 1e9,
  maxSockets: 1e6,
  wire: WIRE,
};

/** The real core over sockets that a test holds in hand. `start` it to fold the log. */
export function makeCore(
  store: Store,
  { clock = stillClock(), ...options }: Partial<GatewayOptions & { clock: Clock }> = {},
): Core {
  const hub = new Hub();
  const engine = new Engine({ store, clock, hub });
  const io = new FakeIo();
  const defects: unknown[] = [];
  const troubles: unknown[] = [];
  engine.onTrouble = (error) => troubles.push(error);
  const gateway = new Gateway(io.asServer, {
    engine,
    hub,
    clock,
    options: { ...NO_HURRY, onDefect: (error) => defects.push(error), ...options },
  });
  return { store, hub, engine, io, gateway, defects, troubles };
}

export const stillClock = (now = NOON): Clock => ({ now: () => now, rate: 1, newId: minter('server') });

/** Lets everything that needs no outside help come to rest: the engine takes up to two turns of the loop a write. */
export async function calm(turns = 6): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}
