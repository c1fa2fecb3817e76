import { formLink } from '../../shared/forms.ts';
import { inLanguage, type Language, type Localized } from '../../shared/localized.ts';
import { fullName, isSeated, type Person } from '../../shared/people.ts';
import type { BadgeGroup, PaperLanguage } from '../../shared/print.ts';
import { themeOf } from '../rules/place.ts';
import type { Book } from '../rules/rule.ts';
import type { Summit } from '../rules/state.ts';
import { forDesks, inHandingOrder, letterOf } from './handing.ts';
import type {
  PaperBadge,
  PaperBallot,
  PaperForm,
  PaperListRow,
  PaperRoom,
  PaperSeat,
  PaperSign,
} from './task.ts';
import { readerOf, spoken, WORDS } from './words.ts';

/** What is known, for whoever makes paper of it. */
export interface Sources {
  summit: Summit;
  book: Book;
  language: PaperLanguage;
  secrets: {
    badgeOf(person: Person): string;
    blankBadge(number: number): string;
    blankCode(number: number): string;
    tableSign(table: string): string;
    tableCode(table: string): string;
  };
  /** Address of an app with a secret behind the `#`. */
  address(path: string, secret: string): string;
  baseUrl: string;
}

const IN_GROUP: Record<BadgeGroup, (person: Person) => boolean> = {
  all: () => true,
  guests: ({ role }) => role === 'participant',
  wildcards: ({ role }) => role === 'wildcard',
  team: ({ role }) => !isSeated(role),
};

export const peopleOf = ({ book }: Sources, group: BadgeGroup): Person[] =>
  inHandingOrder([...book.people.values()].filter(IN_GROUP[group]));

export function badgesOf(from: Sources, people: readonly Person[], seats: boolean): PaperBadge[] {
  return people.map((person) => {
    const { given, prefix, family } = person.name;
    const rest = [prefix, family].filter((part) => part !== '').join(' ');
    const guest = isSeated(person.role);
    return {
      called: given === '' ? fullName(person.name) : given,
      rest: given === '' ? '' : rest,
      about: person.organisation ?? (guest ? (person.district ?? '') : ''),
      onTitle: guest && person.organisation !== undefined,
      job: WORDS[from.language].jobs[person.role] ?? '',
      code: person.code,
      url: from.address('/b', from.secrets.badgeOf(person)),
      seats: seats && guest ? seatsOf(from, person.id) : [],
      reader: guest ? readerOf(person.languages, from.language) : from.language,
    };
  });
}

/** Blank badges by their numbers. */
export const blanksOf = (from: Sources, numbers: readonly number[]): PaperBadge[] =>
  numbers.map((blank) => ({
    called: '',
    rest: '',
    about: '',
    onTitle: false,
    job: '',
    code: from.secrets.blankCode(blank),
    url: from.address('/b', from.secrets.blankBadge(blank)),
    seats: [],
    reader: from.language,
    blank,
  }));

/** Rounds that have seats, in order, with somebody's table in each. */
function seatsOf({ summit }: Sources, person: string): PaperSeat[] {
  return [...summit.tables.seats]
    .sort(([a], [b]) => a - b)
    .map(([round, seats]) => {
      const table = summit.summit.tables.get(seats.get(person) ?? '');
      const room = table === undefined ? '' : (summit.summit.rooms.get(table.room)?.name ?? '');
      return { round, table: table?.number ?? null, room };
    });
}

const byNumber = <T extends { number: number }>(tables: Iterable<T>): T[] =>
  [...tables].sort((a, b) => a.number - b.number);

export function signsOf(from: Sources): PaperSign[] {
  const { tables, rooms, themes } = from.summit.summit;
  return byNumber(tables.values()).map((table) => ({
    number: table.number,
    readers: readersOf(from, table.languages),
    room: rooms.get(table.room)?.name ?? table.room,
    themes: titlesIn(readersOf(from, table.languages), themes.get(themeOf(table, undefined) ?? '')?.title),
    url: from.address('/tafel', from.secrets.tableSign(table.id)),
    code: from.secrets.tableCode(table.id),
  }));
}

