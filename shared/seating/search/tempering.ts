import type { Random } from '../random.ts';
import { restore, type Seats } from '../seats.ts';
import type { Clock } from './clock.ts';
import { Ledger } from './ledger.ts';
import { type Hall, hallOf } from './ledgerHall.ts';
import { type LedgerMix, LedgerMoves } from './ledgerMoves.ts';
import { parties } from './partyMoves.ts';

/** How a small hall is searched. Temperatures are in the size of cost that one pair has by default. */
export interface Tempering {
  /** First all is cooled once, until this progress (later when there are few moves), from `melt` to `cold`. */
  cooled: number;
  melt: number;
  /** Then plans are kept at so many temperatures between `cold` and `hot`. */
  cold: number;
  hot: number;
  copies: number;
  /** At last the best is cooled from `cold` to this, */
  frozen: number;
  /** from this progress on. */
  last: number;
  mix: LedgerMix;
}

/** With fewer moves in all the copies hardly get anywhere: then most of them are for the cooling. */
const FEW = 500_000;
const MOSTLY = 0.8;
/** Part of the search that shows how many moves there will be. */
const GLIMPSE = 0.01;
/** Moves of each plan between two chances to change temperatures. */
const STEPS = 1000;
/** Sums of weights that are no whole numbers differ this much at most. */
const EXACT = 1e-6;

/**
 * Replica exchange: plans are annealed side by side, each at a temperature of its own, and neighbours change
 * temperatures by Metropolis' rule (Swendsen and Wang, Phys. Rev. Lett. 57, 1986; Hukushima and Nemoto, J. Phys. Soc.
 * Jpn. 65, 1996). A plan that is stuck gets warm again and a good one cold, so more time keeps paying where a single
 * annealing ends in the first valley. The best plan met stays.
 */
export function temper(
  s: Seats,
  random: Random,
  clock: Clock,
  from: number,
  unit: number,
  how: Tempering,
): void {
  if (clock.progress >= 1) return;
  const hall = hallOf(s);
  const moves = new LedgerMoves(hall, parties(s, from), random, from, how.mix);
  if (!moves.any) return;
  const search = new Search(s, hall, moves, clock);
  const { cold, hot, copies } = how;
  const heats = Array.from({ length: copies }, (_, k) => unit * cold * (hot / cold) ** (k / (copies - 1)));
  // Where the caller's time decides, the pace is known only after some moves.
  search.cool(clock.progress + GLIMPSE, unit * how.melt, unit * how.melt);
  search.cool(clock.expected < FEW ? MOSTLY : how.cooled, unit * how.melt, unit * cold);
  search.exchange(how.last, heats, random);
  search.cool(1, unit * cold, unit * how.frozen);
}

/** Leaves the best plan met in the seats. */
class Search {
  private best: Int32Array | undefined;
  /** What the best plan costs more than the first one. */
  private least = 0;

  constructor(
    private readonly s: Seats,
    private readonly hall: Hall,
    private readonly moves: LedgerMoves,
    private readonly clock: Clock,
  ) {}

  cool(until: number, hot: number, cold: number): void {
    const ledger = this.open();
    this.clock.cool(until, hot, cold, (heat) => this.step(ledger, heat));
    this.show();
  }

  exchange(until: number, heats: readonly number[], random: Random): void {
    const { clock } = this;
    const plans = heats.map(() => this.open());
    let sweep = 0;
    clock.repeat(until, STEPS * plans.length, () => {
      const steps = Math.min(STEPS, Math.ceil(clock.left / plans.length));
      const before = this.least;
      for (const [k, ledger] of plans.entries())
        for (let step = steps; step > 0; step--) this.step(ledger, heats[k]!);
      exchangeHeats(plans, heats, sweep++ & 1, random);
      // Whoever asks for the plan in between gets the best so far.
      if (this.least < before) this.show();
    });
  }

  /** A ledger of the best plan so far. */
  private open(): Ledger {
    const ledger = new Ledger(this.s, this.hall);
    ledger.change = this.least;
    return ledger;
  }

  private step(ledger: Ledger, heat: number): void {
    this.moves.try(ledger, heat);
    if (ledger.change > this.least - EXACT) return;
    this.least = ledger.change;
    this.best = ledger.toTables();
  }

  private show(): void {
    if (this.best) restore(this.s, this.best);
  }
}

/** Neighbours, every second pair, change places when that is as likely as Metropolis' rule wants it. */
function exchangeHeats(plans: Ledger[], heats: readonly number[], first: number, random: Random): void {
  for (let k = first; k + 1 < plans.length; k += 2) {
    const [cold, warm] = [plans[k]!, plans[k + 1]!];
    const odds = (1 / heats[k]! - 1 / heats[k + 1]!) * (cold.change - warm.change);
    if (odds < 0 && random.next() >= Math.exp(odds)) continue;
    plans[k] = warm;
    plans[k + 1] = cold;
  }
}
