import type { Random } from '../random.ts';
import { tolerance } from './heat.ts';
import type { Ledger } from './ledger.ts';
import { FORBIDDEN, type Hall } from './ledgerHall.ts';
import { LedgerSwaps } from './ledgerSwaps.ts';
import type { PartySeat } from './partyMoves.ts';

/** Of 256 moves, how many are of which kind; the rest trade one seat. */
export interface LedgerMix {
  /** Trade the seats of all rounds. */
  days: number;
  /** Trade two rounds with somebody who has the same two themes in turned order. */
  mirror: number;
}

/** Of 256 moves, how many move companions; of 256 trades, how many go to a theme that is wished for. */
const PARTY = 2;
const WISHED = 128;
/** Seats of a table looked at for each that companions need. */
const LOOKS = 6;

/** Moves of any kind, for somebody drawn from those who may change; each is accepted or undone. */
export class LedgerMoves {
  private readonly loose: Int32Array;
  private readonly swaps: LedgerSwaps;

  constructor(
    private readonly hall: Hall,
    private readonly companions: readonly PartySeat[],
    private readonly random: Random,
    private readonly from: number,
    private readonly mix: LedgerMix,
  ) {
    const { people, rounds } = hall.model;
    const loose: number[] = [];
    for (let at = from * people; at < rounds * people; at++)
      if (hall.loose[Math.floor(at / people) * hall.width + (at % people)]) loose.push(at);
    this.loose = Int32Array.from(loose);
    this.swaps = new LedgerSwaps(hall, random, from);
  }

  /** Whether there is anybody to move. */
  get any(): boolean {
    return this.loose.length > 0;
  }

  try(ledger: Ledger, heat: number): void {
    const { random, mix, companions, loose } = this;
    const { people, rounds } = this.hall.model;
    const draw = random.bits();
    const kind = (draw & 255) - PARTY;
    if (kind < 0 && companions.length > 0) {
      this.tryParty(ledger, companions[random.below(companions.length)]!, heat);
      return;
    }
    const at = loose[random.below(loose.length)]!;
    const r = Math.floor(at / people);
    const p = at - r * people;
    if (rounds - this.from < 2 || kind >= mix.days + mix.mirror)
      this.tryTrade(ledger, p, r, draw >>> 8, heat);
    else if (kind < mix.days) this.swaps.tryDay(ledger, p, random.below(people), heat);
    else this.swaps.tryMirror(ledger, p, r, heat);
  }

  private tryTrade(ledger: Ledger, p: number, r: number, bits: number, heat: number): void {
    const { hall, random } = this;
    const { model: m, tableOf, themeFrom, seats } = hall;
    const mine = ledger.seat[r * m.people + p]!;
    const wishes = m.wishes[p]!;
    let first = 0;
    let end = seats;
    if (wishes.length > 0 && (bits & 255) < WISHED) {
      const theme = wishes[(bits >>> 8) % wishes.length]!;
      first = themeFrom[theme]!;
      end = themeFrom[theme + 1]!;
    }
    if (first === end) return;
    const seat = first + random.below(end - first);
    if (tableOf[seat] === tableOf[mine]) return;
    if (!hall.loose[r * hall.width + ledger.holder[r * seats + seat]!]) return;
    const most = tolerance(heat, random);
    const cost = ledger.tradeCost(r, mine, seat, most);
    if (cost > most) return;
    ledger.trade(r, mine, seat);
    ledger.change += cost;
  }

  /** Companions and as many guests of another table, one after the other; undone when it is too dear in the end. */
  private tryParty(ledger: Ledger, { party, r }: PartySeat, heat: number): void {
    const { hall, random } = this;
    const { people } = hall.model;
    const from = party.map((p) => ledger.seat[r * people + p]!);
    const to = this.pickSeats(ledger, party.length, r, random.below(hall.model.tables));
    if (!to || hall.tableOf[from[0]!] === hall.tableOf[to[0]!]) return;
    const most = tolerance(heat, random);
    let cost = 0;
    let traded = 0;
    while (traded < party.length && cost < FORBIDDEN / 2) {
      cost += ledger.tradeCost(r, from[traded]!, to[traded]!, FORBIDDEN);
      ledger.trade(r, from[traded]!, to[traded]!);
      traded++;
    }
    if (cost <= most) ledger.change += cost;
    else while (traded-- > 0) ledger.trade(r, to[traded]!, from[traded]!);
  }

  /** Different seats of one table whose holders may move, or free ones. */
  private pickSeats(ledger: Ledger, wanted: number, r: number, t: number): number[] | undefined {
    const { hall, random } = this;
    const found: number[] = [];
    for (let look = wanted * LOOKS; look > 0 && found.length < wanted; look--) {
      const seat = hall.tableFrom[t]! + random.below(hall.places[t]!);
      const loose = hall.loose[r * hall.width + ledger.holder[r * hall.seats + seat]!];
      if (hall.places[t]! > 0 && loose && !found.includes(seat)) found.push(seat);
    }
    return found.length === wanted ? found : undefined;
  }
}
