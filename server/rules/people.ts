import type { Fact } from '../../shared/facts/fact.ts';
import type { SeatRef } from '../../shared/facts/people.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { PersonRole } from '../../shared/people.ts';
import { votersJoining } from './ballotVoters.ts';
import { ALREADY, facts, type Rules, refusal, roles } from './rule.ts';
import type { TablesState } from './tables.ts';

export interface PeopleState {
  roles: Map<PersonId, PersonRole>;
  arrived: Map<PersonId, { desk: string; at: number }>;
}

export const noPeople = (): PeopleState => ({ roles: new Map(), arrived: new Map() });

export function foldPeople(state: PeopleState, fact: Fact): void {
  switch (fact.type) {
    case 'peopleListed':
    case 'peopleRevised':
      for (const { person, role } of fact.people) state.roles.set(person, role);
      break;
    case 'personArrived':
      state.arrived.set(fact.person, { desk: fact.desk, at: fact.at });
      break;
    case 'arrivalUndone':
      state.arrived.delete(fact.person);
      break;
  }
}

/** All seats of a person over the rounds. */
const seatsOf = (person: PersonId, tables: TablesState): SeatRef[] =>
  [...tables.seats].flatMap(([round, seats]) => {
    const table = seats.get(person);
    return table === undefined ? [] : [{ round, table }];
  });

export const peopleRules: Rules<'importPeople' | 'recordArrival' | 'undoArrival'> = {
  importPeople: {
    access: roles('organiser'),
    decide({ added, changed, badges }, { summit, book, now }) {
      // The list was compared with an older state: somebody else's import came in between.
      if (added.some((person) => summit.people.roles.has(person.id))) return refusal('list-changed');
      if (changed.some((person) => !summit.people.roles.has(person.id))) return refusal('list-changed');
      if (added.length === 0 && changed.length === 0) return ALREADY;
      const briefly = (list: typeof added) => list.map(({ id: person, role }) => ({ person, role }));
      const outcome: Fact[] = [];
      if (added.length > 0) outcome.push({ type: 'peopleListed', people: briefly(added) });
      if (changed.length > 0) outcome.push({ type: 'peopleRevised', people: briefly(changed) });
      outcome.push(...votersJoining(briefly([...added, ...changed]), summit));
      const links = badges
        .filter(({ hash }) => !book.links.has(hash))
        .map(({ hash, person }) => ({
          hash,
          person,
          role: 'participant' as const,
          issuedAt: now,
          revoked: false,
        }));
      return {
        facts: outcome,
        rows: [
          ...[...added, ...changed].map((put) => ({ table: 'people' as const, put })),
          ...links.map((put) => ({ table: 'links' as const, put })),
        ],
      };
    },
  },
  recordArrival: {
    access: roles('desk', 'organiser'),
    decide({ person, desk, at }, { summit }) {
      const role = summit.people.roles.get(person);
      if (role === undefined) return refusal('person-unknown');
      const first = summit.people.arrived.get(person);
      if (first !== undefined) return facts({ type: 'arrivalRepeated', person, desk, at, first });
      return facts({ type: 'personArrived', person, desk, at, role, seats: seatsOf(person, summit.tables) });
    },
  },
  undoArrival: {
    access: roles('desk', 'organiser'),
    decide({ person, desk }, { summit }) {
      const role = summit.people.roles.get(person);
      if (role === undefined) return refusal('person-unknown');
      if (!summit.people.arrived.has(person)) return ALREADY;
      return facts({ type: 'arrivalUndone', person, desk, role, seats: seatsOf(person, summit.tables) });
    },
  },
};
