import type {
  Bye,
  HallClock,
  Hello,
  Pulse,
  ScreenPresence,
  Shows,
  TabletLines,
  Turn,
  Welcome,
} from './messages.ts';

/** Socket.IO events from the device. */
export interface DeviceEvents {
  hello: (message: Hello) => void;
  do: (requests: unknown[]) => void;
  /** Asks the hall time; the answer comes as the acknowledgement. */
  time: (answer: (clock: HallClock) => void) => void;
  /** Said by a screen of the hall, every two seconds and after each change. */
  shows: (message: Shows) => void;
  /** Asked by the director: a screen, or all of them, shows its name for a moment. */
  identify: (screen: string | null) => void;
}

/** Socket.IO events from the server. */
export interface ServerEvents {
  welcome: (message: Welcome) => void;
  turn: (message: Turn) => void;
  pulse: (message: Pulse) => void;
  bye: (message: Bye) => void;
  /** To the director: the screens of the hall. */
  screens: (list: ScreenPresence[]) => void;
  /** To the floor team: which tables have a tablet on the line. */
  tablets: (lines: TabletLines) => void;
  /** To a screen: show your name for a moment. */
  identify: () => void;
}

/** Apps, by the name of their folder; a browser keeps one key for each. */
export const APPS = [
  'participant',
  'facilitator',
  'desk',
  'plenary',
  'themeteam',
  'floor',
  'director',
  'organiser',
] as const;
export type AppName = (typeof APPS)[number];
/** What a device says when it connects: which of the browser's keys is meant, and its hello, which saves a round trip. */
export interface SocketAuth {
  app: AppName;
  hello?: Hello;
}
