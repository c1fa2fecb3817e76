import type { PersonId, Round } from '../ids.ts';
import type { Assignment, Instance } from './instance.ts';
import { type Model, NONE } from './model.ts';
import { occupancy } from './occupancy.ts';
import { baseTables } from './seats.ts';
import { countTerms } from './terms.ts';

/** A plan that is being changed: rounds up to and including `frozenRounds` are over and stay as they are. */
export interface History {
  base: Assignment;
  frozenRounds: Round;
}

/** What the rounds that are over mean for those to come; people and themes by index, as `Model` has them. */
export interface Past {
  /** Rounds that are over. */
  rounds: number;
  /** Whether the person has had a seat at the theme that he was not pinned to. */
  had(person: number, theme: number): boolean;
  /** Whether two people have shared a table. */
  met(p: number, q: number): boolean;
  /** round x person -> table of the base plan that he could keep, or NONE */
  kept: Int32Array;
}

/** A day that has not begun and has no plan yet. */
export const nothingPast = (m: Model): Past => ({
  rounds: 0,
  had: () => false,
  met: () => false,
  kept: new Int32Array(m.rounds * m.people).fill(NONE),
});

/** The rounds to come as an instance of their own. */
export function comingRounds(instance: Instance, over: Round): Instance {
  const later = <T extends { firstRound?: Round; lastRound?: Round }>(one: T): T => ({
    ...one,
    ...(one.firstRound !== undefined && { firstRound: Math.max(1, one.firstRound - over) }),
    ...(one.lastRound !== undefined && { lastRound: Math.max(0, one.lastRound - over) }),
  });
  return {
    config: { ...instance.config, rounds: instance.config.rounds - over },
    tables: instance.tables.map(later),
    people: instance.people.map((person) => ({
      ...later(person),
      pins: Object.fromEntries(
        Object.entries(person.pins).flatMap(([round, table]) =>
          Number(round) > over ? [[Number(round) - over, table]] : [],
        ),
      ),
    })),
  };
}

/** What the rounds that are over cost; no plan changes it. */
export const costSoFar = (instance: Instance, { base, frozenRounds }: History): number =>
  countTerms({ ...instance, config: { ...instance.config, rounds: frozenRounds } }, base).total;

/** @param m the model of `comingRounds` */
export function pastOf(instance: Instance, { base, frozenRounds }: History, m: Model): Past {
  const person = new Map<PersonId, number>(m.personIds.map((id, p) => [id, p]));
  const themes = new Map(m.themeIds.map((id, k) => [id, k]));
  const had = new Set<number>();
  const met = new Set<number>();
  for (const { at, round } of occupancy(instance, base).slice(0, frozenRounds)) {
    for (const [table, guests] of at) {
      const theme = themes.get(instance.tables.find(({ id }) => id === table)?.theme ?? '') ?? NONE;
      const people = guests.map(({ id }) => person.get(id) ?? NONE);
      for (const [i, p] of people.entries()) {
        if (guests[i]?.pins[round] === undefined) had.add(p * m.themes + theme);
        for (const q of people) met.add(p * m.people + q);
      }
    }
  }
  const coming = new Map([...base].map(([id, seats]) => [id, seats.slice(frozenRounds)]));
  return {
    rounds: frozenRounds,
    had: (p, theme) => had.has(p * m.themes + theme),
    met: (p, q) => met.has(p * m.people + q),
    kept: keptSeats(m, baseTables(m, coming)),
  };
}

/** Whoever is pinned to another table does not count as moved. */
const keptSeats = (m: Model, base: Int32Array): Int32Array =>
  base.map((t, at) => (m.pin[at] === NONE || m.pin[at] === t ? t : NONE));
