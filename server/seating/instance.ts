import { type Closure, isClosed } from '../../shared/facts/seating.ts';
import type { Table } from '../../shared/facts/summit.ts';
import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import { isSeated, type Person } from '../../shared/people.ts';
import {
  type Assignment,
  DEFAULTS,
  type Instance,
  type SeatPerson,
  type SeatTable,
} from '../../shared/seating/instance.ts';
import { roundsOf } from '../rules/programmeState.ts';
import type { Book } from '../rules/rule.ts';
import { pinOf, roundsOver } from '../rules/seatingState.ts';
import type { Summit } from '../rules/state.ts';

/** Lower edges of the age groups over which tables are mixed. */
const AGE_EDGES = [16, 25, 35, 50, 65, 80] as const;

/** What the placer is given: seated people and tables of the summit as it stands, without names. */
export function instanceOf(summit: Summit, book: Book): Instance {
  const { description, tables } = summit.summit;
  const { weights, absent, closed } = summit.seating;
  const year = Number((description?.date ?? '').slice(0, 4)) || 0;
  const rounds = Math.max(1, ...roundsOf(summit.programme));
  const over = roundsOver(summit.programme);
  const seated = [...book.people.values()].filter(({ role }) => isSeated(role));
  const attributes = knownAttributes(seated, year);
  return {
    config: {
      ...DEFAULTS,
      name: description?.name ?? '',
      rounds,
      weights: weights ?? DEFAULTS.weights,
    },
    people: seated.map((person) => ({
      ...asSeatPerson(person),
      div: Object.fromEntries(attributes.map(([name, read]) => [name, read(person)])),
      pins: pinsOf(summit, person.id, rounds),
      // What was is history; from the next round on his seat is for others.
      ...(absent.has(person.id) && { lastRound: over }),
    })),
    tables: [...tables.values()].map((table) => ({
      ...asSeatTable(table),
      ...windowOf(closed.get(table.id), over + 1),
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

const asSeatTable = ({ id, theme, capacity, provides, languages }: Table): SeatTable => ({
  id,
  theme: theme ?? '',
  capacity,
  provides,
  languages,
});

/** The placer knows one span of rounds a table is open; of a table that opens again, the part that is still to come. */
function windowOf(closure: Closure | undefined, next: Round): { firstRound?: Round; lastRound?: Round } {
  if (closure === undefined) return {};
  if (isClosed(closure, next) && closure.until !== null) return { firstRound: closure.until };
  return closure.until !== null && closure.until <= next ? {} : { lastRound: closure.from - 1 };
}

function pinsOf({ seating }: Summit, person: PersonId, rounds: Round): Record<Round, TableId> {
  const pins: Record<Round, TableId> = {};
  if (!seating.pins.has(person)) return pins;
  for (let round = 1; round <= rounds; round++) {
    const table = pinOf(seating, person, round);
    if (table !== undefined) pins[round] = table;
  }
  return pins;
}

function asSeatPerson(person: Person): Omit<SeatPerson, 'pins' | 'div'> {
  return {
    id: person.id,
    role: person.role,
    group: person.livingRoom ?? '',
    languages: person.languages,
    needs: person.needs,
    prefs: person.wishes,
    apart: person.apart,
    ...(person.companion !== undefined && { with: person.companion }),
  };
}

type Attribute = [name: string, read: (person: Person) => string];

/** What tables are mixed by; an attribute that the lists say nothing of would only seem to be badly mixed. */
function knownAttributes(people: readonly Person[], year: number): Attribute[] {
  const all: Attribute[] = [
    ['district', ({ district = '' }) => district],
    ['neighbourhood', ({ neighbourhood = '' }) => neighbourhood],
    ['age', ({ birthYear }) => ageGroup(birthYear, year)],
    ['gender', ({ gender = '' }) => gender],
  ];
  return all.filter(([, read]) => people.some((person) => read(person) !== ''));
}

function ageGroup(birthYear: number | undefined, year: number): string {
  if (birthYear === undefined || year === 0) return '';
  const age = year - birthYear;
  return String(AGE_EDGES.findLast((edge) => age >= edge) ?? 0);
}
