import type { BallotOption, Method } from '../facts/ballots.ts';
import type { Fact } from '../facts/fact.ts';
import type { TablePlace } from '../facts/summit.ts';
import type { BallotId, PersonId, Round } from '../ids.ts';
import type { Localized } from '../localized.ts';
import { isSeated, type PersonRole } from '../people.ts';
import { type ChoicePart, type Choices, type MyChoice, pickChoice } from './myChoice.ts';
import type { Picked, Reader, View } from './view.ts';

/*
 * Who: the holder of one badge. What: his own seats, or that he works there, whether he was checked in, the ballots he may vote in and whether
 * he has, and which themes he chose for a round and got. Not: anybody else.
 */
export interface MyBallot {
  title: Localized;
  options: BallotOption[];
  method: Method;
  /** How many I may choose, or how many stickers I have. */
  most: number;
  trial: boolean;
  open: boolean;
  voted: boolean;
  /** Hall time at which it closes. */
  closesAt: number | null;
  /** What came out; null while it is open. */
  chosen: string[] | null;
}

export interface MeState {
  seats: Record<Round, TablePlace | null>;
  here: boolean;
  /** He is one of those who make the day: nobody gives him a seat. */
  works: boolean;
  ballots: Record<BallotId, MyBallot>;
  choices: Choices;
}

export type MeShown =
  | { type: 'seat'; round: Round; place: TablePlace | null }
  | { type: 'here'; here: boolean }
  | { type: 'works'; works: boolean }
  | { type: 'ballot'; ballot: BallotId; part: Partial<MyBallot> }
  | ChoicePart;

/** Apart from what the server picks, so that a phone does not load that. */
export const myReader: Reader<MeState, MeShown> = {
  initial: () => ({ seats: {}, here: false, works: false, ballots: {}, choices: {} }),
  fold(state, shown) {
    switch (shown.type) {
      case 'seat':
        state.seats[shown.round] = shown.place;
        break;
      case 'here':
        state.here = shown.here;
        break;
      case 'works':
        state.works = shown.works;
        break;
      case 'ballot':
        state.ballots[shown.ballot] = Object.assign(
          state.ballots[shown.ballot] ?? {},
          shown.part,
        ) as MyBallot;
        break;
      case 'choice':
        state.choices[shown.choice] = Object.assign(
          state.choices[shown.choice] ?? {},
          shown.part,
        ) as MyChoice;
        break;
    }
  },
};

export const me: View<MeState, MeShown> = {
  initial: myReader.initial,
  fold: myReader.fold,
  allows: (actor, key) => actor.role === 'participant' && actor.person === key,
  pick(fact) {
    switch (fact.type) {
      case 'seatsAssigned': {
        const picked: Picked<MeShown>[] = [];
        for (const { place, people } of fact.tables)
          for (const key of people) picked.push({ key, shown: { type: 'seat', round: fact.round, place } });
        for (const key of fact.unplaced)
          picked.push({ key, shown: { type: 'seat', round: fact.round, place: null } });
        return picked;
      }
      case 'peopleListed':
        return rolesOf(fact).filter(({ shown }) => shown.works);
      case 'peopleRevised':
        return rolesOf(fact);
      case 'seatMoved':
        return [{ key: fact.person, shown: { type: 'seat', round: fact.round, place: fact.to } }];
      case 'personArrived':
      case 'arrivalUndone':
        return [{ key: fact.person, shown: { type: 'here', here: fact.type === 'personArrived' } }];
      default:
        return pickBallot(fact) ?? pickChoice(fact);
    }
  },
};

const rolesOf = ({ people }: { people: readonly { person: PersonId; role: PersonRole }[] }) =>
  people.map(({ person, role }) => ({
    key: person,
    shown: { type: 'works' as const, works: !isSeated(role) },
  }));

function pickBallot(fact: Fact): Picked<MeShown>[] | null {
  const part = ballotPart(fact);
  if (part === null || !('ballot' in fact)) return null;
  const keys = votersOf(fact);
  return keys.map((key) => ({ key, shown: { type: 'ballot', ballot: fact.ballot, part } }));
}

function votersOf(fact: Fact): readonly PersonId[] {
  if ('electorate' in fact) return fact.electorate;
  if (fact.type === 'votersJoined') return fact.people;
  return 'person' in fact ? [fact.person] : [];
}

/** What changes in a ballot for those who may vote in it. Shared with the tables, which vote on their tablets. */
export function ballotPart(fact: Fact): Partial<MyBallot> | null {
  switch (fact.type) {
    case 'ballotOpened':
    case 'votersJoined': {
      const { title, options, terms } = fact;
      const { method, most, trial } = terms;
      const closesAt = fact.type === 'votersJoined' ? fact.closesAt : null;
      return { title, options, method, most, trial, open: true, voted: false, closesAt, chosen: null };
    }
    case 'voteCast':
    case 'tableVoteCast':
      return { voted: true };
    case 'ballotEnding':
      return { closesAt: fact.closesAt };
    case 'ballotClosed':
      return { open: false, closesAt: null, chosen: fact.chosen };
    default:
      return null;
  }
}
