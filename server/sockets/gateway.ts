import type { IncomingHttpHeaders } from 'node:http';
import type { Server } from 'socket.io';
import { deviceCommand } from '../../shared/commands/command.ts';
import type { CommandId } from '../../shared/ids.ts';
import { type Bye, hello, requestHead, requests } from '../../shared/protocol/messages.ts';
import { APPS, type AppName, type DeviceEvents, type ServerEvents } from '../../shared/protocol/sockets.ts';
import { oldestOf, upcast } from '../../shared/protocol/wire.ts';
import { mayPass, type RefusalCode, refusal } from '../../shared/refusal.ts';
import type { PlenaryState } from '../../shared/views/plenary.ts';
import { viewNamed } from '../../shared/views/views.ts';
import { actorOf, cookieName, stillAllowed } from '../auth/actors.ts';
import { hashOf } from '../auth/secrets.ts';
import type { Engine } from '../engine/engine.ts';
import type { Hub } from '../engine/hub.ts';
import type { Clock } from '../ports/clock.ts';
import { Audience } from './audience.ts';
import { codeOf } from './codeOf.ts';
import { parseCookies } from './cookies.ts';
import { eventFrameWith } from './frame.ts';
import type { GatewayOptions } from './options.ts';
import { Screens } from './screens.ts';
import { type DeviceSocket, Session } from './session.ts';
import { Tablets } from './tablets.ts';
import { refusedAnswer, Welcomes } from './welcomes.ts';

export type HallServer = Server<DeviceEvents, ServerEvents>;

interface Parts {
  engine: Engine;
  hub: Hub;
  clock: Clock;
  options: GatewayOptions;
}

type Admitted = { session?: Session };

/** What a device may say. */
const HEARD: ReadonlySet<string> = new Set<keyof DeviceEvents>(['hello', 'do', 'time', 'shows', 'identify']);

/** The socket edge: who connects, what is parsed, what is answered. It decides nothing. */
export class Gateway {
  readonly #parts: Parts;
  readonly #io: HallServer;
  readonly #audience: Audience;
  readonly #sessions = new Set<Session>();
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #welcomes = new Welcomes();
  readonly #screens: Screens;
  readonly #tablets = new Tablets();
  #pulsed = '';

