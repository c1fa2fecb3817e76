import type { BallotCount, BallotOption, BallotTerms, OptionCount } from '../facts/ballots.ts';
import type { Fact } from '../facts/fact.ts';
import type { BallotId } from '../ids.ts';
import type { Localized } from '../localized.ts';

/* A vote as the hall sees it: what is asked, how many have voted, and what came out once it is closed. Never votes. */

export interface HallBallot {
  ballot: BallotId;
  title: Localized;
  options: BallotOption[];
  choose: number;
  terms: BallotTerms;
  eligible: number;
  cast: number;
  /** Hall time at which it closes. */
  closesAt: number | null;
  result: HallResult | null;
}

export interface HallResult {
  counts: OptionCount[];
  chosen: string[];
  tied: string[];
  /** Papers, how many of them hold something that was chosen, and how many would by the other way of counting. */
  heard: Pick<BallotCount, 'voters' | 'heard' | 'other'> | null;
}

export type HallBallotShown =
  | { type: 'ballot'; ballot: HallBallot }
  | { type: 'joined'; ballot: BallotId; people: number }
  | { type: 'cast'; ballot: BallotId }
  | { type: 'ending'; ballot: BallotId; closesAt: number | null }
  | { type: 'result'; ballot: BallotId; cast: number; result: HallResult };

export function pickHallBallot(fact: Fact): HallBallotShown | null {
  switch (fact.type) {
    case 'ballotOpened': {
      const { ballot, title, options, choose, terms, electorate, tables = [] } = fact;
      const eligible = electorate.length + tables.length;
      const none = { cast: 0, closesAt: null, result: null };
      return { type: 'ballot', ballot: { ballot, title, options, choose, terms, eligible, ...none } };
    }
    case 'votersJoined':
      return { type: 'joined', ballot: fact.ballot, people: fact.people.length };
    case 'voteCast':
    case 'tableVoteCast':
      return { type: 'cast', ballot: fact.ballot };
    case 'ballotEnding':
      return { type: 'ending', ballot: fact.ballot, closesAt: fact.closesAt };
    case 'ballotClosed': {
      const { ballot, cast, counts, chosen, tied, count } = fact;
      const heard = count && { voters: count.voters, heard: count.heard, other: count.other };
      return { type: 'result', ballot, cast, result: { counts, chosen, tied, heard } };
    }
    default:
      return null;
  }
}

export function foldHallBallot(state: { ballot: HallBallot | null }, shown: HallBallotShown): void {
  if (shown.type === 'ballot') {
    state.ballot = { ...shown.ballot };
    return;
  }
  if (state.ballot?.ballot !== shown.ballot) return;
  if (shown.type === 'joined') state.ballot.eligible += shown.people;
  else if (shown.type === 'cast') state.ballot.cast += 1;
  else if (shown.type === 'ending') state.ballot.closesAt = shown.closesAt;
  else Object.assign(state.ballot, { cast: shown.cast, closesAt: null, result: shown.result });
}
