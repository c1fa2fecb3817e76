import type { BallotOption, BallotTerms, VoterRole } from '../../shared/facts/ballots.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { BallotId, PersonId, TableId } from '../../shared/ids.ts';
import type { Localized } from '../../shared/localized.ts';

export interface KnownBallot {
  title: Localized;
  options: BallotOption[];
  choose: number;
  terms: BallotTerms;
  electorate: PersonId[];
  /** Who becomes one of these while it is open joins the electorate. */
  voters: readonly VoterRole[];
  tables: TableId[];
  /** People and tables that voted. */
  voted: Set<PersonId>;
  tablesVoted: Set<TableId>;
  /** Cards for the box of paper that were given out, and those of them that were counted. */
  cards: { handed: number; counted: number; batches: Map<string, number> };
  /** Batches that were taken back: the same command sent again must not count them. */
  takenBack: Set<string>;
  open: boolean;
  /** Hall time at which it closes by itself. */
  closesAt: number | null;
  /** The count, once closed. */
  closed: Pick<Extract<Fact, { type: 'ballotClosed' }>, 'cast' | 'counts' | 'chosen' | 'tied'> | null;
}

export interface BallotsState {
  ballots: Map<BallotId, KnownBallot>;
}

export const noBallots = (): BallotsState => ({ ballots: new Map() });

export function foldBallots(state: BallotsState, fact: Fact): void {
  if (fact.type === 'ballotOpened') {
    state.ballots.set(fact.ballot, begun(fact));
    return;
  }
  if (!('ballot' in fact)) return;
  const ballot = state.ballots.get(fact.ballot);
  if (ballot === undefined) return;
  switch (fact.type) {
    case 'voteCast':
      ballot.voted.add(fact.person);
      if (fact.way === 'card') ballot.cards.handed += 1;
      break;
    case 'tableVoteCast':
      ballot.tablesVoted.add(fact.table);
      break;
    case 'votersJoined':
      ballot.electorate = [...ballot.electorate, ...fact.people];
      break;
    case 'cardsCounted':
      ballot.cards.counted += fact.cards;
      ballot.cards.batches.set(fact.batch, fact.cards);
      break;
    case 'cardsUncounted':
      ballot.cards.counted -= fact.cards;
      ballot.cards.batches.delete(fact.batch);
      ballot.takenBack.add(fact.batch);
      break;
    case 'ballotEnding':
      ballot.closesAt = fact.closesAt;
      break;
    case 'ballotClosed': {
      const { cast, counts, chosen, tied } = fact;
      Object.assign(ballot, { open: false, closesAt: null, closed: { cast, counts, chosen, tied } });
    }
  }
}

function begun(fact: Extract<Fact, { type: 'ballotOpened' }>): KnownBallot {
  const { title, options, choose, electorate, voters = [], tables = [], terms } = fact;
  return {
    ...{
      title,
      options,
      choose,
      electorate,
      voters,
      tables,
      terms,
      open: true,
      closesAt: null,
      closed: null,
    },
    voted: new Set(),
    tablesVoted: new Set(),
    cards: { handed: 0, counted: 0, batches: new Map() },
    takenBack: new Set(),
  };
}
