import { owedFor } from '../../shared/choices/owed.ts';
import type { Guest, Party } from '../../shared/choices/party.ts';
import type { HallTable } from '../../shared/choices/planTables.ts';
import { isClosed } from '../../shared/facts/seating.ts';
import type { PersonId, Round, TableId, ThemeId } from '../../shared/ids.ts';
import { isSeated, type Person } from '../../shared/people.ts';
import type { KnownChoice } from './choices.ts';
import { themeOf } from './place.ts';
import type { Book, Situation } from './rule.ts';
import { pinOf, roundsOver } from './seatingState.ts';
import type { Summit } from './state.ts';

/** The person and all who sit at the same table with him, always in the same order. */
export function companionsOf(book: Book, person: PersonId): PersonId[] {
  const found = new Set([person]);
  for (const id of found) {
    const companion = book.people.get(id)?.companion;
    if (companion !== undefined && book.people.has(companion)) found.add(companion);
    for (const other of book.people.values()) if (other.companion === id) found.add(other.id);
  }
  return [...found].sort();
}

/** Tables with the theme that each has in the round, and whether it is in use then. */
export const hallIn = ({ summit, choices, seating }: Summit, round: Round): HallTable[] =>
  [...summit.tables.values()].map((table) => ({
    id: table.id,
    theme: themeOf(table, choices.themes.get(round)),
    capacity: table.capacity,
    provides: table.provides,
    languages: table.languages,
    open: !isClosed(seating.closed.get(table.id), round),
  }));

/** Once the day is under way, who is not there and did not choose is not waited for. */
const isUnderWay = ({ programme }: Summit): boolean =>
  roundsOver(programme) > 0 || programme.running?.round != null;

/** Everybody who is to have a seat in the round of the choice, companions together. */
export function partiesFor(
  choice: KnownChoice,
  { summit, book }: Pick<Situation, 'summit' | 'book'>,
): Party[] {
  const underWay = isUnderWay(summit);
  const done = new Set<PersonId>();
  const parties: Party[] = [];
  const bound = companions(book);
  for (const person of book.people.values()) {
    if (!isSeated(person.role) || summit.seating.absent.has(person.id) || done.has(person.id)) continue;
    const members = (bound.get(person.id) ?? [person.id]).flatMap((id) => book.people.get(id) ?? []);
    for (const { id } of members) done.add(id);
    const ids = members.map(({ id }) => id);
    const wishes = wishesOf(choice, ids);
    parties.push({
      guests: members.map((one) => asGuest(one, pinOf(summit.seating, one.id, choice.round))),
      wishes,
      owed: Math.max(...members.map((one) => owedTo(one, choice.round, summit))),
      late: lateOf(choice, ids),
      comes: !underWay || wishes.length > 0 || ids.some((id) => summit.people.arrived.has(id)),
    });
  }
  return parties;
}

/** Companions choose together. */
export const wishesOf = ({ wishes }: KnownChoice, people: readonly PersonId[]): ThemeId[] =>
  people.map((id) => wishes.get(id)).find((one) => one !== undefined) ?? [];
/** 0 when they chose in time, else their turn among those who chose after closing. */
export const lateOf = ({ late }: KnownChoice, people: readonly PersonId[]): number =>
  late.length === 0 ? 0 : Math.max(...people.map((id) => late.indexOf(id))) + 1;

/** Of those who have companions, all of each group; looked up once for the whole hall. */
function companions(book: Book): ReadonlyMap<PersonId, PersonId[]> {
  const bound = [...book.people.values()].filter(({ companion }) => companion !== undefined);
  const named = bound.flatMap(({ id, companion }) => [id, companion ?? id]);
  return new Map(named.map((id) => [id, companionsOf(book, id)]));
}

export const asGuest = ({ id, role, needs, languages, apart }: Person, pin: TableId | undefined): Guest => ({
  ...{ id, role, needs, languages, apart },
  ...(pin !== undefined && { pin }),
});

/** What the rounds before this one left to wish for: by his choice for that round, else by the wishes on the list. */
function owedTo({ id, wishes }: Person, round: Round, summit: Summit): number {
  const earlier = [...summit.tables.seats].flatMap(([one, seats]) => {
    if (one >= round) return [];
    const table = summit.summit.tables.get(seats.get(id) ?? '');
    if (table === undefined) return [];
    return [
      { wishes: wishesIn(summit, one, id) ?? wishes, theme: themeOf(table, summit.choices.themes.get(one)) },
    ];
  });
  return owedFor(earlier);
}

const wishesIn = ({ choices }: Summit, round: Round, person: PersonId): ThemeId[] | undefined =>
  [...choices.choices.values()].find((one) => one.round === round)?.wishes.get(person);
