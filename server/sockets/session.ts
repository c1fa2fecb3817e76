import type { Socket } from 'socket.io';
import type { Actor } from '../../shared/facts/fact.ts';
import { type Ack, type Batch, type Bye, MAX_UNSENT_BYTES } from '../../shared/protocol/messages.ts';
import type { DeviceEvents, ServerEvents } from '../../shared/protocol/sockets.ts';
import type { Device } from '../ports/store.ts';

export type DeviceSocket = Socket<DeviceEvents, ServerEvents>;

/** One connected device: what it reads, and what waits to be sent to it in this turn. */
export class Session {
  readonly socket: DeviceSocket;
  readonly actor: Actor;
  readonly device: Device;
  /** Views it reads, as `view key`. */
  readonly reads = new Set<string>();
  #batches: Batch[] = [];
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

  batch(batch: Batch): void {
    this.#batches.push(batch);
  }
  ack(ack: Ack): void {
    this.#acks.push(ack);
  }

  /** Sends what gathered, what happened before the answers (rule O2). */
  flush(epoch: string): void {
    if (this.#batches.length + this.#acks.length === 0) return;
    this.socket.emit('turn', {
      epoch,
      ...(this.#batches.length > 0 && { batches: this.#batches }),
      ...(this.#acks.length > 0 && { acks: this.#acks }),
    });
    this.#batches = [];
    this.#acks = [];
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
