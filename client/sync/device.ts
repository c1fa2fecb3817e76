import type { DeviceCommand } from '../../shared/commands/command.ts';
import { logOf } from '../../shared/epoch.ts';
import type { Ack, Bye, Hello, Pulse, Turn, Welcome } from '../../shared/protocol/messages.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { refusal } from '../../shared/refusal.ts';
import { Asks, noConnection } from './asks.ts';
import { backoff } from './backoff.ts';
import { HallTime } from './hallClock.ts';
import type { Dial, Line, LineEvents, Surroundings } from './line.ts';
import { Outbox, type OutboxItem } from './outbox.ts';
import type { OutboxStore } from './outboxStore.ts';
import { isTooLarge, parcels } from './parcels.ts';
import { forgetCursor, isFor, type Replica, takeAnswer, takeBatch } from './replica.ts';
import { TimeKeeper } from './timeKeeper.ts';

/*
 *   idle --start--> dialling --opened--> greeting --welcome--> live
 *                      ^                    |                   |
 *                      +---- waiting <------+---- line lost ----+         revoked, outdated: no way back by itself
 */
export type DeviceStatus = 'idle' | 'dialling' | 'greeting' | 'live' | 'waiting' | 'revoked' | 'outdated';

/** What the device tells whoever shows it. */
export interface DeviceDelegate {
  /** Status, outbox or a replica changed. */
  changed(): void;
  pulse(pulse: Pulse): void;
}

interface DeviceParts {
  dial: Dial;
  surroundings: Surroundings;
  store: OutboxStore;
  replicas: Replica[];
  delegate: DeviceDelegate;
}

/** Unanswered for so long, a line is taken for dead even if nobody closed it. */
const SILENCE_MS = 12_000;
/** How long an asked command may be sent again over a new line. */
const ASK_MS = 8_000;

/** An outbox may hold what an older page made. */
const asRequest = ({ id, command, protocol = 1 }: OutboxItem) =>
  protocol === PROTOCOL ? { id, command } : { id, command, protocol };

/** One device of the hall: what it shows, what it still has to tell, and the line in between. No Svelte, no browser. */
export class Device {
  readonly replicas: Replica[];
  readonly time: HallTime;
  outbox = new Outbox();
  status: DeviceStatus = 'idle';
  actor: Welcome['actor'] | null = null;
  /** Device time since when there is no line; null while live. */
  offlineSince: number | null;
  readonly #parts: DeviceParts;
  readonly #asks = new Asks();
  readonly #keeper: TimeKeeper;
  #line: Line | null = null;
  #epoch: string | undefined;
  /** The server speaks a newer version: this page hands over what waits, and ends. */
  #leaving = false;
  #tries = 0;
  #timer: unknown = null;
  #silence: unknown = null;
  /** Set while the server is left in peace, because it could not take something. */
  #resting: unknown = null;

  constructor(parts: DeviceParts) {
    this.#parts = parts;
    this.replicas = parts.replicas;
    const { monotonic, deviceTime } = parts.surroundings;
    this.time = new HallTime(monotonic, deviceTime());
    this.#keeper = new TimeKeeper(this.time, parts.surroundings, () => this.#line);
    this.offlineSince = deviceTime();
  }

