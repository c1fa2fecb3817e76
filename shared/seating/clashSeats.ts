import type { PersonId, Round, TableId } from '../ids.ts';
import type { RoundClash } from './clash.ts';
import { type Config, type SeatPerson, type SeatTable, suits } from './instance.ts';
import { MinCostFlow } from './minCostFlow.ts';
import { wildcardsPerTable } from './occupancy.ts';

/** People for whom exactly the same tables will do; `count` of them need a seat. */
interface Group {
  people: PersonId[];
  tables: number[];
  count: number;
}

/**
 * Groups of people who are more than the seats at all tables that will do for any of them: where Hall's condition
 * (J. London Math. Soc. 10, 1935) fails. Looked for twice: for everybody, and for wildcards at the seats their even
 * spread leaves them. Rows that clash by themselves are left out.
 */
export function seatClashes(
  config: Config,
  here: readonly SeatPerson[],
  open: readonly SeatTable[],
  round: Round,
): RoundClash[] {
  const wild = here.filter((p) => p.role === config.wildcardRole);
  const most = wildcardsPerTable(wild.length, open.length);
  const capacity = open.map((t) => Math.max(0, t.capacity));
  const all = shortages(here, open, capacity, round);
  if (all.length > 0) return all;
  return shortages(
    wild,
    open,
    capacity.map((seats) => Math.min(seats, most)),
    round,
  );
}

function shortages(
  people: readonly SeatPerson[],
  open: readonly SeatTable[],
  seats: readonly number[],
  round: Round,
): RoundClash[] {
  const groups = groupsOf(people, open, seats, round);
  const found: RoundClash[] = [];
  for (let short = violators(groups, seats); short.length > 0; short = violators(groups, seats)) {
    const smaller = smallest(short, seats);
    // When all tables are full it is the hall that is too small, for whomever.
    const least = neighbours(smaller).size === open.length ? short : smaller;
    const missing = lacking(least, seats);
    found.push(inNames(least, missing, open));
    // As if those left over had gone home, so that the next shortage shows.
    let left = missing;
    for (const group of least) {
      const gone = Math.min(left, group.count);
      group.count -= gone;
      left -= gone;
    }
  }
  return found;
}

function inNames(groups: readonly Group[], short: number, open: readonly SeatTable[]): RoundClash {
  const tables = neighbours(groups);
  if (tables.size === open.length) return { code: 'tooFewSeats', people: [], tables: [], short };
  return {
    code: 'tooFewSuitableSeats',
    people: groups.flatMap((group) => group.people),
    tables: open.filter((_, t) => tables.has(t)).map((t): TableId => t.id),
    short,
  };
}

function groupsOf(
  people: readonly SeatPerson[],
  open: readonly SeatTable[],
  seats: readonly number[],
  round: Round,
): Group[] {
  const groups = new Map<string, Group>();
  const tableIndex = new Map(open.map((t, i) => [t.id, i]));
  const tablesFor = new Map<string, number[]>();
  for (const p of people) {
    const pin = p.pins[round];
    const kind = JSON.stringify([p.languages, p.needs]);
    const known = tablesFor.get(kind) ?? [...open.keys()].filter((t) => suits(p, open[t]!));
    tablesFor.set(kind, known);
    const tables = pin === undefined ? known : known.filter((t) => t === tableIndex.get(pin));
    if (tables.length === 0) continue;
    const key = tables.join();
    const group = groups.get(key) ?? { people: [], tables, count: 0 };
    groups.set(key, group);
    group.people.push(p.id);
    // More people pinned to a table than it seats is a clash of its own.
    if (pin === undefined || group.count < seats[tables[0]!]!) group.count++;
  }
  return [...groups.values()];
}

/**
 * The groups on the source's side of a smallest cut: together they are the most people too many. None when everybody
 * can be seated.
 */
function violators(groups: readonly Group[], seats: readonly number[]): Group[] {
  const flow = new MinCostFlow();
  const [source, sink] = [flow.node(), flow.node()];
  const tables = seats.map(() => flow.node());
  const toSink = seats.map((n, t) => flow.arc(tables[t]!, sink, n, 0));
  const inflow = groups.map((group) => {
    const node = flow.node();
    const taken = flow.arc(source, node, group.count, 0);
    return { taken, to: new Map(group.tables.map((t) => [t, flow.arc(node, tables[t]!, group.count, 0)])) };
  });
  flow.run(source, sink);
  const reached = new Set([...groups.keys()].filter((g) => flow.flowOn(inflow[g]!.taken) < groups[g]!.count));
  const seen = new Set<number>();
  for (const g of reached) {
    for (const t of groups[g]!.tables) {
      if (seen.has(t) || flow.flowOn(toSink[t]!) < seats[t]!) continue;
      seen.add(t);
      inflow.forEach(({ to }, other) => {
        const arc = to.get(t);
        if (arc !== undefined && flow.flowOn(arc) > 0) reached.add(other);
      });
    }
  }
  return [...reached].map((g) => groups[g]!);
}

/** Leaves out group after group, those with the most tables first, as long as the others are still too many. */
function smallest(groups: readonly Group[], seats: readonly number[]): Group[] {
  let kept = [...groups].sort((a, b) => b.tables.length - a.tables.length);
  for (const group of [...kept]) {
    const others = kept.filter((other) => other !== group);
    if (lacking(others, seats) > 0) kept = others;
  }
  return kept;
}

const neighbours = (groups: readonly Group[]): Set<number> =>
  new Set(groups.flatMap((group) => group.tables));

/** How many of the people have no seat when nobody else is there. */
function lacking(groups: readonly Group[], seats: readonly number[]): number {
  const room = [...neighbours(groups)].reduce((sum, t) => sum + seats[t]!, 0);
  return groups.reduce((sum, group) => sum + group.count, 0) - room;
}
