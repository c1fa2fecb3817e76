import type { ChoiceId, PersonId, Round, ThemeId } from '../ids.ts';
import type { Localized } from '../localized.ts';
import type { TablePlace } from './summit.ts';

export interface ChoiceOption {
  id: ThemeId;
  title: Localized;
}

/**
 * Why somebody waits for a theme he would rather have: whom the day owed more went first, the lot drew others first, no
 * free table there has what he needs, wildcards are spread over the tables, or he chose after closing.
 */
export const WAIT_REASONS = ['owed', 'lot', 'needs', 'spread', 'late'] as const;
export type WaitReason = (typeof WAIT_REASONS)[number];

export interface Wait {
  theme: ThemeId;
  /** Counted from 1. */
  position: number;
  reason: WaitReason;
}

/** What somebody's choice came to. */
export interface ChoiceOutcome {
  person: PersonId;
  /** The theme he has a place at; null when any table may be his. */
  theme: ThemeId | null;
  /** Which of his wishes that is, counted from 1. */
  rank: number | null;
  /** The themes he would rather have, dearest first. */
  waiting: Wait[];
}

/** What is offered, and to whom; the same words for those who come later. */
export interface ChoiceOffer {
  choice: ChoiceId;
  round: Round;
  options: ChoiceOption[];
  /** How many wishes somebody can give. */
  most: number;
  people: PersonId[];
}

export type ChoicesFact =
  | ({ type: 'choiceOpened' } & ChoiceOffer)
  /** To somebody who came onto the list after the opening. */
  | ({ type: 'choiceOffered'; open: boolean } & ChoiceOffer)
  /** Companions choose together. `before` is what they had chosen, so that a count needs no look-up (rule P1). */
  | {
      type: 'themesChosen';
      choice: ChoiceId;
      people: PersonId[];
      wishes: ThemeId[];
      before: ThemeId[];
      late: boolean;
    }
  /** The lot is drawn when nobody can change his choice any more; everybody may know it. */
  | { type: 'choiceClosed'; choice: ChoiceId; people: PersonId[]; lot: string }
  /** Which theme each table has in this round, in place of its own; tables that are not named are closed in it. */
  | { type: 'tablesThemed'; round: Round; tables: TablePlace[] }
  | { type: 'choiceAllocated'; choice: ChoiceId; round: Round; outcomes: ChoiceOutcome[] }
  /** What changed for whom, after somebody chose late or gave his place back. */
  | { type: 'choiceShifted'; choice: ChoiceId; outcomes: ChoiceOutcome[] };
