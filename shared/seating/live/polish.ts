import { isLoose } from '../insert.ts';
import { NONE } from '../model.ts';
import { fits, moveCost, NOBODY, swapCost } from '../price.ts';
import { type Random, seeded } from '../random.ts';
import { tolerance } from '../search/heat.ts';
import { exchange, restore, rise, type Seats, sit } from '../seats.ts';

/** Temperatures in the size of cost that a pair of equal values has by default; a plan is not to be melted. */
const HOT = 1;
const COLD = 0.06;
/** Tries between two looks at how many seats have moved. */
const CHUNK = 1024;
/** What a moved seat costs grows by this factor while there are too many of them, and falls back slower. */
const DEARER = 1.5;
const CHEAPER = 0.9;

export interface PolishOptions {
  tries: number;
  /** Seats that may differ from the base plan though they need not; what is over already may stay over. */
  mostMoved: number;
  seed: number;
}

/**
 * Betters the seats after an event: annealing with a mild heat around those whom the event concerned. Half of the
 * tries are for people who have not been told their new seat yet. The weight of a moved seat follows the limit as a
 * Lagrange multiplier does. Ends with the best plan seen that keeps to the limit, never with a worse one.
 */
export function polish(s: Seats, from: number, { tries, mostMoved, seed }: PolishOptions): void {
  const { model: m } = s;
  const random = seeded(seed);
  const movable = seatsThat(s, from, (at) => isLoose(s, at % m.people, Math.floor(at / m.people)));
  if (movable.length === 0) return;
  const fresh = movable.filter((at) => s.table[at] !== s.base[at]);
  const price = m.cost.moved;
  const chunk = Math.max(CHUNK, movable.length);
  let best = { total: 0, table: s.table.slice() };
  let total = 0;
  let count = moved(s, from);
  for (let done = 0; done < tries; done += chunk) {
    const heat = HOT * (COLD / HOT) ** (done / tries);
    for (let k = 0; k < chunk; k++) {
      const among = fresh.length > 0 && random.bits() & 1 ? fresh : movable;
      total += tryMove(s, among[random.below(among.length)]!, heat, random);
    }
    const now = moved(s, from);
    total -= (m.cost.moved - price) * (now - count);
    count = now;
    if (count <= mostMoved && total < best.total) best = { total, table: s.table.slice() };
    m.cost.moved =
      count > mostMoved ? Math.max(1, m.cost.moved) * DEARER : Math.max(price, m.cost.moved * CHEAPER);
  }
  m.cost.moved = price;
  restore(s, best.table);
}

/** Returns what it added to the total; 0 when the move was not made. */
function tryMove(s: Seats, at: number, heat: number, random: Random): number {
  const m = s.model;
  const r = Math.floor(at / m.people);
  const p = at - r * m.people;
  const a = s.table[at]!;
  const b = pickTable(s, p, at, random);
  const row = r * m.tables + b;
  if (a === b || !m.open[row]) return 0;
  const most = tolerance(heat, random);
  const k = random.below(Math.max(s.size[row]!, m.capacity[b]!, 1));
  const q = k < s.size[row]! ? s.members[row * s.stride + k]! : NOBODY;
  if (!fits(s, p, r, b, q) || (q !== NOBODY && !(isLoose(s, q, r) && fits(s, q, r, a, p)))) return 0;
  const cost = q === NOBODY ? moveCost(s, p, r, a, b) : swapCost(s, p, q, r, a, b);
  if (cost > most) return 0;
  if (q === NOBODY) {
    rise(s, p, r);
    sit(s, p, r, b);
  } else exchange(s, p, q, r);
  return cost;
}

/** Where somebody might sit better: where he sat before, at one of his wishes, in his theme, or anywhere. */
function pickTable(s: Seats, p: number, at: number, random: Random): number {
  const m = s.model;
  const draw = random.bits() & 7;
  const home = s.base[at]!;
  if (draw < 1 && home !== NONE) return home;
  const wishes = m.wishes[p]!;
  const anywhere = m.tablesFor[m.kind[p]!]!;
  const among =
    draw < 3 && wishes.length > 0
      ? m.tablesOf[wishes[random.below(wishes.length)]!]!
      : draw < 6
        ? m.tablesOf[m.theme[s.table[at]!]!]!
        : anywhere;
  return among[random.below(among.length)]!;
}

/** Seats that differ from the base plan though they could have stayed. */
const moved = (s: Seats, from: number): number =>
  seatsThat(s, from, (at) => {
    const home = s.base[at]!;
    const r = Math.floor(at / s.model.people);
    return home !== NONE && home !== s.table[at] && s.model.open[r * s.model.tables + home] === 1;
  }).length;

function seatsThat(s: Seats, from: number, is: (at: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = from * s.model.people; at < s.table.length; at++)
    if (s.table[at] !== NONE && is(at)) found.push(at);
  return found;
}
