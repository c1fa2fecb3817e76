import type { BallotOption } from '../facts/ballots.ts';
import type { TablePlace } from '../facts/summit.ts';
import type { BallotId, Round } from '../ids.ts';
import type { Localized } from '../localized.ts';
import { type ChoicePart, type Choices, type MyChoice, pickChoice } from './myChoice.ts';
import type { Picked, Reader, View } from './view.ts';

/*
 * Who: the holder of one badge. What: his own seats, whether he was checked in, the ballots he may vote in and whether
 * he has, and which themes he chose for a round and got. Not: anybody else.
 */
export interface MyBallot {
  title: Localized;
  options: BallotOption[];
  choose: number;
  open: boolean;
  voted: boolean;
}

export interface MeState {
  seats: Record<Round, TablePlace | null>;
  here: boolean;
  ballots: Record<BallotId, MyBallot>;
  choices: Choices;
}

export type MeShown =
  | { type: 'seat'; round: Round; place: TablePlace | null }
  | { type: 'here'; here: boolean }
  | { type: 'ballot'; ballot: BallotId; title: Localized; options: BallotOption[]; choose: number }
  | { type: 'voted'; ballot: BallotId }
  | { type: 'closed'; ballot: BallotId }
  | ChoicePart;

/** Apart from what the server picks, so that a phone does not load that. */
export const myReader: Reader<MeState, MeShown> = {
  initial: () => ({ seats: {}, here: false, ballots: {}, choices: {} }),
  fold(state, shown) {
    switch (shown.type) {
      case 'seat':
        state.seats[shown.round] = shown.place;
        break;
      case 'here':
        state.here = shown.here;
        break;
      case 'ballot': {
        const { title, options, choose } = shown;
        state.ballots[shown.ballot] = { title, options, choose, open: true, voted: false };
        break;
      }
      case 'choice':
        state.choices[shown.choice] = Object.assign(
          state.choices[shown.choice] ?? {},
          shown.part,
        ) as MyChoice;
        break;
      default: {
        const ballot = state.ballots[shown.ballot];
        if (ballot === undefined) break;
        if (shown.type === 'voted') ballot.voted = true;
        else ballot.open = false;
      }
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
      case 'seatMoved':
        return [{ key: fact.person, shown: { type: 'seat', round: fact.round, place: fact.to } }];
      case 'personArrived':
      case 'arrivalUndone':
        return [{ key: fact.person, shown: { type: 'here', here: fact.type === 'personArrived' } }];
      case 'ballotOpened': {
        const { ballot, title, options, choose } = fact;
        return fact.electorate.map((key) => ({
          key,
          shown: { type: 'ballot', ballot, title, options, choose },
        }));
      }
      case 'voteCast':
        return [{ key: fact.person, shown: { type: 'voted', ballot: fact.ballot } }];
      case 'ballotClosed':
        return fact.electorate.map((key) => ({ key, shown: { type: 'closed', ballot: fact.ballot } }));
      default:
        return pickChoice(fact);
    }
  },
};
