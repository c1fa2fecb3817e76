import type { Instance, SeatPerson } from './instance.ts';
import { rankCost } from './instance.ts';
import { MinCostFlow } from './minCostFlow.ts';
import { type Model, NONE } from './model.ts';
import { mates, type TableSets, tableSets } from './tableSets.ts';

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
 * Seats that are fixed (round x person; the pinned ones by default) are taken away first.
 * By Konig's theorem on edge colouring such a flow can be split into rounds when people and tables are the same in all.
 */
export function solveWishes(instance: Instance, m: Model, fixed: Int32Array = m.pin): WishFlow {
  const sets = tableSets(m, mates(instance, m));
  const classes = classify(instance, m, sets, fixed);
  const seats = seatsLeft(m, fixed);
  const graph = new Graph(instance, m, sets, seats, classes);
  return graph.solve();
}

interface RawClass {
  people: number[];
  seats: number;
  wild: boolean;
  set: number;
  prefs: [SeatPerson, SeatPerson];
}

function classify(instance: Instance, m: Model, sets: TableSets, fixed: Int32Array): RawClass[] {
  const { people } = instance;
  const mate = mates(instance, m);
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

interface SeatsLeft {
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

class Graph {
  private readonly flow = new MinCostFlow();
  private readonly source = this.flow.node();
  private readonly sink = this.flow.node();
  private readonly hubs = new Map<number, number>();
  private readonly types: { theme: number; table: number; any: number; wild: number }[] = [];
  private readonly typeOf: Int32Array;

  constructor(
    private readonly instance: Instance,
    private readonly m: Model,
    private readonly sets: TableSets,
    seats: SeatsLeft,
    private readonly classes: RawClass[],
  ) {
    this.typeOf = new Int32Array(m.tables);
    const groups = new Map<string, { table: number; all: number; wild: number; index: number }>();
    const used = [...new Set(classes.map((c) => c.set))];
    for (let t = 0; t < m.tables; t++) {
      const key = `${m.theme[t]} ${used.map((e) => sets.sets[e]![t]).join('')}`;
      const group = groups.get(key) ?? { table: t, all: 0, wild: 0, index: groups.size };
      this.typeOf[t] = group.index;
      group.all += Math.max(0, seats.all[t]!);
      group.wild += Math.max(0, seats.wild[t]!);
      groups.set(key, group);
    }
    for (const { table, all, wild } of groups.values()) this.addType(table, all, wild);
  }

  solve(): WishFlow {
    let need = 0;
    const arcs = this.classes.map((c) => {
      need += c.people.length * c.seats;
      return this.addClass(c);
    });
    const { flow, cost } = this.flow.run(this.source, this.sink);
    const classes = this.classes.map(({ people, seats, wild }, k) => ({
      people,
      seats,
      wild,
      given: arcs[k]!.map(({ theme, names }) => ({
        theme,
        seats: names.reduce((sum, name) => sum + this.flow.flowOn(name), 0),
      })).filter((one) => one.seats > 0),
    }));
    const sink = this.flow.priceOf(this.sink);
    const price = Float64Array.from(this.typeOf, (k) => (sink - this.flow.priceOf(this.types[k]!.any)) / 2);
    return { cost: Math.ceil(cost / 2 - 1e-6), short: need - flow, classes, price };
  }

  private addType(table: number, all: number, wildSeats: number): void {
    const any = this.flow.node();
    const wild = this.flow.node();
    this.flow.arc(any, this.sink, all, 0);
    this.flow.arc(wild, any, wildSeats, 0);
    this.types.push({ theme: this.m.theme[table]!, table, any, wild });
  }

  /** Costs are doubled: companions share their themes, so each gets the mean of both their costs. */
  private addClass({ people, seats, wild, set, prefs }: RawClass) {
    const node = this.flow.node();
    const n = people.length;
    const { config } = this.instance;
    this.flow.arc(this.source, node, n * seats, 0);
    const arcs: { theme: number; names: number[] }[] = [];
    this.m.themeIds.forEach((id, theme) => {
      const hub = this.hub(set, theme, wild);
      if (hub === NONE) return;
      const cost = rankCost(config, prefs[0].prefs, id) + rankCost(config, prefs[1].prefs, id);
      const names = [this.flow.arc(node, hub, n, cost)];
      if (seats > 1) {
        names.push(this.flow.arc(node, hub, n * (seats - 1), cost + 2 * config.themeRepeatCost));
      }
      arcs.push({ theme, names });
    });
    return arcs;
  }

  /** Where all who are confined to the same tables enter a theme, or NONE when it has no table for them. */
  private hub(set: number, theme: number, wild: boolean): number {
    const key = (set * this.m.themes + theme) * 2 + Number(wild);
    const known = this.hubs.get(key);
    if (known !== undefined) return known;
    const good = this.types.filter((type) => type.theme === theme && this.sets.sets[set]![type.table]);
    const node = good.length > 0 ? this.flow.node() : NONE;
    for (const type of good) this.flow.arc(node, wild ? type.wild : type.any, Number.MAX_SAFE_INTEGER, 0);
    this.hubs.set(key, node);
    return node;
  }
}
