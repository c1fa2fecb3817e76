import type { Bye, HallClock, Hello, Pulse, Turn, Welcome } from '../../shared/protocol/messages.ts';

/** What comes in over a line. */
export interface LineEvents {
  opened(): void;
  welcome(message: Welcome): void;
  turn(message: Turn): void;
  pulse(message: Pulse): void;
  bye(message: Bye): void;
  /** The line is gone; nothing comes after this. */
  closed(): void;
}

/** One connection to the server, from opening to closing. */
export interface Line {
  hello(message: Hello): void;
  do(requests: unknown[]): void;
  time(answer: (clock: HallClock) => void): void;
  close(): void;
}

/** Opens a line with a hello, and tells what happens on it. */
export type Dial = (events: LineEvents, hello: Hello) => Line;

/** Time and chance, handed in, so that a test can hold them. */
export interface Surroundings {
  /** Milliseconds that never jump. */
  monotonic(): number;
  /** The device's own idea of the time, epoch milliseconds. */
  deviceTime(): number;
  random(): number;
  newId(): string;
  setTimer(run: () => void, ms: number): unknown;
  clearTimer(timer: unknown): void;
  /** Calls back when the device may have slept, if it can tell. */
  onWake?(run: () => void): void;
}
