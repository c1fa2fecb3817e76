import type { PersonId, Round, TableId, ThemeId } from '../../shared/ids.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';

/** What a round is about when people chose for it: what each table talks about, and who was given which theme. */
export interface ChosenRound {
  themes: ReadonlyMap<TableId, ThemeId | null>;
  given: ReadonlyMap<PersonId, ThemeId>;
}

/** So heavy that no mixture is worth a place that somebody was given. */
const PLACE_WEIGHT = 1000;

/**
 * The summit up to this round, as it is in it: tables with its themes, the theme that somebody was given as his only
 * wish. The rounds before are history to it, so only their seats count.
 */
export function instanceIn(instance: Instance, round: Round, { themes, given }: ChosenRound): Instance {
  const { config, people, tables } = instance;
  return {
    config: {
      ...config,
      rounds: round,
      themeRepeatCost: 0,
      weights: { ...config.weights, pref: PLACE_WEIGHT },
    },
    people: people.map((person) => {
      const theme = given.get(person.id);
      const pin = person.pins[round];
      return {
        ...person,
        pins: pin === undefined ? {} : { [round]: pin },
        prefs: theme === undefined ? [] : [theme],
      };
    }),
    tables: tables.map((table) => {
      const theme = themes.get(table.id);
      return theme === undefined ? table : { ...table, theme: theme ?? '' };
    }),
  };
}

/** The seats up to a round. */
export const seatsUntil = (seats: Assignment, round: Round): Assignment =>
  new Map([...seats].map(([person, tables]) => [person, tables.slice(0, round)]));
