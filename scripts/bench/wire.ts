import { createConnection, type Socket } from 'node:net';

const MASK = [0x5a, 0xc3, 0x17, 0x8e] as const;
const TEXT = 1;
const CLOSE = 8;
const EMPTY = Buffer.alloc(0);

export interface WireOptions {
  port: number;
  path: string;
  cookie?: string;
}

/** One connection of a client, whatever it is made of. */
export interface Wire {
  onOpen: () => void;
  onText: (payload: Buffer) => void;
  send(text: string): void;
  /** Ends without a goodbye, as a lost network does. */
  cut(): void;
}
export type MakeWire = (options: WireOptions) => Wire;
export const bareWire: MakeWire = (options) => new BareWire(options);

/**
 * A WebSocket client on a bare socket. A client library costs more per message than the server under test, and then the
 * generator is what gets measured. Texts only, no fragments, no extensions: all that the servers here send.
 */
class BareWire implements Wire {
  readonly #socket: Socket;
  #rest: Buffer = EMPTY;
  #upgraded = false;
  #ended = false;
  onOpen: () => void = () => {};
  onText: (payload: Buffer) => void = () => {};

  constructor({ port, path, cookie }: WireOptions) {
    this.#socket = createConnection({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('error', () => {});
    this.#socket.on('close', () => {
      // A measurement with a device missing is none.
      if (!this.#ended) throw new Error(`the server dropped a connection to ${path}`);
    });
    this.#socket.on('data', (chunk) => this.#received(chunk));
    this.#socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: YnVyZ2VydG9wIGJlbmNoIQ==\r\nSec-WebSocket-Version: 13\r\n` +
        `${cookie === undefined ? '' : `Cookie: ${cookie}\r\n`}\r\n`,
    );
  }

  send(text: string): void {
    this.#socket.write(maskedFrame(text));
  }

  /** Ends without a goodbye, as a lost network does. */
  cut(): void {
    this.#ended = true;
    this.#socket.resetAndDestroy();
  }

  #received(chunk: Buffer): void {
    let data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    if (!this.#upgraded) {
      const end = data.indexOf('\r\n\r\n');
      if (end !== -1) {
        if (!data.subarray(0, end).includes(' 101 ')) throw new Error(data.toString('latin1', 0, end));
        this.#upgraded = true;
        data = data.subarray(end + 4);
        this.onOpen();
      }
    }
    this.#rest = this.#upgraded ? this.#frames(data) : data;
  }

  /** Hands on all whole frames and returns what is left of the last one. */
  #frames(data: Buffer): Buffer {
    let at = 0;
    while (at + 2 <= data.length) {
      const short = (data[at + 1] as number) & 127;
      const head = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (at + head > data.length) break;
      const size =
        short < 126
          ? short
          : short === 126
            ? data.readUInt16BE(at + 2)
            : Number(data.readBigUInt64BE(at + 2));
      if (at + head + size > data.length) break;
      const opcode = (data[at] as number) & 15;
      if (opcode === TEXT) this.onText(data.subarray(at + head, at + head + size));
      else if (opcode === CLOSE) this.#socket.end();
      at += head + size;
    }
    return at === data.length ? EMPTY : data.subarray(at);
  }
}

/** Clients must mask; one fixed mask does, for the servers undo it all the same. */
function maskedFrame(text: string): Buffer {
  const size = Buffer.byteLength(text);
  if (size > 65_535) throw new Error('too long for one frame of this client');
  const head = size < 126 ? 6 : 8;
  const frame = Buffer.allocUnsafe(head + size);
  frame[0] = 0x80 | TEXT;
  frame[1] = 0x80 | (size < 126 ? size : 126);
  if (size >= 126) frame.writeUInt16BE(size, 2);
  frame.set(MASK, head - 4);
  frame.write(text, head);
  for (let i = 0; i < size; i++) frame[head + i] = (frame[head + i] as number) ^ (MASK[i & 3] as number);
  return frame;
}
