import type { PersonId, Round, TableId, ThemeId } from '../ids.ts';

/**
 * What a placer is given and what it gives back, as plain data that can cross a worker or a file. The shapes are
 * those of the files `people.csv`, `tables.csv`, `instance.json` and `assignment.csv`, see `files.ts`.
 */
export interface Instance {
  config: Config;
  people: readonly SeatPerson[];
  tables: readonly SeatTable[];
}

/** One row of `people.csv`: only what decides where somebody may and would like to sit. */
export interface SeatPerson {
  id: PersonId;
  /** The role named by `Config.wildcardRole` is spread evenly; other roles make no difference. */
  role: string;
  /** Living room the person comes from; '' is none. */
  group: string;
  /** Columns `div_*` without that prefix: attribute -> value. Everybody has the same attributes; '' is a value too. */
  div: Readonly<Record<string, string>>;
  /** The table must speak at least one of these; empty is any table. */
  languages: readonly string[];
  /** The table must provide all of these. */
  needs: readonly string[];
  /** Theme wishes, dearest first; empty is no preference. */
  prefs: readonly ThemeId[];
  /** Round -> the table the person must have. Column `pin`: a bare table there stands for all rounds. */
  pins: Readonly<Record<Round, TableId>>;
  /** People who may not share a table with this one; naming it on one side is enough. */
  apart: readonly PersonId[];
  /** The person who sits at the same table in every round both are there. */
  with?: PersonId;
  /** First round the person is there; default 1. */
  firstRound?: Round;
  /** Last round the person is there; default the last one, 0 is somebody who did not come. */
  lastRound?: Round;
}

/** One row of `tables.csv`. */
export interface SeatTable {
  id: TableId;
  theme: ThemeId;
  /** Seats in any one round. */
  capacity: number;
  provides: readonly string[];
  languages: readonly string[];
  /** Rounds the table is open; the defaults are the first and the last. */
  firstRound?: Round;
  lastRound?: Round;
}

/** `instance.json`: the number of rounds and the constants of the objective, all to be minimised. */
export interface Config {
  name: string;
  rounds: number;
  /** Cost of a seat at the first, second, ... wish. */
  prefCost: readonly number[];
  /** Cost of a seat at a theme that is not among the wishes (or further down than `prefCost`). */
  prefCostUnlisted: number;
  /** Cost of each further seat at a theme the person already had. */
  themeRepeatCost: number;
  wildcardRole: string;
  /** Attribute -> factor on `weights.div`; 1 when not named. */
  divWeight: Readonly<Record<string, number>>;
  weights: Readonly<Weights>;
}

export interface Weights {
  pref: number;
  group: number;
  div: number;
  repeats: number;
  underfill: number;
  moved: number;
}

export const DEFAULTS: Config = {
  name: '',
  rounds: 1,
  prefCost: [0, 1, 2],
  prefCostUnlisted: 4,
  themeRepeatCost: 3,
  wildcardRole: 'wildcard',
  divWeight: {},
  weights: { pref: 10, group: 30, div: 1, repeats: 20, underfill: 50, moved: 5 },
};

/** Per person a table for each round: element `round - 1`, null without a seat. Rows of `assignment.csv`. */
export type Assignment = ReadonlyMap<PersonId, readonly (TableId | null)[]>;

/** Whether a person is there, or a table is open, in a round. */
export const inWindow = (of: { firstRound?: Round; lastRound?: Round }, round: Round): boolean =>
  round >= (of.firstRound ?? 1) && (of.lastRound === undefined || round <= of.lastRound);

/** What decides whether a table suits somebody. */
type Speaker = Pick<SeatPerson, 'needs' | 'languages'>;
type Offer = Pick<SeatTable, 'provides' | 'languages'>;

/** Whether the table offers all the person needs and a language the person speaks. */
export const suits = (person: Speaker, table: Offer): boolean =>
  person.needs.every((need) => table.provides.includes(need)) && speaks(person, table);

/** Whether the table offers a language the person speaks. */
export const speaks = (person: Pick<Speaker, 'languages'>, table: Pick<Offer, 'languages'>): boolean =>
  person.languages.length === 0 || person.languages.some((language) => table.languages.includes(language));

/** Cost, before its weight, of a seat at this theme for somebody with these wishes. */
export function rankCost(config: Config, prefs: readonly ThemeId[], theme: ThemeId): number {
  if (prefs.length === 0) return 0;
  const rank = prefs.indexOf(theme);
  return (rank >= 0 ? config.prefCost[rank] : undefined) ?? config.prefCostUnlisted;
}
