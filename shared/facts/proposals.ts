import type { ProposalId, StepId } from '../ids.ts';
import type { IdeaPlace } from './ideas.ts';
import type { HideReason } from './moderation.ts';

/** The one result that a table works out. Any field may still be empty while the table works on it. */
export interface ProposalWords {
  title: string;
  what: string;
  forWhom: string;
  firstStep: string;
  lang: string;
}

/** Where and when it was made: a table makes one in each round, or in each step that is no round. */
export interface ProposalPlace extends IdeaPlace {
  step: StepId | null;
}

/** How many at the table put their thumbs up, down or level when the proposal was read back to them. */
export interface Thumbs {
  for: number;
  against: number;
  neutral: number;
}

/** The table's own judgement of its proposal; `objection` is what the minority wants to be read along, or empty. */
export interface SignOff {
  thumbs: Thumbs;
  objection: string;
}

export type ProposalsFact =
  /** `late` as with ideas; `beside` is another proposal of the same table and round that stands, so that a person looks. */
  | {
      type: 'proposalAdded';
      proposal: ProposalId;
      place: ProposalPlace;
      words: ProposalWords;
      at: number;
      late: boolean;
      beside: ProposalId | null;
    }
  | { type: 'proposalReworded'; proposal: ProposalId; place: ProposalPlace; words: ProposalWords; at: number }
  | ({ type: 'proposalSigned'; proposal: ProposalId; place: ProposalPlace; at: number } & SignOff)
  | { type: 'proposalReopened'; proposal: ProposalId; place: ProposalPlace }
  | { type: 'proposalWithdrawn'; proposal: ProposalId; place: ProposalPlace }
  | { type: 'proposalRestored'; proposal: ProposalId; place: ProposalPlace }
  | {
      type: 'proposalApproved';
      proposal: ProposalId;
      place: ProposalPlace;
      words: ProposalWords;
      signed: SignOff | null;
      /** Nobody read it: the team lets all of them through. */
      untapped?: true;
    }
  | { type: 'proposalHidden'; proposal: ProposalId; place: ProposalPlace; reason?: HideReason };
