import type { Fact } from '../../shared/facts/fact.ts';
import { isClosed } from '../../shared/facts/seating.ts';
import type { Room, Table } from '../../shared/facts/summit.ts';
import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import { isSeated } from '../../shared/people.ts';
import { withOutcomes } from './choiceFollow.ts';
import { placeOf, type RoundThemes } from './place.ts';
import { ALREADY, facts, type Rules, refusal, roles } from './rule.ts';
import { roundsOver } from './seatingState.ts';
import type { Summit } from './state.ts';

export interface TablesState {
  /** Seats by round, then person. */
  seats: Map<Round, Map<PersonId, TableId>>;
  /** Number of people per table, by round. */
  taken: Map<Round, Map<TableId, number>>;
  /** People whom the accepted plan could not place. */
  unplaced: Map<Round, Set<PersonId>>;
}

export const noTables = (): TablesState => ({ seats: new Map(), taken: new Map(), unplaced: new Map() });

export function foldTables(state: TablesState, fact: Fact): void {
  if (fact.type === 'seatsAssigned') {
    const seats = new Map<PersonId, TableId>();
    for (const { place, people } of fact.tables) for (const person of people) seats.set(person, place.table);
    state.seats.set(fact.round, seats);
    state.taken.set(
      fact.round,
      new Map(fact.tables.map(({ place, people }) => [place.table, people.length])),
    );
    state.unplaced.set(fact.round, new Set(fact.unplaced));
  } else if (fact.type === 'seatMoved') {
    const { person, round, from, to } = fact;
    const seats = state.seats.get(round) ?? new Map<PersonId, TableId>();
    const taken = state.taken.get(round) ?? new Map<TableId, number>();
    state.seats.set(round, seats);
    state.taken.set(round, taken);
    if (from !== null) taken.set(from.table, (taken.get(from.table) ?? 1) - 1);
    seats.delete(person);
    state.unplaced.get(round)?.delete(person);
    if (to === null) return;
    seats.set(person, to.table);
    taken.set(to.table, (taken.get(to.table) ?? 0) + 1);
  }
}

/** A round's seats as a fact, with everybody's table in full. */
export function seatsFact(
  summit: Summit,
  plan: {
    round: Round;
    seats: Iterable<[PersonId, TableId]>;
    unplaced: PersonId[];
    hash: string;
    /** Themes of the tables in the round; those in force when absent. */
    themes?: RoundThemes;
  },
  rooms: ReadonlyMap<string, Room> = summit.summit.rooms,
  tables: Iterable<Table> = summit.summit.tables.values(),
): Extract<Fact, { type: 'seatsAssigned' }> {
  const themes = plan.themes ?? summit.choices.themes.get(plan.round);
  const people = new Map<TableId, PersonId[]>();
  for (const [person, table] of plan.seats) {
    const beside = people.get(table);
    if (beside === undefined) people.set(table, [person]);
    else beside.push(person);
  }
  return {
    type: 'seatsAssigned',
    round: plan.round,
    unplaced: plan.unplaced,
    hash: plan.hash,
    tables: [...tables].map((table) => {
      const seated = people.get(table.id) ?? [];
      const here = seated.filter((person) => summit.people.arrived.has(person));
      return { place: placeOf(table, rooms, themes), people: seated, here };
    }),
  };
}

/** When rooms or tables change, seats are stated anew so that badges tell the truth; seats at vanished tables end. */
export function reseatAfterTables(summit: Summit, rooms: Room[], tables: Table[]): Fact[] {
  const roomById = new Map(rooms.map((room) => [room.id, room]));
  const kept = new Set(tables.map((table) => table.id));
  return [...summit.tables.seats].map(([round, seats]) => {
    const lost = [...seats].filter(([, table]) => !kept.has(table)).map(([person]) => person);
    const unplaced = [...(summit.tables.unplaced.get(round) ?? []), ...lost];
    const stay = [...seats].filter(([, table]) => kept.has(table));
    return seatsFact(summit, { round, seats: stay, unplaced, hash: '' }, roomById, tables);
  });
}

export const tablesRules: Rules<'assignSeats' | 'moveSeat'> = {
  assignSeats: {
    access: roles('organiser'),
    decide({ rounds, hash }, { summit }) {
      const { tables } = summit.summit;
      const over = roundsOver(summit.programme);
      const assigned: Fact[] = [];
      for (const { round, seats, unplaced } of rounds) {
        if (round <= over) return refusal('plan-outdated');
        const taken = new Map<TableId, number>();
        const seen = new Set<PersonId>();
        for (const [person, id] of seats) {
          const table = tables.get(id);
          if (table === undefined) return refusal('table-unknown', { table: id });
          if (isClosed(summit.seating.closed.get(id), round))
            return refusal('table-closed', { table: table.number });
          if (!summit.people.roles.has(person) || seen.has(person)) return refusal('person-unknown');
          seen.add(person);
          taken.set(id, (taken.get(id) ?? 0) + 1);
          if ((taken.get(id) ?? 0) > table.capacity) return refusal('seats-full', { table: table.number });
        }
        // Who had a seat and is not in the plan must hear that he has none.
        const lost = [...(summit.tables.seats.get(round)?.keys() ?? [])].filter(
          (person) => !seen.has(person),
        );
        const standing = [...new Set([...unplaced, ...lost])];
        assigned.push(seatsFact(summit, { round, seats, unplaced: standing, hash }));
      }
      if (assigned.length === 0) return ALREADY;
      const seats = assigned.length;
      return facts(
        { type: 'seatingChanged', reason: 'plan', hash, seats, absent: [], closed: [] },
        ...withOutcomes(summit, assigned),
      );
    },
  },
  moveSeat: {
    access: roles('organiser', 'desk'),
    decide({ person, round, to }, { summit }) {
      const { tables, rooms } = summit.summit;
      const role = summit.people.roles.get(person);
      if (role === undefined) return refusal('person-unknown');
      if (!isSeated(role)) return refusal('person-no-seat');
      const from = summit.tables.seats.get(round)?.get(person) ?? null;
      if (from === to) return ALREADY;
      const target = to === null ? null : tables.get(to);
      if (target === undefined) return refusal('table-unknown', { table: to ?? '' });
      if (target !== null && (summit.tables.taken.get(round)?.get(target.id) ?? 0) >= target.capacity)
        return refusal('seats-full', { table: target.number });
      if (target !== null && isClosed(summit.seating.closed.get(target.id), round))
        return refusal('table-closed', { table: target.number });
      const themes = summit.choices.themes.get(round);
      const former = from === null ? undefined : tables.get(from);
      const moved: Fact = {
        type: 'seatMoved',
        person,
        round,
        from: former === undefined ? null : placeOf(former, rooms, themes),
        to: target === null ? null : placeOf(target, rooms, themes),
        here: summit.people.arrived.has(person),
      };
      return { facts: withOutcomes(summit, [moved]) };
    },
  },
};
