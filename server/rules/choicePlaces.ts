import { dearer, isWildcard } from '../../shared/choices/allocate.ts';
import { agreedHall } from '../../shared/choices/givePlaces.ts';
import { idsOf, type Party } from '../../shared/choices/party.ts';
import type { HallTable } from '../../shared/choices/planTables.ts';
import { chooseLate, type Shifted, type Standings, withdraw } from '../../shared/choices/shift.ts';
import type { AllocateChoice } from '../../shared/commands/choices.ts';
import type { ChoiceParty } from '../../shared/facts/choices.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { ChoiceId, PersonId, TableId, ThemeId } from '../../shared/ids.ts';
import { wildcardsPerTable } from '../../shared/seating/occupancy.ts';
import { hallIn, lateOf, partiesFor, wishesOf } from './choiceHall.ts';
import type { KnownChoice } from './choices.ts';
import { placeOf } from './place.ts';
import { type Decision, refusal, type Situation } from './rule.ts';
import type { Summit } from './state.ts';
import { seatsFact } from './tables.ts';

/** Takes places that a thread gave, when they are still about what is so. */
export function allocated(command: AllocateChoice, choice: KnownChoice, { summit }: Situation): Decision {
  const { round } = choice;
  const { parties, outcomes, seats } = command;
  for (const { table, theme } of command.tables) {
    if (!summit.summit.tables.has(table)) return refusal('table-unknown', { table });
    if (theme !== null && !summit.summit.themes.has(theme)) return refusal('theme-unknown', { theme });
  }
  const before = hallIn(summit, round);
  const hall = agreedHall(command.tables, before);
  const themes = new Map(hall.map(({ id, theme }): [TableId, ThemeId | null] => [id, theme]));
  if (!isAsChosen(parties, choice, summit) || !keepsPlaces(command, themes)) return refusal('plan-outdated');
  const tooFull = overfull(seats, hall);
  if (tooFull !== undefined) return refusal('seats-full', { table: tooFull });
  const seated = new Set(seats.map(([person]) => person));
  const entitled = parties.flatMap(({ people }) => people);
  const unplaced = [...entitled, ...(summit.tables.seats.get(round)?.keys() ?? [])].filter(
    (one) => !seated.has(one),
  );
  const open = hall.flatMap((table) => (table.open ? [table.id] : []));
  return {
    facts: [
      ...closings(before, hall, round),
      themed(summit, hall, round),
      { type: 'choiceAllocated', choice: command.choice, round, outcomes, parties, open },
      seatsFact(summit, { round, seats, unplaced: [...new Set(unplaced)], hash: command.hash, themes }),
    ],
  };
}

/** Everybody who chose is among the parties, with the wishes and the turn that he has now; people chose late in between. */
function isAsChosen(
  parties: readonly ChoiceParty[],
  choice: KnownChoice,
  { people, seating }: Summit,
): boolean {
  const counted = new Set<PersonId>();
  for (const { people: members, wishes, late } of parties) {
    for (const person of members) {
      if (counted.has(person) || !people.roles.has(person)) return false;
      counted.add(person);
    }
    if (wishesOf(choice, members).join() !== wishes.join() || lateOf(choice, members) !== late) return false;
  }
  return [...choice.wishes.keys()].every((person) => counted.has(person) || seating.absent.has(person));
}

/** Who chose has one outcome: a wish of his, at which he sits, and a list for each wish that is dearer to him. */
function keepsPlaces(
  { parties, outcomes, seats }: AllocateChoice,
  themes: ReadonlyMap<TableId, ThemeId | null>,
): boolean {
  const tableOf = new Map(seats);
  const outcomeOf = new Map(outcomes.map((one) => [one.person, one]));
  const choosers = parties.filter(({ wishes }) => wishes.length > 0);
  return (
    tableOf.size === seats.length &&
    outcomeOf.size === outcomes.length &&
    outcomes.length === choosers.reduce((sum, { people }) => sum + people.length, 0) &&
    choosers.every(({ people, wishes }) =>
      people.every((person) => {
        const outcome = outcomeOf.get(person);
        if (outcome === undefined) return false;
        const { theme, rank, waiting } = outcome;
        const lists = waiting.map((wait) => wait.theme).join();
        const isWish = theme === null ? rank === null : wishes[(rank ?? 0) - 1] === theme;
        const sits = theme === null || themes.get(tableOf.get(person) ?? '') === theme;
        return isWish && sits && lists === dearer(wishes, theme).join();
      }),
    )
  );
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
