import type { Instance, SeatPerson } from './instance.ts';
import { type Model, NONE } from './model.ts';
import { mates, type TableSets, tableSets } from './tableSets.ts';
import { WishGraph } from './wishGraph.ts';

/** People who are equal for their wishes: same wishes, tables that suit them, number of seats to be given. */
export interface WishClass {
  people: number[];
  /** Seats each of them needs over all rounds; pinned seats are not counted. */
  seats: number;
  wild: boolean;
  /** The hub of each theme: index in `WishFlow.hubs`, seats given there over all people and rounds. */
  given: { theme: number; seats: number }[];
}

export interface WishFlow {
  /** Least sum of rank and repeat costs, in the counts of the objective. Proven. */
  cost: number;
  /** Seats that the capacities cannot give whatever the wishes. */
  short: number;
  classes: WishClass[];
  /** Table -> what a seat there is worth to the others: the rise in cost if it were taken away. Unweighted. */
  price: Float64Array;
}

/**
 * The wishes of all rounds at once as a cheapest flow from classes of equal people to table types, honouring capacity,
 * languages, needs, pins, wildcard spread and companions. A person's second seat at a theme is an arc of its own.
 * Pinned seats are taken away first.
 * By Konig's theorem on edge colouring such a flow can be split into rounds when people and tables are the same in all.
 */
export function solveWishes(instance: Instance, m: Model): WishFlow {
  return solve(instance, m, m.pin, false);
}

/** Nearly as cheap and found several times faster: a start for a search, no proof. `fixed` are seats taken away first. */
export function nearlySolveWishes(instance: Instance, m: Model, fixed: Int32Array = m.pin): WishFlow {
  return solve(instance, m, fixed, true);
}

function solve(instance: Instance, m: Model, fixed: Int32Array, pooled: boolean): WishFlow {
  const mate = mates(instance, m);
  const sets = tableSets(m, mate);
  const classes = classify(instance, m, sets, mate, fixed);
  return new WishGraph(instance, m, sets, seatsLeft(m, fixed), classes, pooled).solve();
}

/** People whom the flow cannot tell apart; `prefs` are a person's wishes and his companion's, or twice his own. */
export interface RawClass {
  people: number[];
  seats: number;
  wild: boolean;
  set: number;
  prefs: [SeatPerson, SeatPerson];
}

function classify(
  { people }: Instance,
  m: Model,
  sets: TableSets,
  mate: Int32Array,
  fixed: Int32Array,
): RawClass[] {
  const classes = new Map<string, RawClass>();
  people.forEach((person, p) => {
    let seats = 0;
    for (let at = p; at < m.here.length; at += m.people) if (m.here[at] && fixed[at] === NONE) seats++;
    if (seats === 0) return;
    const other = people[mate[p]!];
    const both = other !== undefined && together(m, p, mate[p]!) ? other : person;
    const [a, b] = [person.prefs.join(';'), both.prefs.join(';')].sort();
    const key = `${a}|${b}|${sets.of[p]}|${seats}|${m.wild[p]}`;
    const found = classes.get(key);
    if (found) found.people.push(p);
    else
      classes.set(key, {
        people: [p],
        seats,
        wild: m.wild[p] === 1,
        set: sets.of[p]!,
        prefs: [person, both],
      });
  });
  return [...classes.values()];
}

/** Whether the two are there in the same rounds and neither is pinned, so that they always share a theme. */
function together(m: Model, p: number, q: number): boolean {
  for (let r = 0; r < m.rounds; r++) {
    const [a, b] = [r * m.people + p, r * m.people + q];
    if (m.here[a] !== m.here[b] || m.pin[a] !== NONE || m.pin[b] !== NONE) return false;
  }
  return true;
}

export interface SeatsLeft {
  all: Int32Array;
  wild: Int32Array;
}

/** Seats of each table over all rounds that pins leave, and how many of them wildcards may take. */
function seatsLeft(m: Model, fixed: Int32Array): SeatsLeft {
  const all = new Int32Array(m.tables);
  const wild = new Int32Array(m.tables);
  for (let r = 0; r < m.rounds; r++) {
    for (let t = 0; t < m.tables; t++) {
      if (!m.open[r * m.tables + t]) continue;
      all[t]! += m.capacity[t]!;
      wild[t]! += Math.min(m.capacity[t]!, m.wildMost[r]!);
    }
    for (let p = 0; p < m.people; p++) {
      const t = fixed[r * m.people + p]!;
      if (t < 0 || !m.here[r * m.people + p]) continue;
      all[t]!--;
      wild[t]! -= m.wild[p]!;
    }
  }
  return { all, wild };
}
