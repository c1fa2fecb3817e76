import type { ChoiceId, Round, TableId, ThemeId } from '../ids.ts';

/*
 * What director and organiser ask about a choice of themes, and what they are answered. JSON, under /api/choices.
 *
 *   POST close    {choice}          -> {pos}          draws the lot; asked again, the lot stays
 *   POST preview  {choice, tables?} -> ChoicePreview  nothing is decided by it; refused: choice-open, choice-over
 *   POST accept   {choice, tables}  -> {pos}          gives places and seats
 *
 * Opening and choosing are ordinary commands of the device: openChoice, chooseThemes.
 */

/** A table as it is to be in the round. */
export interface AgreedTable {
  table: TableId;
  theme: ThemeId | null;
  open: boolean;
}

/** What a table is now and what it is to become. */
export interface TableChange {
  table: TableId;
  number: number;
  room: string;
  before: { theme: ThemeId | null; open: boolean };
  after: { theme: ThemeId | null; open: boolean };
}

export interface ThemePreview {
  theme: ThemeId;
  /** Seats at the tables of the theme, as they are and as they are to be. */
  seatsBefore: number;
  seats: number;
  /** How many get a place there, by the rank of their wish. */
  got: number[];
  waiting: number;
}

export interface ChoicePreview {
  choice: ChoiceId;
  round: Round;
  /** All tables; hand them back to accept. */
  tables: AgreedTable[];
  changes: TableChange[];
  themes: ThemePreview[];
  /** People who chose, who got a wish of which rank, and who got none. */
  chosen: number;
  got: number[];
  none: number;
  /** People who chose nothing, and people for whom no seat is left. */
  silent: number;
  unseated: number;
}
