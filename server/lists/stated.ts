import type { Person, Profile } from '../../shared/people.ts';
import type { Column } from './columns.ts';
import type { Field } from './headings.ts';
import type { PeopleOptions, Stated } from './listedPerson.ts';
import { hasLostLetters, lostLettersPattern, nameKey } from './names.ts';
import { NEEDS } from './needs.ts';

const KEY_OF: Partial<Record<Field, keyof Profile>> = {
  email: 'email',
  phone: 'phone',
  gender: 'gender',
  birth: 'birthYear',
  age: 'birthYear',
  postcode: 'postcode',
  district: 'district',
  neighbourhood: 'neighbourhood',
  organisation: 'organisation',
  category: 'category',
  livingRoom: 'livingRoom',
  wish: 'wishes',
  language: 'languages',
  apart: 'apart',
  companion: 'companion',
  note: 'note',
};

/** Wishes count only when the summit has themes: without, they were not understood but merely counted. */
export function statedBy(columns: readonly Column[], { themes, role }: PeopleOptions): Stated {
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  const keys = new Set<keyof Profile>(['role', 'name']);
  for (const field of fields) {
    const key = KEY_OF[field];
    if (key !== undefined && (key !== 'wishes' || themes.length > 0)) keys.add(key);
  }
  if (role === 'wildcard' && fields.has('role')) keys.add('category');
  const needs = NEEDS.filter((need) => fields.has(need) || fields.has('needs'));
  if (needs.length > 0) keys.add('needs');
  return { keys: [...keys], needs };
}

/** The person with what the list says laid over it; id, code and everything unmentioned stay. */
export function overlay(person: Person, listed: Profile, stated: Stated): Person {
  const after: Record<string, unknown> = { ...person };
  for (const key of stated.keys) {
    if (listed[key] === undefined) delete after[key];
    else after[key] = listed[key];
  }
  if (isDamagedCopy(listed, person)) after.name = person.name;
  after.needs = mergeNeeds(person.needs, listed.needs, stated.needs);
  return after as unknown as Person;
}

/** A name that somebody put right here is not spoilt again by the list it came from. */
const isDamagedCopy = ({ name }: Profile, person: Person): boolean =>
  hasLostLetters(`${name.given}${name.family}`) && lostLettersPattern(name).test(nameKey(person.name));

/** Needs the list does not speak about were added by hand, and stay. */
function mergeNeeds(
  before: readonly string[],
  listed: readonly string[],
  stated: readonly string[],
): string[] {
  const merged = new Set([...before.filter((need) => !stated.includes(need)), ...listed]);
  const known = NEEDS.filter((need) => merged.has(need));
  return [...known, ...[...merged].filter((need) => !NEEDS.some((own) => own === need))];
}

/** Names of the fields in which two versions of a person differ. */
export function changedFields(before: Person, after: Person): (keyof Profile)[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Person>;
  return [...keys].filter(
    (key): key is keyof Profile => key !== 'id' && key !== 'code' && !isSame(before[key], after[key]),
  );
}

/** Names are compared by their parts, whatever the order in which these were stored. */
const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? '';
