import { looseIn } from '../build.ts';
import type { Config } from '../instance.ts';
import type { Random } from '../random.ts';
import type { Seats } from '../seats.ts';
import { anyMove } from './anyMove.ts';
import type { Clock } from './clock.ts';
import { MOVES_PER_PAIR, Reassign } from './reassign.ts';
import { stagesFor } from './stages.ts';
import type { StickyMoves } from './stickyMoves.ts';
import { TableMoves } from './tableMoves.ts';
import { temper } from './tempering.ts';
import type { ThemePlan } from './themePlan.ts';

/** Of 64 moves: how many move a sticky person, trade the order of two themes. The rest trade one seat. */
const STICKY = 13;
const MIRROR = 19;
/** One in so many reassignments is of the wildcards: hardly anybody else can take the seat of one. */
const WILDCARDS_EVERY = 6;

/** Costs grow with the weights, so the temperatures do. */
const unitOf = ({ weights }: Config): number => weights.pref / 10 || weights.repeats / 20 || weights.div || 1;

/** First: everybody's theme in every round, before the tables. */
export function annealThemes(
  config: Config,
  s: Seats,
  plan: ThemePlan,
  sticky: StickyMoves,
  random: Random,
  clock: Clock,
): void {
  const { until, hot, cold } = stagesFor(s, false).themes;
  const { movable } = plan;
  const { people, rounds } = s.model;
  if (movable.length === 0) return;
  const unit = unitOf(config);
  clock.cool(until, hot * unit, cold * unit, (heat) => {
    const draw = random.bits() & 63;
    if (draw < STICKY && sticky.units.length > 0) {
      sticky.try(heat);
      return;
    }
    const at = movable[random.below(movable.length)]!;
    if (rounds === 1 || draw >= STICKY + MIRROR) plan.try(at, heat);
    else plan.tryMirror(at, (Math.floor(at / people) + 1 + random.below(rounds - 1)) % rounds, heat);
  });
}

/**
 * Then: who sits at which table, first within each theme, then anywhere, and last the exact reassignment of many at
 * once; or, in a small hall, by replica exchange.
 */
export function annealTables(
  config: Config,
  s: Seats,
  random: Random,
  clock: Clock,
  from: number,
  hasBase: boolean,
): void {
  const { people, rounds } = s.model;
  const seats = Int32Array.from(
    Array.from({ length: rounds - from }, (_, k) =>
      looseIn(s, from + k).map((p) => (from + k) * people + p),
    ).flat(),
  );
  if (seats.length === 0) return;
  const { within, tables, mix, tempering } = stagesFor(s, hasBase);
  const unit = unitOf(config);
  if (tempering) {
    temper(s, random, clock, from, unit, tempering);
    return;
  }
  const moves = new TableMoves(s, random);
  clock.cool(within.until, within.hot * unit, within.cold * unit, (heat) => {
    const at = seats[random.below(seats.length)]!;
    const r = Math.floor(at / people);
    moves.tryWithin(at - r * people, r, heat);
  });
  const step = anyMove(s, random, moves, seats, from, mix);
  // Who starts too late for the stages before has no time to lose.
  const until = clock.progress > tables.until ? 1 : tables.until;
  clock.cool(until, tables.hot * unit, tables.cold * unit, step);
  polish(new Reassign(s, random), random, clock, from, rounds);
}

/** Exact reassignment of many guests at once for all the time that is left. */
function polish(reassign: Reassign, random: Random, clock: Clock, from: number, rounds: number): void {
  const worth = Math.ceil(MOVES_PER_PAIR * reassign.most ** 2);
  clock.repeat(1, worth, () =>
    reassign.try(from + random.below(rounds - from), random.below(WILDCARDS_EVERY) === 0),
  );
}
