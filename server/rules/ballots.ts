import type { BallotOption } from '../../shared/facts/ballots.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { BallotId, PersonId } from '../../shared/ids.ts';
import { mostVotes } from '../../shared/voting/mostVotes.ts';
import { ALREADY, facts, type Rules, refusal, roles } from './rule.ts';

export interface KnownBallot {
  options: BallotOption[];
  choose: number;
  electorate: PersonId[];
  voted: Set<PersonId>;
  open: boolean;
  /** The count, once closed. */
  closed: Pick<Extract<Fact, { type: 'ballotClosed' }>, 'cast' | 'counts' | 'chosen' | 'tied'> | null;
}

export interface BallotsState {
  ballots: Map<BallotId, KnownBallot>;
}

export const noBallots = (): BallotsState => ({ ballots: new Map() });

export function foldBallots(state: BallotsState, fact: Fact): void {
  switch (fact.type) {
    case 'ballotOpened': {
      const { options, choose, electorate } = fact;
      state.ballots.set(fact.ballot, {
        options,
        choose,
        electorate,
        voted: new Set(),
        open: true,
        closed: null,
      });
      break;
    }
    case 'voteCast':
      state.ballots.get(fact.ballot)?.voted.add(fact.person);
      break;
    case 'ballotClosed': {
      const ballot = state.ballots.get(fact.ballot);
      if (ballot === undefined) break;
      const { cast, counts, chosen, tied } = fact;
      Object.assign(ballot, { open: false, closed: { cast, counts, chosen, tied } });
    }
  }
}

const direct = roles('director', 'organiser');

export const ballotsRules: Rules<'openBallot' | 'castVote' | 'closeBallot'> = {
  openBallot: {
    access: direct,
    decide({ ballot, title, options: ids, choose }, { summit }) {
      if (summit.ballots.ballots.has(ballot)) return refusal('id-taken', { id: ballot });
      if ([...summit.ballots.ballots.values()].some((known) => known.open)) return refusal('ballot-open');
      const options: BallotOption[] = [];
      for (const id of new Set(ids)) {
        const theme = summit.summit.themes.get(id);
        if (theme === undefined) return refusal('option-unknown', { option: id });
        options.push({ id, title: theme.title });
      }
      if (options.length <= choose) return refusal('too-few-options', { options: options.length, choose });
      const electorate = [...summit.people.roles]
        .filter(([, role]) => role === 'organiser')
        .map(([id]) => id);
      if (electorate.length === 0) return refusal('not-in-electorate');
      return facts({ type: 'ballotOpened', ballot, title, options, choose, electorate });
    },
  },
  castVote: {
    access: (actor) => actor.role === 'participant' && actor.person !== undefined,
    decide({ ballot: id, receipt, choice }, { summit, book, actor }) {
      const ballot = summit.ballots.ballots.get(id);
      const person = actor.person;
      if (ballot === undefined) return refusal('ballot-unknown');
      if (person === undefined || !ballot.electorate.includes(person)) return refusal('not-in-electorate');
      if (ballot.voted.has(person)) return refusal('already-voted');
      if (!ballot.open) return refusal('ballot-closed');
      const chosen = [...new Set(choice)];
      if (chosen.length === 0) return refusal('no-choice');
      if (chosen.length > ballot.choose) return refusal('too-many-choices', { choose: ballot.choose });
      const stranger = chosen.find((option) => !ballot.options.some((known) => known.id === option));
      if (stranger !== undefined) return refusal('option-unknown', { option: stranger });
      if (book.papers(id).has(receipt)) return refusal('id-taken', { id: receipt });
      // The choice is sorted: the order of tapping is nobody's business and could mark a paper.
      return {
        facts: [{ type: 'voteCast', ballot: id, person }],
        rows: [{ table: 'papers', put: { ballot: id, receipt, choice: chosen.sort() } }],
      };
    },
  },
  closeBallot: {
    access: direct,
    decide({ ballot: id }, { summit, book }) {
      const ballot = summit.ballots.ballots.get(id);
      if (ballot === undefined) return refusal('ballot-unknown');
      if (!ballot.open) return ALREADY;
      const papers = [...book.papers(id).values()];
      const options = ballot.options.map((option) => option.id);
      const { counts, chosen, tied } = mostVotes(options, papers, ballot.choose);
      const { electorate } = ballot;
      return facts({
        type: 'ballotClosed',
        ballot: id,
        cast: papers.length,
        electorate,
        counts,
        chosen,
        tied,
      });
    },
  },
};
