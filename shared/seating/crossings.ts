import { fewestPairs } from './evenSpread.ts';
import type { Instance } from './instance.ts';
import type { Model } from './model.ts';

/** A table in the eyes of those who leave it: the tables of its own theme in another round, and the others. */
interface Ways {
  capacity: number;
  own: number;
  others: number;
}

/**
 * What it costs at least, by weight, that people meet again or come back to a theme: who sat at one table in a round and
 * goes to other themes in the next has only so many tables to go to, so some of them meet there again, or stay with the
 * theme (pigeonholes). A pair that meets m times does so in m(m-1)/2 pairs of rounds and counts m-1 times, so
 * each pair of rounds counts for 2/rounds; the same goes for a theme that somebody has m times. Who is pinned, has a
 * companion or is not there all day is left out. At most the weighted sum of the terms `pref` and `repeats`.
 */
export function crossingsBound({ people }: Instance, m: Model): number {
  const paired = new Set(people.flatMap(({ id, with: other }) => (other === undefined ? [] : [id, other])));
  const isFree = (p: number) =>
    !paired.has(people[p]!.id) &&
    Object.keys(people[p]!.pins).length === 0 &&
    Array.from({ length: m.rounds }, (_, r) => r).every((r) => m.here[r * m.people + p]);
  const free = Array.from({ length: m.people }, (_, p) => p).filter(isFree).length;
  let cost = 0;
  for (let r = 0; r < m.rounds; r++)
    for (let later = r + 1; later < m.rounds; later++)
      cost += Math.max(crossing(m, free, r, later), crossing(m, free, later, r));
  return (2 / m.rounds) * cost;
}

/** What so many people cost at least who sit anywhere in one round and go on to the other. */
function crossing(m: Model, people: number, from: number, to: number): number {
  const steps: number[] = [];
  for (let t = 0; t < m.tables; t++)
    if (m.open[from * m.tables + t]) steps.push(...stepsOf(m, ways(m, t, to)));
  // Each table's cost is convex in its guests, so the cheapest steps of all are those of a plan.
  return steps
    .sort((a, b) => a - b)
    .slice(0, people)
    .reduce((sum, step) => sum + step, 0);
}

function ways(m: Model, table: number, to: number): Ways {
  const found = { capacity: m.capacity[table]!, own: 0, others: 0 };
  for (let t = 0; t < m.tables; t++)
    if (m.open[to * m.tables + t]) found[m.theme[t] === m.theme[table] ? 'own' : 'others'] += 1;
  return found;
}

/** What each further guest of a table adds. */
function stepsOf(m: Model, { capacity, own, others }: Ways): number[] {
  const costs = Array.from({ length: capacity + 1 }, (_, guests) => leaving(m, guests, own, others));
  return costs.slice(1).map((cost, guests) => cost - costs[guests]!);
}

/** Of so many guests of one table some stay with its theme, as many as is cheapest, and the rest goes elsewhere. */
function leaving({ cost }: Model, guests: number, own: number, others: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let stay = 0; stay <= guests; stay++) {
    if ((stay > 0 && own === 0) || (stay < guests && others === 0)) continue;
    const again = fewestPairs(stay, own) + fewestPairs(guests - stay, others);
    least = Math.min(least, cost.themeRepeat * stay + cost.repeat * again);
  }
  return least;
}
