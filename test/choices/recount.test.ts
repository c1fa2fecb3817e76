import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsIn } from '../../scripts/verbs/choices.ts';
import { toCsv } from '../../server/http/exports.ts';
import { allocate } from '../../shared/choices/allocate.ts';
import {
  LEDGER_COLUMNS,
  type Ledger,
  type LedgerRow,
  readLedgers,
  rowsOf,
} from '../../shared/choices/ledger.ts';
import type { Party } from '../../shared/choices/party.ts';
import { recount } from '../../shared/choices/recount.ts';

const THEMES = ['green', 'home', 'safe'];
const anyTable = fc.record({
  theme: fc.option(fc.constantFrom(...THEMES)),
  capacity: fc.integer({ min: 1, max: 3 }),
  open: fc.boolean(),
  provides: fc.subarray(['wheelchair', 'loop']),
  languages: fc.subarray(['ar', 'en']),
});
const anyParty = fc.record({
  wishes: fc.shuffledSubarray(THEMES),
  owed: fc.nat(3),
  late: fc.constantFrom(0, 0, 1, 2),
  comes: fc.boolean(),
  size: fc.constantFrom(1, 1, 1, 2),
  needs: fc.subarray(['wheelchair']),
  languages: fc.subarray(['ar']),
  wild: fc.boolean(),
  apart: fc.subarray(['p0a', 'p1a']),
});
/** Lots as they are drawn, and as a spreadsheet would take them for a formula. */
const anyLot = fc.oneof(fc.uuid(), fc.constantFrom('-lot', '=1+1', '@x', '+31', "'quoted"));

const anyLedger: fc.Arbitrary<Ledger> = fc
  .record({
    tables: fc.array(anyTable, { minLength: 1, maxLength: 5 }),
    people: fc.array(anyParty, { maxLength: 9 }),
    lot: anyLot,
  })
  .map(({ tables, people, lot }) => {
    const hall = tables.map((table, i) => ({ ...table, id: `t${i}`, number: i + 1 }));
    const parties: Party[] = people.map(({ size, wild, needs, languages, apart, ...party }, i) => ({
      ...party,
      guests: Array.from({ length: size }, (_, n) => ({
        ...{ id: `p${i}${'ab'[n]}`, role: wild ? 'wildcard' : 'participant', needs, languages, apart },
        ...(i === 3 && { pin: 't0' }),
      })),
    }));
    const open = hall.filter((table) => table.open);
    const { outcomes } = allocate(parties, open, lot);
    const given = new Map(outcomes.map((one) => [one.person, one]));
    return {
      ...{ choice: 'c', round: 3, lot, offered: THEMES, tables: hall, parties, given },
      now: new Map(),
    };
  });

const viaCsv = (rows: LedgerRow[]) => rowsIn(toCsv(LEDGER_COLUMNS, rows));
const viaJson = (rows: LedgerRow[]) => rowsIn(JSON.stringify(rows));

describe.each([
  ['CSV', viaCsv],
  ['JSON', viaJson],
])('an export as %s', (_kind, via) => {
  test('holds all that is needed to give the same places again', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const [read] = readLedgers(via(rowsOf(ledger)));
        expect(read).toMatchObject({ choice: 'c', round: 3, lot: ledger.lot, tables: ledger.tables });
        expect(recount(read!)).toEqual([]);
      }),
    );
  });
});

test('whoever changes a place, a list or a number in the file is found out', () => {
  const one = (id: string, owed: number): Party => ({
    guests: [{ id, role: 'participant', needs: [], languages: [], apart: [] }],
    wishes: ['green', 'home'],
    owed,
    late: 0,
    comes: true,
  });
  const tables = ['green', 'home'].map((theme, i) => ({
    ...{ id: `t${i}`, number: i, theme, capacity: 1, open: true, provides: [], languages: [] },
  }));
  const parties = [one('ann', 0), one('bob', 1)];
  const { outcomes } = allocate(parties, tables, 'lot');
  const given = new Map(outcomes.map((outcome) => [outcome.person, outcome]));
  const base = { choice: 'c', round: 3, lot: 'lot', offered: ['green', 'home'], tables, parties, given };
  const rows = rowsOf({ ...base, now: new Map() });
  const bent = (change: LedgerRow) =>
    recount(readLedgers(rows.map((row) => (row.id === 'ann' ? { ...row, ...change } : row)))[0]!);
  expect(bent({})).toEqual([]);
  expect(bent({ place: 'green' })).toEqual([
    { person: 'ann', cell: 'place', written: 'green', recounted: 'home' },
  ]);
  expect(bent({ waiting: '' })).toMatchObject([{ cell: 'waiting', recounted: 'green:1:owed' }]);
  expect(bent({ drawn: '0' })).toMatchObject([{ cell: 'drawn' }]);
  expect(bent({ owed: 2 }).map(({ person }) => person)).toContain('bob');
});

test('while people choose there is nothing to recount', () => {
  const empty = { choice: 'c', round: 3, lot: null, offered: THEMES, tables: [], parties: [], given: null };
  expect(recount(readLedgers(rowsOf({ ...empty, now: new Map() }))[0]!)).toEqual([]);
});
