import type { PersonId, Round, TableId, ThemeId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { ClashReport, RemedyReport } from './clashReports.ts';
import type { Weights } from './instance.ts';
import type { MayMove } from './live/mayMove.ts';
import type { UnplacedReason } from './unplaced.ts';

/*
 * What the organiser's page and the desk ask about seating, and what they are answered. All under /api/seating, JSON,
 * organiser only unless a line says otherwise. A "no" is {refusal} with a code that the screens have a sentence for.
 *
 *   GET  /                                  -> SeatingOverview      what the page starts with, and after every change
 *   POST runs          RunRequest           -> {run}                refused: run-busy, no-tables, no-people
 *   GET  runs/:run                          -> RunReport            refused: run-unknown
 *   POST runs/:run/stop                     -> RunReport            the best so far is kept as a plan
 *   GET  plans                              -> {plans: PlanSummary[]}   newest first, with CURRENT when people have seats
 *   GET  plans/:plan                        -> PlanReport           :plan may be CURRENT; refused: proposal-gone
 *   GET  plans/:plan/rounds/:round          -> RoundReport          refused: round-unknown
 *   GET  plans/:plan/why/:person            -> WhyReport            refused: person-unknown
 *   GET  plans/:plan/compare/:other         -> CompareReport
 *   POST plans/:plan/accept                 -> {pos}                refused: proposal-gone, plan-outdated
 *   POST undo          {}                   -> {pos}                refused: nothing-to-undo, undo-full, round-over
 *   POST live          LiveEvent            -> LiveReport           accepted like a plan, or dropped by doing nothing
 *   POST live/seat     {person}             -> SeatedReport         desk too; accepted at once; refused: hall-full
 *
 * Weights, pins, closed tables and single moves are ordinary commands of the device: setSeatingWeights, pinSeat, liftPin,
 * closeTable, openTable, moveSeat.
 */

/** Id of the plan that is in force: the seats that badges and screens show. */
export const CURRENT = 'current';

/** Whose seats a run leaves alone. Rounds that are over are never touched. */
export type Keep =
  /** Everybody may get another seat. */
  | 'nothing'
  /** Who has arrived keeps the seat of the round under way. */
  | 'seated'
  /** Who has a seat keeps it; only people without one are seated. */
  | 'all';

export interface RunRequest {
  /** Time budget in seconds, 1 to 300. */
  seconds: number;
  /** Another seed gives another plan of the same quality; 0 to 2 ** 31. Default 1. */
  seed?: number;
  /** Also changes the rules that clash where the summit can; the plan says which, and only accepting it does so. */
  relieve?: boolean;
  /** For this run only; by default those in force. Each 0 to 1000. */
  weights?: Weights;
  /** Default `seated`. */
  keep?: Keep;
}

export type RunState = 'running' | 'done' | 'stopped' | 'failed' | 'impossible';

/** How far a run is. Asked four times a second, it draws the bar that shows the gap closing. */
export interface RunReport {
  run: string;
  /** `impossible`: done, but the rules leave somebody without a seat; the plan is the best there is. */
  state: RunState;
  /** Seconds since the start, and the budget. */
  elapsed: number;
  seconds: number;
  /** Weighted total of the best plan so far; null while there is none in which everybody sits who can. */
  total: number | null;
  /** What drawing lots would give: the left end of the bar. */
  chance: number;
  /** No plan is better than this: sum of the bounds of each term. */
  bound: number;
  /** The same, for all terms together: sharper, and later. Null until it is known. */
  joint: number | null;
  /** How far above the best known bound the total is, as a part of it (0.004 is 0.4 %); null without a total. */
  gap: number | null;
  terms: TermReport[];
  /** The plan that was made; null while running, and after `failed`. */
  plan: string | null;
}

/** `div:X` is the mixture by attribute X: district, neighbourhood, age, gender. */
export type TermName = 'pref' | 'group' | 'repeats' | 'underfill' | 'moved' | `div:${string}`;

/** One thing that counts, as a plain number of which less is better. */
export interface TermReport {
  term: TermName;
  value: number;
  /** No plan has less. */
  best: number;
  /** What drawing lots would give. */
  chance: number;
  /** Factor in the total. */
  weight: number;
  /** How much of what can be reached is reached: 1 at `best`, 0 at `chance` or worse. */
  share: number;
}

export type PlanOrigin = 'run' | 'live' | typeof CURRENT;

export interface PlanSummary {
  id: string;
  origin: PlanOrigin;
  /** Hall time at which it was made, epoch milliseconds. */
  madeAt: number;
  total: number;
  gap: number | null;
  unplaced: number;
  /** Against the seats in force. */
  moved: Moved;
  /** True for the plan whose seats are in force. */
  inForce: boolean;
}

/** How many people have another table in some round that is still to come, and how many seats that is. */
export interface Moved {
  people: number;
  seats: number;
}

export interface NamedPerson {
  person: PersonId;
  name: string;
}

/** A table as it is spoken of. */
export interface NumberedTable {
  table: TableId;
  number: number;
  theme: ThemeId | null;
}

export interface PlanReport extends PlanSummary {
  people: number;
  tables: number;
  /** In any one round. */
  seats: number;
  /** `wishes`: seats at a first, second, third wish; `other`: at none of them, of people who have wishes. */
  rounds: { round: Round; over: boolean; seated: number; wishes: number[]; other: number }[];
  terms: TermReport[];
  chance: number;
  bound: number;
  joint: number | null;
  standing: UnplacedPerson[];
  clashes: ClashReport[];
  /** What accepting the plan changes besides seats, so that it is legal. */
  remedies: RemedyReport[];
}

export interface UnplacedPerson extends NamedPerson {
  rounds: Round[];
  reason: UnplacedReason;
}

/**
 * Who may get another seat so that an event is dealt with; `not-seated` are people who have not come in yet. Who loses
 * the seat by the event itself always may.
 */
export type { MayMove };

/** Something that happens during the day. `mayMove` is `not-seated` unless said otherwise. */
export type DayEvent =
  | { kind: 'walkIn'; person: PersonId }
  /** Their seats are free from the first round that is not over; they get none until they come in. */
  | { kind: 'noShow'; people: PersonId[] | 'everyone-not-arrived' }
  | { kind: 'closeTable'; table: TableId; fromRound: Round }
  /** From the round under way, or the next one, the table is closed; or `standIn` keeps it going and stays there. */
  | { kind: 'facilitatorMissing'; table: TableId; standIn?: StandIn | undefined };

/** Who takes the place of a facilitator: somebody, or whoever of the guests can by the cheapest swap. */
export type StandIn = PersonId | 'anybody';

export type LiveEvent = { mayMove?: MayMove } & (
  | DayEvent
  /** All at once; at most so many seats change beyond those that must, to make the tables better. */
  | { kind: 'batch'; events: DayEvent[]; mostMoved: number }
  /**
   * Merges half-empty tables, theme by theme: so many tables stay, or as many as this many people need. Once people have
   * come in, who has not is a no-show from then on, unless everyone is waited for.
   */
  | { kind: 'repack'; tables: number; waitFor?: WaitFor | undefined }
  | { kind: 'repack'; turnout: number; waitFor?: WaitFor | undefined }
);
export type WaitFor = 'nobody' | 'everyone';

/** What an event would change; nothing has changed yet. `id` is accepted as any plan. */
export interface LiveReport extends PlanReport {
  event: LiveEvent['kind'];
  /** Everybody whose seat changes and who comes, in the order of the rounds; table numbers, null is no seat. */
  moves: (NamedPerson & { round: Round; from: number | null; to: number | null; arrived: boolean })[];
  /** Tables that close. */
  closed: NumberedTable[];
  /** People whose seats come free because they do not come. */
  absent: number;
  /** Who stays at a table from now on, to take the place of its facilitator. */
  standIns: (NamedPerson & { number: number })[];
  /** When tables close: no way of doing without as many moves fewer seats than this. Else null. */
  leastMoved: number | null;
}

/** The places of somebody who was just given a seat, by round. */
export interface SeatedReport extends NamedPerson {
  seats: { round: Round; table: TableId; number: number; room: string }[];
  /** Who made room, if anybody, and where each sits now in the rounds concerned; not yet come in. */
  displaced: (NamedPerson & { seats: SeatedReport['seats'] })[];
}

export type SeatingReason = 'plan' | LiveEvent['kind'] | 'seat';

/** All that the page starts with. */
export interface SeatingOverview {
  rounds: Round[];
  /** The first round of which the seats may still change; null when the last one is over. */
  fromRound: Round | null;
  /** The run under way. */
  run: string | null;
  weights: Weights;
  defaults: Weights;
  /** `round` null is every round. */
  pins: (NamedPerson & { round: Round | null; table: TableId; number: number })[];
  closed: (NumberedTable & { fromRound: Round })[];
  /** What an undo would take back. */
  undo: { reason: SeatingReason; seats: number } | null;
  plans: PlanSummary[];
  /** Known before any run: what cannot go together. */
  clashes: ClashReport[];
  /** Why the run under way, or the last one, failed. */
  trouble: Refusal | null;
}