export function roomsOf(from: Sources): PaperRoom[] {
  const { tables, rooms, themes } = from.summit.summit;
  return [...rooms.values()].map((room) => {
    const here = byNumber([...tables.values()].filter((table) => table.room === room.id));
    const own = [...themes.values()].map(({ id, title }) => ({
      title: titleIn(from, title),
      tables: here.filter((table) => table.theme === id).map(({ number }) => number),
    }));
    return {
      name: room.name,
      tables: here.map(({ number }) => number),
      readers: readersOf(
        from,
        here.flatMap(({ languages }) => languages),
      ),
      themes: own
        .filter((theme) => theme.tables.length > 0)
        .sort((a, b) => (a.tables[0] ?? 0) - (b.tables[0] ?? 0)),
    };
  });
}

/** Everybody who may come in, for so many desks. */
export function listsOf(from: Sources, desks: number): PaperListRow[][] {
  const rows = peopleOf(from, 'all').map((person): PaperListRow => {
    const { given, prefix, family } = person.name;
    const guest = isSeated(person.role);
    return {
      family: family === '' ? given : family,
      rest: family === '' ? '' : [given, prefix].filter((part) => part !== '').join(' '),
      about: person.organisation ?? person.district ?? WORDS[from.language].jobs[person.role] ?? '',
      code: person.code,
      // A column for each round, also where somebody of the team has no seat.
      seats: guest ? seatsOf(from, person.id) : seatsOf(from, ''),
    };
  });
  return forDesks(rows, desks, ({ family }) => letterOf(family)).filter((list) => list.length > 0);
}

/** So many forms for each table, or for no table in particular, with the numbers that were given out for them. */
export function formsOf(from: Sources, first: number, tables: readonly (string | null)[]): PaperForm[] {
  const { tables: known, rooms } = from.summit.summit;
  return tables.map((id, i) => {
    const table = known.get(id ?? '');
    const number = first + i;
    return {
      number,
      table: table?.number ?? null,
      room: table === undefined ? '' : (rooms.get(table.room)?.name ?? ''),
      url: formLink(from.baseUrl, number),
    };
  });
}

export const addresseesOf = (from: Sources): string[] =>
  (from.summit.summit.description?.addressees ?? []).map(({ title }) => titleIn(from, title));

/** Rounds of the running order. */
export const roundsOf = ({ summit }: Sources): number[] =>
  [...new Set([...summit.programme.steps.values()].flatMap(({ round }) => round ?? []))].sort(
    (a, b) => a - b,
  );

/** The ballot that is open, as it stands on a card; null when there is none. Its order is drawn when it opens, not before. */
export function ballotOf(from: Sources): PaperBallot | null {
  const open = [...from.summit.ballots.ballots.values()].findLast((ballot) => ballot.open);
  if (open === undefined) return null;
  const { method, most, rule, trial } = open.terms;
  const words = WORDS[from.language];
  return {
    title: titleIn(from, open.title),
    how: words.cardHow(method, most, open.options.length),
    rule: words.cardRules[rule],
    options: open.options.map(({ title }) => titleIn(from, title)),
    boxes: method === 'points' ? most : 1,
    trial,
  };
}

const titleIn = ({ language }: Sources, title: Localized | undefined): string =>
  title === undefined ? '' : inLanguage(title, language);

const readersOf = ({ language }: Sources, languages: readonly string[]): Language[] => [
  language,
  ...spoken(languages).filter((one) => one !== language),
];

/** In each of these languages in which somebody wrote it. */
const titlesIn = ([paper = 'nl', ...others]: readonly Language[], title: Localized | undefined): string[] =>
  title === undefined
    ? []
    : [inLanguage(title, paper), ...others.flatMap((language) => title[language] ?? [])];
