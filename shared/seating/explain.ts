import type { PersonId, Round, TableId, ThemeId } from '../ids.ts';
import { type Assignment, type Instance, inWindow, suits } from './instance.ts';
import { occupancy } from './occupancy.ts';

/** Why somebody sits where he sits, as data for a sentence in his own language. */
export interface SeatReason {
  round: Round;
  /** null without a seat. */
  table: TableId | null;
  theme: ThemeId | null;
  /** Which of his wishes the theme is, from 1; 0 when it is none of them, null when he has no wishes. */
  wish: number | null;
  /** Somebody decided it: the table is his by name. */
  pinned: boolean;
  /** Open tables that have all he needs and a language he speaks, of all open tables. */
  suitable: number;
  open: number;
  /** His companion, if they sit here together. */
  companion: PersonId | null;
  /** People at the table from his own living room. */
  sameRoom: PersonId[];
  /** People at the table whom he met in an earlier round. */
  metBefore: PersonId[];
  /** Attribute -> how many others at the table have the same value. */
  alike: Record<string, number>;
}

/** One reason a round in which the person is there; empty for somebody who is not on the list. */
export function explain(instance: Instance, assignment: Assignment, personId: PersonId): SeatReason[] {
  const person = instance.people.find((p) => p.id === personId);
  if (!person) return [];
  const themes = new Map(instance.tables.map((t) => [t.id, t.theme]));
  const met = new Set<PersonId>();
  return occupancy(instance, assignment).flatMap(({ round, open, at, seat }) => {
    if (!inWindow(person, round)) return [];
    const table = seat.get(personId) ?? null;
    const theme = table === null ? null : (themes.get(table) ?? null);
    const others = table === null ? [] : (at.get(table) ?? []).filter((other) => other.id !== personId);
    const reason: SeatReason = {
      round,
      table,
      theme,
      wish: person.prefs.length === 0 || theme === null ? null : person.prefs.indexOf(theme) + 1,
      pinned: table !== null && person.pins[round] === table,
      suitable: open.filter((t) => suits(person, t)).length,
      open: open.length,
      companion: others.find((other) => other.id === person.with || other.with === personId)?.id ?? null,
      sameRoom: others.filter((other) => other.group !== '' && other.group === person.group).map((o) => o.id),
      metBefore: others.filter((other) => met.has(other.id)).map((other) => other.id),
      alike: Object.fromEntries(
        Object.entries(person.div).map(([a, value]) => [a, others.filter((o) => o.div[a] === value).length]),
      ),
    };
    for (const other of others) met.add(other.id);
    return [reason];
  });
}
