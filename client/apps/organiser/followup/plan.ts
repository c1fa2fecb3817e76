import { FOLLOWUP_STATUSES, type FollowupPlan } from '../../../../shared/facts/followup.ts';
import type { BallotId, FollowupId } from '../../../../shared/ids.ts';
import type { Box } from '../../../../shared/views/ballots.ts';
import type { Followup } from '../../../../shared/views/followup.ts';
import type { FormKey } from '../parts/unsaved.svelte.ts';

/** The form of a follow-up. */
export const planForm = (id: FollowupId): FormKey => `followup/${id}`;

/** A follow-up while it is edited, with the revision that was read: what a colleague changes meanwhile is not written over. */
export interface PlanDraft {
  revision: number;
  /** The Dutch title. */
  title: string;
  plan: FollowupPlan;
}

export const draftOf = ({ revision, plan }: Followup): PlanDraft => ({
  revision,
  title: plan.title.nl,
  plan: { ...plan, title: { ...plan.title } },
});

/** As the server takes it. A translation of other words would be wrong without anybody seeing it. */
export const planFrom = ({ title, plan }: PlanDraft): FollowupPlan => ({
  ...plan,
  title: title.trim() === plan.title.nl ? plan.title : { nl: title.trim() },
  date: plan.date === '' ? null : plan.date,
});

export const STATUSES = FOLLOWUP_STATUSES;

/** What a ballot chose and has no follow-up yet. */
export interface Unfollowed {
  ballot: BallotId;
  box: Box;
  options: string[];
}

export function unfollowedOf(
  boxes: Readonly<Record<BallotId, Box>>,
  followups: Readonly<Record<FollowupId, Followup>>,
): Unfollowed[] {
  const standing = Object.values(followups).filter(({ withdrawn }) => !withdrawn);
  return Object.entries(boxes).flatMap(([ballot, box]) => {
    if (box.result === null || box.terms.trial) return [];
    const options = box.result.chosen.filter(
      (of) => !standing.some(({ source }) => source.ballot === ballot && source.of === of),
    );
    return options.length === 0 ? [] : [{ ballot, box, options }];
  });
}
