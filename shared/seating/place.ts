import { fillRound, replay } from './build.ts';
import { construct } from './construct.ts';
import { firstPlan } from './firstPlan.ts';
import type { Assignment, Instance } from './instance.ts';
import { compile } from './model.ts';
import { seeded } from './random.ts';
import { Clock } from './search/clock.ts';
import { annealTables, annealThemes } from './search/schedule.ts';
import { baseTables, emptySeats, toAssignment } from './seats.ts';
import { countTerms, type Terms } from './terms.ts';
import { listUnplaced, type Unplaced } from './unplaced.ts';

/** Moves for a seat: a good plan of a whole summit in about a second. */
const MOVES_PER_SEAT = 1200;
const MOST_MOVES = 8_000_000;

/** What `place` tries when it is given no budget. */
export const defaultBudget = ({ people, config }: Instance): number =>
  Math.min(MOST_MOVES, MOVES_PER_SEAT * people.length * config.rounds);

export interface PlaceOptions {
  /** Same instance, options and seed: same plan. */
  seed: number;
  /** Plan to start from; seats that stay legal are kept unless moving is worth `weights.moved`. */
  base?: Assignment;
  /** Rounds 1 up to and including this one are history: copied from `base`, never changed. */
  frozenRounds?: number;
  /** Moves that the search may try; 0 stops at the first legal plan. */
  budget?: number;
  /** Part of the caller's own time that is used up, 0 to 1: takes the place of `budget`. */
  spent?: () => number;
  /** True ends the search with the plan so far. */
  shouldStop?: () => boolean;
  /**
   * Called at once, and then now and again with the moves tried so far; `plan` makes the best plan there is at that
   * moment. It is a legal one each time: before everybody has a seat, that of `firstPlan`.
   */
  onProgress?: (done: number, budget: number, plan: () => Assignment) => void;
}

export interface Placement {
  assignment: Assignment;
  /** Who is there but could not be seated by the hard rules; everybody else's seats are legal. */
  unplaced: Unplaced[];
  terms: Terms;
}

/**
 * Seats everybody for all rounds. Hard rules (capacity, wildcard spread, languages, needs, pins, apart, companions,
 * windows) are never broken: who cannot be seated by them is returned as unplaced. Within them the weighted total
 * of `countTerms` is made small. Deterministic: the budget counts moves, not time.
 */
export function place(instance: Instance, options: PlaceOptions): Placement {
  const { base, frozenRounds = 0, budget = defaultBudget(instance) } = options;
  const model = compile(instance);
  const random = seeded(options.seed);
  const seats = emptySeats(model, baseTables(model, base));
  const from = Math.min(frozenRounds, model.rounds);
  replay(seats, from);
  const assigned = () => toAssignment(seats, from, base);
  let soFar = (): Assignment => firstPlan(instance, options, model).assignment;
  const onProgress = (done: number, most: number) => options.onProgress?.(done, most, () => soFar());
  onProgress(0, budget);
  const clock = new Clock({ ...options, budget, onProgress });
  if (base) for (let r = from; r < model.rounds; r++) fillRound(seats, r, random);
  else
    construct(
      instance,
      seats,
      random,
      (plan, sticky) => annealThemes(instance.config, seats, plan, sticky, random, clock),
      options.spent,
    );
  soFar = assigned;
  annealTables(instance.config, seats, random, clock, from, base !== undefined);
  const assignment = assigned();
  return {
    assignment,
    unplaced: listUnplaced(seats, from),
    terms: countTerms(instance, assignment, { base, frozenRounds }),
  };
}
