import { NONE } from '../model.ts';
import type { Seats } from '../seats.ts';

/** The tables that each theme can do without, and the guests they have: at least those must move. */
export function surplus(s: Seats, from: number, size: number): { closing: number[]; leastMoved: number } {
  const closing: number[] = [];
  let leastMoved = 0;
  for (const tables of s.model.tablesOf) {
    const closed = closableOf(s, from, tables, size);
    const fewest = tables.map((t) => guests(s, from, t)).sort((a, b) => a - b);
    leastMoved += fewest.slice(0, closed.length).reduce((sum, n) => sum + n, 0);
    closing.push(...closed);
  }
  return { closing, leastMoved };
}

/**
 * Of one theme: all but its fullest tables, as many as its guests need. Where somebody is pinned stays; and where people
 * with a need or a language sit for whom the tables that stay have no room.
 */
function closableOf(s: Seats, from: number, tables: readonly number[], size: number): number[] {
  const used = tables.filter((t) => guests(s, from, t) > 0 || isOpen(s, from, t));
  const fullestFirst = [...used].sort(
    (a, b) =>
      Number(isPinned(s, from, b)) - Number(isPinned(s, from, a)) ||
      guests(s, from, b) - guests(s, from, a) ||
      a - b,
  );
  const needed = tablesNeeded(s, from, tables, size);
  const kept = fullestFirst.filter((t, i) => i < needed || isPinned(s, from, t));
  const closed = fullestFirst.filter((t) => !kept.includes(t));
  for (;;) {
    const lacking = withoutRoom(s, from, kept, closed);
    if (lacking === null) return closed;
    kept.push(lacking);
    closed.splice(closed.indexOf(lacking), 1);
    // The table that came instead makes another one superfluous, if that leaves room for everybody with a need.
    const spare = kept.length > needed ? otherSurplus(s, from, kept, closed) : undefined;
    if (spare === undefined) continue;
    kept.splice(kept.indexOf(spare), 1);
    closed.push(spare);
  }
}

/** The emptiest table without which those that stay still have room for who cannot sit just anywhere. */
function otherSurplus(
  s: Seats,
  from: number,
  kept: readonly number[],
  closed: readonly number[],
): number | undefined {
  return kept
    .slice(0, -1)
    .filter((t) => !isPinned(s, from, t))
    .sort((a, b) => guests(s, from, a) - guests(s, from, b) || b - a)
    .find((t) => {
      const others = kept.filter((one) => one !== t);
      return withoutRoom(s, from, others, [...closed, t]) === null;
    });
}

/**
 * The table with most guests who are confined by a need or a language and find no chair at the tables that stay; null when
 * all do. Whoever has fewest tables chooses first; who is not confined sits anywhere, and is not asked here.
 */
function withoutRoom(
  s: Seats,
  from: number,
  kept: readonly number[],
  closed: readonly number[],
): number | null {
  const m = s.model;
  const lacking = new Map<number, number>();
  for (let r = from; r < m.rounds; r++) {
    const free = new Map(kept.map((t) => [t, m.capacity[t]! - s.size[r * m.tables + t]!]));
    const open = kept.filter((t) => m.open[r * m.tables + t]! > 0);
    const confined = closed
      .flatMap((t) => membersAt(s, r, t).map((p) => ({ t, p, suiting: suiting(s, p, open) })))
      .filter((one) => one.suiting.length < kept.length)
      .sort((a, b) => a.suiting.length - b.suiting.length || a.p - b.p);
    for (const { t, suiting } of confined) {
      const to = suiting.find((one) => (free.get(one) ?? 0) > 0);
      if (to === undefined) lacking.set(t, (lacking.get(t) ?? 0) + 1);
      else free.set(to, free.get(to)! - 1);
    }
  }
  const [most] = [...lacking].sort(([a, m], [b, n]) => n - m || a - b);
  return most?.[0] ?? null;
}

/** Of these tables those at which his needs and languages are met. */
const suiting = ({ model: m }: Seats, p: number, tables: readonly number[]): number[] =>
  tables.filter((t) => m.suits[m.kind[p]! * m.tables + t]! > 0);

function membersAt(s: Seats, r: number, t: number): number[] {
  const at = r * s.model.tables + t;
  return [...s.members.subarray(at * s.stride, at * s.stride + s.size[at]!)];
}

/** Whether somebody was promised a seat at this table. */
const isPinned = (s: Seats, from: number, t: number): boolean =>
  sumRounds(
    s,
    from,
    (r) => membersAt(s, r, t).filter((p) => s.model.pin[r * s.model.people + p] !== NONE).length,
  ) > 0;

const guests = (s: Seats, from: number, t: number): number =>
  sumRounds(s, from, (r) => s.size[r * s.model.tables + t]!);

const isOpen = (s: Seats, from: number, t: number): boolean =>
  sumRounds(s, from, (r) => s.model.open[r * s.model.tables + t]!) > 0;

/** Tables the theme needs in its fullest round. */
function tablesNeeded(s: Seats, from: number, tables: readonly number[], size: number): number {
  const m = s.model;
  let most = 0;
  for (let r = from; r < m.rounds; r++) {
    const inRound = tables.reduce((sum, t) => sum + s.size[r * m.tables + t]!, 0);
    most = Math.max(most, inRound);
  }
  return Math.max(1, Math.ceil(most / Math.max(1, size)));
}

function sumRounds(s: Seats, from: number, of: (r: number) => number): number {
  let sum = 0;
  for (let r = from; r < s.model.rounds; r++) sum += of(r);
  return sum;
}
