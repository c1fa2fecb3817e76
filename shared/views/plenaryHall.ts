import type { Fact } from '../facts/fact.ts';
import type { Reflection } from '../facts/reflection.ts';
import type { HallLook } from '../facts/summit.ts';
import type { RoomId, TableId } from '../ids.ts';

/* What the screens draw beside the counts: the map of the hall, the pace of the ideas, who is in, and the summit's look. */

export interface HallRoom {
  id: RoomId;
  name: string;
  tables: { table: TableId; number: number }[];
}

/** Ideas that tables gave in one minute of hall time, counted from the epoch. */
export interface Pace {
  minute: number;
  ideas: number;
}

export interface HallPicture {
  rooms: HallRoom[];
  /** Minutes in which ideas came, oldest first; quiet minutes are left out. */
  pace: Pace[];
  reflection: Reflection | null;
  look: HallLook;
}

export type PictureShown =
  | { type: 'rooms'; rooms: HallRoom[] }
  | { type: 'reflection'; reflection: Reflection }
  | { type: 'look'; look: HallLook };

export const noPicture = (): HallPicture => ({ rooms: [], pace: [], reflection: null, look: {} });

export function pickPicture(fact: Fact): PictureShown | null {
  switch (fact.type) {
    case 'summitDescribed':
      return { type: 'look', look: fact.summit.look ?? {} };
    case 'hallReflected':
      return { type: 'reflection', reflection: { districts: fact.districts, ages: fact.ages } };
    default:
      return null;
  }
}

export const roomsOf = ({ rooms, tables }: Extract<Fact, { type: 'tablesSet' }>): HallRoom[] =>
  rooms.map(({ id, name }) => ({
    id,
    name,
    tables: tables
      .filter(({ room }) => room === id)
      .map(({ id: table, number }) => ({ table, number }))
      .sort((a, b) => a.number - b.number),
  }));

export function foldPicture(state: HallPicture, shown: PictureShown): void {
  switch (shown.type) {
    case 'rooms':
      state.rooms = shown.rooms;
      break;
    case 'reflection':
      state.reflection = shown.reflection;
      break;
    case 'look':
      state.look = shown.look;
  }
}

const MINUTE_MS = 60_000;
/** Minutes that a screen keeps. */
export const PACE_KEPT = 60;

/** Counts an idea in its minute. One that was typed without a line comes later and still lands where it was said. */
export function foldPace(pace: Pace[], at: number): Pace[] {
  const minute = Math.floor(at / MINUTE_MS);
  const known = pace.find((one) => one.minute === minute);
  if (known !== undefined) {
    known.ideas += 1;
    return pace;
  }
  return [...pace, { minute, ideas: 1 }].sort((a, b) => a.minute - b.minute).slice(-PACE_KEPT);
}
