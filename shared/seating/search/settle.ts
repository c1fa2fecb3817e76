import { changeCost } from '../price.ts';
import type { Random } from '../random.ts';
import type { Seats } from '../seats.ts';
import { tolerance } from './heat.ts';
import { oneOf } from './pick.ts';
import { moveParty, stickyCost, unitsOf } from './sticky.ts';

const MOVES_PER_SEAT = 400;
/** Temperatures in units of one step of a wish. */
const HOT = 4;
const COLD = 0.1;
/** Moves between two looks at the time. */
const CHUNK = 1024;

/**
 * Anneals the seats of the sticky people while nobody else is seated. What the others lose by a seat they take is
 * in the price of the table, the shadow price of its seats in the cheapest flow of the wishes. `hurry` tells how much
 * of the time for it is used up, 0 to 1: then it cools faster.
 */
export function settleSticky(
  s: Seats,
  random: Random,
  sticky: Uint8Array,
  price: Float64Array,
  weight: number,
  hurry: () => number = () => 0,
): void {
  const m = s.model;
  const units = unitsOf(s, sticky);
  const moves = units.length * MOVES_PER_SEAT;
  let used = 0;
  for (let k = 0; k < moves && used < 1; k++) {
    if (k % CHUNK === 0) used = hurry();
    const { party, r } = units[random.below(units.length)]!;
    const heat = weight * HOT * (COLD / HOT) ** Math.max(k / moves, used);
    const a = s.table[r * m.people + party[0]!]!;
    const b = oneOf(m.tablesFor[m.kind[party[0]!]!]!, random);
    if (a === b || !m.open[r * m.tables + b]) continue;
    let cost = party.length * weight * (price[b]! - price[a]!);
    for (const p of party)
      cost += changeCost(s, p, r, a, b) + stickyCost(s, sticky, p, r, b) - stickyCost(s, sticky, p, r, a);
    if (cost <= tolerance(heat, random)) moveParty(s, party, r, b);
  }
}
