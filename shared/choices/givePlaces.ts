import type { ThemeId } from '../ids.ts';
import { type Allocation, allocate } from './allocate.ts';
import type { Party } from './party.ts';
import { type HallTable, planTables } from './planTables.ts';
import type { AgreedTable } from './report.ts';

/** A choice of themes as plain data, which can go to a thread. */
export interface ChoiceQuestion {
  /** Everybody who is to have a seat in the round. */
  parties: readonly Party[];
  hall: readonly HallTable[];
  /** Themes that could be chosen. */
  offered: readonly ThemeId[];
  lot: string;
  /** The tables that somebody agreed on; null for those that fit best what people want. */
  agreed: readonly AgreedTable[] | null;
}

export interface ChoiceAnswer {
  hall: HallTable[];
  places: Allocation;
}

/** Tables and places for a choice; nothing is decided by it. */
export function givePlaces({ parties, hall, offered, lot, agreed }: ChoiceQuestion): ChoiceAnswer {
  const expected = parties.filter(({ comes }) => comes);
  const tables = agreed === null ? planTables(hall, offered, expected).tables : agreedHall(agreed, hall);
  const open = tables.filter((table) => table.open);
  return { hall: tables, places: allocate(parties, open, lot) };
}

/** The tables as somebody wants them in the round; those that he does not name stay as they are. */
export function agreedHall(agreed: readonly AgreedTable[], hall: readonly HallTable[]): HallTable[] {
  const named = new Map(agreed.map((one) => [one.table, one]));
  return hall.map((table) => {
    const { theme, open } = named.get(table.id) ?? table;
    return { ...table, theme, open };
  });
}
