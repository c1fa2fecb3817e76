import { Heap } from './heap.ts';

/** Costs that differ by less are taken as equal, so that weights such as 0.1 do no harm. */
const EPSILON = 1e-9;
const UNREACHED = Number.POSITIVE_INFINITY;

/**
 * Cheapest largest flow from one node to another, for costs of zero and up. Primal-dual (Ford and Fulkerson 1957,
 * Edmonds and Karp, J. ACM 19, 1972): Dijkstra on reduced costs finds the next cheapest length, Dinic's blocking
 * flows use up every path of that length at once. So the work grows with the number of different path lengths, and
 * of those there are few here.
 */
export class MinCostFlow {
  private nodes = 0;
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly capacity: number[] = [];
  private readonly cost: number[] = [];
  private flow = new Float64Array(0);
  private prices: Float64Array = new Float64Array(0);

  /** A new node; nodes are numbered from 0. */
  node(): number {
    return this.nodes++;
  }

  /** A new arc; returns its name for `flowOn`. */
  arc(from: number, to: number, capacity: number, cost: number): number {
    this.to.push(to);
    this.capacity.push(Math.max(0, capacity));
    this.cost.push(cost);
    return this.from.push(from) - 1;
  }

  /** What flows through an arc, after `run`. */
  flowOn(arc: number): number {
    return this.flow[arc]!;
  }

  /** Shadow price of a node, after `run`: what one unit more there would save, compared with another node. */
  priceOf(node: number): number {
    return this.prices[node]!;
  }

  run(source: number, sink: number): { flow: number; cost: number } {
    const arcs = this.from.length;
    const first = new Int32Array(this.nodes + 1);
    for (let k = 0; k < arcs; k++) {
      first[this.from[k]! + 1]!++;
      first[this.to[k]! + 1]!++;
    }
    for (let u = 0; u < this.nodes; u++) first[u + 1]! += first[u]!;
    const net = {
      first,
      to: new Int32Array(2 * arcs),
      twin: new Int32Array(2 * arcs),
      left: new Float64Array(2 * arcs),
      cost: new Float64Array(2 * arcs),
    };
    const free = first.slice();
    const place = new Int32Array(arcs);
    for (let k = 0; k < arcs; k++) {
      const there = free[this.from[k]!]!++;
      const back = free[this.to[k]!]!++;
      place[k] = back;
      net.to[there] = this.to[k]!;
      net.to[back] = this.from[k]!;
      net.twin[there] = back;
      net.twin[back] = there;
      net.left[there] = this.capacity[k]!;
      net.cost[there] = this.cost[k]!;
      net.cost[back] = -this.cost[k]!;
    }
    const solver = new Solver(net);
    const result = solver.run(source, sink);
    this.prices = solver.price;
    this.flow = Float64Array.from(place, (back) => net.left[back]!);
    return result;
  }
}

/** Arcs and their way back, those that leave a node side by side: node u has `first[u]` up to `first[u + 1]`. */
interface Net {
  first: Int32Array;
  to: Int32Array;
  twin: Int32Array;
  left: Float64Array;
  cost: Float64Array;
}

class Solver {
  readonly price: Float64Array;
  private readonly distance: Float64Array;
  private readonly level: Int32Array;
  private readonly at: Int32Array;
  private readonly queue: Int32Array;

  private readonly first: Int32Array;
  private readonly to: Int32Array;
  private readonly twin: Int32Array;
  private readonly left: Float64Array;
  private readonly cost: Float64Array;

  constructor(net: Net) {
    this.first = net.first;
    this.to = net.to;
    this.twin = net.twin;
    this.left = net.left;
    this.cost = net.cost;
    const nodes = net.first.length - 1;
    this.price = new Float64Array(nodes);
    this.distance = new Float64Array(nodes);
    this.level = new Int32Array(nodes);
    this.at = new Int32Array(nodes);
    this.queue = new Int32Array(nodes);
  }

  run(source: number, sink: number): { flow: number; cost: number } {
    let flow = 0;
    let cost = 0;
    while (this.reprice(source, sink)) {
      while (this.layer(source, sink)) {
        this.at.set(this.first.subarray(0, this.at.length));
        const pushed = this.block(source, sink);
        flow += pushed;
        cost += pushed * (this.price[sink]! - this.price[source]!);
      }
    }
    return { flow, cost };
  }

  private reduced(u: number, e: number): number {
    return this.cost[e]! + this.price[u]! - this.price[this.to[e]!]!;
  }

  /** Dijkstra with a binary heap; false when the sink is out of reach. */
  private reprice(source: number, sink: number): boolean {
    const { distance, price } = this;
    distance.fill(UNREACHED);
    distance[source] = 0;
    const heap = new Heap();
    heap.push(0, source);
    while (heap.size > 0) {
      const d = heap.least;
      const u = heap.pop();
      if (d > distance[u]!) continue;
      // Further than the sink is of no use in this phase.
      if (u === sink) break;
      for (let e = this.first[u]!; e < this.first[u + 1]!; e++) {
        if (this.left[e]! <= 0) continue;
        const v = this.to[e]!;
        const nd = d + Math.max(0, this.reduced(u, e));
        if (nd >= distance[v]! - EPSILON) continue;
        distance[v] = nd;
        heap.push(nd, v);
      }
    }
    const most = distance[sink]!;
    if (most === UNREACHED) return false;
    for (let u = 0; u < price.length; u++) price[u]! += Math.min(distance[u]!, most);
    return true;
  }

  /** Levels over arcs of no reduced cost; false when the sink is out of reach. */
  private layer(source: number, sink: number): boolean {
    const { level, queue } = this;
    level.fill(-1);
    level[source] = 0;
    queue[0] = source;
    for (let k = 0, n = 1; k < n && level[sink]! < 0; k++) {
      const u = queue[k]!;
      for (let e = this.first[u]!; e < this.first[u + 1]!; e++) {
        const v = this.to[e]!;
        if (this.left[e]! <= 0 || level[v]! >= 0 || this.reduced(u, e) > EPSILON) continue;
        level[v] = level[u]! + 1;
        queue[n++] = v;
      }
    }
    return level[sink]! >= 0;
  }

  /** Fills every shortest path of the layers. */
  private block(source: number, sink: number): number {
    const path: number[] = [];
    let pushed = 0;
    let u = source;
    for (;;) {
      if (u === sink) {
        pushed += this.push(path);
        const full = path.findIndex((e) => this.left[e]! <= 0);
        u = this.to[this.twin[path[full]!]!]!;
        path.length = full;
      }
      const e = this.step(u);
      if (e >= 0) {
        path.push(e);
        u = this.to[e]!;
      } else if (u === source) return pushed;
      else {
        this.level[u] = -1;
        u = this.to[this.twin[path.pop()!]!]!;
      }
    }
  }

  /** The next arc to follow from a node in the layers, or -1. */
  private step(u: number): number {
    for (let e = this.at[u]!; e < this.first[u + 1]!; e++) {
      this.at[u] = e;
      if (this.left[e]! <= 0 || this.level[this.to[e]!] !== this.level[u]! + 1) continue;
      if (this.reduced(u, e) <= EPSILON) return e;
    }
    this.at[u] = this.first[u + 1]!;
    return -1;
  }

  private push(path: readonly number[]): number {
    let amount = UNREACHED;
    for (const e of path) amount = Math.min(amount, this.left[e]!);
    for (const e of path) {
      this.left[e]! -= amount;
      this.left[this.twin[e]!]! += amount;
    }
    return amount;
  }
}
