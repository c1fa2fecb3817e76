import { fillRound, replay } from './build.ts';
import type { Assignment, Instance } from './instance.ts';
import { compile, type Model } from './model.ts';
import { seeded } from './random.ts';
import { baseTables, emptySeats, toAssignment } from './seats.ts';
import { listUnplaced, type Unplaced } from './unplaced.ts';

export interface FirstPlan {
  assignment: Assignment;
  /** Who is there but found no seat by the hard rules. */
  unplaced: Unplaced[];
}

/**
 * A legal plan at once: everybody in turn, who has least choice first, sits down at a good seat that is free.
 * What `place` starts from is better and takes several times as long; this is for whoever stops it before that.
 */
export function firstPlan(
  instance: Instance,
  { seed, base, frozenRounds = 0 }: { seed: number; base?: Assignment; frozenRounds?: number },
  model: Model = compile(instance),
): FirstPlan {
  const seats = emptySeats(model, baseTables(model, base));
  const random = seeded(seed);
  const from = Math.min(frozenRounds, model.rounds);
  replay(seats, from);
  for (let r = from; r < model.rounds; r++) fillRound(seats, r, random, { hasty: true });
  return { assignment: toAssignment(seats, from, base), unplaced: listUnplaced(seats, from) };
}
