import type { Fact } from '../facts/fact.ts';
import {
  type FollowupFact,
  type FollowupPlan,
  type FollowupSource,
  isFollowupFact,
  type PublicPlan,
} from '../facts/followup.ts';
import type { FollowupId } from '../ids.ts';
import { NOTHING, only, type View } from './view.ts';

/*
 * Who: the organisers and the director. What: what becomes of what was chosen, with everything that was agreed.
 * Not: names of people; those are in no fact.
 */
export interface Followup {
  source: FollowupSource;
  plan: FollowupPlan;
  /** Counts its changes, from 1. */
  revision: number;
  withdrawn: boolean;
  /** The hall may read it. */
  shown: boolean;
  /** How it stood before each change that can still be taken back, the latest last. */
  before: { plan: FollowupPlan; withdrawn: boolean }[];
}

export interface FollowupState {
  followups: Record<FollowupId, Followup>;
}

export const followup: View<FollowupState, FollowupFact> = {
  allows: (actor) => ['director', 'organiser', 'operator'].includes(actor.role),
  initial: () => ({ followups: {} }),
  pick: (fact) => (isFollowupFact(fact) ? only(fact) : NOTHING),
  fold: foldFollowup,
};

/** The rules and the organiser's page fold it the same way. */
export function foldFollowup({ followups }: FollowupState, fact: FollowupFact): void {
  if (fact.type === 'followupMade') {
    const { source, plan } = fact;
    followups[fact.followup] = { source, plan, revision: 1, withdrawn: false, shown: false, before: [] };
    return;
  }
  const known = followups[fact.followup];
  if (known === undefined) return;
  switch (fact.type) {
    case 'followupChanged':
      change(known, { plan: fact.plan, shown: known.shown && !fact.off });
      break;
    case 'followupWithdrawn':
    case 'followupRestored':
      change(known, { withdrawn: fact.type === 'followupWithdrawn', shown: false });
      break;
    case 'followupUndone': {
      const { plan, withdrawn } = fact;
      const before = known.before.slice(0, -1);
      Object.assign(known, { plan, withdrawn, before, shown: false, revision: known.revision + 1 });
      break;
    }
    case 'followupApproved':
    case 'followupHidden':
      known.shown = fact.type === 'followupApproved';
  }
}

function change(known: Followup, part: Partial<Followup>): void {
  const { plan, withdrawn, before, revision } = known;
  Object.assign(known, part, { revision: revision + 1, before: [...before, { plan, withdrawn }] });
}

/* On the public screens: only what somebody approved, and of that only what the hall may read (rule P3). */

export interface WallFollowup extends PublicPlan {
  followup: FollowupId;
  source: FollowupSource;
}

export type WallFollowupShown =
  | { type: 'followup'; followup: WallFollowup }
  | { type: 'followupOff'; followup: FollowupId };

export function pickWallFollowup(fact: Fact): WallFollowupShown | null {
  switch (fact.type) {
    case 'followupApproved':
      return {
        type: 'followup',
        followup: { followup: fact.followup, source: fact.source, ...fact.plan },
      };
    case 'followupChanged':
      return fact.off ? { type: 'followupOff', followup: fact.followup } : null;
    case 'followupWithdrawn':
    case 'followupUndone':
    case 'followupHidden':
      return { type: 'followupOff', followup: fact.followup };
    default:
      return null;
  }
}

/** In the order in which they were approved; one that comes again keeps its place. */
export function foldWallFollowups(wall: readonly WallFollowup[], shown: WallFollowupShown): WallFollowup[] {
  if (shown.type === 'followupOff') return wall.filter(({ followup: id }) => id !== shown.followup);
  const { followup: fresh } = shown;
  const there = wall.some(({ followup: id }) => id === fresh.followup);
  return there ? wall.map((one) => (one.followup === fresh.followup ? fresh : one)) : [...wall, fresh];
}

/** Something that can have a follow-up without a vote, as `/api/followup/choices` tells it. */
export interface FollowupChoice extends Pick<FollowupSource, 'of' | 'from'> {
  title: FollowupPlan['title'];
  /** Number of the table whose proposal it is. */
  table?: number;
}
