import type { ChoiceId, PersonId, Round, TableId, ThemeId } from '../ids.ts';
import type { Localized } from '../localized.ts';
import type { TablePlace } from './summit.ts';

export interface ChoiceOption {
  id: ThemeId;
  title: Localized;
}

/**
 * Why somebody waits for a theme he would rather have: whom the day owed more went first, the lot drew others first, no
 * free table there has what he needs, wildcards are spread over the tables, he chose after closing, or he had a place
 * there until tables changed.
 */
export const WAIT_REASONS = ['owed', 'lot', 'needs', 'spread', 'late', 'moved'] as const;
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

/** One person, or companions, as places were given to them; with it anybody can give them again. */
export interface ChoiceParty {
  people: PersonId[];
  wishes: ThemeId[];
  /** What the day still owed them. */
  owed: number;
  /** 0 for who chose in time, else the order in which they came after closing. */
  late: number;
  /** Whether they were counted on. */
  comes: boolean;
  /** The tables that some of them were promised in the round. */
  pins?: Record<PersonId, TableId>;
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
  | {
      type: 'choiceAllocated';
      choice: ChoiceId;
      round: Round;
      outcomes: ChoiceOutcome[];
      /** By what: everybody who was to have a seat, and the tables that were open. */
      parties: ChoiceParty[];
      open: TableId[];
    }
  /** What changed for whom, after somebody chose late or gave his place back. */
  | { type: 'choiceShifted'; choice: ChoiceId; outcomes: ChoiceOutcome[] };
