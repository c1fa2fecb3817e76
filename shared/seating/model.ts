import type { PersonId, TableId, ThemeId } from '../ids.ts';
import { type Instance, inWindow, rankCost, type SeatPerson, suits } from './instance.ts';
import { evenFill, wildcardsPerTable } from './occupancy.ts';
import { attributeWeight } from './terms.ts';

/** No table: not seated, not pinned. */
export const NONE = -1;
/** Pinned to a table that is not on the list. */
export const LOST = -2;

/**
 * An instance as whole numbers in flat arrays. People, tables, themes and rounds are indexes from 0. Attributes are
 * the diversity attributes plus the living room; each of their values has an index of its own.
 * All costs have their weight in them.
 */
export interface Model {
  readonly rounds: number;
  readonly people: number;
  readonly tables: number;
  readonly themes: number;
  readonly attributes: number;
  readonly values: number;
  readonly personIds: readonly PersonId[];
  readonly tableIds: readonly TableId[];
  readonly themeIds: readonly ThemeId[];
  /** attribute */
  readonly pairWeight: Float64Array;
  /** person x attribute -> value, or NONE */
  readonly value: Int32Array;
  /** table -> theme */
  readonly theme: Int32Array;
  /** table */
  readonly capacity: Int32Array;
  /** theme -> its tables */
  readonly tablesOf: readonly (readonly number[])[];
  /** round x table */
  readonly open: Uint8Array;
  /** round x person */
  readonly here: Uint8Array;
  /** round x person -> table, NONE or LOST */
  readonly pin: Int32Array;
  /** person -> class of people with the same languages and needs */
  readonly kind: Int32Array;
  /** class x table */
  readonly suits: Uint8Array;
  /** class -> the tables that suit it */
  readonly tablesFor: readonly (readonly number[])[];
  /** person */
  readonly wild: Uint8Array;
  /** round -> wildcards that a table may have */
  readonly wildMost: Int32Array;
  /** round -> people a table should have at least */
  readonly evenFill: Int32Array;
  /** person x theme */
  readonly rank: Float64Array;
  /** person -> themes wished for */
  readonly wishes: readonly (readonly number[])[];
  /** person -> who may not share a table, in both directions */
  readonly apart: readonly (readonly number[])[];
  /** person -> who must share the table (alone: only himself) */
  readonly party: readonly (readonly number[])[];
  readonly cost: { themeRepeat: number; repeat: number; underfill: number; moved: number };
}

/** Turns plain data into the arrays that the placers work on. */
export function compile(instance: Instance): Model {
  const { config, people, tables } = instance;
  const personIndex = new Map(people.map((p, i) => [p.id, i]));
  const themeIndex = numbered(tables.map((t) => t.theme));
  const theme = Int32Array.from(tables, (t) => themeIndex.get(t.theme)!);
  return {
    rounds: config.rounds,
    people: people.length,
    tables: tables.length,
    themes: themeIndex.size,
    personIds: people.map((p) => p.id),
    tableIds: tables.map((t) => t.id),
    themeIds: [...themeIndex.keys()],
    theme,
    capacity: Int32Array.from(tables, (t) => Math.max(0, t.capacity)),
    tablesOf: [...themeIndex.values()].map((k) => [...theme.keys()].filter((t) => theme[t] === k)),
    wild: Uint8Array.from(people, (p) => Number(p.role === config.wildcardRole)),
    ...compileRounds(instance),
    ...compileAttributes(instance),
    ...compileKinds(instance),
    ...compileWishes(instance, themeIndex),
    apart: bothWays(people, personIndex, (p) => p.apart),
    party: parties(bothWays(people, personIndex, (p) => (p.with === undefined ? [] : [p.with]))),
    cost: {
      themeRepeat: config.weights.pref * config.themeRepeatCost,
      repeat: config.weights.repeats,
      underfill: config.weights.underfill,
      moved: config.weights.moved,
    },
  };
}

