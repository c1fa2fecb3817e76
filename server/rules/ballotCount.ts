import type { BallotCount } from '../../shared/facts/ballots.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { BallotId } from '../../shared/ids.ts';
import { heardByGroup } from '../../shared/voting/heard.ts';
import { type Election, type Outcome, tally } from '../../shared/voting/tally.ts';
import type { KnownBallot } from './ballotState.ts';
import { electionOf, type Paper } from './election.ts';

/** Groups of fewer papers are told with the others. */
const LEAST_GROUP = 5;
/** A part of a second: the hall waits, and so does everything else here. */
const PATIENCE = 5e7;

/** Closes a ballot: what came out, and what another way of counting would have chosen. Trials are counted like any other. */
export function closing(
  id: BallotId,
  ballot: KnownBallot,
  papers: readonly Paper[],
): Extract<Fact, { type: 'ballotClosed' }> {
  const { electorate, tables, options } = ballot;
  const all = { ballot: id, electorate, ...(tables.length > 0 && { tables }) };
  if (papers.length === 0) {
    const counts = options.map(({ id: option }) => ({ option, votes: 0 }));
    return { type: 'ballotClosed', ...all, cast: 0, counts, chosen: [], tied: [], count: null };
  }
  const election = electionOf(ballot, papers);
  const outcome = tally(election, { patience: PATIENCE });
  const { votes, chosen, ties } = outcome;
  return {
    type: 'ballotClosed',
    ...all,
    cast: papers.length,
    // Array.prototype.sort is stable, so options with equal votes keep the order of the draw.
    counts: [...votes].sort((a, b) => b.votes - a.votes),
    chosen,
    tied: [...new Set(ties.flatMap((tie) => tie.options))],
    count: countOf(election, outcome),
  };
}

function countOf(election: Election, { voters, heard, steps, ties, chosen }: Outcome): BallotCount {
  const rule = election.rule === 'most-votes' ? 'equal-shares' : 'most-votes';
  const other = tally({ ...election, rule });
  const byOther = heardByGroup(election, other.chosen, LEAST_GROUP);
  const groups = heardByGroup(election, chosen, LEAST_GROUP).map((group, i) => ({
    ...group,
    byOther: byOther[i]?.heard ?? 0,
  }));
  return {
    ...{ voters, heard, steps, ties },
    other: { rule, chosen: other.chosen, heard: other.heard },
    // All together is said already.
    groups: groups.length > 1 || groups.some(({ group }) => group !== '') ? groups : [],
  };
}
