import type { OptionCount } from '../facts/ballots.ts';
import type { Fact } from '../facts/fact.ts';
import type { BallotId } from '../ids.ts';
import type { Localized } from '../localized.ts';

/** How a ballot stands, for who watches the hall as a whole; the view `ballots` tells all of it. */
export interface ConsoleBallot {
  title: Localized;
  choose: number;
  eligible: number;
  cast: number;
  /** Cards for the box of paper: given out, counted of those, and batches that were taken back. */
  cards: { handed: number; counted: number; takenBack: number };
  open: boolean;
  result: { counts: OptionCount[]; chosen: string[]; tied: string[] } | null;
}

export type ConsoleBallotShown =
  | { type: 'opened'; ballot: BallotId; title: Localized; choose: number; eligible: number }
  | { type: 'joined'; ballot: BallotId; people: number }
  | Extract<
      Fact,
      { type: 'ballotClosed' | 'voteCast' | 'tableVoteCast' | 'cardsCounted' | 'cardsUncounted' }
    >;

export const opening = (fact: Extract<Fact, { type: 'ballotOpened' }>): ConsoleBallotShown => {
  const { ballot, title, choose, electorate, tables = [] } = fact;
  return { type: 'opened', ballot, title, choose, eligible: electorate.length + tables.length };
};

export function foldConsoleBallot(ballots: Record<BallotId, ConsoleBallot>, shown: ConsoleBallotShown): void {
  if (shown.type === 'opened') {
    const { title, choose, eligible } = shown;
    const cards = { handed: 0, counted: 0, takenBack: 0 };
    ballots[shown.ballot] = { title, choose, eligible, cast: 0, cards, open: true, result: null };
    return;
  }
  const ballot = ballots[shown.ballot];
  if (ballot === undefined) return;
  switch (shown.type) {
    case 'joined':
      ballot.eligible += shown.people;
      break;
    case 'voteCast':
      ballot.cast += 1;
      if (shown.way === 'card') ballot.cards.handed += 1;
      break;
    case 'tableVoteCast':
      ballot.cast += 1;
      break;
    case 'cardsCounted':
      ballot.cards.counted += shown.cards;
      break;
    case 'cardsUncounted':
      ballot.cards.counted -= shown.cards;
      ballot.cards.takenBack += 1;
      break;
    case 'ballotClosed': {
      const { cast, counts, chosen, tied } = shown;
      Object.assign(ballot, { open: false, cast, result: { counts, chosen, tied } });
    }
  }
}
