import type { Fact } from '../../shared/facts/fact.ts';
import {
  AGE_GROUPS,
  type AgeGroup,
  type GroupCount,
  type Reflection,
} from '../../shared/facts/reflection.ts';
import { isSeated, type Person } from '../../shared/people.ts';
import { ALREADY, facts, type Rules, roles, type Situation } from './rule.ts';

/** What the log said last. */
export type ReflectionState = Reflection;
export const noReflection = (): ReflectionState => ({ districts: [], ages: [] });

export function foldReflection(state: ReflectionState, fact: Fact): void {
  if (fact.type === 'hallReflected') Object.assign(state, { districts: fact.districts, ages: fact.ages });
}

/** Groups smaller than this are not told, and larger ones in steps of it. */
const SMALLEST = 5;

export const reflectionRules: Rules<'reflectHall'> = {
  reflectHall: {
    access: roles(),
    decide(_, { summit, book }) {
      const inside = [...summit.people.arrived.keys()].flatMap((id) => book.people.get(id) ?? []);
      const now = reflectionOf(inside, summit.summit.description);
      return same(now, summit.reflection) ? ALREADY : facts({ type: 'hallReflected', ...now });
    },
  },
};

type Description = Situation['summit']['summit']['description'];

function reflectionOf(inside: readonly Person[], description: Description): Reflection {
  const guests = inside.filter(({ role }) => isSeated(role));
  const year = Number(description?.date.slice(0, 4));
  const known = description?.districts ?? [];
  const districts = guests.flatMap(({ district }) => {
    const told = district !== undefined && (known.length === 0 || known.includes(district));
    return told ? district : [];
  });
  const ages = guests.flatMap(({ birthYear }) =>
    birthYear === undefined || Number.isNaN(year) ? [] : ageGroup(year - birthYear),
  );
  const byAge = new Map(counted(ages).map((one) => [one.group, one]));
  return {
    districts: counted(districts).sort((a, b) => b.people - a.people || (a.group < b.group ? -1 : 1)),
    ages: AGE_GROUPS.flatMap((group) => byAge.get(group) ?? []),
  };
}

const LAST_AGES: [AgeGroup, number][] = [
  ['0-17', 17],
  ['18-34', 34],
  ['35-49', 49],
  ['50-64', 64],
  ['65-79', 79],
];
const ageGroup = (age: number): AgeGroup => LAST_AGES.find(([, last]) => age <= last)?.[0] ?? '80+';

/** Sizes of the groups that are large enough, in fives: with most arrivals nothing changes that somebody at the door could see. */
function counted<Name extends string>(names: readonly Name[]): GroupCount<Name>[] {
  const sizes = new Map<Name, number>();
  for (const name of names) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  return [...sizes]
    .map(([group, size]) => ({ group, people: size - (size % SMALLEST) }))
    .filter(({ people }) => people > 0);
}

const same = (a: Reflection, b: Reflection): boolean =>
  sameCounts(a.districts, b.districts) && sameCounts(a.ages, b.ages);
const sameCounts = (a: readonly GroupCount[], b: readonly GroupCount[]): boolean =>
  a.length === b.length &&
  a.every(({ group, people }, i) => group === b[i]?.group && people === b[i]?.people);
