import type { Person, Profile } from '../../shared/people.ts';
import { fold } from './fold.ts';
import { groupBy } from './groupBy.ts';
import type { ListedPerson, Stated } from './listedPerson.ts';
import { hasLostLetters, lostLettersPattern, nameKey } from './names.ts';
import { changedFields, overlay } from './stated.ts';

/** One way to tell that a row and a person are the same; earlier passes are surer. */
export interface Pass {
  key(profile: Profile): string | undefined;
  /** Count everybody, also people found by an earlier pass, before calling a key unique. */
  uniqueOverall?: boolean;
}

const joined = (...parts: (string | number | undefined)[]): string | undefined =>
  parts.some((part) => part === undefined || part === '') ? undefined : parts.join('|');

const name = (profile: Profile): string => nameKey(profile.name);

/**
 * The passes in order. Couples may share an e-mail address, so with a name it is sure, alone only when one
 * person has it on both sides. A bare name counts only within a role: a wildcard is seldom also a participant.
 */
export const PASSES: readonly Pass[] = [
  { key: (p) => joined(p.email, name(p)) },
  { key: (p) => joined(p.email), uniqueOverall: true },
  { key: (p) => joined(p.email, fold(p.name.given)) },
  { key: (p) => joined(name(p), p.birthYear, p.postcode) },
  { key: (p) => joined(name(p), p.birthYear) },
  { key: (p) => joined(name(p), p.postcode) },
  { key: (p) => joined(name(p), p.livingRoom) },
  { key: (p) => joined(name(p), p.role, p.organisation) },
  { key: (p) => joined(name(p), p.role) },
  { key: (p) => joined(p.birthYear, p.postcode, fold(p.name.given)) },
  { key: (p) => joined(p.birthYear, p.postcode, fold(p.name.family)) },
];

/** Pairs found so far; both sides lose who is paired. */
export class Pairing {
  readonly pairs = new Map<ListedPerson, Person>();
  readonly #rows: readonly ListedPerson[];
  readonly #people: readonly Person[];
  readonly #taken = new Set<Person>();

  constructor(rows: readonly ListedPerson[], people: readonly Person[]) {
    this.#rows = rows;
    this.#people = people;
  }

  get freeRows(): ListedPerson[] {
    return this.#rows.filter((row) => !this.pairs.has(row));
  }

  get freePeople(): Person[] {
    return this.#people.filter((person) => !this.#taken.has(person));
  }

  /** Pairs rows that would change nothing in somebody, so that the same list twice changes nothing. */
  pairUnchanged(stated: Stated): void {
    const candidates = groupBy(this.freePeople, (person) => name(person));
    for (const row of this.freeRows) {
      const same = candidates
        .get(name(row.profile))
        ?.find((person) => !this.#taken.has(person) && isUnchanged(person, row.profile, stated));
      if (same) this.#pair(row, same);
    }
  }

  /** Pairs whoever is the only one with a key on both sides. */
  run({ key, uniqueOverall = false }: Pass): void {
    const rows = groupBy(uniqueOverall ? this.#rows : this.freeRows, (row) => key(row.profile));
    const people = groupBy(uniqueOverall ? this.#people : this.freePeople, key);
    for (const [value, [row, ...otherRows]] of rows) {
      const [person, ...otherPeople] = (value === undefined ? undefined : people.get(value)) ?? [];
      if (!row || !person || otherRows.length > 0 || otherPeople.length > 0) continue;
      const isFree = !this.pairs.has(row) && !this.#taken.has(person);
      if (isFree && !contradicts(row.profile, person)) this.#pair(row, person);
    }
  }

  /** Finds "Ay?e Y?lmaz" back as Ayşe Yılmaz: a list with the right letters is the same list, corrected. */
  pairLostLetters(): void {
    for (const person of this.freePeople) {
      const fitting = this.freeRows.filter(({ profile }) => isDamagedPair(profile, person));
      const [row] = fitting;
      if (row && fitting.length === 1 && !contradicts(row.profile, person)) this.#pair(row, person);
    }
  }

  #pair(row: ListedPerson, person: Person): void {
    this.pairs.set(row, person);
    this.#taken.add(person);
  }
}

const isUnchanged = (person: Person, listed: Profile, stated: Stated): boolean =>
  changedFields(person, overlay(person, { ...listed, ...othersOf(person) }, stated)).length === 0;

/** Who somebody sits with or apart from is known by name only at this point, so it cannot tell people apart. */
const othersOf = ({ apart, companion }: Person): Partial<Profile> => ({
  apart,
  ...(companion === undefined ? {} : { companion }),
});

/** Whether one name is the other with letters lost, within one role. */
function isDamagedPair(a: Profile, b: Profile): boolean {
  const isLost = ({ name: { given, family } }: Profile) => hasLostLetters(given + family);
  if (a.role !== b.role || isLost(a) === isLost(b)) return false;
  const [damaged, whole] = isLost(a) ? [a, b] : [b, a];
  return lostLettersPattern(damaged.name).test(name(whole));
}

/** Namesakes of another age with another address are two people. */
const contradicts = (a: Profile, b: Profile): boolean =>
  a.birthYear !== undefined &&
  b.birthYear !== undefined &&
  a.birthYear !== b.birthYear &&
  (a.email === undefined || a.email !== b.email);
