import type { Round } from '../ids.ts';
import type { ClashCode } from './clash.ts';
import type { Remedy } from './relief.ts';
import type { NamedPerson, NumberedTable } from './report.ts';

// What cannot go together, in the words of people. The addresses are in `report.ts`.

/** Rules that cannot all be kept, and the rows concerned. `short` people are left over. */
export interface ClashReport {
  code: ClashCode;
  rounds: Round[];
  people: NamedPerson[];
  tables: NumberedTable[];
  short: number;
  /** The least change that mends it; empty where none is known. */
  remedies: RemedyReport[];
}

/** One row to be changed so that a clash is gone; what does not belong to `do` is empty or 0. */
export interface RemedyReport {
  do: Remedy['do'];
  people: NamedPerson[];
  tables: NumberedTable[];
  rounds: Round[];
  /** Of a table more. */
  seats: number;
  /** Languages and provisions that a table is to offer. */
  offers: string[];
  /** Whether a run can try it; else people have to arrange it first. */
  inHand: boolean;
}
