import type { Socket } from 'socket.io';
import type { Actor } from '../../shared/facts/fact.ts';
import { type Ack, type Bye, MAX_UNSENT_BYTES } from '../../shared/protocol/messages.ts';
import type { DeviceEvents, ServerEvents } from '../../shared/protocol/sockets.ts';
import type { Device } from '../ports/store.ts';
import { bytesOf, eventFrame, type Frame } from './frame.ts';

export type DeviceSocket = Socket<DeviceEvents, ServerEvents>;

/** One batch as JSON; `n` tells two apart at a glance. */
export interface Told {
  n: number;
  json: string;
}

/** A `Turn` of batches that are JSON already; so is the epoch. */
export function turnFrame(epoch: string, batches: readonly Told[], acks: readonly Ack[]): Frame {
  let turn = `{"epoch":${epoch}`;
  if (batches.length > 0) turn += `,"batches":[${batches.map(({ json }) => json).join(',')}]`;
  if (acks.length > 0) turn += `,"acks":[${acks.map(ackText).join(',')}]`;
  return eventFrame('turn', `${turn}}`);
}

/** Ids were checked when they came in: nothing in them needs escaping. */
const ackText = (ack: Ack): string =>
  ack.ok ? `{"id":"${ack.id}","ok":true,"pos":${ack.pos}}` : JSON.stringify(ack);

/** What Engine.IO takes beside a message: a frame that is made already. */
interface PreEncoded {
  wsPreEncodedFrame: Frame;
  compress: false;
}

/** One connected device: what it reads, and what waits to be sent to it in this turn. */
export class Session {
  readonly socket: DeviceSocket;
  readonly actor: Actor;
  readonly device: Device;
  /** Version of its page. */
  protocol = 1;
  /** Views it reads, as `view key`. */
  readonly reads = new Set<string>();
  #batches: Told[] = [];
  #acks: Ack[] = [];
  #tokens: number;
  #filledAt: number;

  constructor(socket: DeviceSocket, actor: Actor, device: Device, burst: number, now: number) {
    this.socket = socket;
    this.actor = actor;
    this.device = device;
    this.#tokens = burst;
    this.#filledAt = now;
  }

  /** Token bucket per device: takes one, or says no. `now` is monotonic milliseconds. */
  mayAsk(now: number, perSecond: number, burst: number): boolean {
    this.#tokens = Math.min(burst, this.#tokens + ((now - this.#filledAt) / 1000) * perSecond);
    this.#filledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Keeps a batch for the end of the turn. */
  batch(batch: Told): void {
    this.#batches.push(batch);
  }
  ack(ack: Ack): void {
    this.#acks.push(ack);
  }

  /**
   * Sends what gathered, what happened before the answers (rule O2). Devices that read the same and asked nothing get the
   * same frame, which is made once and kept in `made` for this turn.
   */
  flush(epoch: string, made: Map<string, Frame>): void {
    const [batches, acks] = [this.#batches, this.#acks];
    if (batches.length + acks.length === 0) return;
    this.#batches = [];
    this.#acks = [];
    if (acks.length > 0) return this.send(turnFrame(epoch, batches, acks));
    const alike = batches.length === 1 ? `${batches[0]?.n}` : batches.map(({ n }) => n).join();
    let frame = made.get(alike);
    if (frame === undefined) {
      frame = turnFrame(epoch, batches, acks);
      made.set(alike, frame);
    }
    this.send(frame);
  }

  send(frame: Frame): void {
    const options: PreEncoded = { wsPreEncodedFrame: frame, compress: false };
    this.socket.conn.write('', options);
  }
  /** The same, unless earlier ones are still on their way. */
  sendIfFree(frame: Frame): void {
    const { writable } = this.socket.conn.transport;
    if (writable !== false) this.send(frame);
  }

  bye(bye: Bye): void {
    this.socket.emit('bye', bye);
    this.socket.disconnect(true);
  }

  /** True when the device leaves too much unread: it is dropped and gets the whole state when it comes back. */
  isTooSlow(): boolean {
    const connection = this.socket.conn;
    const transport = connection.transport as unknown as { socket?: { bufferedAmount?: number } };
    const { writeBuffer = [] } = connection as unknown as {
      writeBuffer?: { options: Partial<PreEncoded> }[];
    };
    const queued = writeBuffer.reduce(
      (sum, { options }) =>
        sum + (options.wsPreEncodedFrame === undefined ? 0 : bytesOf(options.wsPreEncodedFrame)),
      0,
    );
    return (transport.socket?.bufferedAmount ?? 0) + queued > MAX_UNSENT_BYTES;
  }
}
