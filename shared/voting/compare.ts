import { type Heard, heardByGroup } from './heard.ts';
import { tally } from './tally.ts';
import type { Election, Outcome } from './types.ts';

/** The choice by an election's own rule beside the one by most votes. */
export interface Comparison {
  mostVotes: Outcome;
  proportional: Outcome;
  /** Options that are chosen by both, only by most votes, and only by the rule. */
  both: string[];
  onlyMostVotes: string[];
  onlyProportional: string[];
  /** Who is heard by each, for each group of ballots that is large enough to be told. */
  groups: { group: string; voters: number; byMostVotes: number; byProportional: number }[];
}

/** Groups of fewer voters are not told by themselves. */
const LEAST_GROUP = 5;

/** @throws VotingError */
export function compareWithMostVotes(election: Election): Comparison {
  const mostVotes = tally({ ...election, rule: 'most-votes' });
  const proportional = tally(election);
  const isIn =
    ({ chosen }: Outcome) =>
    (option: string) =>
      chosen.includes(option);
  const heard = (outcome: Outcome): (Heard & { group: string })[] =>
    heardByGroup(election, outcome.chosen, LEAST_GROUP);
  const byRule = heard(proportional);
  return {
    mostVotes,
    proportional,
    both: mostVotes.chosen.filter(isIn(proportional)),
    onlyMostVotes: mostVotes.chosen.filter((option) => !isIn(proportional)(option)),
    onlyProportional: proportional.chosen.filter((option) => !isIn(mostVotes)(option)),
    groups: heard(mostVotes).map(({ group, voters, heard: byMostVotes }, i) => {
      return { group, voters, byMostVotes, byProportional: byRule[i]?.heard ?? 0 };
    }),
  };
}
