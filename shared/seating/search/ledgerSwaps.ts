import type { Random } from '../random.ts';
import { tolerance } from './heat.ts';
import type { Ledger } from './ledger.ts';
import { FORBIDDEN, type Hall } from './ledgerHall.ts';

const NOBODY = -1;

/**
 * Trades of more than one round at once. What can be told of the price without trading is looked at first: most
 * trades are given up there.
 */
export class LedgerSwaps {
  constructor(
    private readonly hall: Hall,
    private readonly random: Random,
    /** First round that may change. */
    private readonly from: number,
  ) {}

  /** Two people trade their seats of all rounds: each then meets whom the other met, so no meeting is new. */
  tryDay(ledger: Ledger, p: number, q: number, heat: number): void {
    const { from, random } = this;
    const { rounds, cost } = this.hall.model;
    if (p === q) return;
    const most = tolerance(heat, random);
    let least = from > 0 ? -rounds * 2 * cost.repeat - 2 * cost.themeRepeat : 0;
    for (let r = from; r < rounds; r++) {
      if (!this.mayMove(p, r) || !this.mayMove(q, r)) return;
      least += this.plainCost(ledger, p, q, r);
    }
    if (least > most + cost.repeat) return;
    let added = 0;
    let r = from;
    while (r < rounds && added < FORBIDDEN / 2) added += this.trade(ledger, p, q, r++);
    if (added <= most) ledger.change += added;
    else while (r-- > from) this.trade(ledger, p, q, r);
  }

  /** Two people who have the same two themes in turned order trade both seats: no wish is touched. */
  tryMirror(ledger: Ledger, p: number, r: number, heat: number): void {
    const { from, random, hall } = this;
    const { rounds, cost } = hall.model;
    const other = from + ((r - from + 1 + random.below(rounds - from - 1)) % (rounds - from));
    if (!this.mayMove(p, other)) return;
    const q = this.pickMirror(ledger, p, r, other);
    if (q === NOBODY) return;
    const most = tolerance(heat, random);
    const alike = this.alikeCost(ledger, p, q, r) + this.alikeCost(ledger, p, q, other);
    const again = ledger.meetings.againOf(r, p, q) + ledger.meetings.againOf(other, p, q);
    if (alike - cost.repeat * again > most) return;
    let added = this.trade(ledger, p, q, r);
    added += this.trade(ledger, p, q, other);
    if (added <= most) {
      ledger.change += added;
      return;
    }
    this.trade(ledger, p, q, other);
    this.trade(ledger, p, q, r);
  }

  private mayMove(p: number, r: number): boolean {
    return this.hall.loose[r * this.hall.width + p] === 1;
  }

  /** Somebody with the theme of the other round in this one, and the other way round; the first from a random seat on. */
  private pickMirror(ledger: Ledger, p: number, r: number, other: number): number {
    const { hall } = this;
    const { themeFrom, model: m } = hall;
    const here = ledger.themeOf(p, r);
    const there = ledger.themeOf(p, other);
    if (here === there) return NOBODY;
    const first = themeFrom[there]!;
    const size = themeFrom[there + 1]! - first;
    const start = this.random.below(size);
    for (let k = 0; k < size; k++) {
      const q = ledger.holder[r * hall.seats + first + ((start + k) % size)]!;
      if (q === hall.free || m.wild[q] !== m.wild[p] || !this.mayMove(q, r) || !this.mayMove(q, other))
        continue;
      if (ledger.themeOf(q, other) === here) return q;
    }
    return NOBODY;
  }

  private alikeCost(ledger: Ledger, p: number, q: number, r: number): number {
    const { people } = this.hall.model;
    const { tableOf } = this.hall;
    const a = tableOf[ledger.seat[r * people + p]!]!;
    const b = tableOf[ledger.seat[r * people + q]!]!;
    return a === b ? 0 : ledger.alikeCost(r, p, q, a, b);
  }

  /** Without meetings, and without themes had twice. */
  private plainCost(ledger: Ledger, p: number, q: number, r: number): number {
    const { rank, themes } = this.hall.model;
    const x = ledger.themeOf(p, r);
    const y = ledger.themeOf(q, r);
    const wishes =
      rank[p * themes + y]! - rank[p * themes + x]! + rank[q * themes + x]! - rank[q * themes + y]!;
    return wishes + this.alikeCost(ledger, p, q, r);
  }

  private trade(ledger: Ledger, p: number, q: number, r: number): number {
    const { people } = this.hall.model;
    const { tableOf } = this.hall;
    const a = ledger.seat[r * people + p]!;
    const b = ledger.seat[r * people + q]!;
    if (tableOf[a] === tableOf[b]) return 0;
    const cost = ledger.tradeCost(r, a, b, FORBIDDEN);
    ledger.trade(r, a, b);
    return cost;
  }
}
