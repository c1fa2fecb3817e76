import { weightOf } from '../heard.ts';
import { type Profile, readProfile, weightIn } from '../profile.ts';
import type { Election } from '../types.ts';

/** Voters who agree on options and are many enough for as many chosen ones, but each have fewer. */
export interface Cohesive {
  /** Options that all of them support; so many chosen ones are due to them. */
  agree: string[];
  voters: number;
}

/**
 * Extended justified representation: of voters who are `l / k` of all and agree on `l` options, at least one has `l`
 * chosen options. Looks at every set of options that enough voters agree on, so it is for small elections.
 *
 * Source: Aziz, Brill, Conitzer, Elkind, Freeman, Walsh, "Justified representation in approval-based committee voting",
 * Social Choice and Welfare 48 (2017).
 *
 * @param choose k, which may be more than were chosen
 * @returns a group that is passed over, or null when the chosen options represent everybody so
 */
export function ejrViolation(
  election: Pick<Election, 'options' | 'ballots'>,
  chosen: readonly string[],
  choose: number,
): Cohesive | null {
  const profile = readProfile(election);
  const has = profile.approved.map((options) =>
    options.reduce((sum, option) => sum + (chosen.includes(profile.ids[option] ?? '') ? 1 : 0), 0),
  );
  const everybody = Int32Array.from(profile.approved, (_, group) => group);
  return passedOver(profile, has, BigInt(choose), [], everybody);
}

/** Goes on from options that `groups` agree on, with options after the last of them. */
function passedOver(
  profile: Profile,
  has: readonly number[],
  choose: bigint,
  agree: readonly number[],
  groups: Int32Array,
): Cohesive | null {
  const due = BigInt(agree.length);
  const isEnough = (some: Int32Array, seats: bigint) =>
    weightIn(profile, some) * choose >= seats * profile.total;
  const poor = groups.filter((group) => (has[group] ?? 0) < agree.length);
  if (agree.length > 0 && isEnough(poor, due))
    return {
      agree: agree.map((option) => profile.ids[option] ?? ''),
      voters: weightOf(profile, weightIn(profile, poor)),
    };
  if (due === choose) return null;
  for (let option = (agree.at(-1) ?? -1) + 1; option < profile.ids.length; option++) {
    const rest = groups.filter((group) => profile.approved[group]?.includes(option));
    // Who agrees on more is due more: too few for one more option are too few for all that follow.
    if (rest.length === 0 || !isEnough(rest, due + 1n)) continue;
    const found = passedOver(profile, has, choose, [...agree, option], rest);
    if (found) return found;
  }
  return null;
}
