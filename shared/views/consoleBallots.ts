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
  open: boolean;
  result: { counts: OptionCount[]; chosen: string[]; tied: string[] } | null;
}

export type ConsoleBallotShown =
  | { type: 'opened'; ballot: BallotId; title: Localized; choose: number; eligible: number }
  | Extract<Fact, { type: 'ballotClosed' | 'voteCast' | 'tableVoteCast' }>;

export const opening = (fact: Extract<Fact, { type: 'ballotOpened' }>): ConsoleBallotShown => {
  const { ballot, title, choose, electorate, tables = [] } = fact;
  return { type: 'opened', ballot, title, choose, eligible: electorate.length + tables.length };
};

export function foldConsoleBallot(ballots: Record<BallotId, ConsoleBallot>, shown: ConsoleBallotShown): void {
  if (shown.type === 'opened') {
    const { title, choose, eligible } = shown;
    ballots[shown.ballot] = { title, choose, eligible, cast: 0, open: true, result: null };
    return;
  }
  const ballot = ballots[shown.ballot];
  if (ballot === undefined) return;
  if (shown.type !== 'ballotClosed') ballot.cast += 1;
  else {
    const { cast, counts, chosen, tied } = shown;
    Object.assign(ballot, { open: false, cast, result: { counts, chosen, tied } });
  }
}
