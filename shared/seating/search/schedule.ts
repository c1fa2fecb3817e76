import { looseIn } from '../build.ts';
import type { Config } from '../instance.ts';
import type { Random } from '../random.ts';
import { restore, type Seats } from '../seats.ts';
import type { Clock } from './clock.ts';
import { PartyMoves, parties } from './partyMoves.ts';
import type { StickyMoves } from './stickyMoves.ts';
import { TableMoves } from './tableMoves.ts';
import type { ThemePlan } from './themePlan.ts';

/** Halls with fewer seats over all rounds are rugged: few trades, each with a large effect. They start hot. */
const SMALL = 400;
/** Of 64 moves: how many move a sticky person, trade the order of two themes. The rest trade one seat. */
const STICKY = 13;
const MIRROR = 19;

/** Temperatures, in the size of cost that a difference of one pair has by default; and when each stage ends. */
interface Stages {
  themes: { until: number; hot: number; cold: number };
  within: { until: number; hot: number; cold: number };
  /** `again` is the temperature of every cycle but the first; each starts from the best plan so far. */
  tables: { hot: number; cold: number; cycles: number; again: number };
}

/**
 * Measured on generated halls of 80, 850 and 10,000 people. The end of each stage is colder than the smallest
 * difference there is, so that little of what was gained is shaken loose again.
 */
function stagesFor({ model: m }: Seats, hasBase: boolean): Stages {
  const none = { until: 0, hot: 1, cold: 1 };
  const once = { cycles: 1, again: 1 };
  // A plan that people know already is not warmed up: that would scatter them.
  if (hasBase) return { themes: none, within: none, tables: { ...once, hot: 0.3, cold: 0.06 } };
  const brief = { until: 0.02, hot: 4, cold: 0.2 };
  if (m.people * m.rounds < SMALL)
    return { themes: brief, within: none, tables: { hot: 10, cold: 0.4, cycles: 20, again: 5 } };
  if (m.wishes.every((list) => list.length === 0))
    return { themes: brief, within: none, tables: { ...once, hot: 0.7, cold: 0.06 } };
  return {
    themes: { until: 0.45, hot: 3, cold: 0.1 },
    within: { until: 0.75, hot: 0.7, cold: 0.1 },
    tables: { ...once, hot: 0.25, cold: 0.06 },
  };
}

/** Costs grow with the weights, so the temperatures do. */
const unitOf = ({ weights }: Config): number => weights.pref / 10 || weights.repeats / 20 || weights.div || 1;

/** Stage one: everybody's theme in every round, before the tables. */
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
 * Stages two and three: who sits at which table, first within each theme, then anywhere. `total` is what the plan
 * costs as it is; it is asked for at the end of each cycle, when there is more than one.
 */
export function annealTables(
  config: Config,
  s: Seats,
  random: Random,
  clock: Clock,
  from: number,
  hasBase: boolean,
  total: () => number,
): void {
  const { people, rounds } = s.model;
  const seats = Int32Array.from(
    Array.from({ length: rounds - from }, (_, k) =>
      looseIn(s, from + k).map((p) => (from + k) * people + p),
    ).flat(),
  );
  if (seats.length === 0) return;
  const { within, tables } = stagesFor(s, hasBase);
  const unit = unitOf(config);
  const moves = new TableMoves(s, random);
  clock.cool(within.until, within.hot * unit, within.cold * unit, (heat) => {
    const at = seats[random.below(seats.length)]!;
    const r = Math.floor(at / people);
    moves.tryWithin(at - r * people, r, heat);
  });
  const step = anyMove(s, random, moves, seats, from);
  const start = clock.progress;
  let best: Int32Array | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 1; k <= tables.cycles; k++) {
    const until = start + ((1 - start) * k) / tables.cycles;
    clock.cool(until, (k === 1 ? tables.hot : tables.again) * unit, tables.cold * unit, step);
    if (tables.cycles === 1) return;
    const now = total();
    if (now < least) {
      least = now;
      best = s.table.slice();
    } else if (best) restore(s, best);
  }
}

/** A move of any kind at its exact price, for somebody drawn from the seats that may change. */
function anyMove(s: Seats, random: Random, moves: TableMoves, seats: Int32Array, from: number) {
  const { people, rounds } = s.model;
  const party = new PartyMoves(s, random);
  const companions = parties(s, from);
  const open = rounds - from;
  return (heat: number): void => {
    const draw = random.bits() & 255;
    if (draw < 2 && companions.length > 0) {
      party.try(companions[random.below(companions.length)]!, heat);
      return;
    }
    const at = seats[random.below(seats.length)]!;
    const r = Math.floor(at / people);
    const p = at - r * people;
    if (draw < 40 && open > 1)
      moves.tryMirror(p, r, from + ((r - from + 1 + random.below(open - 1)) % open), heat);
    else if (draw < 140) moves.tryAny(p, r, heat);
    else moves.tryWithin(p, r, heat);
  };
}
