/**
 * Rules for choosing several options by ballots.
 *
 * * `most-votes`: the options with most votes (multiwinner approval voting, AV), for points those with most points
 * * `phragmen`: Phragmén's sequential rule
 * * `equal-shares`: the Method of Equal Shares, completed by Phragmén's sequential rule from the money that is left
 * * `pav`: proportional approval voting, the best set of all
 * * `seq-pav`: the same one option at a time
 */
export const RULES = ['most-votes', 'phragmen', 'equal-shares', 'pav', 'seq-pav'] as const;
export type Rule = (typeof RULES)[number];

/** A number that is read exactly: `3`, `0.25`, `"0.1"` or `"1/3"`. Decimals mean what they show, not their binary neighbour. */
export type Numeral = number | string;

export interface Option {
  id: string;
  /** With `budget`: what it costs, in the same unit; 0 or more. */
  cost?: Numeral;
}

/** What one voter, or a counted batch of equal papers, gave. An empty ballot counts as a voter. */
export interface Ballot {
  approve?: readonly string[];
  /** Points for each option, 0 or more; instead of `approve`. */
  points?: Readonly<Record<string, Numeral>>;
  /** How many voters this ballot stands for: above 0; 1 when absent. */
  weight?: Numeral;
  /** District or another group that "who is heard" is told for. */
  group?: string;
}

export interface Election {
  options: readonly (string | Option)[];
  rule: Rule;
  ballots: readonly Ballot[];
  /** How many options are chosen: 1 or more; instead of `budget`. */
  choose?: number;
  /** What the chosen options may cost together (participatory budgeting); instead of `choose`. */
  budget?: Numeral;
  /** With `budget`: what an approved option is worth to a voter, its `cost` (default) or 1 (`number`). */
  worth?: 'cost' | 'number';
  /** Ties are broken in favour of whoever stands first here: a draw that was published. Default: the order of `options`. */
  order?: readonly string[];
  /** Options that nobody supports stay out, also when places are left. The literature fills the places (default). */
  onlySupported?: boolean;
}

export interface TallyOptions {
  /** Every set that wins under some way of breaking the ties: `winningSets`. */
  all?: boolean;
  /** With `all`: at most so many sets; 10,000 when absent. */
  limit?: number;
  /** Work to spend on weighing whole sets before they are counted one option at a time; 3e8, about a second, when absent. */
  patience?: number;
}

/** An exact value: `"3/8"`, and about what that is. */
export interface Exact {
  exact: string;
  about: number;
}

/**
 * How an option came in.
 *
 * * `votes`: it had most votes (or points); `value` is how many
 * * `shares`: its supporters could pay for it out of equal shares; `value` is the most that one of them paid for it
 *   (for points: per point)
 * * `saving`: its supporters were the first to have saved for it; `value` is what each voter had got by then, since the
 *   beginning or beyond the equal share (Phragmén's load)
 * * `score`: it added most to the score in which a voter's n-th chosen option counts 1/n; `value` is what it added
 * * `rest`: nobody supports it, a place was left
 */
export type Phase = 'votes' | 'shares' | 'saving' | 'score' | 'rest';

export interface Step {
  /** Counted from 1. */
  round: number;
  phase: Phase;
  option: string;
  value: Exact;
  /** Voters who support the option, and those of them who had no chosen option before. */
  support: number;
  newlyHeard: number;
  /** Voters with at least one chosen option after this step. */
  heard: number;
  /** All that were as good in this round, the one that came in among them; absent when there was no tie. */
  tied?: string[];
}

export interface Tie {
  /** Step in which it came up; for `pav` the whole choice is one round. */
  round: number;
  options: string[];
  /** How many of them came in there. */
  places: number;
  /** The ones that came in, by `order`. */
  chosen: string[];
}

export interface Outcome {
  rule: Rule;
  /** Sequential rules: in the order in which they came in; `pav`: in the order of the options. */
  chosen: string[];
  ties: Tie[];
  /** Says by what ties were broken: an announced `order`, or the order of the options. */
  tiesBrokenBy: 'order' | 'options';
  /** Empty for `pav`, which weighs whole sets. */
  steps: Step[];
  voters: number;
  /** Voters with at least one chosen option. */
  heard: number;
  /** Votes (or points) for each option, in the order of the options. */
  votes: { option: string; votes: number }[];
  /** False only for `pav` that was too large to prove: then it is what `seq-pav` chooses. */
  exact: boolean;
  /** `pav` only: the score of what was chosen. */
  score?: Exact;
  /** With `budget`: what the chosen options cost together. */
  cost?: number;
  /** With `all`: every winning set, each in the order of the options. */
  winningSets?: string[][];
  /** With `all`: false when there are more than were looked for. */
  winningSetsComplete?: boolean;
}
