import type { PersonId, TableId, ThemeId } from '../ids.ts';
import { type SeatPerson, suits } from '../seating/instance.ts';
import { drawn } from './lot.ts';

/** Somebody, as far as it matters where he may sit. */
export interface Guest extends Pick<SeatPerson, 'id' | 'role' | 'needs' | 'languages' | 'apart'> {
  /** The table he was promised in this round. */
  pin?: TableId;
}

/** One person, or companions, who sit at one table and therefore choose together. */
export interface Party {
  guests: readonly Guest[];
  /** Dearest first; empty is "wherever there is room". */
  wishes: readonly ThemeId[];
  /** What the day still owes them, see `owedFor`: more goes first. */
  owed: number;
  /** 0 for who chose in time; latecomers are counted from 1 and come after all others. */
  late: number;
  /** Whether they are counted on; others get what is left. */
  comes: boolean;
}

/** A table in the round that is chosen for. */
export interface RoundTable {
  id: TableId;
  theme: ThemeId | null;
  capacity: number;
  provides: readonly string[];
  languages: readonly string[];
}

export const sizeOf = (party: Party): number => party.guests.length;
export const idsOf = (party: Party): PersonId[] => party.guests.map(({ id }) => id);
export const suitsAll = (party: Party, table: RoundTable): boolean =>
  party.guests.every((guest) => (guest.pin ?? table.id) === table.id && suits(guest, table));

/** Whether two parties may share a table; naming it on one side is enough. */
export const isApart = (a: Party, b: Party): boolean =>
  a.guests.some((one) => b.guests.some((two) => one.apart.includes(two.id) || two.apart.includes(one.id)));

/**
 * Who chooses first: who chose in time, then whom the day owes most, then the lot. When somebody chose is in none of
 * these: being quick wins nothing.
 */
export function inOrder(parties: readonly Party[], lot: string): Party[] {
  const number = new Map(parties.map((party) => [party, drawn(lot, idsOf(party).sort()[0] ?? '')]));
  return [...parties].sort(
    (a, b) => a.late - b.late || b.owed - a.owed || ((number.get(a) ?? '') < (number.get(b) ?? '') ? -1 : 1),
  );
}
