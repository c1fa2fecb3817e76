import type { TablePlace } from '../facts/summit.ts';
import type { PersonId, Round } from '../ids.ts';
import type { PersonRole } from '../people.ts';
import { type DeskChoiceShown, type DeskChoices, foldDeskChoice, pickDeskChoice } from './deskChoices.ts';
import { NOTHING, only, type View } from './view.ts';

/*
 * Who: the desks at the door. What: of everybody his role, his tables and whether he came in, where and when; names come
 * by the directory. Also which themes he chose for a round and what came of it, how often he was given another badge.
 * Not: ideas, votes, secrets.
 */
export interface DeskPerson {
  role: PersonRole;
  seats: Record<Round, TablePlace['table']>;
  arrived: { desk: string; at: number } | null;
}

export interface DeskState extends DeskChoices {
  people: Record<PersonId, DeskPerson>;
  places: Record<string, TablePlace>;
  arrived: number;
  /** How often somebody was given another badge; absent is never. */
  badges: Record<PersonId, number>;
}

export type DeskShown =
  | { type: 'listed'; people: { person: PersonId; role: PersonRole }[] }
  | { type: 'seats'; round: Round; tables: { place: TablePlace; people: PersonId[] }[]; unplaced: PersonId[] }
  | { type: 'seat'; person: PersonId; round: Round; place: TablePlace | null }
  | { type: 'arrived'; person: PersonId; desk: string; at: number }
  | { type: 'undone'; person: PersonId }
  | { type: 'badge'; person: PersonId }
  | DeskChoiceShown;

export const desk: View<DeskState, DeskShown> = {
  allows: (actor) => ['desk', 'organiser', 'operator'].includes(actor.role),
  initial: () => ({ people: {}, places: {}, arrived: 0, badges: {}, choices: {}, themes: {} }),
  pick(fact) {
    switch (fact.type) {
      case 'peopleListed':
      case 'peopleRevised':
        return only({ type: 'listed', people: fact.people });
      case 'seatsAssigned': {
        const tables = fact.tables.map(({ place, people }) => ({ place, people }));
        return only({ type: 'seats', round: fact.round, tables, unplaced: fact.unplaced });
      }
      case 'seatMoved':
        return only({ type: 'seat', person: fact.person, round: fact.round, place: fact.to });
      case 'personArrived':
        return only({ type: 'arrived', person: fact.person, desk: fact.desk, at: fact.at });
      case 'arrivalUndone':
        return only({ type: 'undone', person: fact.person });
      case 'badgeReplaced':
        return only({ type: 'badge', person: fact.person });
      default: {
        const choice = pickDeskChoice(fact);
        return choice === null ? NOTHING : only(choice);
      }
    }
  },
  fold(state, shown) {
    switch (shown.type) {
      case 'listed':
        for (const { person, role } of shown.people)
          state.people[person] = { ...(state.people[person] ?? { seats: {}, arrived: null }), role };
        break;
      case 'seats':
        for (const { place, people } of shown.tables) {
          state.places[place.table] = place;
          for (const person of people) setSeat(state, person, shown.round, place);
        }
        for (const person of shown.unplaced) setSeat(state, person, shown.round, null);
        break;
      case 'seat':
        setSeat(state, shown.person, shown.round, shown.place);
        break;
      case 'arrived': {
        const known = state.people[shown.person];
        if (known === undefined) break;
        if (known.arrived === null) state.arrived += 1;
        known.arrived = { desk: shown.desk, at: shown.at };
        break;
      }
      case 'undone': {
        const known = state.people[shown.person];
        if (known === undefined || known.arrived === null) break;
        known.arrived = null;
        state.arrived -= 1;
        break;
      }
      case 'badge':
        state.badges[shown.person] = (state.badges[shown.person] ?? 0) + 1;
        break;
      default:
        foldDeskChoice(state, shown);
    }
  },
};

function setSeat(state: DeskState, person: PersonId, round: Round, place: TablePlace | null): void {
  const known = state.people[person];
  if (known === undefined) return;
  if (place === null) delete known.seats[round];
  else {
    known.seats[round] = place.table;
    state.places[place.table] = place;
  }
}
