import type { Actor, Fact } from '../../shared/facts/fact.ts';
import type { BallotId, PersonId } from '../../shared/ids.ts';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import type { Row } from '../ports/store.ts';
import { countCards, uncountCards } from './ballotCards.ts';
import { closing } from './ballotCount.ts';
import { openBallot } from './ballotOpening.ts';
import { paperChoice } from './ballotPaper.ts';
import type { KnownBallot } from './ballotState.ts';
import { ALREADY, type Decision, facts, type Rules, refusal, roles, type Situation } from './rule.ts';

const direct = roles('director', 'organiser');
const desks = roles('desk', 'organiser');
/** Not even the operator votes for somebody by his phone or tablet. */
const voters = ({ role, person, table }: Actor): boolean =>
  (role === 'participant' && person !== undefined) || (role === 'facilitator' && table !== undefined);

type BallotCommand =
  | 'openBallot'
  | 'castVote'
  | 'castVoteFor'
  | 'handCard'
  | 'countCards'
  | 'uncountCards'
  | 'endBallot'
  | 'closeBallot';

export const ballotsRules: Rules<BallotCommand> = {
  openBallot: { access: direct, decide: openBallot },
  castVote: {
    access: voters,
    decide: ({ ballot: id, receipt, choice }, situation) => {
      const { person, table } = situation.actor;
      return cast(
        id,
        { receipt, choice },
        situation,
        table === undefined ? { person: person ?? '' } : { table },
      );
    },
  },
  castVoteFor: {
    access: desks,
    decide: ({ ballot: id, person, way, receipt, choice }, situation) =>
      cast(id, { receipt, choice }, situation, { person, way }),
  },
  handCard: {
    access: desks,
    decide({ ballot: id, person }, situation) {
      const ballot = openFor(id, { person }, situation);
      if (isRefusal(ballot)) return ballot;
      if (ballot.voted.has(person)) return refusal('already-voted');
      return facts({ type: 'voteCast', ballot: id, person, way: 'card' });
    },
  },
  countCards: { access: desks, decide: countCards },
  uncountCards: { access: desks, decide: uncountCards },
  endBallot: {
    access: direct,
    decide({ ballot: id, seconds }, { summit, now }) {
      const ballot = summit.ballots.ballots.get(id);
      if (ballot === undefined) return refusal('ballot-unknown');
      if (!ballot.open) return refusal('ballot-closed');
      const { electorate, tables } = ballot;
      const closesAt = seconds === null ? null : now + seconds * 1000;
      if (closesAt === ballot.closesAt) return ALREADY;
      const by = { electorate, ...(tables.length > 0 && { tables }) };
      return facts({ type: 'ballotEnding', ballot: id, closesAt, ...by });
    },
  },
  closeBallot: {
    access: direct,
    decide({ ballot: id }, { summit, book }) {
      const ballot = summit.ballots.ballots.get(id);
      if (ballot === undefined) return refusal('ballot-unknown');
      return ballot.open ? facts(closing(id, ballot, [...book.papers(id).values()])) : ALREADY;
    },
  },
};

type Voter = { person: PersonId; way?: 'kiosk' | 'typed' } | { table: string };

/** The ballot, when this voter has a vote in it and it takes papers; who voted hears that first, also after closing. */
function openFor(id: BallotId, voter: Voter, { summit, now }: Situation): KnownBallot | Refusal {
  const ballot = summit.ballots.ballots.get(id);
  if (ballot === undefined) return refusal('ballot-unknown');
  const may =
    'table' in voter ? ballot.tables.includes(voter.table) : ballot.electorate.includes(voter.person);
  if (!may) return refusal('not-in-electorate');
  const over = !ballot.open || (ballot.closesAt !== null && now >= ballot.closesAt);
  if (!over) return ballot;
  return hasVoted(ballot, voter) ? refusal('already-voted') : refusal('ballot-closed');
}

const hasVoted = (ballot: KnownBallot, voter: Voter): boolean =>
  'table' in voter ? ballot.tablesVoted.has(voter.table) : ballot.voted.has(voter.person);

/**
 * A first paper, or another choice on the one that lies there: whoever holds the receipt of a paper may change it. A change
 * leaves no fact, so the log does not even tell who thought again.
 */
function cast(
  id: BallotId,
  { receipt, choice }: { receipt: string; choice: readonly string[] },
  situation: Situation,
  voter: Voter,
): Decision {
  const ballot = openFor(id, voter, situation);
  if (isRefusal(ballot)) return ballot;
  const before = situation.book.papers(id).get(receipt);
  const voted = hasVoted(ballot, voter);
  if (voted && (before === undefined || 'way' in voter)) return refusal('already-voted');
  if (!voted && before !== undefined) return refusal('id-taken', { id: receipt });
  const written = paperChoice(ballot, choice);
  if (isRefusal(written)) return written;
  const group = before?.group ?? groupOf(voter, situation);
  const rows: Row[] = [
    { table: 'papers', put: { ballot: id, receipt, choice: written, ...(group !== undefined && { group }) } },
  ];
  return { facts: voted ? [] : [castFact(id, voter)], rows };
}

const castFact = (ballot: BallotId, voter: Voter): Fact =>
  'table' in voter
    ? { type: 'tableVoteCast', ballot, table: voter.table }
    : { type: 'voteCast', ballot, ...voter };

/** Of whom it is told together who is heard; forgotten when the box is sealed. */
function groupOf(voter: Voter, { book, summit }: Situation): string | undefined {
  if ('table' in voter) return undefined;
  if (summit.people.roles.get(voter.person) === 'wildcard') return WILDCARDS;
  return book.people.get(voter.person)?.district;
}

/** Wildcards are told apart, whatever district they live in. */
export const WILDCARDS = 'wildcards';
