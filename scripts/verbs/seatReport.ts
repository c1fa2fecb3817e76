import type { Clash } from '../../shared/seating/clash.ts';
import type { Assignment, Config, Instance } from '../../shared/seating/instance.ts';
import { attributeWeight, type Terms } from '../../shared/seating/terms.ts';
import type { Unplaced } from '../../shared/seating/unplaced.ts';

/**
 * One term of the objective: the plan, the proven bound (null when somebody is left out), what drawing lots gives
 * (null where it has no meaning) and its weight.
 */
export interface TermLine {
  value: number;
  best: number | null;
  chance: number | null;
  weight: number;
}

/** What `seat --in --json` prints. */
export interface SeatReport {
  instance: string;
  people: number;
  tables: number;
  rounds: number;
  terms: Record<string, TermLine>;
  total: {
    value: number;
    chance: number;
    /** The bounds of all terms by weight, and the bound for all terms together when it was asked for. */
    sumOfBounds: number | null;
    joint: number | null;
    /** The greater of the two; rounded up when every total is a whole number. Nothing is below it. */
    best: number | null;
    /** Percent above each bound; null above 0. */
    gapPercent: { sumOfBounds: number | null; joint: number | null; best: number | null };
  };
  /** Against the base, in rounds that are not history. */
  moved: { seats: number; people: number };
  unplaced: (Unplaced & { line: number | null })[];
  clashes: Clash[];
  /** The clashes in words, with file and line. */
  sentences: string[];
  /** SHA-256 of the file with the seats. */
  hash: string;
  seed: number;
  threads: number;
  /** Moves tried by each search, the best one first; its wall-clock and processor seconds. */
  iterations: number[];
  seconds: number[];
  cpuSeconds: (number | null)[];
}

/** The terms of a plan, one by one, in the order in which a person wants to know. */
export function termLines(
  { config, people }: Instance,
  value: Terms,
  best: Terms | null,
  chance: Terms,
  hasBase: boolean,
): Record<string, TermLine> {
  const lines: Record<string, TermLine> = {};
  const { weights } = config;
  const add = (name: keyof Terms, weight: number, byLot = true): void => {
    const [of, least, lot] = [value[name] ?? 0, best && (best[name] ?? 0), chance[name] ?? 0];
    lines[name] = { value: of, best: least, chance: byLot ? round(lot) : null, weight };
  };
  add('pref', weights.pref);
  add('group', weights.group);
  for (const a of Object.keys(people[0]?.div ?? {})) add(`div:${a}`, attributeWeight(config, a));
  add('repeats', weights.repeats);
  add('underfill', weights.underfill, false);
  if (hasBase) add('moved', weights.moved, false);
  return lines;
}

export function totalLine(
  { config }: Instance,
  value: number,
  chance: number,
  sumOfBounds: number | null,
  joint: number | null,
): SeatReport['total'] {
  const bound = sumOfBounds && Math.max(sumOfBounds, joint ?? 0);
  const best = bound && (isWhole(config) ? Math.ceil(bound) : bound);
  const above = (of: number | null): number | null =>
    of === null || of <= 0 ? null : 100 * (value / of - 1);
  const gapPercent = { sumOfBounds: above(sumOfBounds), joint: above(joint), best: above(best) };
  return { value, chance: round(chance), sumOfBounds, joint, best, gapPercent };
}

/** Whether every plan costs a whole number: then a bound may be rounded up. */
const isWhole = ({ weights, prefCost, prefCostUnlisted, themeRepeatCost, divWeight }: Config): boolean =>
  [
    ...Object.values(weights),
    ...prefCost,
    prefCostUnlisted,
    themeRepeatCost,
    ...Object.values(divWeight).map((factor) => factor * weights.div),
  ].every(Number.isInteger);

/** People with another table than in the base in some round that is not history, though they had one there. */
export function countMovedPeople(plan: Assignment, base: Assignment | undefined, frozen: number): number {
  let people = 0;
  for (const [person, seats] of plan) {
    const before = base?.get(person);
    const differs = (table: string | null, r: number): boolean =>
      r >= frozen && table !== null && before?.[r] != null && before[r] !== table;
    if (seats.some(differs)) people++;
  }
  return people;
}

const round = (value: number): number => Math.round(value * 10) / 10;
