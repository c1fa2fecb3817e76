import type { Round } from '../ids.ts';
import type { SeatReason } from './explain.ts';
import type { NamedPerson, NumberedTable, TermName, TermReport } from './report.ts';

// Looking at a plan: who sits where and why. The addresses are in `report.ts`.

/** Who sits where in one round, and how mixed each table is. */
export interface RoundReport {
  round: Round;
  over: boolean;
  tables: RoundTable[];
  /** Without a seat in this round. */
  standing: NamedPerson[];
}

export interface RoundTable extends NumberedTable {
  room: string;
  capacity: number;
  /** Closed in this round. */
  closed: boolean;
  people: RoundGuest[];
  wildcards: number;
  /** `district`, `age`, `gender`, ... -> value ('' is unknown) -> people. An age is the lower edge of its group. */
  mixture: Record<string, Record<string, number>>;
}

export interface RoundGuest extends NamedPerson {
  wildcard: boolean;
  arrived: boolean;
  pinned: boolean;
  /** Which of his wishes the theme is, from 1; 0 none of them, null without wishes. */
  wish: number | null;
}

/** Why somebody sits where he sits: facts for sentences, round by round. */
export interface WhyReport extends NamedPerson {
  rounds: WhyRound[];
}

export interface WhyRound extends Omit<SeatReason, 'companion' | 'sameRoom' | 'metBefore'> {
  /** Number of the table; null without a seat. */
  number: number | null;
  companion: NamedPerson | null;
  sameRoom: NamedPerson[];
  metBefore: NamedPerson[];
  /** The cheapest way to a dearer wish than he got; null when he has his first wish, no wishes, or no rule lets him. */
  better: BetterWish | null;
}

export interface BetterWish extends NumberedTable {
  wish: number;
  /** Who would give up the seat; null when there is one free. */
  instead: NamedPerson | null;
  /** What the weighted total would rise by (it may also fall), and the terms that change: more is worse. */
  cost: number;
  changes: { term: TermName; by: number }[];
}

/** Two plans side by side; `a` is the plan of the address, `b` the other one. */
export interface CompareReport {
  a: { id: string; total: number; terms: TermReport[] };
  b: { id: string; total: number; terms: TermReport[] };
  rounds: { round: Round; people: (NamedPerson & { a: number | null; b: number | null })[] }[];
}
