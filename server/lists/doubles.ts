import type { Profile } from '../../shared/people.ts';
import type { ListedPerson } from './listedPerson.ts';
import { nameKey } from './names.ts';

/** Finds rows that are about somebody who was on the list already. */
export class DoubleFinder {
  readonly #lineByKey = new Map<string, number>();
  readonly #byName = new Map<string, ListedPerson[]>();

  /**
   * Adds a row. Null when the person is new; else the earlier line, and whether it surely is the same person:
   * same name and e-mail address, same name, year of birth and postcode, or all cells the same.
   */
  add(person: ListedPerson): { line: number; same: boolean } | null {
    const keys = identityKeys(person.profile);
    for (const key of keys) {
      const line = this.#lineByKey.get(key);
      if (line !== undefined) return { line, same: true };
    }
    for (const key of keys) this.#lineByKey.set(key, person.line);
    const name = nameKey(person.profile.name);
    const namesakes = this.#byName.get(name) ?? [];
    this.#byName.set(name, [...namesakes, person]);
    const alike = namesakes.find((other) => !tellsApart(other.profile, person.profile));
    return alike ? { line: alike.line, same: false } : null;
  }
}

function identityKeys(profile: Profile): string[] {
  const { email, birthYear, postcode } = profile;
  const name = nameKey(profile.name);
  const keys = [`all ${JSON.stringify(profile)}`];
  if (email) keys.push(`email ${email} ${name}`);
  if (birthYear && postcode) keys.push(`home ${birthYear} ${postcode} ${name}`);
  return keys;
}

/** Namesakes are ordinary in a city; only those without anything that sets them apart deserve a question. */
const tellsApart = (a: Profile, b: Profile): boolean =>
  (['email', 'birthYear', 'postcode', 'livingRoom'] as const).some(
    (key) => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key],
  );
