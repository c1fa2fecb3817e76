/**
 * What makes an election impossible to count.
 *
 * `no-options` `no-ballots` there are none; `option-twice` an option with the id of another; `option-unknown` a ballot
 * or the order names one that is not there; `order-short` the order lacks one; `choose` how many are chosen is no whole
 * number of 1 or more; `choose-many` more than there are options; `choose-or-budget` neither or both; `budget` `cost`
 * `weight` `points` no number, or one that is too low; `points-mixed` ballots of both kinds; `rule` there is no such
 * rule; `rule-points` `rule-budget` it cannot count points, or costs.
 */
export type ProblemCode =
  | 'no-options'
  | 'no-ballots'
  | 'option-twice'
  | 'option-unknown'
  | 'order-short'
  | 'choose'
  | 'choose-many'
  | 'choose-or-budget'
  | 'budget'
  | 'cost'
  | 'weight'
  | 'points'
  | 'points-mixed'
  | 'rule'
  | 'rule-points'
  | 'rule-budget';

/** Where it is and what stands there. */
export interface ProblemPlace {
  /** Ballot, counted from 1. */
  ballot?: number;
  option?: string;
  text?: string;
}

/** An election that cannot be counted; nothing of it was. */
export class VotingError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly place: ProblemPlace = {},
  ) {
    super(`election: ${code} ${JSON.stringify(place)}`);
  }
}
