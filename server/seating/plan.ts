import { createHash } from 'node:crypto';
import type { SeatPin } from '../../shared/commands/seating.ts';
import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import type { Remedy } from '../../shared/seating/relief.ts';
import type { LiveEvent, PlanOrigin } from '../../shared/seating/report.ts';
import type { Terms } from '../../shared/seating/terms.ts';
import type { Unplaced } from '../../shared/seating/unplaced.ts';
import type { Scale } from './measure.ts';

/** A seating plan with all that was known when it was made. */
export interface Plan {
  id: string;
  origin: PlanOrigin;
  /** Hall time, epoch milliseconds. */
  madeAt: number;
  instance: Instance;
  /** Of the instance, for the joint bound. */
  key: string;
  /** The first round that was not over. */
  next: Round;
  /** The seats that were in force. */
  base: Assignment;
  assignment: Assignment;
  unplaced: Unplaced[];
  terms: Terms;
  scale: Scale;
  /** Seats that could have moved; 0 when moving did not count. */
  movable: number;
  /** What has to change first so that these seats are legal; the instance is as after it. */
  remedies: Remedy[];
  live: LivePlan | null;
}

/** Of a plan that deals with an event. */
export interface LivePlan {
  kind: LiveEvent['kind'];
  absent: PersonId[];
  closed: { table: TableId; fromRound: Round }[];
  leastMoved: number | null;
  pinned: SeatPin[];
}

/** A handful is enough to compare. */
const KEPT = 8;

/** Plans that were made and may be accepted; the oldest makes room. */
export class Plans {
  readonly #made = new Map<string, Plan>();

  add(plan: Plan): Plan {
    this.#made.set(plan.id, plan);
    if (this.#made.size > KEPT) this.#made.delete(this.#made.keys().next().value ?? '');
    return plan;
  }
  get(id: string): Plan | undefined {
    return this.#made.get(id);
  }
  /** Newest first. */
  all(): Plan[] {
    return [...this.#made.values()].reverse();
  }
}

/** What goes into the log so that a plan can be recognised. */
export const fingerprint = (of: unknown): string =>
  createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, 22);

/** How many seats of a plan are in rounds that are still to come. */
export function seatsFrom(assignment: Assignment, next: Round): number {
  let seats = 0;
  for (const tables of assignment.values())
    for (const table of tables.slice(next - 1)) if (table !== null) seats += 1;
  return seats;
}
