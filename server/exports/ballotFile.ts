import type { BallotOption } from '../../shared/facts/ballots.ts';
import type { BallotId } from '../../shared/ids.ts';
import { inLanguage } from '../../shared/localized.ts';
import type { Engine } from '../engine/engine.ts';
import { optionOf } from '../rules/ballotOpening.ts';
import { electionOf } from '../rules/election.ts';
import type { Summit } from '../rules/state.ts';

/**
 * All papers of a closed ballot in the order of their receipts, in the shape that `burgertop tally` counts. Null when there is
 * no such ballot, or while it is open.
 */
export function ballotFile({ summit, book }: Pick<Engine, 'summit' | 'book'>, id: BallotId): object | null {
  const ballot = summit.ballots.ballots.get(id);
  if (ballot === undefined || ballot.open) return null;
  const papers = [...book.papers(id).values()].sort((a, b) => (a.receipt < b.receipt ? -1 : 1));
  // Districts are told together in the result, never paper by paper.
  const election = electionOf(
    ballot,
    papers.map(({ choice }) => ({ choice })),
  );
  const { method, most, lot, trial } = ballot.terms;
  return {
    ballot: id,
    ...{ method, most, lot, trial },
    titles: Object.fromEntries(
      ballot.options.map(({ id: option, title }) => [option, inLanguage(title, 'nl')]),
    ),
    result: { chosen: ballot.closed?.chosen ?? [], papers: papers.length },
    ...election,
    ballots: election.ballots.map((paper, i) => ({ receipt: papers[i]?.receipt ?? '', ...paper })),
  };
}

/** The ballot that was closed last and was no trial. */
export const lastClosed = ({ ballots }: Summit): BallotId | null =>
  [...ballots.ballots].findLast(([, { open, terms }]) => !open && !terms.trial)?.[0] ?? null;

/** Everything that can stand on a ballot now: themes, bundles with a heading, and proposals that were not withdrawn. */
export function possibleOptions(summit: Summit): BallotOption[] {
  const { bundles, proposals } = summit;
  const ids = [
    ...summit.summit.themes.keys(),
    ...Object.keys(bundles.bundles),
    ...proposals.proposals.keys(),
  ];
  return ids.flatMap((id) => optionOf(id, summit) ?? []);
}
