import type { PersonId, TableId, ThemeId } from '../ids.ts';
import { type Assignment, type Config, type Instance, rankCost, type SeatPerson } from './instance.ts';
import { couldStay, evenFill, occupancy, type RoundSeats } from './occupancy.ts';

/**
 * What a plan costs, over all rounds. Each term is a plain count; `total` is their sum by weight.
 * `div:X` counts the pairs at a table with the same value of attribute X.
 */
export interface Terms {
  /** Rank costs of the seats, and the cost of every further seat at a theme already had. Pinned seats are free. */
  pref: number;
  /** Pairs at a table from the same living room. */
  group: number;
  /** Meetings beyond the first of any two people, companions left out. */
  repeats: number;
  /** Seats that tables fall short of the even spread. */
  underfill: number;
  /** Seats that differ from the base plan though they could have stayed; 0 without a base. */
  moved: number;
  total: number;
  [div: `div:${string}`]: number;
}

/** Where the plan may differ from and what of it is history: rounds up to `frozenRounds`. */
export interface Base {
  base?: Assignment | undefined;
  frozenRounds?: number | undefined;
}

/** Counts every term from scratch, straight from the plan: slow and simple, the measure of the placers. */
export function countTerms(instance: Instance, assignment: Assignment, against: Base = {}): Terms {
  const rounds = occupancy(instance, assignment);
  const themes = new Map(instance.tables.map((t) => [t.id, t.theme]));
  const attributes = Object.keys(instance.people[0]?.div ?? {});
  const terms: Terms = {
    pref: sum(instance.people.map((p) => wishCost(instance.config, themes, p, rounds))),
    group: sum(rounds.map((round) => equalPairs(round, (p) => p.group || undefined))),
    repeats: countRepeats(instance, rounds),
    underfill: sum(rounds.map(countUnderfill)),
    moved: against.base ? countMoved(instance, rounds, against.base, against.frozenRounds ?? 0) : 0,
    total: 0,
  };
  for (const a of attributes)
    terms[`div:${a}`] = sum(rounds.map((round) => equalPairs(round, (p) => p.div[a])));
  terms.total = weighted(instance.config, attributes, terms);
  return terms;
}

/** Weight of one attribute in the total. */
export const attributeWeight = (config: Config, attribute: string): number =>
  config.weights.div * (config.divWeight[attribute] ?? 1);

/** The weighted sum of the terms; what `total` already holds makes no difference. */
export const weighted = (config: Config, attributes: readonly string[], terms: Terms): number => {
  const { weights } = config;
  return (
    weights.pref * terms.pref +
    weights.group * terms.group +
    weights.repeats * terms.repeats +
    weights.underfill * terms.underfill +
    weights.moved * terms.moved +
    sum(attributes.map((a) => attributeWeight(config, a) * (terms[`div:${a}`] ?? 0)))
  );
};

function wishCost(
  config: Config,
  themes: Map<TableId, ThemeId>,
  person: SeatPerson,
  rounds: RoundSeats[],
): number {
  const seen = new Set<ThemeId>();
  let cost = 0;
  for (const { round, seat } of rounds) {
    const table = seat.get(person.id);
    const theme = table === undefined || person.pins[round] !== undefined ? undefined : themes.get(table);
    if (theme === undefined) continue;
    cost += rankCost(config, person.prefs, theme) + (seen.has(theme) ? config.themeRepeatCost : 0);
    seen.add(theme);
  }
  return cost;
}

function equalPairs(round: RoundSeats, read: (p: SeatPerson) => string | undefined): number {
  let pairs = 0;
  for (const guests of round.at.values()) {
    const seen = new Map<string, number>();
    for (const guest of guests) {
      const value = read(guest);
      if (value === undefined) continue;
      const before = seen.get(value) ?? 0;
      pairs += before;
      seen.set(value, before + 1);
    }
  }
  return pairs;
}

function countRepeats(instance: Instance, rounds: RoundSeats[]): number {
  const order = new Map<PersonId, number>(instance.people.map((p, i) => [p.id, i]));
  const met = new Set<number>();
  let repeats = 0;
  for (const { at } of rounds) {
    for (const guests of at.values()) {
      const numbers = guests.map(({ id }) => order.get(id)!);
      guests.forEach((a, i) => {
        for (let j = 0; j < i; j++) {
          const b = guests[j]!;
          if (a.with === b.id || b.with === a.id) continue;
          const [x, y] = [numbers[i]!, numbers[j]!];
          const key = Math.min(x, y) * order.size + Math.max(x, y);
          if (met.has(key)) repeats++;
          met.add(key);
        }
      });
    }
  }
  return repeats;
}

function countUnderfill({ here, open, at }: RoundSeats): number {
  const fill = evenFill(here.length, open.length);
  return sum(open.map((t) => Math.max(0, fill - (at.get(t.id)?.length ?? 0))));
}

function countMoved(instance: Instance, rounds: RoundSeats[], base: Assignment, frozen: number): number {
  const tables = new Map(instance.tables.map((t) => [t.id, t]));
  let moved = 0;
  for (const person of instance.people) {
    for (const { round, seat } of rounds.slice(frozen)) {
      const old = base.get(person.id)?.[round - 1] ?? null;
      if (old === null || !couldStay(person, tables.get(old), round)) continue;
      if (seat.get(person.id) !== old) moved++;
    }
  }
  return moved;
}

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);
