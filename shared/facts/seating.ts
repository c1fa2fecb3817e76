import type { PersonId, Round, TableId } from '../ids.ts';

/** Why seats changed together. */
export const SEATING_REASONS = [
  'plan',
  'walkIn',
  'noShow',
  'closeTable',
  'facilitatorMissing',
  'repack',
  'batch',
  'seat',
  'undo',
] as const;
export type SeatingReason = (typeof SEATING_REASONS)[number];

/** Factors of what counts in a seating plan; the meaning of each is that of `shared/seating/instance.ts`. */
export interface SeatingWeights {
  pref: number;
  group: number;
  div: number;
  repeats: number;
  underfill: number;
  moved: number;
}

export type SeatingFact =
  | { type: 'seatingWeightsSet'; weights: SeatingWeights }
  /** `round` null is every round without a pin of its own. */
  | { type: 'seatPinned'; person: PersonId; round: Round | null; table: TableId }
  /** `round` null lifts all that the person has. */
  | { type: 'pinLifted'; person: PersonId; round: Round | null }
  | { type: 'tableClosed'; table: TableId; fromRound: Round }
  | { type: 'tableOpened'; table: TableId; fromRound: Round }
  /**
   * Seats change together: the next `seats` facts (`seatsAssigned`, `seatMoved`) say how, each as if it stood alone, so
   * that no screen needs to know of plans. `hash` is the fingerprint of the plan; of what is taken back with `undo`.
   */
  | {
      type: 'seatingChanged';
      reason: SeatingReason;
      hash: string;
      seats: number;
      /** People who do not come, until they do. */
      absent: PersonId[];
      /** Tables that were closed along with it, each by a fact of its own before this one. */
      closed: TableId[];
      /** Seats promised along with it, each by a fact of its own before this one: who stands in for a facilitator. */
      pinned?: { person: PersonId; round: Round }[];
    };

/** Rounds in which a table is closed: from `from`, up to but not including `until`; null is for good. */
export interface Closure {
  from: Round;
  until: Round | null;
}

export const isClosed = (closure: Closure | null | undefined, round: Round): boolean =>
  closure != null && round >= closure.from && (closure.until === null || round < closure.until);

/** A table closes from a round on; where it was closed already until then, it stays so. */
export const afterClosing = (closure: Closure | null | undefined, fromRound: Round): Closure => {
  const joins = closure != null && (closure.until === null || closure.until >= fromRound);
  return { from: joins ? Math.min(closure.from, fromRound) : fromRound, until: null };
};

/** What is left of a closure when the table opens again from a round on; null is nothing. */
export const afterOpening = (closure: Closure | null | undefined, fromRound: Round): Closure | null =>
  closure == null || fromRound <= closure.from ? null : { from: closure.from, until: fromRound };
