import type { Socket } from 'socket.io';
import type { Actor } from '../../shared/facts/fact.ts';
import { type Ack, type Bye, MAX_UNSENT_BYTES } from '../../shared/protocol/messages.ts';
import type { DeviceEvents, ServerEvents } from '../../shared/protocol/sockets.ts';
import type { Device } from '../ports/store.ts';

export type DeviceSocket = Socket<DeviceEvents, ServerEvents>;

/**
 * An event as Socket.IO writes it: "2" is the packet type EVENT in the default namespace. Put together from texts, so that
 * what many devices get is made into JSON once; the argument is JSON.
 */
export const eventPacket = (event: keyof ServerEvents, argument: string): string =>
  `2["${event}",${argument}]`;

/** A `Turn` of batches that are JSON already. */
export function turnPacket(epoch: string, batches: readonly string[], acks: readonly Ack[]): string {
  const parts = [`"epoch":${JSON.stringify(epoch)}`];
  if (batches.length > 0) parts.push(`"batches":[${batches.join(',')}]`);
  if (acks.length > 0) parts.push(`"acks":${JSON.stringify(acks)}`);
  return eventPacket('turn', `{${parts.join(',')}}`);
}

/** One connected device: what it reads, and what waits to be sent to it in this turn. */
export class Session {
  readonly socket: DeviceSocket;
  readonly actor: Actor;
  readonly device: Device;
  /** Views it reads, as `view key`. */
  readonly reads = new Set<string>();
  #batches: string[] = [];
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

  /** Keeps a batch, as JSON, for the end of the turn. */
  batch(batch: string): void {
    this.#batches.push(batch);
  }
  ack(ack: Ack): void {
    this.#acks.push(ack);
  }

  /** Sends what gathered, what happened before the answers (rule O2). */
  flush(epoch: string): void {
    if (this.#batches.length + this.#acks.length === 0) return;
    this.write(turnPacket(epoch, this.#batches, this.#acks));
    this.#batches = [];
    this.#acks = [];
  }

  /** Sends a packet that was made by `eventPacket`. */
  write(packet: string): void {
    this.socket.conn.write(packet as never);
  }
  /** The same, unless earlier ones are still on their way. */
  writeIfFree(packet: string): void {
    const { writable } = this.socket.conn.transport;
    if (writable !== false) this.write(packet);
  }

  bye(bye: Bye): void {
    this.socket.emit('bye', bye);
    this.socket.disconnect(true);
  }

  /** True when the device leaves too much unread: it is dropped and gets the whole state when it comes back. */
  isTooSlow(): boolean {
    const connection = this.socket.conn;
    const transport = connection.transport as unknown as { socket?: { bufferedAmount?: number } };
    const waiting = (connection as unknown as { writeBuffer?: { data?: unknown }[] }).writeBuffer ?? [];
    const queued = waiting.reduce(
      (sum, packet) => sum + (typeof packet.data === 'string' ? packet.data.length : 0),
      0,
    );
    return (transport.socket?.bufferedAmount ?? 0) + queued > MAX_UNSENT_BYTES;
  }
}
