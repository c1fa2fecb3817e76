import { looseIn } from './build.ts';
import { isLoose } from './insert.ts';
import { fits, moveCost, NOBODY, swapCost } from './price.ts';
import type { Random } from './random.ts';
import { rise, type Seats, sit } from './seats.ts';

/** Moves tried between two looks at the temperature and the caller's progress. */
const CHUNK = 1024;

export interface Annealing {
  /** Moves to try; the only limit, so that the outcome does not depend on the machine. */
  budget: number;
  /** Rise in cost that is accepted about once in three, at the start and at the end. */
  hot: number;
  cold: number;
  /** First round, from 0, that may change. */
  from: number;
  onChunk?: (done: number) => void;
}

/**
 * Simulated annealing over the seats of all rounds at once, by two moves: trade seats, take a free seat.
 * Moves that break a hard rule are not tried, so the plan is usable at any moment.
 */
export function improve(s: Seats, random: Random, { budget, hot, cold, from, onChunk }: Annealing): void {
  const loose = Array.from({ length: s.model.rounds }, (_, r) => (r < from ? [] : looseIn(s, r)));
  const rounds = [...loose.keys()].filter((r) => loose[r]!.length > 0);
  if (rounds.length === 0) return;
  for (let done = 0; done < budget; done += CHUNK) {
    const heat = hot * (cold / hot) ** (done / budget);
    for (let k = Math.min(CHUNK, budget - done); k > 0; k--) {
      const r = rounds[random.below(rounds.length)]!;
      const p = loose[r]![random.below(loose[r]!.length)]!;
      tryMove(s, random, heat, p, r);
    }
    onChunk?.(Math.min(budget, done + CHUNK));
  }
}

function tryMove(s: Seats, random: Random, heat: number, p: number, r: number): void {
  const m = s.model;
  const from = s.table[r * m.people + p]!;
  const to = pickTable(s, random, p, from);
  if (to === from || !m.open[r * m.tables + to]) return;
  const row = r * m.tables + to;
  const pick = random.below(Math.max(s.size[row]!, m.capacity[to]!));
  if (pick >= s.size[row]!) {
    if (!fits(s, p, r, to, NOBODY)) return;
    if (!accepts(moveCost(s, p, r, from, to), heat, random)) return;
    rise(s, p, r);
    sit(s, p, r, to);
    return;
  }
  const q = s.members[row * s.stride + pick]!;
  if (!isLoose(s, q, r) || !fits(s, p, r, to, q) || !fits(s, q, r, from, p)) return;
  if (!accepts(swapCost(s, p, q, r, from, to), heat, random)) return;
  rise(s, p, r);
  rise(s, q, r);
  sit(s, p, r, to);
  sit(s, q, r, from);
}

/** Mostly a table with a theme wished for, at times one with the same theme, at times any. */
function pickTable(s: Seats, random: Random, p: number, from: number): number {
  const m = s.model;
  const kind = random.below(8);
  const wishes = m.wishes[p]!;
  if (kind < 3 && wishes.length > 0) return oneOf(m.tablesOf[wishes[random.below(wishes.length)]!]!, random);
  if (kind < 5) return oneOf(m.tablesOf[m.theme[from]!]!, random);
  return random.below(m.tables);
}

const oneOf = (list: readonly number[], random: Random): number => list[random.below(list.length)]!;

/** Metropolis: never refuses a gain, accepts a loss the less often the larger it is. */
const accepts = (delta: number, heat: number, random: Random): boolean =>
  delta <= 0 || (heat > 0 && random.next() < Math.exp(-delta / heat));
