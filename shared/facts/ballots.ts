import type { BallotId, PersonId, TableId } from '../ids.ts';
import type { Localized } from '../localized.ts';

/** How a voter says what he wants: as many options as he likes or at most so many, stickers to divide, or one option. */
export const METHODS = ['approval', 'points', 'one'] as const;
export type Method = (typeof METHODS)[number];

/** By which way a vote came, when not from the voter's own phone: a kiosk, a card typed in, or a card for the box of paper. */
export const WAYS = ['kiosk', 'typed', 'card'] as const;
export type Way = (typeof WAYS)[number];

/** Of whom a ballot may be, when it is not one of tables. */
export const VOTER_ROLES = ['organiser', 'participant', 'wildcard'] as const;
export type VoterRole = (typeof VOTER_ROLES)[number];

/** Names of the rules in `shared/voting`, as the log keeps them. */
export const COUNT_RULES = ['most-votes', 'phragmen', 'equal-shares', 'pav', 'seq-pav'] as const;
export type CountRule = (typeof COUNT_RULES)[number];

export interface BallotOption {
  /** Id of the theme, bundle or proposal that it comes from. */
  id: string;
  title: Localized;
  /** Absent for a theme. */
  from?: 'bundle' | 'proposal' | 'trial';
}

/** What is settled, and told to everybody, before the first vote. */
export interface BallotTerms {
  method: Method;
  /** How many options somebody may choose, or how many stickers he has. */
  most: number;
  /** How the winners follow from the votes. */
  rule: CountRule;
  /** Gives the order of the options, which is the order that ends a tie. '' in ballots of before there was a draw. */
  lot: string;
  /** To practise: the same for every voter, and nothing comes of it. */
  trial: boolean;
}

export interface OptionCount {
  option: string;
  votes: number;
}

/** How an option came in; what the words mean stands in `shared/voting/types.ts`. */
export interface CountStep {
  round: number;
  phase: 'votes' | 'shares' | 'saving' | 'score' | 'rest';
  option: string;
  value: { exact: string; about: number };
  /** Voters who chose it, those of them who had nothing before, and all who have something after it. */
  support: number;
  newlyHeard: number;
  heard: number;
  tied?: string[];
}

/** Options that were equal for so many places, and the ones that came in by the draw. */
export interface CountTie {
  round: number;
  options: string[];
  places: number;
  chosen: string[];
}

/** Another way to choose from the same votes. */
export interface OtherCount {
  rule: CountRule;
  chosen: string[];
  /** Voters with at least one of these on their paper. */
  heard: number;
}

/** How the chosen ones came out of the box, and what the other way of counting would have chosen. */
export interface BallotCount {
  /** Papers in the box. */
  voters: number;
  heard: number;
  steps: CountStep[];
  ties: CountTie[];
  other: OtherCount;
  /** Districts (and the wildcards) with five papers or more; '' for the others together. */
  groups: { group: string; voters: number; heard: number; byOther: number }[];
}

/** What voters put in the box is not in the log: only that somebody voted, and the count after closing. */
export type BallotsFact =
  | {
      type: 'ballotOpened';
      ballot: BallotId;
      title: Localized;
      /** In the order that the lot gave them. */
      options: BallotOption[];
      choose: number;
      electorate: PersonId[];
      /** What these people are: who becomes one of them while it is open may vote as well. Absent where tables vote. */
      voters?: VoterRole[];
      /** Tables that have a vote, given on their tablet. */
      tables?: TableId[];
      terms: BallotTerms;
    }
  /** People who were not listed when it opened, with all that their phones show of it. */
  | {
      type: 'votersJoined';
      ballot: BallotId;
      people: PersonId[];
      title: Localized;
      options: BallotOption[];
      terms: BallotTerms;
      closesAt: number | null;
    }
  | { type: 'voteCast'; ballot: BallotId; person: PersonId; way?: Way }
  | { type: 'tableVoteCast'; ballot: BallotId; table: TableId }
  /** Papers without a name came into the box: so many cards of those that were handed out. */
  | { type: 'cardsCounted'; ballot: BallotId; batch: string; cards: number }
  /** A batch was taken out of the box again, to be counted anew. */
  | { type: 'cardsUncounted'; ballot: BallotId; batch: string; cards: number }
  /** The server closes it then; null takes that back. */
  | {
      type: 'ballotEnding';
      ballot: BallotId;
      closesAt: number | null;
      electorate: PersonId[];
      tables?: TableId[];
    }
  | {
      type: 'ballotClosed';
      ballot: BallotId;
      /** Papers in the box. */
      cast: number;
      /** The same people as at the opening, so that each one's phone can be told. */
      electorate: PersonId[];
      tables?: TableId[];
      /** Most votes first; equal counts keep the order of the options. */
      counts: OptionCount[];
      chosen: string[];
      /** Options that were equal where not all of them could come in; the draw decided between them. */
      tied: string[];
      /** Null in ballots of before this was counted. */
      count: BallotCount | null;
    };
