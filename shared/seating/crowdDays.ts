/** What the days of a few people at a few tables can look like, and how often they meet again at least. */
export interface Days {
  /** Each way to divide the rounds over the tables: table -> rounds there. */
  divisions: readonly (readonly number[])[];
  /** Whether outcomes tell who divides his day how; if not, they tell how many do. */
  byPerson: boolean;
  outcomes: readonly Outcome[];
}

export interface Outcome {
  /** Person by person the way in which he divides his day; without `byPerson` in any order. */
  divided: readonly number[];
  /** Meetings beyond the first, of all pairs together, in the best of all ways to seat them so. */
  repeats: number;
}

/** How many there are of what `daysOf` is asked about. */
export interface Size {
  people: number;
  tables: number;
  rounds: number;
}

/** Ways to seat people that are tried at most, and outcomes that these may have. */
const MOST_WAYS = 300_000;
const MOST_OUTCOMES = 5000;

/** Whether so many people can be seated in so few ways that all of them can be tried. */
export const isTriable = (size: Size): boolean =>
  size.tables > 0 &&
  multisets(size.people, size.tables ** size.rounds) <= MOST_WAYS &&
  multisets(size.people, divisionsOf(size)) <= MOST_OUTCOMES;

const isTriableByPerson = (size: Size): boolean =>
  size.tables ** (size.rounds * size.people) <= MOST_WAYS &&
  divisionsOf(size) ** size.people <= MOST_OUTCOMES;

/** In how many ways the rounds can be divided over the tables. */
const divisionsOf = ({ tables, rounds }: Size): number => multisets(rounds, tables);

const multisets = (size: number, kinds: number): number => {
  let count = 1;
  for (let k = 0; k < size && Number.isFinite(count); k++) count *= (kinds + k) / (k + 1);
  return count;
};

/**
 * Tries all ways to seat people at tables in all rounds, however many chairs there are. Where these are too many when
 * it matters who is who, people are alike and nobody has met before, which makes no outcome dearer than it is.
 * @param met whether two of the people have met before
 */
export function daysOf(size: Size, met: (i: number, j: number) => boolean): Days {
  const { people, tables, rounds } = size;
  const byPerson = isTriableByPerson(size);
  const days = Array.from({ length: tables ** rounds }, (_, day) =>
    Array.from({ length: rounds }, (_, r) => Math.floor(day / tables ** r) % tables),
  );
  const keys = days.map((day) => roundsAt(day, tables).join());
  const divisions = [...new Set(keys)];
  const division = keys.map((key) => divisions.indexOf(key));
  const shared = days.map((a) => days.map((b) => roundsShared(a, b)));
  const least = new Map<string, Outcome>();
  const chosen: number[] = [];
  const choose = (repeats: number): void => {
    if (chosen.length === people) {
      const divided = chosen.map((day) => division[day] ?? 0);
      if (!byPerson) divided.sort((a, b) => a - b);
      const key = divided.join();
      if (repeats < (least.get(key)?.repeats ?? Number.POSITIVE_INFINITY))
        least.set(key, { divided, repeats });
      return;
    }
    for (let day = byPerson ? 0 : (chosen.at(-1) ?? 0); day < days.length; day++) {
      let more = 0;
      for (const [i, other] of chosen.entries()) {
        const isFirst = !(byPerson && met(i, chosen.length));
        more += Math.max(0, (shared[day]?.[other] ?? 0) - Number(isFirst));
      }
      chosen.push(day);
      choose(repeats + more);
      chosen.pop();
    }
  };
  choose(0);
  return {
    divisions: divisions.map((key) => key.split(',').map(Number)),
    byPerson,
    outcomes: [...least.values()],
  };
}

const roundsAt = (day: readonly number[], tables: number): number[] =>
  Array.from({ length: tables }, (_, t) => day.filter((at) => at === t).length);

const roundsShared = (a: readonly number[], b: readonly number[]): number =>
  a.filter((table, r) => table === b[r]).length;
