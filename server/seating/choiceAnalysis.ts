import { type Allocation, allocate } from '../../shared/choices/allocate.ts';
import type { Party } from '../../shared/choices/party.ts';
import { type HallTable, planTables } from '../../shared/choices/planTables.ts';
import type { AgreedTable } from '../../shared/choices/report.ts';
import type { ThemeId } from '../../shared/ids.ts';

/** A choice of themes as plain data that can go to a thread. */
export interface ChoiceQuestion {
  parties: readonly Party[];
  hall: readonly HallTable[];
  /** Themes that could be chosen. */
  offered: readonly ThemeId[];
  lot: string;
  /** The tables that somebody agreed on; null for those that fit what people want best. */
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

/** The tables as the organiser wants them in the round; who is not named stays as he is. */
export function agreedHall(agreed: readonly AgreedTable[], hall: readonly HallTable[]): HallTable[] {
  const named = new Map(agreed.map((one) => [one.table, one]));
  return hall.map((table) => {
    const { theme, open } = named.get(table.id) ?? table;
    return { ...table, theme, open };
  });
}