  constructor(io: HallServer, parts: Parts) {
    this.#parts = parts;
    this.#io = io;
    const { engine, hub } = parts;
    this.#audience = new Audience(() => engine.epoch);
    const { clock, options } = parts;
    this.#screens = new Screens({
      clock,
      sessions: this.#sessions,
      mayAsk: (session) =>
        stillAllowed(session.device, engine.book) &&
        session.mayAsk(performance.now(), options.perSecond, options.burst),
    });
    hub.outlet = {
      batch: (batch) => {
        this.#screens.batch(batch);
        this.#audience.batch(batch);
      },
    };
    engine.onTurnEnd = () => this.#audience.turnEnd();
    this.#io.on('connection', (socket) => this.#guard('connection', () => this.#connected(socket)));
    this.#timers.push(setInterval(() => this.everySecond(), 1000).unref());
  }

  /** Number of connected devices. */
  get size(): number {
    return this.#sessions.size;
  }

  /** Says goodbye to all and closes. */
  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    for (const { socket } of this.#sessions) socket.emit('bye', { code: 'stopping', retryAfter: 500 });
    await this.#io.close();
  }

  /** Whether a handshake may come in at all: from our own pages, and while there is room. */
  mayKnock({ origin, host }: IncomingHttpHeaders): boolean {
    if (this.#sessions.size >= this.#parts.options.maxSockets) return false;
    if (origin === undefined) return true;
    const from = URL.canParse(origin) ? new URL(origin).host : null;
    return from === host || this.#parts.options.origins.includes(origin);
  }

  #connected(socket: DeviceSocket): void {
    // Nothing that a device sends, whatever event it names, goes unguarded.
    socket.onAny((event: string) => {
      if (!HEARD.has(event)) this.#bye(socket, { code: 'malformed' });
    });
    socket.on('error', () => socket.disconnect(true));
    const { app, hello: greeting } = socket.handshake.auth as { app?: unknown; hello?: unknown };
    const key = this.#keyOf(socket, app);
    const actor = key === undefined ? null : actorOf(key, app as AppName, this.#parts.engine.book);
    const device = key === undefined ? undefined : this.#parts.engine.book.devices.get(hashOf(key));
    // Before the log is folded nobody is known yet: that passes.
    if (!this.#parts.engine.ready) return this.#bye(socket, { code: 'stopping', retryAfter: 500 });
    if (actor === null || device === undefined) return this.#bye(socket, { code: 'revoked' });
    const session = new Session(socket, actor, device, this.#parts.options.burst, performance.now());
    (socket.data as Admitted).session = session;
    this.#sessions.add(session);
    socket.on('disconnect', () => {
      this.#audience.leave(session);
      this.#sessions.delete(session);
      this.#screens.left(session);
    });
    socket.on('hello', (message) => this.#guard('hello', () => this.#hello(session, message)));
    socket.on('do', (list) => this.#guard('do', () => this.#do(session, list)));
    socket.on('time', (answer) =>
      this.#guard('time', () => {
        if (typeof answer === 'function')
          answer({ now: this.#parts.clock.now(), rate: this.#parts.clock.rate });
      }),
    );
    socket.on('shows', (message) => this.#guard('shows', () => this.#screens.shows(session, message)));
    socket.on('identify', (asked) => this.#guard('identify', () => this.#screens.identify(session, asked)));
    if (greeting !== undefined) this.#hello(session, greeting);
  }

  #keyOf(socket: DeviceSocket, app: unknown): string | undefined {
    if (typeof app !== 'string' || !(APPS as readonly string[]).includes(app)) return undefined;
    const name = cookieName(app as AppName, this.#parts.options.secure);
    return parseCookies(socket.handshake.headers.cookie).get(name);
  }

  #hello(session: Session, message: unknown): void {
    const parsed = hello.safeParse(message);
    if (!parsed.success) return this.#bye(session.socket, { code: 'malformed' });
    const { protocol, epoch, views } = parsed.data;
    const { engine, hub, clock, options } = this.#parts;
    const { wire } = options;
    if (protocol < oldestOf(wire)) return this.#bye(session.socket, { code: 'protocol-too-old' });
    if (protocol > wire.protocol)
      return this.#bye(session.socket, { code: 'protocol-too-new', retryAfter: 30_000 });
    session.protocol = protocol;
    if (!stillAllowed(session.device, engine.book)) return this.#bye(session.socket, { code: 'revoked' });
    // A state may be large, so asking for it counts like a command.
    if (!session.mayAsk(performance.now(), options.perSecond, options.burst))
      return this.#bye(session.socket, { code: 'full', retryAfter: 5000 });
    const sameLog = epoch === engine.epoch;
    const answers = views.map(({ view, key, cursor }) => {
      // A page of the version before folds other shapes: it may hand over what waits, and then goes on as a new one.
      const reads = protocol === wire.protocol && viewNamed(view).allows(session.actor, key);
      if (!reads) return refusedAnswer(view, key);
      // Join and snapshot in one turn against memory: nothing can come in between.
      this.#audience.join(session, view, key);
      return hub.answer(view, key, sameLog ? cursor : undefined);
    });
    const { role, device, person, table } = session.actor;
    const rest = JSON.stringify({
      protocol: wire.protocol,
      epoch: engine.epoch,
      clock: { now: clock.now(), rate: clock.rate },
      actor: { role, device, person, table },
    });
    session.send(eventFrameWith('welcome', `${rest.slice(0, -1)},"views":[`, this.#welcomes.ending(answers)));
    if (viewNamed('floor').allows(session.actor, '') && views.some(({ view }) => view === 'floor'))
      session.send(this.#tablets.frame);
  }

  #do(session: Session, list: unknown): void {
    const parsed = requests.safeParse(list);
    if (!parsed.success) return this.#bye(session.socket, { code: 'malformed' });
    const { engine, options } = this.#parts;
    for (const item of parsed.data) {
      const head = requestHead.safeParse(item);
      if (!head.success) return this.#bye(session.socket, { code: 'malformed' });
      const { id, protocol = session.protocol } = head.data;
      if (!session.mayAsk(performance.now(), options.perSecond, options.burst)) {
        this.#refuse(session, id, 'slow-down');
        continue;
      }
      if (!stillAllowed(session.device, engine.book)) return this.#bye(session.socket, { code: 'revoked' });
      this.#one(session, id, (item as { command?: unknown }).command, protocol);
    }
    this.#audience.turnEnd();
  }

  /** One command: a defect in it is answered and reported, and never stops the others. */
  #one(session: Session, id: CommandId, asked: unknown, protocol: number): void {
    try {
      const command = deviceCommand.safeParse(upcast(this.#parts.options.wire, asked, protocol));
      if (!command.success) return this.#refuse(session, id, codeOf(command.error.issues));
      this.#parts.engine.submit(session.actor, { id, command: command.data }, (ack) => {
        session.ack(ack);
        this.#audience.markDirty(session);
      });
    } catch (error) {
      this.#parts.options.onDefect(error, 'command');
      this.#refuse(session, id, 'server-error');
    }
  }

  #refuse(session: Session, id: CommandId, code: RefusalCode): void {
    session.ack({ id, ok: false, refusal: refusal(code), again: mayPass(code) });
    this.#audience.markDirty(session);
  }

  #bye(socket: DeviceSocket, bye: Bye): void {
    socket.emit('bye', bye);
    socket.disconnect(true);
  }

  /** No message can stop the process: whatever a handler throws ends here. */
  #guard(where: string, handle: () => void): void {
    try {
      handle();
    } catch (error) {
      this.#parts.options.onDefect(error, where);
    }
  }

  /** Says goodbye to who lost his rights: a badge that was given out anew is dead at once. */
  dropRevoked(): void {
    const { engine } = this.#parts;
    for (const session of this.#sessions)
      if (engine.ready && !stillAllowed(session.device, engine.book)) session.bye({ code: 'revoked' });
  }

  /** Drops who reads too slowly or lost his rights, and tells the phones the counts. */
  everySecond(): void {
    this.#welcomes.forget();
    for (const session of this.#sessions) if (session.isTooSlow()) session.socket.conn.close(true);
    this.dropRevoked();
    this.#screens.everySecond();
    const lines = this.#tablets.look(this.#sessions, this.#parts.clock.now());
    if (lines !== null) this.#audience.beside('floor', lines);
    const { people, ideas, talking } = this.#parts.hub.state<PlenaryState>('plenary');
    const pulse = { people, ideas, talking: talking.count };
    const text = JSON.stringify(pulse);
    if (text === this.#pulsed) return;
    this.#pulsed = text;
    this.#audience.pulse(pulse);
  }
}
