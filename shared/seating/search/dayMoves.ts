import { isLoose } from '../insert.ts';
import { fits, swapCost } from '../price.ts';
import type { Random } from '../random.ts';
import { exchange, type Seats } from '../seats.ts';
import { tolerance } from './heat.ts';

/** What half a trade may cost more than is accepted before it is given up: the rounds to come may make up for it. */
const SLACK = 120;

/**
 * Two people trade their seats of all rounds. Trading them one by one would cost wishes on the way, and each would
 * meet the guests whom he knows from the rounds not yet traded.
 */
export class DayMoves {
  constructor(
    private readonly s: Seats,
    private readonly random: Random,
    /** First round that may change. */
    private readonly from: number,
  ) {}

  try(p: number, q: number, heat: number): boolean {
    if (p === q || !this.mayBoth(p, q)) return false;
    const { s, from } = this;
    const { people, rounds } = s.model;
    const most = tolerance(heat, this.random);
    let cost = 0;
    let r = from;
    while (r < rounds && cost <= most + SLACK && this.fitsBoth(p, q, r)) {
      const a = s.table[r * people + p]!;
      const b = s.table[r * people + q]!;
      if (a !== b) {
        cost += swapCost(s, p, q, r, a, b);
        exchange(s, p, q, r);
      }
      r++;
    }
    if (r === rounds && cost <= most) return true;
    while (r-- > from) if (s.table[r * people + p] !== s.table[r * people + q]) exchange(s, p, q, r);
    return false;
  }

  private mayBoth(p: number, q: number): boolean {
    const { s, from } = this;
    for (let r = from; r < s.model.rounds; r++) if (!isLoose(s, p, r) || !isLoose(s, q, r)) return false;
    return true;
  }

  private fitsBoth(p: number, q: number, r: number): boolean {
    const { s } = this;
    const a = s.table[r * s.model.people + p]!;
    const b = s.table[r * s.model.people + q]!;
    return a === b || (fits(s, p, r, b, q) && fits(s, q, r, a, p));
  }
}
