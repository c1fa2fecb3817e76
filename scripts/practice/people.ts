import type { Person, PersonRole } from '../../shared/people.ts';
import type { Random } from '../../shared/seating/random.ts';
import { DISTRICTS, FAMILY, GIVEN, INTERPRETED, THEMES, WILDCARDS } from './city.ts';

export interface Size {
  participants: number;
  livingRooms: number;
  wildcards: number;
  organisers: number;
}

export const LEIDEN: Size = { participants: 750, livingRooms: 100, wildcards: 100, organisers: 12 };

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const AGES = [16, 25, 35, 50, 65, 80, 92] as const;

/** Made-up people. Same random numbers, same people. */
export function practicePeople(size: Size, random: Random, summitYear: number): Person[] {
  const make = new Maker(random, summitYear);
  const people: Person[] = [];
  for (let i = 0; i < size.participants; i++) people.push(make.participant(i, (i % size.livingRooms) + 1));
  for (let i = 0; i < size.wildcards; i++) people.push(make.wildcard(i));
  for (let i = 0; i < size.organisers; i++) people.push(make.basic('organiser', i));
  return people;
}

class Maker {
  constructor(
    readonly random: Random,
    readonly year: number,
  ) {}

  participant(i: number, livingRoom: number): Person {
    const person = this.basic('participant', i);
    const age = this.pickAge();
    person.birthYear = this.year - age;
    person.gender = this.chance(0.51) ? 'f' : this.chance(0.96) ? 'm' : 'x';
    person.district = this.weighted(DISTRICTS);
    person.livingRoom = String(livingRoom);
    person.wishes = this.wishes(3);
    if (this.chance(age >= 80 ? 0.2 : 0.02)) person.needs = ['wheelchair'];
    if (this.chance(0.03)) person.languages = [this.weighted(INTERPRETED)];
    return person;
  }

  wildcard(i: number): Person {
    const person = this.basic('wildcard', i);
    const [category, organisation] = this.pick(WILDCARDS);
    person.category = category;
    person.organisation = organisation;
    person.wishes = this.wishes(1);
    return person;
  }

  basic(role: PersonRole, i: number): Person {
    const origin = this.weighted([
      ['nl', 82],
      ['tr', 6],
      ['ar', 9],
      ['uk', 3],
    ] as const);
    const [family = '', prefix = ''] = this.pick(FAMILY[origin]).split('|');
    return {
      id: `${role}-${i + 1}`,
      role,
      name: { given: this.pick(GIVEN[origin]), prefix, family },
      wishes: [],
      needs: [],
      languages: [],
      apart: [],
      code: this.code(),
    };
  }

  private wishes(count: number): string[] {
    const wanted = new Set<string>();
    while (wanted.size < count) wanted.add(this.weighted(THEMES.map(({ id }, i) => [id, 18 - i] as const)));
    return [...wanted];
  }
  private pickAge(): number {
    const group = this.random.below(AGES.length - 1);
    const [from, to] = [AGES[group] ?? 16, AGES[group + 1] ?? 92];
    return from + this.random.below(to - from);
  }
  private code(): string {
    return Array.from({ length: 8 }, () => CROCKFORD[this.random.below(32)]).join('');
  }
  private chance(share: number): boolean {
    return this.random.next() < share;
  }
  private pick<T>(list: readonly T[]): T {
    return list[this.random.below(list.length)] as T;
  }
  private weighted<T>(list: readonly (readonly [T, number])[]): T {
    let left = this.random.next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of list) {
      left -= weight;
      if (left < 0) return value;
    }
    return (list.at(-1) as readonly [T, number])[0];
  }
}
