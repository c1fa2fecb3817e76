import { fillRound, replay } from './build.ts';
import { improve } from './improve.ts';
import type { Assignment, Config, Instance } from './instance.ts';
import { compile } from './model.ts';
import { seeded } from './random.ts';
import { baseTables, emptySeats, toAssignment } from './seats.ts';
import { countTerms, type Terms } from './terms.ts';
import { listUnplaced, type Unplaced } from './unplaced.ts';

/** Enough for a good plan of a whole summit in under a second. */
export const DEFAULT_BUDGET = 800_000;

export interface PlaceOptions {
  /** Same instance, options and seed: same plan. */
  seed: number;
  /** Plan to start from; seats that stay legal are kept unless moving is worth `weights.moved`. */
  base?: Assignment;
  /** Rounds 1 up to and including this one are history: copied from `base`, never changed. */
  frozenRounds?: number;
  /** Moves that the search may try; 0 stops at the first legal plan. */
  budget?: number;
  /** Called now and then with the moves tried so far. */
  onProgress?: (done: number, budget: number) => void;
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
  const { base, frozenRounds = 0, budget = DEFAULT_BUDGET, onProgress } = options;
  const model = compile(instance);
  const random = seeded(options.seed);
  const seats = emptySeats(model, baseTables(model, base));
  const from = Math.min(frozenRounds, model.rounds);
  replay(seats, from);
  for (let r = from; r < model.rounds; r++) fillRound(seats, r, random);
  const { hot, cold } = heat(instance.config, base !== undefined);
  improve(seats, random, {
    budget,
    hot,
    cold,
    from,
    ...(onProgress ? { onChunk: (done: number) => onProgress(done, budget) } : {}),
  });
  const assignment = toAssignment(seats, from, base);
  return {
    assignment,
    unplaced: listUnplaced(seats, from),
    terms: countTerms(instance, assignment, { base, frozenRounds }),
  };
}

/**
 * The temperatures suit costs of the size of the default weights and grow with them. A base plan starts cold:
 * warming it would scatter people whose badge already tells them where to go.
 */
function heat({ weights }: Config, hasBase: boolean): { hot: number; cold: number } {
  const unit = weights.pref / 10 || weights.repeats / 20 || weights.div || 1;
  return { hot: (hasBase ? 0.3 : 4) * unit, cold: 0.15 * unit };
}
