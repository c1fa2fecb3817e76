import type { Instance } from './instance.ts';
import { type Model, NONE } from './model.ts';

export interface TableSets {
  /** person -> index of the set of tables that suit him and his companion */
  of: Int32Array;
  /** set -> table -> 0 or 1 */
  sets: Uint8Array[];
}

/** Person -> his companion if that one is there in every round that he is, or NONE: only then he is always bound. */
export function mates({ people }: Instance, m: Model): Int32Array {
  const index = new Map(people.map((p, i) => [p.id, i]));
  const isBeside = (p: number, q: number): boolean => {
    for (let at = 0; at < m.here.length; at += m.people) if (m.here[at + p]! > m.here[at + q]!) return false;
    return true;
  };
  return Int32Array.from(people, ({ with: id }, p) => {
    const q = id === undefined ? undefined : index.get(id);
    return q !== undefined && isBeside(p, q) ? q : NONE;
  });
}

/** The different sets of tables that people are confined to, companions to what suits both. */
export function tableSets(m: Model, mate: Int32Array): TableSets {
  const index = new Map<string, number>();
  const sets: Uint8Array[] = [];
  const known = new Map<string, number>();
  const of = Int32Array.from(m.kind, (kind, p) => {
    const other = mate[p] === NONE ? kind : m.kind[mate[p]!]!;
    const pair = `${kind} ${other}`;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const set = m.suits.slice(kind * m.tables, (kind + 1) * m.tables);
    for (let t = 0; t < m.tables; t++) set[t]! &= m.suits[other * m.tables + t]!;
    const key = set.join('');
    const found = index.get(key) ?? sets.push(set) - 1;
    index.set(key, found);
    known.set(pair, found);
    return found;
  });
  return { of, sets };
}

export interface Confined {
  /** Sets of tables that people are confined to, smallest first. */
  own: readonly Uint8Array[];
  /** The same, and the whole hall. */
  sets: readonly Uint8Array[];
  /** Whether the person is there in the round and can only be at a table of the set. */
  inside(p: number, r: number, set: Uint8Array): boolean;
  /** Whether no table outside the set can be the person's in any round. */
  always(p: number, set: Uint8Array): boolean;
  openTables(set: Uint8Array, r: number): number;
}

export function confine(instance: Instance, m: Model): Confined {
  const { of, sets } = tableSets(m, mates(instance, m));
  const size = (set: Uint8Array) => set.reduce((sum, one) => sum + one, 0);
  const hall = new Uint8Array(m.tables).fill(1);
  const ordered = [...sets].sort((a, b) => size(a) - size(b));
  const subsets = new Map([...ordered, hall].map((set) => [set, sets.map((own) => isSubset(own, set))]));
  const inside = (p: number, r: number, set: Uint8Array): boolean => {
    const at = r * m.people + p;
    if (!m.here[at]) return false;
    const pin = m.pin[at]!;
    return pin === NONE ? subsets.get(set)![of[p]!]! : pin >= 0 && set[pin] === 1;
  };
  return {
    own: ordered,
    sets: [...ordered, hall],
    inside,
    always: (p, set) => {
      let seen = false;
      for (let r = 0; r < m.rounds; r++) {
        if (!m.here[r * m.people + p]) continue;
        if (!inside(p, r, set)) return false;
        seen = true;
      }
      return seen;
    },
    openTables: (set, r) => {
      let open = 0;
      for (let t = 0; t < m.tables; t++) open += set[t]! & m.open[r * m.tables + t]!;
      return open;
    },
  };
}

const isSubset = (a: Uint8Array, b: Uint8Array): boolean => a.every((one, t) => one === 0 || b[t] === 1);