  /** Reads the outbox and dials. */
  async start(): Promise<void> {
    this.outbox = new Outbox(await this.#parts.store.load());
    const old = this.outbox.forget(this.#parts.surroundings.deviceTime());
    await this.#parts.store.delete(old);
    this.#parts.surroundings.onWake?.(() => this.#keeper.ask());
    this.#dial();
  }

  /** Hangs up. Nothing goes on running. */
  stop(): void {
    const { clearTimer } = this.#parts.surroundings;
    const line = this.#line;
    this.#line = null;
    line?.close();
    this.outbox.lineLost();
    clearTimer(this.#timer);
    clearTimer(this.#resting);
    this.#keeper.stop();
    this.#resting = null;
    this.#to('idle');
  }

  /** This browser has a key now: what was refused, or is being dialled without it, is dialled anew. */
  redial(): void {
    const line = this.#line;
    this.#line = null;
    line?.close();
    this.#parts.surroundings.clearTimer(this.#timer);
    this.outbox.lineLost();
    this.#dial();
  }

  /** Keeps a command until the server has it. Resolves when it is stored on this device (rule O4). */
  async send(command: DeviceCommand): Promise<OutboxItem> {
    const { surroundings, store } = this.#parts;
    const item = this.outbox.make(surroundings.newId(), command, surroundings.deviceTime());
    if (this.#epoch !== undefined) item.log = logOf(this.#epoch);
    if (isTooLarge(item)) Object.assign(item, { state: 'parked', refusal: refusal('too-big') });
    await store.put([item]);
    this.outbox.add(item);
    this.#flush();
    this.#parts.delegate.changed();
    return item;
  }

  /**
   * Sends a command and resolves with the server's answer, for somebody who waits for it. Unlike `send` it is not kept: a
   * button that was pressed without a line, or whose answer did not come in time, must not act minutes later.
   */
  ask(command: DeviceCommand): Promise<Ack> {
    const { surroundings, delegate } = this.#parts;
    const item = this.outbox.make(surroundings.newId(), command, surroundings.deviceTime());
    if (this.status !== 'live') return Promise.resolve(noConnection(item.id));
    if (isTooLarge(item))
      return Promise.resolve({ id: item.id, ok: false, refusal: refusal('too-big'), again: false });
    this.outbox.add(item);
    const answer = this.#asks.wait(item.id, surroundings.monotonic() + ASK_MS);
    this.#flush();
    delegate.changed();
    return answer;
  }

  /** A person chose to send a parked item again. */
  async retry(id: string): Promise<void> {
    const item = this.outbox.retry(id);
    if (item !== null) await this.#parts.store.put([item]);
    this.#flush();
    this.#parts.delegate.changed();
  }

  /** A person put a parked item aside. */
  async putAside(id: string): Promise<void> {
    await this.#parts.store.delete(this.outbox.forget(this.#parts.surroundings.deviceTime(), id));
    this.#parts.delegate.changed();
  }

  #dial(): void {
    this.#to('dialling');
    const events = this.#eventsOf(() => this.#line === line);
    const line: Line = this.#parts.dial(events, this.#hello());
    this.#line = line;
    this.#watchSilence();
  }

  /** Events of a line that was given up are not heard any more. */
  #eventsOf(isCurrent: () => boolean): LineEvents {
    const when =
      <T extends unknown[]>(handle: (...args: T) => void) =>
      (...args: T): void => {
        if (isCurrent()) handle(...args);
      };
    return {
      // The hello went with the handshake; its answer is on its way.
      opened: when(() => this.#to('greeting')),
      welcome: when((message: Welcome) => this.#welcome(message)),
      turn: when((message: Turn) => this.#turn(message)),
      pulse: when((message: Pulse) => this.#parts.delegate.pulse(message)),
      bye: when((message: Bye) => this.#bye(message)),
      closed: when(() => this.#lineLost()),
    };
  }

  #greet(): void {
    this.#to('greeting');
    this.#line?.hello(this.#hello());
  }

  #hello(): Hello {
    return {
      protocol: PROTOCOL,
      ...(this.#epoch !== undefined && { epoch: this.#epoch }),
      views: this.replicas.map(({ name: view, key, pos }) => ({
        view,
        key,
        ...(pos !== null && { cursor: pos }),
      })),
    };
  }

  #welcome(message: Welcome): void {
    const { store } = this.#parts;
    if (this.#epoch !== message.epoch) {
      for (const replica of this.replicas) forgetCursor(replica);
      void store.put(this.outbox.newEpoch(message.epoch));
    }
    this.#epoch = message.epoch;
    this.actor = message.actor;
    this.time.reset();
    this.time.sample(message.clock, 0);
    this.time.reset();
    this.#keeper.ask();
    const whole = message.views.map((answer) => {
      const replica = this.replicas.find((one) => isFor(one, answer));
      return replica === undefined || takeAnswer(replica, answer);
    });
    if (whole.includes(false)) return this.#greetAnew();
    this.#tries = 0;
    this.offlineSince = null;
    this.#giveUpOldAsks();
    this.#to('live');
    this.#flush();
    this.#leaving = message.protocol > PROTOCOL;
    this.#leaveWhenDone();
  }

  #leaveWhenDone(): void {
    if (this.#leaving && this.status === 'live' && this.outbox.waiting === 0) this.#end('outdated');
  }

  #turn({ epoch, batches = [], acks = [] }: Turn): void {
    if (this.#epoch !== undefined && epoch !== this.#epoch) return this.#greetAnew();
    let whole = true;
    for (const batch of batches) {
      const replica = this.replicas.find((one) => isFor(one, batch));
      // Before the welcome a batch may come for a view that has no state yet; the welcome will hold it.
      if (replica === undefined || (replica.pos === null && this.status === 'greeting')) continue;
      whole = takeBatch(replica, batch) && whole;
    }
    for (const ack of acks) this.#settle(ack, epoch);
    if (acks.length > 0) this.#flush();
    if (!whole) this.#greetAnew();
    this.#leaveWhenDone();
    this.#parts.delegate.changed();
  }

  #settle(ack: Ack, epoch: string): void {
    const item = this.outbox.settle(ack, epoch);
    if (item === null) return;
    const isAsked = this.#asks.has(ack.id);
    if (!isAsked) void this.#parts.store.put([item]);
    if (item.state === 'queued') return this.#laterAgain();
    if (!isAsked) return;
    this.outbox.drop(ack.id);
    this.#asks.answer(ack);
  }

  #giveUpOldAsks(): void {
    for (const id of this.#asks.giveUp(this.#parts.surroundings.monotonic())) this.outbox.drop(id);
  }

  /** The server was busy or full: all that waits, waits a moment longer. */
  #laterAgain(): void {
    const { setTimer, random } = this.#parts.surroundings;
    this.#resting ??= setTimer(
      () => {
        this.#resting = null;
        this.#flush();
      },
      backoff(2, random()),
    );
  }

  #flush(): void {
    if (this.status !== 'live' || this.#resting !== null) return;
    const requests = this.outbox.takeSendable().map(asRequest);
    for (const parcel of parcels(requests)) this.#line?.do(parcel);
    this.#watchSilence();
  }

  #greetAnew(): void {
    for (const replica of this.replicas) forgetCursor(replica);
    this.outbox.lineLost();
    this.#greet();
  }

  #bye({ code, retryAfter }: Bye): void {
    if (code === 'protocol-too-old') return this.#end('outdated');
    if (retryAfter === undefined && code === 'revoked') return this.#end('revoked');
    this.#line?.close();
  }

  #end(status: 'revoked' | 'outdated'): void {
    const line = this.#line;
    this.#line = null;
    line?.close();
    this.outbox.lineLost();
    this.offlineSince ??= this.#parts.surroundings.deviceTime();
    this.#to(status);
  }

  #lineLost(): void {
    const { random, setTimer, deviceTime } = this.#parts.surroundings;
    if (this.status === 'idle') return;
    this.#line = null;
    this.outbox.lineLost();
    this.offlineSince ??= deviceTime();
    this.#to('waiting');
    this.#giveUpOldAsks();
    this.#timer = setTimer(() => this.#dial(), backoff(this.#tries++, random()));
  }

  /** While an answer is due, silence means that the line is dead. */
  #watchSilence(): void {
    const { setTimer, clearTimer } = this.#parts.surroundings;
    clearTimer(this.#silence);
    const line = this.#line;
    const due = this.status !== 'live' || this.outbox.items.some(({ state }) => state === 'inFlight');
    if (line !== null && due) this.#silence = setTimer(() => line.close(), SILENCE_MS);
  }

  #to(status: DeviceStatus): void {
    this.status = status;
    this.#watchSilence();
    this.#parts.delegate.changed();
  }
}
