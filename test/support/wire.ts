import type { Dial, Line, LineEvents } from '../../client/sync/line.ts';
import type { Hello } from '../../shared/protocol/messages.ts';
import type { AppName } from '../../shared/protocol/sockets.ts';
import type { FakeIo, FakeSocket, Frame } from './fakeIo.ts';

type Answers = { event: 'time'; answer: (value: unknown) => void } | null;

/**
 * One connection between a real `Device` and a real `Gateway`, ordered both ways like TCP, on which nothing moves until a
 * test says so. `cut` loses what is under way; each end comes to know it by itself, or not at all.
 */
export class Wire {
  readonly app: AppName;
  readonly key: string;
  readonly #events: LineEvents;
  readonly #hello: Hello;
  readonly #up: { frame: string; answers: Answers }[] = [];
  readonly #down: (() => void)[] = [];
  #socket: FakeSocket | null = null;
  /** Told of every frame that reaches the device, before the device is. */
  onFrame: (event: string, message: unknown) => void = () => {};
  #whole = true;
  #deviceKnows = false;

  constructor(events: LineEvents, app: AppName, key: string, hello: Hello) {
    this.#hello = hello;
    this.#events = events;
    this.app = app;
    this.key = key;
  }

  /** The device's end. */
  readonly line: Line = {
    hello: (message) => this.#ask(['hello', message]),
    do: (requests) => this.#ask(['do', requests]),
    time: (answer) => this.#ask(['time'], { event: 'time', answer: answer as (value: unknown) => void }),
    // What the device had sent may still arrive; when the server notices is up to the test.
    close: () => {
      if (this.#deviceKnows) return;
      this.#deviceKnows = true;
      this.#events.closed();
    },
  };

  /** The server's end, once it accepted. */
  get socket(): FakeSocket | null {
    return this.#socket;
  }
  /** False when one end, or what is between them, is gone. */
  get open(): boolean {
    return this.#whole && !this.#deviceKnows && this.#socket?.connected !== false;
  }
  /** True when neither end has anything left to come to know. */
  get done(): boolean {
    return this.#deviceKnows && this.#socket?.connected !== true;
  }
  get upward(): number {
    return this.#whole ? this.#up.length : 0;
  }
  get downward(): number {
    return this.#whole ? this.#down.length : 0;
  }

  /** The handshake arrives at a server. */
  accept(io: FakeIo): void {
    if (!this.#whole || this.#deviceKnows || this.#socket !== null) return;
    this.#down.push(() => this.#events.opened());
    const name = `burgertop-${this.app}`;
    this.#socket = io.connect(
      { auth: { app: this.app, hello: this.#hello }, headers: { cookie: `${name}=${this.key}` } },
      {
        sent: (frame) => this.#down.push(() => this.#deliver(frame)),
        hungUp: () => this.#down.push(() => this.serverGone()),
      },
    );
  }
  /** Nobody listens at the other end. */
  refuse(): void {
    this.serverGone();
  }

  /** Delivers frames to the server, oldest first. */
  flushUp(count = this.#up.length): void {
    for (const { frame, answers } of this.#take(this.#up, count)) {
      const [event, ...args] = JSON.parse(frame) as Frame;
      if (answers !== null)
        args.push((value: unknown) => {
          const text = JSON.stringify(value);
          this.#down.push(() => answers.answer(JSON.parse(text)));
        });
      this.#socket?.receive(event, ...args);
    }
  }
  /** Delivers frames to the device, oldest first. */
  flushDown(count = this.#down.length): void {
    for (const run of this.#take(this.#down, count)) if (!this.#deviceKnows) run();
  }

  /** What is under way is lost. */
  cut(): void {
    this.#whole = false;
    this.#up.length = 0;
    this.#down.length = 0;
  }
  /** The device comes to know that the line is gone. */
  serverGone(): void {
    if (this.#deviceKnows) return;
    this.#deviceKnows = true;
    this.cut();
    this.#events.closed();
  }
  /** The server comes to know that the line is gone. */
  deviceGone(): void {
    this.#socket?.lost();
  }

  #ask(frame: Frame, answers: Answers = null): void {
    if (this.#whole && !this.#deviceKnows) this.#up.push({ frame: JSON.stringify(frame), answers });
  }
  #deliver(frame: string): void {
    const [event, message] = JSON.parse(frame) as [keyof LineEvents, never];
    this.onFrame(event, message);
    const hear = this.#events[event] as ((message: never) => void) | undefined;
    hear?.(message);
  }
  #take<T>(queue: T[], count: number): T[] {
    return this.#whole ? queue.splice(0, count) : [];
  }
}

/** A dial whose wires a test keeps in hand. */
export function wiredDial(app: AppName, key: string, onWire: (wire: Wire) => void): Dial {
  return (events, hello) => {
    const wire = new Wire(events, app, key, hello);
    onWire(wire);
    return wire.line;
  };
}
