import { allocate, isWildcard } from '../../shared/choices/allocate.ts';
import { idsOf, type Party } from '../../shared/choices/party.ts';
import type { HallTable } from '../../shared/choices/planTables.ts';
import { chooseLate, type Shifted, type Standings, withdraw } from '../../shared/choices/shift.ts';
import type { AllocateChoice } from '../../shared/commands/choices.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { ChoiceId, PersonId, TableId, ThemeId } from '../../shared/ids.ts';
import { wildcardsPerTable } from '../../shared/seating/occupancy.ts';
import { hallIn, partiesFor } from './choiceHall.ts';
import type { KnownChoice } from './choices.ts';
import { placeOf } from './place.ts';
import { type Decision, refusal, type Situation } from './rule.ts';
import type { Summit } from './state.ts';
import { seatsFact } from './tables.ts';

type Known = Pick<Situation, 'summit' | 'book'>;

/** The tables as the organiser wants them in the round. */
export function agreedHall(
  { tables }: Pick<AllocateChoice, 'tables'>,
  hall: readonly HallTable[],
): HallTable[] {
  const agreed = new Map(tables.map((one) => [one.table, one]));
  return hall.map((table) => {
    const { theme, open } = agreed.get(table.id) ?? table;
    return { ...table, theme, open };
  });
}

/** Places for the choice with these tables, by the lot that was drawn at closing; nothing is decided by it yet. */
export const placesFor = (choice: KnownChoice, hall: readonly HallTable[], known: Known) =>
  allocate(
    partiesFor(choice, known),
    hall.filter(({ open }) => open),
    choice.lot ?? '',
  );

export function allocated(command: AllocateChoice, choice: KnownChoice, situation: Situation): Decision {
  const { summit } = situation;
  const { round } = choice;
  for (const { table, theme } of command.tables) {
    if (!summit.summit.tables.has(table)) return refusal('table-unknown', { table });
    if (theme !== null && !summit.summit.themes.has(theme)) return refusal('theme-unknown', { theme });
  }
  const before = hallIn(summit, round);
  const hall = agreedHall(command, before);
  const { outcomes, seats: plain } = placesFor(choice, hall, situation);
  const themeAt = new Map(hall.map(({ id, theme }): [TableId, ThemeId | null] => [id, theme]));
  const mixed = command.seats === null ? null : new Map(command.seats);
  // Made for places that are no longer these: somebody chose late in between.
  if (
    mixed !== null &&
    outcomes.some(({ person, theme }) => theme !== null && themeAt.get(mixed.get(person) ?? '') !== theme)
  )
    return refusal('plan-outdated');
  const seats = [...(mixed ?? plain)].flatMap(([person, at]): [PersonId, TableId][] =>
    at === null ? [] : [[person, at]],
  );
  const tooFull = overfull(seats, hall);
  if (tooFull !== undefined) return refusal('seats-full', { table: tooFull });
  const seated = new Set(seats.map(([person]) => person));
  const unplaced = [...plain.keys(), ...(summit.tables.seats.get(round)?.keys() ?? [])].filter(
    (one) => !seated.has(one),
  );
  return {
    facts: [
      ...closings(before, hall, round),
      themed(summit, hall, round),
      { type: 'choiceAllocated', choice: command.choice, round, outcomes },
      seatsFact(summit, {
        round,
        seats,
        unplaced: [...new Set(unplaced)],
        hash: command.hash,
        themes: themeAt,
      }),
    ],
  };
}

/** Number of the first table with more people than seats. */
function overfull(seats: readonly [PersonId, TableId][], hall: readonly HallTable[]): string | undefined {
  const taken = new Map<TableId, number>();
  for (const [, table] of seats) taken.set(table, (taken.get(table) ?? 0) + 1);
  return [...taken].find(([table, count]) => {
    const known = hall.find(({ id }) => id === table);
    return known === undefined || !known.open || count > known.capacity;
  })?.[0];
}

function closings(before: readonly HallTable[], after: readonly HallTable[], round: number): Fact[] {
  return after.flatMap(({ id, open }, i): Fact[] => {
    if (open === before[i]?.open) return [];
    return [{ type: open ? 'tableOpened' : 'tableClosed', table: id, fromRound: round }];
  });
}

function themed({ summit }: Summit, hall: readonly HallTable[], round: number): Fact {
  const themes = new Map(hall.map(({ id, theme }) => [id, theme]));
  const tables = [...summit.tables.values()].map((table) => placeOf(table, summit.rooms, themes));
  return { type: 'tablesThemed', round, tables };
}

/** What a late choice, or a place given back, changes for whom. */
export function shifted(
  id: ChoiceId,
  choice: KnownChoice,
  people: readonly PersonId[],
  wishes: ThemeId[],
  situation: Situation,
): Fact[] {
  const standings = standingsOf(choice, people, wishes, situation);
  const party = standings.parties.find((one) => idsOf(one).includes(people[0] ?? ''));
  if (party === undefined) return [];
  const change = wishes.length === 0 ? withdraw(standings, party) : chooseLate(standings, party);
  return factsOf(id, choice, change, situation.summit);
}

function standingsOf(
  choice: KnownChoice,
  people: readonly PersonId[],
  wishes: ThemeId[],
  situation: Situation,
): Standings {
  const { summit } = situation;
  const tables = hallIn(summit, choice.round).filter(({ open }) => open);
  const parties = partiesFor(choice, situation).map((party) =>
    idsOf(party).includes(people[0] ?? '') ? { ...party, wishes } : party,
  );
  return {
    parties,
    tables,
    outcomes: choice.outcomes,
    seats: summit.tables.seats.get(choice.round) ?? new Map(),
    mostWildcards: wildcardsPerTable(wildcardsAmong(parties), tables.length),
  };
}

const wildcardsAmong = (parties: readonly Party[]): number =>
  parties.flatMap(({ guests }) => guests).filter(isWildcard).length;

function factsOf(id: ChoiceId, { round }: KnownChoice, { outcomes, moves }: Shifted, summit: Summit): Fact[] {
  const { tables, rooms } = summit.summit;
  const themes = summit.choices.themes.get(round);
  const place = (table: TableId | null | undefined) => {
    const known = tables.get(table ?? '');
    return known === undefined ? null : placeOf(known, rooms, themes);
  };
  const seats = summit.tables.seats.get(round);
  const leaving = moves.filter(({ to }) => to === null);
  const coming = moves.filter(({ to }) => to !== null);
  return [
    ...(outcomes.length === 0 ? [] : [{ type: 'choiceShifted' as const, choice: id, outcomes }]),
    ...[...leaving, ...coming].map(
      ({ person, to }): Fact => ({
        type: 'seatMoved',
        person,
        round,
        from: place(seats?.get(person)),
        to: place(to),
        here: summit.people.arrived.has(person),
      }),
    ),
  ];
}
