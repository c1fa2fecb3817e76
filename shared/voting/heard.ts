import { readContest } from './contest.ts';
import { fraction } from './fraction.ts';
import { type Profile, weightIn } from './profile.ts';
import type { Ballot, Election } from './types.ts';

/** Voters who support some option that came in, added to as options come in. */
export class Hearing {
  readonly #heard: Uint8Array;
  /** Weight of those who are heard. */
  weight = 0n;

  constructor(readonly profile: Profile) {
    this.#heard = new Uint8Array(profile.approved.length);
  }

  /** @returns weight of the supporters of the option, and of those who had nothing before */
  add(option: number): { support: bigint; newly: bigint } {
    const groups = (this.profile.support[option] ?? []).flatMap((tier) => [...tier.groups]);
    const newly = groups.filter((group) => this.#heard[group] === 0);
    for (const group of newly) this.#heard[group] = 1;
    const gain = weightIn(this.profile, Int32Array.from(newly));
    this.weight += gain;
    return { support: weightIn(this.profile, Int32Array.from(groups)), newly: gain };
  }
}

/** Weight of the voters who support at least one of the options. */
export function heardBy(profile: Profile, options: readonly number[]): bigint {
  const hearing = new Hearing(profile);
  for (const option of options) hearing.add(option);
  return hearing.weight;
}

/** A weight as people know it. */
export const weightOf = ({ weightUnit }: Profile, weight: bigint): number =>
  fraction(weight, weightUnit).about;

/** Voters, and those of them who support at least one of the options. */
export interface Heard {
  voters: number;
  heard: number;
}

/** How many voters support at least one of the chosen options. @throws VotingError */
export function heardIn(election: Election, chosen: readonly string[]): Heard {
  const contest = readContest(election);
  const options = contest.ids.flatMap((id, option) => (chosen.includes(id) ? [option] : []));
  return { voters: weightOf(contest, contest.total), heard: weightOf(contest, heardBy(contest, options)) };
}

/**
 * The same for each group of ballots, such as a district. Groups of fewer than `least` voters are told together, under
 * `''` with the ballots that name none, so that nobody's ballot can be guessed; when those are too few as well, not at all.
 */
export function heardByGroup(
  election: Election,
  chosen: readonly string[],
  least: number,
): (Heard & { group: string })[] {
  const groups = new Map<string, Ballot[]>();
  for (const ballot of election.ballots) {
    const of = groups.get(ballot.group ?? '');
    if (of) of.push(ballot);
    else groups.set(ballot.group ?? '', [ballot]);
  }
  const told = [...groups].map(([group, ballots]) => ({
    group,
    ...heardIn({ ...election, ballots }, chosen),
  }));
  const large = told.filter(({ group, voters }) => group !== '' && voters >= least);
  const rest = told.filter((one) => !large.includes(one));
  const sum = (key: keyof Heard) => rest.reduce((all, one) => all + one[key], 0);
  const others = { group: '', voters: sum('voters'), heard: sum('heard') };
  return others.voters >= least ? [...large, others] : large;
}
