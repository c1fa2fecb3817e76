import type { PersonId } from '../../shared/ids.ts';
import type { Person, Profile } from '../../shared/people.ts';
import type { ListedPerson, PeopleReading } from './listedPerson.ts';
import { PASSES, Pairing } from './matchPasses.ts';
import { OthersFinder } from './others.ts';
import type { Problem } from './problem.ts';
import { changedFields, overlay } from './stated.ts';

export interface Change {
  before: Person;
  after: Person;
  fields: (keyof Profile)[];
}

export interface Match {
  added: Person[];
  changed: Change[];
  /** Number of people about whom the list says what we knew. */
  same: number;
  /** People of the roles on this list who are not on it. They are shown, never removed. */
  missing: Person[];
  /** Names of others that could not be found. */
  problems: Problem[];
}

export interface Mint {
  /** A new person id. */
  id(): PersonId;
  /** A new badge code, different from all others. */
  code(): string;
}

/**
 * Lays a list over the people we have. Whoever is recognised keeps id and badge; whoever is not is new.
 * Reading the same list again changes nothing.
 */
export function matchPeople(reading: PeopleReading, existing: readonly Person[], mint: Mint): Match {
  const pairing = new Pairing(reading.rows, existing);
  pairing.pairUnchanged(reading.stated);
  for (const pass of PASSES) pairing.run(pass);
  pairing.pairLostLetters();

  const added = new Map<ListedPerson, Person>();
  for (const row of pairing.freeRows) added.set(row, { ...row.profile, id: mint.id(), code: mint.code() });
  const updated = updatedPeople(pairing, reading);
  const finder = new OthersFinder([...added.values(), ...updated.values(), ...pairing.freePeople]);
  const result: Match = { added: [], changed: [], same: 0, missing: [], problems: finder.problems };
  for (const row of reading.rows) {
    const before = pairing.pairs.get(row);
    const after = added.get(row) ?? updated.get(row);
    if (after) file(result, before, withOthers(row, after, finder, reading));
  }
  const roles = new Set([reading.role, ...reading.rows.map(({ profile }) => profile.role)]);
  result.missing = pairing.freePeople.filter(({ role }) => roles.has(role));
  return result;
}

function updatedPeople(pairing: Pairing, { stated }: PeopleReading): Map<ListedPerson, Person> {
  const updated = new Map<ListedPerson, Person>();
  // Others are names until everybody has an id, so they are left out of this first layer.
  const keys = stated.keys.filter((key) => key !== 'apart' && key !== 'companion');
  for (const [row, person] of pairing.pairs)
    updated.set(row, overlay(person, row.profile, { ...stated, keys }));
  return updated;
}

function withOthers(
  row: ListedPerson,
  person: Person,
  finder: OthersFinder,
  { stated }: PeopleReading,
): Person {
  const keys = stated.keys.filter((key) => key === 'apart' || key === 'companion');
  return overlay(person, { ...row.profile, ...finder.resolve(row, person.id) }, { keys, needs: [] });
}

function file(result: Match, before: Person | undefined, after: Person): void {
  if (before === undefined) {
    result.added.push(after);
    return;
  }
  const fields = changedFields(before, after);
  if (fields.length === 0) result.same++;
  else result.changed.push({ before, after, fields });
}
