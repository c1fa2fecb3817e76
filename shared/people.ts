import type { PersonId, ThemeId } from './ids.ts';

/** What a person does at the summit. Participants and wildcards have seats; the others work. */
export const ROLES = [
  'participant',
  'wildcard',
  'facilitator',
  'host',
  'themeTeam',
  'director',
  'organiser',
] as const;
export type PersonRole = (typeof ROLES)[number];

/** Roles of the people who are given a seat at a table. */
export const isSeated = (role: PersonRole): boolean => role === 'participant' || role === 'wildcard';

export interface PersonName {
  given: string;
  /** Dutch *tussenvoegsel*: "van der", "in 't"; empty when there is none. */
  prefix: string;
  family: string;
}

/** What the organiser's list says about somebody. Erasable: it never enters the log of facts. */
export interface Profile {
  role: PersonRole;
  name: PersonName;
  email?: string;
  phone?: string;
  gender?: 'f' | 'm' | 'x';
  birthYear?: number;
  postcode?: string;
  district?: string;
  neighbourhood?: string;
  organisation?: string;
  /** Kind of wildcard: politician, civil servant, entrepreneur, free thinker; in the list's own words. */
  category?: string;
  /** Label of the living-room conversation the person took part in. */
  livingRoom?: string;
  /** Theme wishes, dearest first. */
  wishes: ThemeId[];
  /** What a table must provide, all of it: "wheelchair", "quiet". */
  needs: string[];
  /** Languages of which the table must offer at least one; empty when Dutch is fine. */
  languages: string[];
  /** People who may not share a table with this one. */
  apart: PersonId[];
  /** The person who must always sit at the same table. */
  companion?: PersonId;
  note?: string;
}

export interface Person extends Profile {
  id: PersonId;
  /** Short code printed on the badge, 8 characters of Crockford's base 32. */
  code: string;
  /** Which badge is in force, where it is not the first one: made anew so many times, or a blank one with this number. */
  badge?: { issue: number } | { blank: number };
}

/** "Youssef El-Amrani", "Truus van der Meer". */
export const fullName = (name: PersonName): string =>
  [name.given, name.prefix, name.family].filter((part) => part !== '').join(' ');

/** "Meer, Truus van der": the way a Dutch list is sorted. */
export const sortName = (name: PersonName): string =>
  [name.family, [name.given, name.prefix].filter((part) => part !== '').join(' ')]
    .filter((part) => part !== '')
    .join(', ');
