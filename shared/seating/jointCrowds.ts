import { type Days, daysOf, isTriable } from './crowdDays.ts';
import type { Past } from './history.ts';
import { type Model, NONE } from './model.ts';
import type { TableSets } from './tableSets.ts';

/** People who share so few tables all day long that whom they meet again can be tried out. */
export interface Crowd {
  people: readonly number[];
  tables: readonly number[];
  days: Days;
}

/**
 * The crowds of a hall. Nobody is in two of them, nobody in them is pinned or has a companion, and all of them are
 * there in all rounds, as their tables are.
 */
export function crowds(m: Model, { of, sets }: TableSets, { met }: Past): Crowd[] {
  const found: Crowd[] = [];
  const taken = new Uint8Array(m.people);
  const inTurn = [...sets].sort((a, b) => tablesIn(b).length - tablesIn(a).length);
  for (const set of inTurn) {
    const tables = tablesIn(set);
    if (!tables.every((t) => isOpenAllDay(m, t))) continue;
    const inside = sets.map((own) => own.every((one, t) => one === 0 || set[t] === 1));
    const people = [...of.keys()].filter((p) => !taken[p] && inside[of[p] ?? NONE] && isFree(m, p));
    const size = { people: people.length, tables: tables.length, rounds: m.rounds };
    if (people.length < 2 || !isTriable(size)) continue;
    for (const p of people) taken[p] = 1;
    found.push({ people, tables, days: daysOf(size, (i, j) => met(people[i] ?? NONE, people[j] ?? NONE)) });
  }
  return found;
}

const tablesIn = (set: Uint8Array): number[] => [...set.keys()].filter((t) => set[t] === 1);

/** There all day, not pinned, and nobody who must sit beside him. */
function isFree(m: Model, p: number): boolean {
  if (m.party[p]?.length !== 1) return false;
  for (let at = p; at < m.pin.length; at += m.people)
    if (m.pin[at] !== NONE || m.here[at] !== 1) return false;
  return true;
}

function isOpenAllDay(m: Model, t: number): boolean {
  for (let at = t; at < m.open.length; at += m.tables) if (m.open[at] !== 1) return false;
  return true;
}
