import type { Past } from './history.ts';
import type { Columns, Entry } from './jointColumns.ts';
import { type Crowd, crowds } from './jointCrowds.ts';
import type { TableType } from './jointTypes.ts';
import { type Model, NONE } from './model.ts';
import type { TableSets } from './tableSets.ts';

/** People x types of table up to which everybody pays for coming back, not only those who have little choice. */
const SMALL = 10_000;

/** One way for somebody of a crowd to spend the day. */
export interface Day {
  /** table type -> rounds there */
  visits: ReadonlyMap<number, number>;
  /** What meeting hosts again costs. */
  cost: number;
  entries: readonly Entry[];
}

/**
 * Meeting again in the joint program, where it fights with the wishes. Of a crowd, people who share few tables, it
 * counts who divides his day in which way, and each such outcome costs the fewest repeats of any way to seat them so;
 * between outcomes, the convex hull of these. Whoever comes back to a table meets its hosts again, who are pinned
 * there all day. No pair of people is counted twice: nobody is in two crowds, and hosts are in none.
 */
export class JointRepeats {
  private readonly leastRow: number;
  /** Person of a crowd -> division of the day -> row. */
  private readonly divisionRows = new Map<number, { crowd: Crowd; rows: readonly number[] }>();
  /** table -> its hosts */
  private readonly hosts: readonly (readonly number[])[];
  /** table -> type */
  private readonly typeOf: Int32Array;

  /** `least` is how many repeats there are whatever the wishes, counted in another way: that holds as well. */
  constructor(
    private readonly out: Columns,
    private readonly m: Model,
    private readonly past: Past,
    sets: TableSets,
    private readonly types: readonly TableType[],
    least: number,
  ) {
    this.hosts = hostsOf(m);
    this.typeOf = new Int32Array(m.tables);
    for (const [k, { tables }] of types.entries()) for (const t of tables) this.typeOf[t] = k;
    this.leastRow = out.atMost(-least);
    out.column(m.cost.repeat, least, [[this.leastRow, -1]]);
    for (const crowd of crowds(m, sets, past)) this.add(crowd);
  }

  private add(crowd: Crowd): void {
    const { out, m, leastRow } = this;
    const { divisions, byPerson, outcomes } = crowd.days;
    const one = out.equals(1);
    const newRows = () => divisions.map(() => out.equals(0));
    const common = byPerson ? undefined : newRows();
    const rows = crowd.people.map(() => common ?? newRows());
    for (const { divided, repeats } of outcomes) {
      const people = new Map<number, number>();
      for (const [i, division] of divided.entries()) {
        const row = rows[i]?.[division] ?? NONE;
        people.set(row, (people.get(row) ?? 0) - 1);
      }
      out.column(m.cost.repeat * repeats, 1, [[one, 1], [leastRow, -repeats], ...people]);
    }
    for (const [i, p] of crowd.people.entries()) this.divisionRows.set(p, { crowd, rows: rows[i] ?? [] });
  }

  /** The days that somebody of a crowd can have at the tables that suit him; undefined for everybody else. */
  daysOf(p: number): Day[] | undefined {
    const own = this.divisionRows.get(p);
    return own?.crowd.days.divisions.flatMap((division, k) => {
      const stays = own.crowd.tables.flatMap((t, i) => {
        const rounds = division[i] ?? 0;
        return rounds > 0 ? [{ t, rounds }] : [];
      });
      if (!stays.every(({ t }) => this.suits(p, t))) return [];
      return [this.dayWith(p, stays, own.rows[k] ?? NONE)];
    });
  }

  private suits(p: number, t: number): boolean {
    return this.m.suits[(this.m.kind[p] ?? 0) * this.m.tables + t] === 1;
  }

  private dayWith(p: number, stays: readonly { t: number; rounds: number }[], row: number): Day {
    const visits = new Map<number, number>();
    let again = 0;
    for (const { t, rounds } of stays) {
      const type = this.typeOf[t] ?? NONE;
      visits.set(type, (visits.get(type) ?? 0) + rounds);
      for (const host of this.hosts[t] ?? []) again += rounds - Number(!this.past.met(p, host));
    }
    const cost = this.m.cost.repeat * again;
    const entries: Entry[] = [
      [row, 1],
      [this.leastRow, -again],
    ];
    return { visits, cost, entries };
  }

  /** Makes somebody who is in no crowd pay for more rounds at a type than it has tables, if all of them have hosts. */
  backEntry(p: number, { tables }: TableType): Entry[] {
    const { m, out, leastRow } = this;
    const hosts = Math.min(...tables.map((t) => this.hosts[t]?.length ?? 0));
    const isBound = (m.tablesFor[m.kind[p] ?? 0]?.length ?? 0) < m.tables;
    if (hosts === 0 || tables.length >= m.rounds || m.party[p]?.length !== 1) return [];
    if (!isBound && m.people * this.types.length > SMALL) return [];
    const row = out.atMost(tables.length);
    out.column(m.cost.repeat * hosts, m.rounds, [
      [row, -1],
      [leastRow, -hosts],
    ]);
    return [[row, 1]];
  }
}

/** table -> who is there in all rounds, and pinned to it in each */
function hostsOf(m: Model): number[][] {
  const hosts: number[][] = Array.from({ length: m.tables }, () => []);
  for (let p = 0; p < m.people; p++) {
    const t = m.pin[p] ?? NONE;
    if (t >= 0 && isHost(m, p, t)) hosts[t]?.push(p);
  }
  return hosts;
}

function isHost(m: Model, p: number, t: number): boolean {
  for (let at = p; at < m.pin.length; at += m.people) if (m.pin[at] !== t || !m.here[at]) return false;
  return true;
}
