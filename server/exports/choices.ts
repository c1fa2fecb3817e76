import { LEDGER_COLUMNS, type Ledger, rowsOf } from '../../shared/choices/ledger.ts';
import { type Guest, idsOf, type Party } from '../../shared/choices/party.ts';
import type { ChoiceParty } from '../../shared/facts/choices.ts';
import type { ChoiceId, PersonId } from '../../shared/ids.ts';
import type { Engine } from '../engine/engine.ts';
import { asGuest, hallIn, partiesFor } from '../rules/choiceHall.ts';
import type { KnownChoice } from '../rules/choices.ts';
import type { ExportTable } from './exports.ts';

/** Every choice of themes with its lot, wishes, tables and places: whoever has the file can give the places again. */
export function choices(engine: Engine): ExportTable {
  const rows = [...engine.summit.choices.choices].flatMap(([id, choice]) =>
    rowsOf(ledgerOf(id, choice, engine)),
  );
  return { columns: [...LEDGER_COLUMNS], rows };
}

function ledgerOf(id: ChoiceId, choice: KnownChoice, engine: Engine): Ledger {
  const { summit } = engine;
  const { round, lot, options, given } = choice;
  const numbers = new Map([...summit.summit.tables.values()].map((table) => [table.id, table.number]));
  const open = given === null ? null : new Set(given.open);
  const parties =
    given === null
      ? partiesFor(choice, engine)
      : given.parties.flatMap((party) => partyThen(party, engine) ?? []);
  return {
    choice: id,
    round,
    lot,
    offered: options.map((option) => option.id),
    tables: hallIn(summit, round).map((table) => ({
      ...table,
      number: numbers.get(table.id) ?? 0,
      open: open?.has(table.id) ?? table.open,
    })),
    parties,
    given: given === null ? null : new Map(given.outcomes.map((one) => [one.person, one])),
    now: new Map(
      parties.flatMap(idsOf).map((person) => [person, standsNow(person, choice, engine, numbers)]),
    ),
  };
}

/** What people need is not in the log, so it is as their rows say today; who was erased since is left out. */
function partyThen({ people, wishes, owed, late, comes, pins }: ChoiceParty, { book }: Engine): Party | null {
  const guests = people.flatMap((id): Guest[] => {
    const person = book.people.get(id);
    return person === undefined ? [] : [asGuest(person, pins?.[id])];
  });
  return guests.length === 0 ? null : { guests, wishes, owed, late, comes };
}

function standsNow(
  person: PersonId,
  { round, outcomes }: KnownChoice,
  { summit }: Engine,
  numbers: ReadonlyMap<string, number>,
) {
  const table = numbers.get(summit.tables.seats.get(round)?.get(person) ?? '') ?? null;
  return { theme: outcomes.get(person)?.theme ?? null, table };
}
