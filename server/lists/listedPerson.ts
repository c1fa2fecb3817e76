import type { PersonRole, Profile } from '../../shared/people.ts';
import type { Need } from './needs.ts';
import type { Place, Problem } from './problem.ts';
import type { Theme } from './themes.ts';

export interface PeopleOptions {
  /** Themes of the summit; when there are none yet, wishes are only counted, in `newThemes`. */
  themes: readonly Theme[];
  /** Districts of the city; when there are none, any district is taken. */
  districts: readonly string[];
  /** Role of the people on this list, unless a row says otherwise. */
  role: PersonRole;
  thisYear: number;
}

export interface ListedPerson extends Place {
  /** `apart` and `companion` are still names, below: who they are is known after matching. */
  profile: Profile;
  apartNames?: string;
  companionName?: string;
}

export interface PeopleReading {
  rows: ListedPerson[];
  /** In the order of the file. */
  problems: Problem[];
  /** Wishes that are no theme yet, most wanted first. */
  newThemes: string[];
  /** Districts that the summit does not have, most frequent first. */
  newDistricts: string[];
  /** What this list speaks about at all; what it does not mention is left as it was. */
  stated: Stated;
  role: PersonRole;
}

/** What a list speaks about, by its columns: only that may be changed in people we know already. */
export interface Stated {
  keys: (keyof Profile)[];
  /** Needs with a column of their own or told in words; others are left as they were. */
  needs: Need[];
}