function compileRounds({ config, people, tables }: Instance) {
  const rounds = Array.from({ length: config.rounds }, (_, r) => r + 1);
  const tableIndex = new Map(tables.map((t, i) => [t.id, i]));
  const counts = rounds.map((round) => {
    const here = people.filter((p) => inWindow(p, round));
    const open = tables.filter((t) => inWindow(t, round)).length;
    const wild = here.filter((p) => p.role === config.wildcardRole).length;
    return { wildMost: wildcardsPerTable(wild, open), evenFill: evenFill(here.length, open) };
  });
  return {
    open: Uint8Array.from(rounds.flatMap((r) => tables.map((t) => Number(inWindow(t, r))))),
    here: Uint8Array.from(rounds.flatMap((r) => people.map((p) => Number(inWindow(p, r))))),
    pin: Int32Array.from(rounds.flatMap((r) => people.map((p) => pinIndex(p.pins[r], tableIndex)))),
    wildMost: Int32Array.from(counts, (of) => of.wildMost),
    evenFill: Int32Array.from(counts, (of) => of.evenFill),
  };
}

/** Each different key gets a number, in order of appearance. */
function numbered(keys: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const key of keys) if (!index.has(key)) index.set(key, index.size);
  return index;
}

const pinIndex = (table: TableId | undefined, index: Map<TableId, number>): number =>
  table === undefined ? NONE : (index.get(table) ?? LOST);

function compileAttributes({ config, people }: Instance) {
  const names = Object.keys(people[0]?.div ?? {});
  const key = (attribute: number, value: string) => `${attribute}:${value}`;
  const room = names.length;
  const valuesOf = (p: SeatPerson) => [
    ...names.map((name, a) => key(a, p.div[name] ?? '')),
    p.group === '' ? '' : key(room, p.group),
  ];
  const rows = people.map(valuesOf);
  // The values of one attribute lie side by side, living rooms last, so that a table's counts share cache lines.
  const index = numbered(
    [...names, ''].flatMap((_, a) => rows.map((row) => row[a]!)).filter((v) => v !== ''),
  );
  return {
    attributes: names.length + 1,
    values: index.size,
    value: Int32Array.from(rows.flatMap((row) => row.map((value) => index.get(value) ?? NONE))),
    pairWeight: Float64Array.from([
      ...names.map((name) => attributeWeight(config, name)),
      config.weights.group,
    ]),
  };
}

function compileKinds({ people, tables }: Instance) {
  const keys = people.map((p) => JSON.stringify([[...p.languages].sort(), [...p.needs].sort()]));
  const index = numbered(keys);
  const example = new Map(people.map((p, i) => [index.get(keys[i]!)!, p]));
  return {
    tablesFor: [...index.values()].map((kind) =>
      [...tables.keys()].filter((t) => suits(example.get(kind)!, tables[t]!)),
    ),
    kind: Int32Array.from(keys, (key) => index.get(key)!),
    suits: Uint8Array.from(
      [...index.values()].flatMap((kind) => tables.map((t) => Number(suits(example.get(kind)!, t)))),
    ),
  };
}

function compileWishes({ config, people }: Instance, themes: Map<string, number>) {
  return {
    rank: Float64Array.from(
      people.flatMap((p) =>
        [...themes.keys()].map((t) => config.weights.pref * rankCost(config, p.prefs, t)),
      ),
    ),
    wishes: people.map((p) => p.prefs.flatMap((t) => themes.get(t) ?? [])),
  };
}

/** Names of others as indexes, made symmetric; names of nobody we know are left out. */
function bothWays(
  people: readonly SeatPerson[],
  index: Map<PersonId, number>,
  named: (p: SeatPerson) => readonly PersonId[],
): number[][] {
  const of = people.map(() => new Set<number>());
  people.forEach((p, i) => {
    for (const id of named(p)) {
      const j = index.get(id);
      if (j === undefined || j === i) continue;
      of[i]!.add(j);
      of[j]!.add(i);
    }
  });
  return of.map((set) => [...set]);
}

/** Companions of companions sit together too: the connected people, each with the same list. */
function parties(companions: readonly (readonly number[])[]): number[][] {
  const party: number[][] = [];
  for (let i = 0; i < companions.length; i++) {
    if (party[i]) continue;
    const members = [i];
    for (let k = 0; k < members.length; k++) {
      for (const j of companions[members[k]!]!) if (!members.includes(j)) members.push(j);
    }
    for (const member of members) party[member] = members;
  }
  return party;
}
