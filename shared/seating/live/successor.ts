import { partyHere } from '../insert.ts';
import { NONE } from '../model.ts';
import { joinCost } from '../price.ts';
import { rise, type Seats, sit } from '../seats.ts';
import { bestOption, insertOne } from './insertOne.ts';

/**
 * The candidate who can sit at the table in all rounds from `from` on and whose coming adds least to the total. He is
 * asked, so he may be moved himself where others may not.
 */
export function bestSuccessor(
  s: Seats,
  t: number,
  from: number,
  candidates: readonly number[],
): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const p of candidates) {
    let cost = 0;
    for (let r = from; r < s.model.rounds && cost < least; r++) cost += costOfComing(s, p, r, t);
    if (cost >= least) continue;
    best = p;
    least = cost;
  }
  return best;
}

/** Pins the person to the table and seats him there; where it is full, a guest takes the seat he leaves or a free one. */
export function takeOver(s: Seats, p: number, t: number, from: number): void {
  const m = s.model;
  for (let r = from; r < m.rounds; r++) {
    const at = r * m.people + p;
    if (s.table[at] !== t && s.table[at] !== NONE) rise(s, p, r);
    m.pin[at] = t;
    if (s.table[at] === NONE) insertOne(s, p, r, 'one');
  }
}

/** What it adds to the total that the person sits at the table in this round; infinite when he cannot or may not. */
function costOfComing(s: Seats, p: number, r: number, t: number): number {
  const m = s.model;
  const at = r * m.people + p;
  const seat = s.table[at]!;
  if (seat === t) return 0;
  const isFree = m.here[at] === 1 && m.pin[at] === NONE && partyHere(m, p, r).length === 1;
  if (!isFree) return Number.POSITIVE_INFINITY;
  if (seat !== NONE) rise(s, p, r);
  const left = seat === NONE ? 0 : joinCost(s, p, r, seat);
  m.pin[at] = t;
  const option = bestOption(s, p, r, true);
  m.pin[at] = NONE;
  if (seat !== NONE) sit(s, p, r, seat);
  return option ? option.cost - left : Number.POSITIVE_INFINITY;
}
