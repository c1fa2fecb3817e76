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
  const { rounds } = config;
  const tableIndex = new Map(tables.map((t, i) => [t.id, i]));
  const open = new Uint8Array(rounds * tables.length);
  const here = new Uint8Array(rounds * people.length);
  const pin = new Int32Array(rounds * people.length).fill(NONE);
  const wildMost = new Int32Array(rounds);
  const fill = new Int32Array(rounds);
  for (let r = 0; r < rounds; r++) {
    let [present, wild, tablesOpen] = [0, 0, 0];
    people.forEach((p, i) => {
      pin[r * people.length + i] = pinIndex(p.pins[r + 1], tableIndex);
      if (!inWindow(p, r + 1)) return;
      here[r * people.length + i] = 1;
      present++;
      if (p.role === config.wildcardRole) wild++;
    });
    tables.forEach((t, i) => {
      if (!inWindow(t, r + 1)) return;
      open[r * tables.length + i] = 1;
      tablesOpen++;
    });
    wildMost[r] = wildcardsPerTable(wild, tablesOpen);
    fill[r] = evenFill(present, tablesOpen);
  }
  return { open, here, pin, wildMost, evenFill: fill };
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
  const attributes = names.length + 1;
  const value = new Int32Array(people.length * attributes);
  let values = 0;
  // The values of one attribute lie side by side, living rooms last, so that a table's counts share cache lines.
  for (let a = 0; a < attributes; a++) {
    const name = names[a];
    const rows = people.map((p) => (name === undefined ? p.group : (p.div[name] ?? '')));
    // Without a living room there is nothing to share; an unknown district is a value like another.
    const index = numbered(name === undefined ? rows.filter((row) => row !== '') : rows);
    for (let p = 0; p < rows.length; p++) {
      const found = index.get(rows[p]!);
      value[p * attributes + a] = found === undefined ? NONE : values + found;
    }
    values += index.size;
  }
  return {
    attributes,
    values,
    value,
    pairWeight: Float64Array.from([
      ...names.map((name) => attributeWeight(config, name)),
      config.weights.group,
    ]),
  };
}

function compileKinds({ people, tables }: Instance) {
  const keys = people.map(kindKeys());
  const index = numbered(keys);
  const example = new Map(people.map((p, i) => [index.get(keys[i]!)!, p]));
  const tablesFor = [...index.values()].map((kind) =>
    [...tables.keys()].filter((t) => suits(example.get(kind)!, tables[t]!)),
  );
  const suited = new Uint8Array(index.size * tables.length);
  tablesFor.forEach((list, kind) => {
    for (const t of list) suited[kind * tables.length + t] = 1;
  });
  return { tablesFor, kind: Int32Array.from(keys, (key) => index.get(key)!), suits: suited };
}

/** The same key for the same languages and needs in whatever order; sorted once for each order that occurs. */
function kindKeys(): (p: SeatPerson) => string {
  const known = new Map<string, string>();
  return ({ languages, needs }) => {
    const written = `${languages.join('\n')}\t${needs.join('\n')}`;
    const key = known.get(written) ?? JSON.stringify([[...languages].sort(), [...needs].sort()]);
    known.set(written, key);
    return key;
  };
}

function compileWishes({ config, people }: Instance, themes: Map<string, number>) {
  const rank = new Float64Array(people.length * themes.size);
  const wishes = people.map((p) => p.prefs.flatMap((theme) => themes.get(theme) ?? []));
  people.forEach((p, i) => {
    const row = i * themes.size;
    if (p.prefs.length > 0) rank.fill(config.weights.pref * config.prefCostUnlisted, row, row + themes.size);
    for (const theme of p.prefs) {
      const k = themes.get(theme);
      if (k !== undefined) rank[row + k] = config.weights.pref * rankCost(config, p.prefs, theme);
    }
  });
  return { rank, wishes };
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
