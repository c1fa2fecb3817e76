import type { PersonId } from '../ids.ts';
import { allocate } from './allocate.ts';
import { outcomeCells, type ReadLedger, type WrittenPlace } from './ledger.ts';
import { drawn } from './lot.ts';
import { idsOf } from './party.ts';

/** Where the file says something else than giving the places again does. */
export interface Difference {
  person: PersonId;
  cell: 'drawn' | 'place' | 'rank' | 'waiting';
  written: string;
  recounted: string;
}

const CELLS = ['drawn', 'place', 'rank', 'waiting'] as const;

/** Gives the places of a choice again, from the lot and what people wished alone, and compares. */
export function recount({ lot, tables, parties, written }: ReadLedger): Difference[] {
  if (lot === null) return [];
  const open = tables.filter((table) => table.open);
  const outcomes = new Map(allocate(parties, open, lot).outcomes.map((one) => [one.person, one]));
  const partyOf = new Map(parties.flatMap((party) => idsOf(party).map((id) => [id, party])));
  return written.flatMap((row) => {
    const outcome = outcomes.get(row.person);
    const party = partyOf.get(row.person);
    const cells: Omit<WrittenPlace, 'person'> = {
      drawn: party === undefined ? '' : drawn(lot, idsOf(party).sort()[0] ?? ''),
      ...(outcome === undefined ? { place: '', rank: '', waiting: '' } : asText(outcomeCells(outcome))),
    };
    return CELLS.flatMap((cell): Difference[] =>
      row[cell] === cells[cell]
        ? []
        : [{ person: row.person, cell, written: row[cell], recounted: cells[cell] }],
    );
  });
}

const asText = ({ place, rank, waiting }: ReturnType<typeof outcomeCells>) => ({
  place,
  rank: String(rank),
  waiting,
});
