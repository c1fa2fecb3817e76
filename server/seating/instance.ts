import type { Round } from '../../shared/ids.ts';
import { isSeated, type Person } from '../../shared/people.ts';
import { type Assignment, DEFAULTS, type Instance, type SeatPerson } from '../../shared/seating/instance.ts';
import { roundsOf } from '../rules/programme.ts';
import type { Book } from '../rules/rule.ts';
import type { Summit } from '../rules/state.ts';

/** Lower edges of the age groups over which tables are mixed. */
const AGE_EDGES = [16, 25, 35, 50, 65, 80] as const;

/** What the placer is given: seated people and tables of the summit as it stands, without names. */
export function instanceOf(summit: Summit, book: Book): Instance {
  const { description, tables } = summit.summit;
  const year = Number((description?.date ?? '').slice(0, 4)) || 0;
  return {
    config: {
      ...DEFAULTS,
      name: description?.name ?? '',
      rounds: Math.max(1, ...roundsOf(summit.programme)),
    },
    people: [...book.people.values()]
      .filter(({ role }) => isSeated(role))
      .map((person) => asSeatPerson(person, year)),
    tables: [...tables.values()].map(({ id, theme, capacity, provides, languages }) => ({
      id,
      theme: theme ?? '',
      capacity,
      provides,
      languages,
    })),
  };
}

/** The seats that are in force, in the placer's shape. */
export function assignmentOf(summit: Summit, rounds: Round): Assignment {
  const assignment = new Map<string, (string | null)[]>();
  for (const [round, seats] of summit.tables.seats)
    for (const [person, table] of seats) {
      const row = assignment.get(person) ?? Array.from({ length: rounds }, () => null);
      row[round - 1] = table;
      assignment.set(person, row);
    }
  return assignment;
}

function asSeatPerson(person: Person, year: number): SeatPerson {
  return {
    id: person.id,
    role: person.role,
    group: person.livingRoom ?? '',
    div: {
      district: person.district ?? '',
      neighbourhood: person.neighbourhood ?? '',
      age: ageGroup(person.birthYear, year),
      gender: person.gender ?? '',
    },
    languages: person.languages,
    needs: person.needs,
    prefs: person.wishes,
    pins: {},
    apart: person.apart,
    ...(person.companion !== undefined && { with: person.companion }),
  };
}

function ageGroup(birthYear: number | undefined, year: number): string {
  if (birthYear === undefined || year === 0) return '';
  const age = year - birthYear;
  return String(AGE_EDGES.findLast((edge) => age >= edge) ?? 0);
}
