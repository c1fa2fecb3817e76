import type { PersonId } from '../../shared/ids.ts';
import { fullName, type Person, type Profile, sortName } from '../../shared/people.ts';
import { fold } from './fold.ts';
import type { ListedPerson } from './listedPerson.ts';
import { type Problem, problemAt } from './problem.ts';

/** Finds the people that a list calls by name in another person's row. */
export class OthersFinder {
  readonly problems: Problem[] = [];
  readonly #byKey = new Map<string, Set<PersonId>>();

  constructor(people: readonly Person[]) {
    for (const person of people) {
      const keys = [
        fullName(person.name),
        sortName(person.name),
        `${person.name.prefix}${person.name.family}${person.name.given}`,
      ];
      for (const key of [...keys, person.email ?? '']) this.#add(fold(key), person.id);
    }
  }

  /** `apart` and `companion` of the person on a row, as ids; names that are nobody's become problems. */
  resolve(row: ListedPerson, self: PersonId): Pick<Profile, 'apart' | 'companion'> {
    const apart = this.#ids(row, row.apartNames, 'apart', self);
    const [companion] = this.#ids(row, row.companionName, 'companion', self);
    return { apart, ...(companion === undefined ? {} : { companion }) };
  }

  #add(key: string, id: PersonId): void {
    if (key === '') return;
    this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(id));
  }

  #ids(
    row: ListedPerson,
    text: string | undefined,
    column: 'apart' | 'companion',
    self: PersonId,
  ): PersonId[] {
    const found = new Set<PersonId>();
    for (const name of this.#names(text ?? '')) {
      const [id, ...more] = [...(this.#byKey.get(fold(name)) ?? [])].filter((other) => other !== self);
      if (id !== undefined && more.length === 0) found.add(id);
      else {
        const code = id === undefined ? 'unknownPerson' : 'ambiguousPerson';
        this.problems.push(problemAt(row, code, { value: name, column }));
      }
    }
    return [...found];
  }

  /** Names in a cell, cut at signs and "en"; at commas only where "Jong, Piet de" is not one name. */
  #names(text: string): string[] {
    return text
      .split(/[;\n/&+]|\s(?:en|and)\s/i)
      .flatMap((part) => (this.#byKey.has(fold(part)) ? [part] : part.split(',')))
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
}
