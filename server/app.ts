import { existsSync } from 'node:fs';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { WIRE } from '../shared/protocol/wire.ts';
import { systemClock } from './adapters/clock.ts';
import { MemoryStore } from './adapters/memory/store.ts';
import { openStore } from './adapters/sqlite/store.ts';
import { randomToken, Signet } from './auth/secrets.ts';
import type { Config } from './config.ts';
import { BallotKeeper } from './engine/ballotKeeper.ts';
import { Engine } from './engine/engine.ts';
import { Hub } from './engine/hub.ts';
import { Reflector } from './engine/reflector.ts';
import { makeHttp, makePlainHttp } from './http/http.ts';
import type { Clock } from './ports/clock.ts';
import type { Store } from './ports/store.ts';
import type { Suggest } from './ports/suggest.ts';
import { Prints } from './print/prints.ts';
import { jointBound } from './seating/jointBound.ts';
import { RepackKeeper } from './seating/repackKeeper.ts';
import { Seating } from './seating/seating.ts';
import { Suggestions } from './similarity/suggestions.ts';
import { Gateway, type HallServer } from './sockets/gateway.ts';
import { makeIo } from './sockets/io.ts';

/** Who is being answered when the server stops gets his answer in this time. */
const LAST_ANSWERS_MS = 500;

/** What a test or another caller may put in the place of the real thing. */
export interface Overrides {
  store?: Store;
  clock?: Clock;
  signet?: Signet;
  /** Finds cards that are alike. */
  suggest?: Suggest;
  /** Folder of the built pages; null serves none. */
  clientFolder?: string | null;
}

export interface App {
  engine: Engine;
  hub: Hub;
  store: Store;
  clock: Clock;
  signet: Signet;
  seating: Seating;
  http: FastifyInstance;
  /** The small listener without HTTPS; null when there is none. */
  plain: FastifyInstance | null;
  gateway: Gateway;
  operatorKey: string;
  /** Address that devices use, without a slash at the end. Known after `listen`. */
  baseUrl(): string;
  listen(): Promise<void>;
  close(): Promise<void>;
}

/** The one place where the parts are chosen and put together. */
export async function createApp(config: Config, overrides: Overrides = {}): Promise<App> {
  const clock = overrides.clock ?? systemClock();
  const store =
    overrides.store ??
    (config.memory ? new MemoryStore(`${randomToken()}.1`) : await openStore(databasePath(config)));
  try {
    return await assemble(config, overrides, clock, store);
  } catch (error) {
    // The store's thread would keep the process alive and the file locked.
    await store.close();
    throw error;
  }
}

async function assemble(config: Config, overrides: Overrides, clock: Clock, store: Store): Promise<App> {
  const signet = overrides.signet ?? Signet.fromFile(join(config.data, 'badges.key'));
  const hub = new Hub();
  const engine = new Engine({ store, clock, hub });
  await engine.start();

  const operatorKey = randomToken();
  let port = config.port;
  const baseUrl = () => config.publicUrl?.replace(/\/$/, '') ?? addressOf(config, port);
  const seating = new Seating({
    engine,
    cores: availableParallelism(),
    now: () => clock.now(),
    newId: () => clock.newId(),
    jointBound,
    onFailure: (error) => http.log.error({ err: error }, 'seating failed'),
  });
  const prints = new Prints({
    newId: () => clock.newId(),
    onFailure: (error) => http.log.error({ err: error }, 'printing failed'),
  });
  const suggestions = new Suggestions(engine);
  const suggest = overrides.suggest ?? suggestions;
  const context = {
    ...{ config, engine, hub, store, clock, signet, seating, prints, suggest },
    ...{ operatorKey, baseUrl },
  };
  const clientFolder = overrides.clientFolder === undefined ? builtClient() : overrides.clientFolder;
  const http: FastifyInstance = await makeHttp(context, clientFolder);
  const plain = await makePlainHttp(context, clientFolder);
  engine.onTrouble = (error) => http.log.error({ err: error }, 'the store failed');
  const ballotKeeper = new BallotKeeper({ engine, store, clock });
  const reflector = new Reflector({ engine, newId: () => clock.newId() });
  const repackKeeper = new RepackKeeper({
    ...{ engine, seating, clock },
    onFailure: (error) => http.log.error({ err: error }, 'packing the hall anew failed'),
  });
  engine.onFacts = (entries) => {
    reflector.heard(entries);
    repackKeeper.heard(entries);
    if (entries.some(({ fact }) => fact.type === 'badgeReplaced')) gateway.dropRevoked();
    ballotKeeper.heard(entries);
  };
  ballotKeeper.start();
  repackKeeper.start();
  const io: HallServer = makeIo(http.server as HttpServer, (headers) => gateway.mayKnock(headers));
  const gateway: Gateway = new Gateway(io, {
    engine,
    hub,
    clock,
    options: {
      secure: config.tls !== null,
      origins: [],
      perSecond: config.perSecond,
      burst: config.burst,
      maxSockets: config.maxSockets,
      wire: WIRE,
      onDefect: (error, where) => http.log.error({ err: error, where }, 'a message met a defect'),
    },
  });

  return {
    engine,
    hub,
    store,
    clock,
    signet,
    seating,
    http,
    plain,
    gateway,
    operatorKey,
    baseUrl,
    async listen() {
      await http.listen({ port: config.port, host: config.host, backlog: 4096 });
      port = (http.server.address() as AddressInfo).port;
      await plain?.listen({ port: config.plainPort ?? 0, host: config.host });
    },
    async close() {
      reflector.close();
      ballotKeeper.close();
      repackKeeper.close();
      // Browsers open connections on which they ask nothing yet: these would hold the door for a minute.
      const impatience = setTimeout(() => http.server.closeAllConnections(), LAST_ANSWERS_MS);
      await gateway.close();
      clearTimeout(impatience);
      await plain?.close();
      await http.close();
      await seating.close();
      await prints.close();
      await suggestions.close();
      await engine.settle();
      await store.close();
    },
  };
}

export const databasePath = (config: Config): string => join(config.data, 'burgertop.db');

function addressOf(config: Config, port: number): string {
  const host = ['0.0.0.0', '::'].includes(config.host) ? 'localhost' : config.host;
  const shown = host.includes(':') ? `[${host}]` : host;
  return `${config.tls === null ? 'http' : 'https'}://${shown}:${port}`;
}

/** The pages lie beside the built server; from the source they are where the build puts them. */
function builtClient(): string | null {
  const folder = fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? '../dist/client' : '../client', import.meta.url),
  );
  return existsSync(join(folder, 'apps')) ? folder : null;
}
