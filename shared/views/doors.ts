import type { Queue } from '../facts/door.ts';
import type { PersonRole } from '../people.ts';

/** One desk at the door. */
export interface DeskAtDoor {
  /** People whom it let in, also those that were taken back. */
  scans: number;
  /** Hall times of its latest scans, oldest first. */
  recent: number[];
  /** How many wait there, as somebody at the desk said it last; null when nobody ever did. */
  queue: { queue: Queue; at: number } | null;
}

/** By the name that its people gave the desk. */
export type Doors = Record<string, DeskAtDoor>;

/** Somebody came in at a desk, or that was taken back: then there is neither time nor desk. */
export interface ArrivalShown {
  type: 'arrived';
  role: PersonRole;
  by: 1 | -1;
  at: number | null;
  desk: string | null;
}

/** More than one desk manages in the minutes that the rate is about. */
const RECENT = 60;
const RECENT_IN_ALL = 200;

const deskOf = (doors: Doors, desk: string): DeskAtDoor => {
  doors[desk] ??= { scans: 0, recent: [], queue: null };
  return doors[desk];
};

/** How many came in, and when. */
export interface Arrivals {
  arrived: Partial<Record<PersonRole, number>>;
  /** Hall times of the latest arrivals, for the rate at the door. */
  arrivals: number[];
  /** People who came in by minute of hall time (epoch minutes), also those that were taken back. */
  perMinute: Record<number, number>;
  doors: Doors;
}

const MINUTE = 60_000;

export function foldArrival(state: Arrivals, { role, by, at, desk }: ArrivalShown): void {
  state.arrived[role] = (state.arrived[role] ?? 0) + by;
  if (at === null || desk === null) return;
  state.arrivals = [...state.arrivals, at].slice(-RECENT_IN_ALL);
  const minute = Math.floor(at / MINUTE);
  state.perMinute[minute] = (state.perMinute[minute] ?? 0) + 1;
  const door = deskOf(state.doors, desk);
  door.scans += 1;
  // Scans of a desk that had no line come late, and in between.
  door.recent = [...door.recent, at].sort((a, b) => a - b).slice(-RECENT);
}

export function foldQueue(
  doors: Doors,
  { desk, queue, at }: { desk: string; queue: Queue; at: number },
): void {
  const door = deskOf(doors, desk);
  if (door.queue === null || at >= door.queue.at) door.queue = { queue, at };
}
