import type { ChoiceOutcome } from '../facts/choices.ts';
import type { ChoiceId, PersonId, Round, TableId, ThemeId } from '../ids.ts';
import { drawn } from './lot.ts';
import { type Guest, idsOf, inOrder, type Party } from './party.ts';
import type { HallTable } from './planTables.ts';

/** Everything by which places of one choice were given, and what was given: enough to give them again. No names. */
export interface Ledger {
  choice: ChoiceId;
  round: Round;
  /** Null while people still choose. */
  lot: string | null;
  offered: ThemeId[];
  /** In the order in which they were looked at. */
  tables: (HallTable & { number: number })[];
  parties: Party[];
  /** Null until places were given. */
  given: ReadonlyMap<PersonId, ChoiceOutcome> | null;
  /** Where somebody stands now; only for who reads, nothing is counted with it. */
  now: ReadonlyMap<PersonId, { theme: ThemeId | null; table: number | null }>;
}

export type LedgerRow = Record<string, string | number | boolean>;

/** One table for all: a row for the choice, one for each table, and one for each person in the order of his turn. */
export const LEDGER_COLUMNS = [
  ...['kind', 'choice', 'round', 'id', 'lot', 'offered'],
  ...['table', 'theme', 'capacity', 'open', 'provides', 'speaks'],
  ...['turn', 'party', 'role', 'wishes', 'owed', 'late', 'counted', 'drawn'],
  ...['needs', 'languages', 'apart', 'pin'],
  ...['place', 'rank', 'waiting', 'placeNow', 'tableNow'],
] as const;

export function rowsOf(ledger: Ledger): LedgerRow[] {
  const { choice, round, lot, offered, tables } = ledger;
  const about = { choice, round };
  return [
    { kind: 'choice', ...about, id: choice, lot: lot ?? '', offered: joined(offered) },
    ...tables.map(({ id, number, theme, capacity, open, provides, languages }) => ({
      ...{ kind: 'table', ...about, id, table: number, theme: theme ?? '', capacity, open },
      ...{ provides: joined(provides), speaks: joined(languages) },
    })),
    ...inOrder(ledger.parties, lot ?? '').flatMap((party, i) =>
      party.guests.map((guest) => ({ kind: 'person', ...about, ...personRow(ledger, party, guest, i + 1) })),
    ),
  ];
}

/** Companions share a turn: it names their party as well. */
function personRow({ lot, given, now }: Ledger, party: Party, guest: Guest, turn: number): LedgerRow {
  const { id, role, needs, languages, apart, pin } = guest;
  const outcome = given?.get(id);
  const { theme = null, table = null } = now.get(id) ?? {};
  return {
    ...{ id, turn, role, wishes: joined(party.wishes), owed: party.owed, late: party.late },
    party: idsOf(party).sort()[0] ?? id,
    counted: party.comes,
    drawn: lot === null ? '' : drawn(lot, idsOf(party).sort()[0] ?? id),
    ...{ needs: joined(needs), languages: joined(languages), apart: joined(apart), pin: pin ?? '' },
    ...(outcome === undefined ? {} : outcomeCells(outcome)),
    placeNow: theme ?? '',
    tableNow: table ?? '',
  };
}

/** What somebody got, as the ledger writes it: theme, rank and lists in words that can be compared. */
export const outcomeCells = ({ theme, rank, waiting }: Omit<ChoiceOutcome, 'person'>) => ({
  place: theme ?? '',
  rank: rank ?? '',
  waiting: joined(waiting.map((wait) => `${wait.theme}:${wait.position}:${wait.reason}`)),
});

/** Ids and codes hold no spaces. */
const joined = (list: readonly string[]): string => list.join(' ');

/** The cells of a person that say what he got; a row as it was read, so all text. */
export interface WrittenPlace {
  person: PersonId;
  place: string;
  rank: string;
  waiting: string;
  drawn: string;
}

/** A ledger as it was read from a file. */
export interface ReadLedger extends Omit<Ledger, 'given' | 'now'> {
  written: WrittenPlace[];
}

/** Reads what `rowsOf` wrote, in numbers and booleans or in text. */
export function readLedgers(rows: readonly Readonly<Record<string, unknown>>[]): ReadLedger[] {
  const texts = rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, String(v)])));
  return texts
    .filter(({ kind }) => kind === 'choice')
    .map(({ choice = '', round, lot = '', offered }) => {
      const mine = texts.filter((row) => row.choice === choice);
      const people = mine.filter(({ kind }) => kind === 'person');
      return {
        choice,
        round: Number(round),
        lot: lot === '' ? null : lot,
        offered: parted(offered),
        tables: mine.filter(({ kind }) => kind === 'table').map(asTable),
        parties: together(people).map(asParty),
        written: people.map(({ id = '', place = '', rank = '', waiting = '', drawn: number = '' }) => ({
          ...{ person: id, place, rank, waiting, drawn: number },
        })),
      };
    });
}

type Cells = Record<string, string | undefined>;
const parted = (text = ''): string[] => text.split(' ').filter((part) => part !== '');

/** Companions name the same party. */
function together(people: readonly Cells[]): Cells[][] {
  const parties = new Map<string | undefined, Cells[]>();
  for (const row of people) parties.set(row.party, [...(parties.get(row.party) ?? []), row]);
  return [...parties.values()];
}

const asTable = ({ id = '', table, theme = '', capacity, open, provides, speaks }: Cells) => ({
  id: id as TableId,
  number: Number(table),
  theme: theme === '' ? null : theme,
  capacity: Number(capacity),
  open: isTrue(open),
  provides: parted(provides),
  languages: parted(speaks),
});

const asParty = (rows: Cells[]): Party => ({
  guests: rows.map(({ id = '', role = '', needs, languages, apart, pin = '' }) => ({
    ...{ id, role, needs: parted(needs), languages: parted(languages), apart: parted(apart) },
    ...(pin !== '' && { pin }),
  })),
  wishes: parted(rows[0]?.wishes),
  owed: Number(rows[0]?.owed),
  late: Number(rows[0]?.late),
  comes: isTrue(rows[0]?.counted),
});

/** Spreadsheets write truth in capitals, CSV as 1. */
const isTrue = (cell = ''): boolean => ['1', 'true'].includes(cell.toLowerCase());
