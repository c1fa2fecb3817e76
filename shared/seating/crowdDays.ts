/** What the day of people at a few tables can look like, and how often they meet again at least. */
export interface Days {
  /** Each way to divide the rounds over the tables: table -> rounds there. */
  divisions: readonly (readonly number[])[];
  outcomes: readonly Outcome[];
}

interface Outcome {
  /** division -> how many people have it */
  counts: readonly number[];
  /** Meetings beyond the first, of all pairs together, in the best of all ways to seat them so. */
  repeats: number;
}

/** Multisets of so many days out of all that one person can have: what `daysOf` tries. */
export function waysToSeat(people: number, tables: number, rounds: number): number {
  const days = tables ** rounds;
  let ways = tables === 0 ? Number.POSITIVE_INFINITY : 1;
  for (let k = 0; k < people && Number.isFinite(ways); k++) ways *= (days + k) / (k + 1);
  return ways;
}

/** Tries all ways to seat so many people at so many tables in all rounds, however many chairs these have. */
export function daysOf(people: number, tables: number, rounds: number): Days {
  const days = Array.from({ length: tables ** rounds }, (_, day) =>
    Array.from({ length: rounds }, (_, r) => Math.floor(day / tables ** r) % tables),
  );
  const keys = days.map((day) => roundsAt(day, tables).join());
  const divisions = [...new Set(keys)];
  const division = keys.map((key) => divisions.indexOf(key));
  const repeats = days.map((a) => days.map((b) => Math.max(0, roundsShared(a, b) - 1)));
  const least = new Map<string, Outcome>();
  for (const { chosen, cost } of multisets(people, repeats)) {
    const counts = divisions.map(() => 0);
    for (const day of chosen) counts[division[day] ?? 0]!++;
    const key = counts.join();
    if (cost < (least.get(key)?.repeats ?? Number.POSITIVE_INFINITY))
      least.set(key, { counts, repeats: cost });
  }
  return { divisions: divisions.map((key) => key.split(',').map(Number)), outcomes: [...least.values()] };
}

const roundsAt = (day: readonly number[], tables: number): number[] =>
  Array.from({ length: tables }, (_, t) => day.filter((at) => at === t).length);

const roundsShared = (a: readonly number[], b: readonly number[]): number =>
  a.filter((table, r) => table === b[r]).length;

/** All multisets of so many days, and the sum of `cost` over the pairs in each; the list is the same one each time. */
function* multisets(
  size: number,
  cost: readonly (readonly number[])[],
  chosen: number[] = [],
  sum = 0,
): Generator<{ chosen: readonly number[]; cost: number }> {
  if (chosen.length === size) {
    yield { chosen, cost: sum };
    return;
  }
  for (let day = chosen.at(-1) ?? 0; day < cost.length; day++) {
    const more = chosen.reduce((total, other) => total + (cost[day]?.[other] ?? 0), 0);
    chosen.push(day);
    yield* multisets(size, cost, chosen, sum + more);
    chosen.pop();
  }
}
