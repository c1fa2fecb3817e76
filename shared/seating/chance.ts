import { fewestPairs, pairsAmong } from './evenSpread.ts';
import { type Instance, inWindow, rankCost, type SeatPerson } from './instance.ts';
import { type Terms, weighted } from './terms.ts';

/**
 * What the terms would be on average if everybody drew a seat from a hat, with no rule at all: the zero of the scale
 * on which the bound is the top. Tables are taken to be filled evenly.
 */
export function byChance(instance: Instance): Terms {
  const { config, people } = instance;
  const attributes = Object.keys(people[0]?.div ?? {});
  const terms: Terms = {
    pref: chanceOfWishes(instance),
    group: 0,
    repeats: 0,
    underfill: 0,
    moved: 0,
    total: 0,
  };
  for (const a of attributes) terms[`div:${a}`] = 0;
  const pairs: number[] = [];
  let most = 0;
  for (let round = 1; round <= config.rounds; round++) {
    const here = people.filter((p) => inWindow(p, round));
    const open = instance.tables.filter((t) => inWindow(t, round)).length;
    const made = open === 0 ? 0 : fewestPairs(here.length, open);
    pairs.push(made);
    most = Math.max(most, pairsAmong(here.length));
    if (here.length < 2) continue;
    const share = made / pairsAmong(here.length);
    terms.group += share * equalPairs(here, (p) => p.group || undefined);
    for (const a of attributes) terms[`div:${a}`]! += share * equalPairs(here, (p) => p.div[a]);
  }
  if (most > 0)
    terms.repeats = pairs.flatMap((a, x) => pairs.slice(0, x).map((b) => (a * b) / most)).reduce(add, 0);
  terms.total = weighted(config, attributes, terms);
  return terms;
}

function chanceOfWishes({ config, people, tables }: Instance): number {
  const seats = new Map<string, number>();
  for (const t of tables) {
    for (let round = 1; round <= config.rounds; round++)
      if (inWindow(t, round)) seats.set(t.theme, (seats.get(t.theme) ?? 0) + t.capacity);
  }
  const all = [...seats.values()].reduce(add, 0);
  if (all === 0) return 0;
  const shares = [...seats].map(([theme, n]) => ({ theme, share: n / all }));
  return people.reduce((sum, p) => {
    let rounds = 0;
    for (let round = 1; round <= config.rounds; round++)
      if (inWindow(p, round) && p.pins[round] === undefined) rounds++;
    const each = shares.reduce(
      (cost, { theme, share }) => cost + share * rankCost(config, p.prefs, theme),
      0,
    );
    const themes = shares.reduce((n, { share }) => n + 1 - (1 - share) ** rounds, 0);
    return sum + rounds * each + config.themeRepeatCost * (rounds - themes);
  }, 0);
}

function equalPairs(people: readonly SeatPerson[], read: (p: SeatPerson) => string | undefined): number {
  const count = new Map<string, number>();
  for (const person of people) {
    const value = read(person);
    if (value !== undefined) count.set(value, (count.get(value) ?? 0) + 1);
  }
  return [...count.values()].map(pairsAmong).reduce(add, 0);
}

const add = (a: number, b: number): number => a + b;
