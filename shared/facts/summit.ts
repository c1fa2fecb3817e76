import type { RoomId, TableId, ThemeId } from '../ids.ts';
import type { Language, Localized } from '../localized.ts';
import type { AgeGroup } from './reflection.ts';

export interface Theme {
  id: ThemeId;
  title: Localized;
}

export interface Addressee {
  id: string;
  title: Localized;
}

/** What an idea can be; the list is the same at every summit, the words on screen are the catalogue's. */
export const IDEA_KINDS = ['recommendation', 'tip', 'question', 'statement'] as const;
export type IdeaKind = (typeof IDEA_KINDS)[number];

/** How the screens of the hall look, and what they tell beside the day. All of it may be absent. */
export interface HallLook {
  /** The summit's own colours as `#rrggbb`: of words and numbers, and of what stands out. Screens make them readable. */
  colours?: { main: string; accent: string };
  /** An image as a `data:` address. */
  logo?: string;
  /** Light or dark, where a screen's own address does not say. */
  hall?: 'light' | 'dark';
  /** Language that stands beside the Dutch. */
  second?: Language;
  /** Address at which the report can be read. */
  report?: string;
  /** Shares of all residents in percent, to hold the hall against. */
  city?: { districts: Record<string, number>; ages: Partial<Record<AgeGroup, number>> };
}

export interface SummitDescription {
  name: string;
  city: string;
  /** Day of the summit, `YYYY-MM-DD`. */
  date: string;
  /** Whom an idea can be meant for. */
  addressees: Addressee[];
  /** Districts that the lists may name; empty means that any text is taken. */
  districts: string[];
  /** True when nobody in it is real; every screen says so. */
  rehearsal: boolean;
  look?: HallLook;
}

export interface Room {
  id: RoomId;
  name: string;
}

/** Where a table stands on the plan of its room: columns from the left and rows from the front, both from 1. */
export interface PlanPlace {
  x: number;
  y: number;
}

export interface Table {
  id: TableId;
  number: number;
  room: RoomId;
  capacity: number;
  /** Absent when the table has no theme of its own yet. */
  theme?: ThemeId;
  /** What the table offers to those who need it: "wheelchair", "quiet". */
  provides: string[];
  /** Languages spoken there besides Dutch. */
  languages: string[];
  /** Absent: in a row with the others, by number. */
  at?: PlanPlace;
}

/** A table as a badge page prints it, so that a reader of one fact needs no look-up (rule P1). */
export interface TablePlace {
  table: TableId;
  number: number;
  /** Name of the room, as on the sign. */
  room: string;
  theme: ThemeId | null;
}

export type SummitFact =
  | { type: 'summitDescribed'; summit: SummitDescription }
  | { type: 'themesSet'; themes: Theme[] }
  | { type: 'tablesSet'; rooms: Room[]; tables: Table[] }
  /** Only tables that were moved on the plan; null puts one back in the rows. */
  | { type: 'tablesPlaced'; tables: { table: TableId; at: PlanPlace | null }[] };
