import type { ThemeId } from '../ids.ts';
import { type Instance, rankCost } from './instance.ts';
import { MinCostFlow } from './minCostFlow.ts';
import { type Model, NONE } from './model.ts';
import type { TableSets } from './tableSets.ts';
import type { RawClass, SeatsLeft, WishClass, WishFlow } from './wishFlow.ts';

/** A theme that nobody wishes for. */
const NOWHERE = '';

type Given = WishClass['given'];

/** An arc into a theme. */
interface Entry {
  theme: number;
  arc: number;
}

/** Entries of a class: to the themes it wishes for, and all others as one. */
interface Entries {
  own: Entry[];
  /** Arc to the pool, or NONE. */
  shared: number;
  wished: readonly number[];
}

/** Where all who are confined to the same tables, wildcards or others, enter the themes that are the same to them. */
interface Pool {
  node: number;
  /** One for each theme that has a table for them. */
  arcs: Entry[];
  users: number[];
}

/**
 * The graph of `solveWishes`. Most of its arcs are to themes that people do not wish for, and those all cost a class
 * the same. When `pooled` it enters them by one arc, so there are five times fewer; then the flow does not see who
 * comes back to a theme that he did not wish for, and may cost a little less than the cheapest one does.
 */
export class WishGraph {
  private readonly flow = new MinCostFlow();
  private readonly source = this.flow.node();
  private readonly sink = this.flow.node();
  private readonly hubs = new Map<number, number>();
  private readonly pools = new Map<number, Pool>();
  private readonly types: { theme: number; table: number; any: number; wild: number }[] = [];
  private readonly typeOf: Int32Array;
  private readonly themeIndex: Map<string, number>;

  constructor(
    private readonly instance: Instance,
    private readonly m: Model,
    private readonly sets: TableSets,
    seats: SeatsLeft,
    private readonly classes: readonly RawClass[],
    private readonly pooled: boolean,
  ) {
    this.themeIndex = new Map(m.themeIds.map((id, theme) => [id, theme]));
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
    const entries = this.classes.map((c, k) => {
      need += c.people.length * c.seats;
      return this.addClass(c, k);
    });
    const { flow, cost } = this.flow.run(this.source, this.sink);
    const given = entries.map(({ own }) => sumByTheme(own.map((e) => [e.theme, this.flow.flowOn(e.arc)])));
    for (const pool of this.pools.values()) this.deal(pool, entries, given);
    const sink = this.flow.priceOf(this.sink);
    return {
      cost: Math.ceil(cost / 2 - 1e-6),
      short: need - flow,
      classes: this.classes.map(({ people, seats, wild }, k) => ({ people, seats, wild, given: given[k]! })),
      price: Float64Array.from(this.typeOf, (k) => (sink - this.flow.priceOf(this.types[k]!.any)) / 2),
    };
  }

  private addType(table: number, all: number, wildSeats: number): void {
    const any = this.flow.node();
    const wild = this.flow.node();
    this.flow.arc(any, this.sink, all, 0);
    this.flow.arc(wild, any, wildSeats, 0);
    this.types.push({ theme: this.m.theme[table]!, table, any, wild });
  }

  private addClass(c: RawClass, k: number): Entries {
    const node = this.flow.node();
    const n = c.people.length;
    this.flow.arc(this.source, node, n * c.seats, 0);
    const { config } = this.instance;
    const wished = this.wishedBy(c);
    const shares = this.pooled && wished.length > 0 && this.isAnywhere(c);
    const entries: Entries = { own: [], shared: NONE, wished };
    for (const theme of shares ? wished : this.m.themeIds.keys()) {
      const hub = this.hub(c.set, theme, c.wild);
      if (hub === NONE) continue;
      const cost = this.costAt(c, this.m.themeIds[theme]!);
      entries.own.push({ theme, arc: this.flow.arc(node, hub, n, cost) });
      if (c.seats === 1) continue;
      const again = cost + 2 * config.themeRepeatCost;
      entries.own.push({ theme, arc: this.flow.arc(node, hub, n * (c.seats - 1), again) });
    }
    if (!shares) return entries;
    const pool = this.pool(c.set, c.wild);
    pool.users.push(k);
    entries.shared = this.flow.arc(node, pool.node, n * c.seats, this.costAt(c, NOWHERE));
    return entries;
  }

  /** Few are not: classes of their own, whose seats would have to be dealt out with more care. */
  private isAnywhere({ set }: RawClass): boolean {
    return this.sets.sets[set]!.every((one) => one === 1);
  }

  private wishedBy({ prefs }: RawClass): number[] {
    return [...new Set(prefs.flatMap((p) => p.prefs.flatMap((id) => this.themeIndex.get(id) ?? [])))];
  }

  /** Doubled: companions share their themes, so each gets the mean of both their costs. */
  private costAt({ prefs: [own, other] }: RawClass, theme: ThemeId): number {
    const { config } = this.instance;
    return rankCost(config, own.prefs, theme) + rankCost(config, other.prefs, theme);
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

  private pool(set: number, wild: boolean): Pool {
    const key = 2 * set + Number(wild);
    const known = this.pools.get(key);
    if (known) return known;
    const node = this.flow.node();
    const arcs = this.m.themeIds.flatMap((_, theme) => {
      const hub = this.hub(set, theme, wild);
      return hub === NONE ? [] : [{ theme, arc: this.flow.arc(node, hub, Number.MAX_SAFE_INTEGER, 0) }];
    });
    const pool = { node, arcs, users: [] };
    this.pools.set(key, pool);
    return pool;
  }

  /** Deals the seats of the pool out to its classes, as few as can be of a theme that somebody has already. */
  private deal({ arcs, users }: Pool, entries: readonly Entries[], given: Given[]): void {
    const dealing = new MinCostFlow();
    const [source, sink] = [dealing.node(), dealing.node()];
    const themes = arcs.flatMap(({ theme, arc }) => {
      const seats = this.flow.flowOn(arc);
      if (seats === 0) return [];
      const node = dealing.node();
      dealing.arc(source, node, seats, 0);
      return { theme, node };
    });
    const dealt = users.map((k) => {
      const seats = this.flow.flowOn(entries[k]!.shared);
      if (seats === 0) return [];
      const node = dealing.node();
      dealing.arc(node, sink, seats, 0);
      const { wished } = entries[k]!;
      const { length } = this.classes[k]!.people;
      return themes.flatMap(({ theme, node: from }): Entry[] => {
        const first = !wished.includes(theme) ? [{ theme, arc: dealing.arc(from, node, length, 0) }] : [];
        return [...first, { theme, arc: dealing.arc(from, node, seats, 1) }];
      });
    });
    dealing.run(source, sink);
    for (const [i, k] of users.entries())
      given[k]!.push(...sumByTheme(dealt[i]!.map(({ theme, arc }) => [theme, dealing.flowOn(arc)])));
  }
}

/** Adds the seats up by theme; themes without any are left out. */
function sumByTheme(seats: readonly (readonly [theme: number, seats: number])[]): Given {
  const sum = new Map<number, number>();
  for (const [theme, n] of seats) if (n > 0) sum.set(theme, (sum.get(theme) ?? 0) + n);
  return [...sum].map(([theme, n]) => ({ theme, seats: n }));
}
