import type { BallotId, PersonId, ThemeId } from '../ids.ts';
import type { Localized } from '../localized.ts';

export interface BallotOption {
  id: ThemeId;
  title: Localized;
}

export interface OptionCount {
  option: string;
  votes: number;
}

/** What voters put in the box is not in the log: only that somebody voted, and the count after closing. */
export type BallotsFact =
  | {
      type: 'ballotOpened';
      ballot: BallotId;
      title: Localized;
      options: BallotOption[];
      choose: number;
      electorate: PersonId[];
    }
  | { type: 'voteCast'; ballot: BallotId; person: PersonId }
  | {
      type: 'ballotClosed';
      ballot: BallotId;
      cast: number;
      /** The same people as at the opening, so that each one's phone can be told. */
      electorate: PersonId[];
      /** Most votes first; equal counts keep the order of the options. */
      counts: OptionCount[];
      chosen: string[];
      /** Options that share the last places with equal counts and are therefore not chosen by the count alone. */
      tied: string[];
    };
