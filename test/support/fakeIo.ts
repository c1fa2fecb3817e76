import type { HallServer } from '../../server/sockets/gateway.ts';
import type { AppName } from '../../shared/protocol/sockets.ts';

type Listener = (...args: never[]) => void;
/** Event and arguments as they travel. */
export type Frame = [event: string, ...args: unknown[]];

interface Handshake {
  auth: { app: AppName } | Record<string, unknown>;
  headers: { cookie?: string; origin?: string; host?: string };
}

/** What a test hears of one socket. */
export interface Ear {
  /** A frame on its way to the device, as text: what is sent is cut loose from the server's objects. */
  sent(frame: string): void;
  /** The server hung up. */
  hungUp(): void;
}

/** The text in a frame that holds all of it; a length that is not true is an error here as in a browser. */
function textOf(frame: Buffer): string {
  const short = frame[1] ?? 0;
  const head = short < 126 ? 2 : short === 126 ? 4 : 10;
  const size = short < 126 ? short : short === 126 ? frame.readUInt16BE(2) : Number(frame.readBigUInt64BE(2));
  if (frame[0] !== 0x81 || frame.length !== head + size)
    throw new Error('a frame that no browser would take');
  return frame.toString('utf8', head);
}

/** The server's end of one connection: the part of Socket.IO's socket that `server/sockets` uses. */
export class FakeSocket {
  readonly data: Record<string, unknown> = {};
  readonly handshake: Handshake;
  connected = true;
  /** Bytes that the device leaves unread, as the transport would report them. */
  unread = 0;
  readonly conn: object;
  readonly #io: FakeIo;
  readonly #ear: Ear;
  readonly #listeners = new Map<string, Listener[]>();
  readonly #any: Listener[] = [];

  constructor(io: FakeIo, handshake: Handshake, ear: Ear) {
    this.#io = io;
    this.handshake = handshake;
    this.#ear = ear;
    const unread = () => this.unread;
    this.conn = {
      /** Engine.IO's `write`, given a frame with a Socket.IO packet of type EVENT. */
      write: (_data: '', { wsPreEncodedFrame }: { wsPreEncodedFrame: Buffer[] }) =>
        this.#send(textOf(Buffer.concat(wsPreEncodedFrame)).replace(/^42/, '')),
      close: () => this.disconnect(),
      writeBuffer: [],
      transport: {
        socket: {
          get bufferedAmount() {
            return unread();
          },
        },
      },
    };
  }

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return this;
  }
  onAny(listener: Listener): this {
    this.#any.push(listener);
    return this;
  }
  emit(...frame: Frame): boolean {
    this.#send(JSON.stringify(frame));
    return true;
  }
  join(room: string): void {
    this.#io.room(room).add(this);
  }
  leave(room: string): void {
    this.#io.room(room).delete(this);
  }
  disconnect(): this {
    if (this.connected) {
      this.lost();
      this.#ear.hungUp();
    }
    return this;
  }

  /** The device is gone, and the server comes to know it. */
  lost(): void {
    if (!this.connected) return;
    this.connected = false;
    this.#io.forget(this);
    this.#tell('disconnect', ['transport close']);
  }

  /** A frame from the device. Like Socket.IO, nothing is dispatched after a disconnect. */
  receive(event: string, ...args: unknown[]): void {
    if (!this.connected) return;
    for (const listener of this.#any) listener(...([event, ...args] as never[]));
    if (this.connected) this.#tell(event, args);
  }

  #tell(event: string, args: unknown[]): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(...(args as never[]));
  }
  #send(frame: string): void {
    if (this.connected) this.#ear.sent(frame);
  }
}

/** The part of Socket.IO's server that `server/sockets` uses, without any network. */
export class FakeIo {
  readonly #rooms = new Map<string, Set<FakeSocket>>();
  readonly #sockets = new Set<FakeSocket>();
  #connection: (socket: FakeSocket) => void = () => {};

  /** As the type that the gateway asks for; what it uses beyond this class fails at once and by name. */
  get asServer(): HallServer {
    return this as unknown as HallServer;
  }
  get volatile(): this {
    return this;
  }

  on(event: string, listener: (socket: FakeSocket) => void): this {
    if (event === 'connection') this.#connection = listener;
    return this;
  }
  to(room: string): { emit: (...frame: Frame) => boolean } {
    return {
      emit: (...frame) => {
        for (const socket of [...this.room(room)]) socket.emit(...frame);
        return true;
      },
    };
  }
  async close(): Promise<void> {
    for (const socket of [...this.#sockets]) socket.disconnect();
  }

  connect(handshake: Handshake, ear: Ear): FakeSocket {
    const socket = new FakeSocket(this, handshake, ear);
    this.#sockets.add(socket);
    this.#connection(socket);
    return socket;
  }
  room(name: string): Set<FakeSocket> {
    const room = this.#rooms.get(name) ?? new Set();
    this.#rooms.set(name, room);
    return room;
  }
  forget(socket: FakeSocket): void {
    this.#sockets.delete(socket);
    for (const room of this.#rooms.values()) room.delete(socket);
  }
}
