import type { Language } from '../../shared/localized.ts';
import type { BadgeFormat, PaperLanguage } from '../../shared/print.ts';

/** A table in one round, as somebody finds it. */
export interface PaperSeat {
  round: number;
  /** Null when there is no seat in that round. */
  table: number | null;
  room: string;
}

export interface PaperBadge {
  /** What others say to him: the given name, or all there is. Empty on a blank badge. */
  called: string;
  /** The rest of the name. */
  rest: string;
  /** District or organisation. */
  about: string;
  /** Who brings an organisation is here for himself, and the badge says so. */
  onTitle: boolean;
  /** What somebody of the team does; empty for guests. */
  job: string;
  code: string;
  url: string;
  seats: PaperSeat[];
  /** In which its few words are. */
  reader: Language;
  /** Number of a badge of nobody yet. */
  blank?: number;
}

export interface PaperSign {
  number: number;
  /** Languages in which people talk there, the one of the paper first. */
  readers: Language[];
  room: string;
  /** In the language of the paper, then in the others in which somebody wrote it. */
  themes: string[];
  url: string;
  code: string;
}

export interface PaperRoom {
  name: string;
  /** Numbers of its tables, ascending. */
  tables: number[];
  themes: { title: string; tables: number[] }[];
  /** Languages that are spoken at its tables, the one of the paper first. */
  readers: Language[];
}

export interface PaperListRow {
  /** What the list is sorted by, in bold: "Meer". */
  family: string;
  /** The rest: "Truus van der". */
  rest: string;
  about: string;
  code: string;
  seats: PaperSeat[];
}

export interface PaperForm {
  number: number;
  /** Null on a form for any table. */
  table: number | null;
  room: string;
  url: string;
}

/** A card for the box of paper: the same for everybody. */
export interface PaperBallot {
  title: string;
  /** How many crosses. */
  how: string;
  /** How it is counted. */
  rule: string;
  /** By their numbers, from 1. */
  options: string[];
  /** Boxes on a line. */
  boxes: number;
  trial: boolean;
}

/** All that a file needs, as plain data: it goes to a thread. Lengths are millimetres wherever paper is meant. */
export type PrintTask = { language: PaperLanguage; summit: string } & (
  | { kind: 'badges'; format: BadgeFormat; badges: PaperBadge[] }
  | { kind: 'signs'; signs: PaperSign[] }
  | { kind: 'rooms'; rooms: PaperRoom[] }
  | { kind: 'lists'; lists: PaperListRow[][] }
  | { kind: 'forms'; forms: PaperForm[]; addressees: string[]; rounds: number[] }
  | { kind: 'ballots'; ballot: PaperBallot; count: number }
);
export type PrintKind = PrintTask['kind'];

/** Badges, signs, rooms, names or forms that a task asks for. */
export function countOf(task: PrintTask): number {
  switch (task.kind) {
    case 'badges':
      return task.badges.length;
    case 'signs':
      return task.signs.length;
    case 'rooms':
      return task.rooms.length;
    case 'lists':
      return task.lists.reduce((sum, rows) => sum + rows.length, 0);
    case 'forms':
      return task.forms.length;
    case 'ballots':
      return task.count;
  }
}

export interface Printed {
  pdf: Uint8Array<ArrayBuffer>;
  pages: number;
  /** Badges, signs, names or forms in it. */
  count: number;
  /** Letters that none of the fonts has; a box stands in their place. */
  missing: string[];
}
