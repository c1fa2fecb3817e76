import type { BallotId, FollowupId } from '../ids.ts';
import type { Localized } from '../localized.ts';

export const FOLLOWUP_STATUSES = ['todo', 'planned', 'running', 'done', 'stopped'] as const;
export type FollowupStatus = (typeof FOLLOWUP_STATUSES)[number];

/** What it follows from: an option of a ballot, or something that somebody picked without a vote. */
export interface FollowupSource {
  ballot: BallotId | null;
  /** Id of the theme, bundle or proposal. */
  of: string;
  from: 'theme' | 'bundle' | 'proposal';
}

/** What was agreed so far; '' is not known yet. Organisations and roles only: names of people are no facts (rule L6). */
export interface FollowupPlan {
  title: Localized;
  owner: string;
  group: string;
  /** Day of the first meeting, `YYYY-MM-DD`. */
  date: string | null;
  place: string;
  status: FollowupStatus;
  /** Why it was stopped. */
  reason: string;
  /** For the organisers. */
  note: string;
}

/** What the hall may read of it. */
export type PublicPlan = Pick<FollowupPlan, 'title' | 'group' | 'date' | 'place'>;

export type FollowupFact =
  | { type: 'followupMade'; followup: FollowupId; source: FollowupSource; plan: FollowupPlan; at: number }
  /** `off`: it stood on the screens with other words, and waits for somebody to approve these. */
  | { type: 'followupChanged'; followup: FollowupId; plan: FollowupPlan; off: boolean; at: number }
  | { type: 'followupWithdrawn'; followup: FollowupId }
  | { type: 'followupRestored'; followup: FollowupId }
  /** The last change taken back: it stands as it was before, and not on the screens. */
  | { type: 'followupUndone'; followup: FollowupId; plan: FollowupPlan; withdrawn: boolean; at: number }
  | { type: 'followupApproved'; followup: FollowupId; source: FollowupSource; plan: PublicPlan }
  | { type: 'followupHidden'; followup: FollowupId };

const TYPES: ReadonlySet<string> = new Set<FollowupFact['type']>([
  'followupMade',
  'followupChanged',
  'followupWithdrawn',
  'followupRestored',
  'followupUndone',
  'followupApproved',
  'followupHidden',
]);
export const isFollowupFact = (fact: { type: string }): fact is FollowupFact => TYPES.has(fact.type);

export const publicPlan = ({ title, group, date, place }: FollowupPlan): PublicPlan => ({
  title,
  group,
  date,
  place,
});
