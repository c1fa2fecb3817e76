import type { Bye, HallClock, Hello, Pulse, Turn, Welcome } from './messages.ts';

/** Socket.IO events from the device. */
export interface DeviceEvents {
  hello: (message: Hello) => void;
  do: (requests: unknown[]) => void;
  /** Asks the hall time; the answer comes as the acknowledgement. */
  time: (answer: (clock: HallClock) => void) => void;
}

/** Socket.IO events from the server. */
export interface ServerEvents {
  welcome: (message: Welcome) => void;
  turn: (message: Turn) => void;
  pulse: (message: Pulse) => void;
  bye: (message: Bye) => void;
}

/** Apps, by the name of their folder; a browser keeps one key for each. */
export const APPS = [
  'participant',
  'facilitator',
  'desk',
  'plenary',
  'themeteam',
  'director',
  'organiser',
] as const;
export type AppName = (typeof APPS)[number];
/** What a device says when it connects: which of the browser's keys is meant, and its hello, which saves a round trip. */
export interface SocketAuth {
  app: AppName;
  hello?: Hello;
}
