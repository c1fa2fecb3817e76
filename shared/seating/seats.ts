import type { Assignment } from './instance.ts';
import { type Model, NONE } from './model.ts';

/** Who sits where, and the counts that make the price of a seat cheap to find. Changed by `sit` and `rise` alone. */
export interface Seats {
  readonly model: Model;
  /** round x person -> table or NONE */
  readonly table: Int32Array;
  /** round x table */
  readonly size: Int32Array;
  /** round x table */
  readonly wild: Int32Array;
  /** (round x table) x stride -> person; the first `size` of each are in use */
  readonly members: Int32Array;
  readonly stride: number;
  /** round x person -> place in `members` */
  readonly slot: Int32Array;
  /** (round x table) x value */
  readonly count: Uint16Array;
  /** round x person -> guests at the same table whom he meets in another round as well */
  readonly again: Uint16Array;
  /** person x theme -> seats there that he was not pinned to */
  readonly seen: Uint8Array;
  /** round x person -> table he had in the base plan and could keep, or NONE */
  readonly base: Int32Array;
  /** round x person: 1 for who stays where he is, because he sits there already or nobody may be asked to move */
  readonly held: Uint8Array;
}

/** An empty hall. `base` is indexed round x person; nobody has a seat yet. */
export function emptySeats(model: Model, base: Int32Array): Seats {
  const { rounds, people, tables } = model;
  const stride = Math.max(1, ...model.capacity, fullest(model, base));
  return {
    model,
    table: new Int32Array(rounds * people).fill(NONE),
    size: new Int32Array(rounds * tables),
    wild: new Int32Array(rounds * tables),
    members: new Int32Array(rounds * tables * stride),
    stride,
    slot: new Int32Array(rounds * people),
    count: new Uint16Array(rounds * tables * model.values),
    again: new Uint16Array(rounds * people),
    seen: new Uint8Array(people * model.themes),
    base,
    held: new Uint8Array(rounds * people),
  };
}

/** The seats of a plan that exist: person there, table open. Indexed round x person. */
export function baseTables(model: Model, plan: Assignment | undefined): Int32Array {
  const tableIndex = new Map(model.tableIds.map((id, t) => [id, t]));
  const base = new Int32Array(model.rounds * model.people).fill(NONE);
  if (!plan) return base;
  model.personIds.forEach((id, p) => {
    const seats = plan.get(id) ?? [];
    for (let r = 0; r < model.rounds; r++) {
      const t = tableIndex.get(seats[r] ?? '');
      const at = r * model.people + p;
      if (t !== undefined && model.here[at] && model.open[r * model.tables + t]) base[at] = t;
    }
  });
  return base;
}

/** Takes a seat. The caller has seen to it that the person has none and that the table has room. */
export function sit(s: Seats, p: number, r: number, t: number): void {
  const { model } = s;
  const at = r * model.people + p;
  const row = r * model.tables + t;
  s.table[at] = t;
  s.slot[at] = s.size[row]!;
  s.members[row * s.stride + s.size[row]!] = p;
  s.size[row]!++;
  tally(s, p, at, row, 1);
  if (model.rounds > 1) meet(s, p, r, row, 1);
}

/** Leaves a seat; returns the table it was at. */
export function rise(s: Seats, p: number, r: number): number {
  const { model } = s;
  const at = r * model.people + p;
  const t = s.table[at]!;
  const row = r * model.tables + t;
  s.size[row]!--;
  const last = s.members[row * s.stride + s.size[row]!]!;
  s.members[row * s.stride + s.slot[at]!] = last;
  s.slot[r * model.people + last] = s.slot[at]!;
  if (model.rounds > 1) meet(s, p, r, row, -1);
  s.table[at] = NONE;
  tally(s, p, at, row, -1);
  return t;
}

/** Two people trade their seats. */
export function exchange(s: Seats, p: number, q: number, r: number): void {
  const a = rise(s, p, r);
  const b = rise(s, q, r);
  sit(s, p, r, b);
  sit(s, q, r, a);
}

/** Everybody back where he was; `table` is a copy of `Seats.table` made before. */
export function restore(s: Seats, table: Int32Array): void {
  const n = s.model.people;
  const changed = [...table.keys()].filter((at) => table[at] !== s.table[at]);
  for (const at of changed) if (s.table[at] !== NONE) rise(s, at % n, Math.floor(at / n));
  for (const at of changed) if (table[at] !== NONE) sit(s, at % n, Math.floor(at / n), table[at]!);
}

function tally(s: Seats, p: number, at: number, row: number, step: 1 | -1): void {
  const { model } = s;
  s.wild[row]! += step * model.wild[p]!;
  for (let a = 0; a < model.attributes; a++) {
    const v = model.value[p * model.attributes + a]!;
    if (v !== NONE) s.count[row * model.values + v]! += step;
  }
  if (model.pin[at] === NONE) s.seen[p * model.themes + model.theme[row % model.tables]!]! += step;
}

/** Keeps `again` when the person meets, or no longer meets, the guests of a table he is counted at. */
function meet(s: Seats, p: number, r: number, row: number, step: 1 | -1): void {
  const n = s.model.people;
  const first = row * s.stride;
  const end = first + s.size[row]!;
  for (let k = first; k < end; k++) {
    const q = s.members[k]!;
    if (q === p) continue;
    let times = 0;
    let other = 0;
    for (let i = 0, at = 0; i < s.model.rounds; i++, at += n) {
      const t = s.table[at + p]!;
      if (i === r || t === NONE || t !== s.table[at + q]) continue;
      times++;
      other = at;
    }
    if (times === 0) continue;
    s.again[r * n + p]! += step;
    s.again[r * n + q]! += step;
    if (times > 1) continue;
    s.again[other + p]! += step;
    s.again[other + q]! += step;
  }
}

function fullest(model: Model, base: Int32Array): number {
  const size = new Int32Array(model.rounds * model.tables);
  base.forEach((t, at) => {
    if (t !== NONE) size[Math.floor(at / model.people) * model.tables + t]!++;
  });
  return size.reduce((most, n) => Math.max(most, n), 0);
}

/** Back to plain data. Rounds before `from` are copied from the base plan as they are: history is not ours. */
export function toAssignment(s: Seats, from = 0, plan?: Assignment): Assignment {
  const { model } = s;
  return new Map(
    model.personIds.map((id, p) => [
      id,
      Array.from({ length: model.rounds }, (_, r) => {
        if (r < from) return plan?.get(id)?.[r] ?? null;
        const t = s.table[r * model.people + p]!;
        return t === NONE ? null : model.tableIds[t]!;
      }),
    ]),
  );
}
