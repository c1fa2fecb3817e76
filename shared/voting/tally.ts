import { type Contest, readContest } from './contest.ts';
import { everySet } from './everySet.ts';
import { type Fraction, fraction, reduced, textOf, times } from './fraction.ts';
import { Hearing, heardBy, weightOf } from './heard.ts';
import { bestSets } from './pav.ts';
import { scoreOf } from './pavScore.ts';
import {
  beginRounds,
  type Found,
  isFreeOrder,
  nextOf,
  placesLeft,
  type Rounds,
  type SequentialRule,
  take,
  tellingOf,
} from './rounds.ts';
import type { Election, Exact, Outcome, Step, TallyOptions, Tie } from './types.ts';
import { votesFor } from './votes.ts';

export * from './problem.ts';
export * from './types.ts';

const MOST_SETS = 10_000;
/** About a second. */
const PATIENCE = 3e8;

/** What a rule says, before it is told what it means for the voters. */
type Choice = Pick<Outcome, 'ties' | 'steps' | 'exact' | 'score'> & { chosen: readonly number[] };
type Sets = { sets: readonly (readonly number[])[]; complete: boolean };

/**
 * Counts ballots by exact arithmetic: the same ballots give the same outcome, whoever counts them. No fraction is
 * rounded where it decides. Ties are told, and broken only by the order that the election names.
 *
 * @throws VotingError for an election that cannot be counted, before anything is
 */
export function tally(
  election: Election,
  { all = false, limit = MOST_SETS, patience = PATIENCE }: TallyOptions = {},
): Outcome {
  const contest = readContest(election);
  const { choice, sets } =
    election.rule === 'pav'
      ? countPav(contest, all ? limit : MOST_SETS, patience)
      : countRounds(contest, election.rule, all ? limit : null);
  const { chosen, ...rest } = choice;
  const names = namesOf(contest);
  return {
    rule: election.rule,
    chosen: names(chosen),
    ...rest,
    tiesBrokenBy: election.order ? 'order' : 'options',
    voters: weightOf(contest, contest.total),
    heard: weightOf(contest, heardBy(contest, chosen)),
    votes: contest.ids.map((option, i) => ({ option, votes: votesOf(contest, i) })),
    ...(contest.hasBudget && { cost: costOf(contest, chosen) }),
    ...(all && sets && { winningSets: sortedSets(sets.sets).map(names), winningSetsComplete: sets.complete }),
  };
}

const namesOf =
  ({ ids }: Contest) =>
  (options: readonly number[]): string[] =>
    options.map((option) => ids[option] ?? '');

const votesOf = (contest: Contest, option: number): number =>
  exactly(fraction(votesFor({ contest }, option), contest.weightUnit * contest.pointUnit)).about;

const costOf = ({ cost, costUnit }: Contest, chosen: readonly number[]): number =>
  exactly(
    fraction(
      chosen.reduce((sum, option) => sum + (cost[option] ?? 0n), 0n),
      costUnit,
    ),
  ).about;

function exactly(value: Fraction): Exact {
  const lowest = reduced(value);
  return { exact: textOf(lowest), about: lowest.about };
}

/** By the places of their options on the ballot paper, as words in a dictionary. */
const sortedSets = (sets: Sets['sets']): (readonly number[])[] =>
  [...sets].sort((a, b) => {
    const at = a.findIndex((option, i) => option !== b[i]);
    return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
  });

function countRounds(contest: Contest, rule: SequentialRule, limit: number | null): Counted {
  const rounds = beginRounds(contest, rule);
  const choice = oneByOne(rounds);
  return { choice, sets: limit === null ? null : everySet(rounds, limit) };
}

interface Counted {
  choice: Choice;
  sets: Sets | null;
}

/** Plays the rounds, ties broken by rank. */
function oneByOne(rounds: Rounds): Choice {
  const steps: Step[] = [];
  const ties: Tie[] = [];
  const hearing = new Hearing(rounds.contest);
  let standing = rounds.start;
  for (let found = nextOf(rounds, standing); found; found = nextOf(rounds, standing)) {
    const [option = 0] = found.tied;
    const tie = tieOf(rounds, found, standing.chosen.length + 1);
    steps.push(stepOf(rounds, found, hearing));
    if (tie && !continues(ties, tie)) ties.push(tie);
    standing = take(rounds, found, option);
  }
  return { chosen: standing.chosen, ties, steps, exact: true };
}

/** A tie in which something was decided: not one after which all tied options come in anyway. */
function tieOf(rounds: Rounds, found: Found, round: number): Tie | null {
  const { tied } = found;
  if (tied.length < 2) return null;
  const places = isFreeOrder(rounds, found) ? placesLeft(rounds, found) : 1;
  if (places >= tied.length) return null;
  const options = namesOf(rounds.contest)(tied);
  return { round, options, places, chosen: options.slice(0, places) };
}

/** Whether a tie is what an earlier one left, over the same places. */
const continues = (ties: readonly Tie[], { options }: Tie): boolean => {
  const last = ties.at(-1);
  return last !== undefined && last.places > 1 && options.every((option) => last.options.includes(option));
};

function stepOf(rounds: Rounds, found: Found, hearing: Hearing): Step {
  const { contest, ways } = rounds;
  const { standing, tied } = found;
  const [option = 0] = tied;
  const { support, newly } = hearing.add(option);
  return {
    round: standing.chosen.length + 1,
    phase: ways[standing.way]?.phase ?? 'rest',
    option: contest.ids[option] ?? '',
    value: exactly(tellingOf(rounds, found)),
    support: weightOf(contest, support),
    newlyHeard: weightOf(contest, newly),
    heard: weightOf(contest, hearing.weight),
    ...(tied.length > 1 && { tied: namesOf(contest)(tied) }),
  };
}

function countPav(contest: Contest, limit: number, patience: number): Counted {
  const byRounds = countRounds(contest, 'seq-pav', null).choice;
  const best = bestSets(contest, byRounds.chosen, limit, patience);
  // Too large to weigh every set: one at a time is the next best that can be told.
  if (best === null) return { choice: { ...byRounds, exact: false }, sets: { sets: [], complete: false } };
  const chosen = best.sets[0] ?? [];
  const score = exactly(times(scoreOf(contest, chosen), fraction(1n, contest.weightUnit)));
  return {
    choice: { chosen, ties: tieOfSets(contest, best.sets), steps: [], exact: true, score },
    sets: best,
  };
}

/** The options that are in some best sets and not in others. */
function tieOfSets(contest: Contest, sets: readonly (readonly number[])[]): Tie[] {
  const [chosen = []] = sets;
  const inAll = chosen.filter((option) => sets.every((set) => set.includes(option)));
  const open = [...new Set(sets.flat())].filter((option) => !inAll.includes(option));
  if (open.length === 0) return [];
  const names = namesOf(contest);
  open.sort((a, b) => contest.rank[a]! - contest.rank[b]!);
  const places = chosen.length - inAll.length;
  return [
    { round: 1, options: names(open), places, chosen: names(open.filter((one) => chosen.includes(one))) },
  ];
}
