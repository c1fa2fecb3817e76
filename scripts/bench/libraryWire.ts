import WebSocket from 'ws';
import type { Wire, WireOptions } from './wire.ts';

/**
 * The same connection through the `ws` library, which reads every frame as JSON, as a device does. It costs about what a
 * server does, so a generator of these is half of what gets measured; bare wires show the server alone.
 */
export class LibraryWire implements Wire {
  readonly #socket: WebSocket;
  #ended = false;
  onOpen: () => void = () => {};
  onText: (payload: Buffer) => void = () => {};

  constructor({ port, path, cookie }: WireOptions) {
    this.#socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, {
      perMessageDeflate: false,
      ...(cookie !== undefined && { headers: { cookie } }),
    });
    this.#socket.on('error', () => {});
    this.#socket.on('close', () => {
      if (!this.#ended) throw new Error(`the server dropped a connection to ${path}`);
    });
    this.#socket.on('open', () => this.onOpen());
    this.#socket.on('message', (data) => {
      const payload = data as Buffer;
      read(payload.toString());
      this.onText(payload);
    });
  }

  send(text: string): void {
    this.#socket.send(text);
  }

  cut(): void {
    this.#ended = true;
    this.#socket.terminate();
  }
}

/** Engine.IO's and Socket.IO's types stand before the JSON as digits. */
function read(text: string): unknown {
  const at = text.search(/[[{]/);
  return at === -1 ? text : JSON.parse(text.slice(at));
}
