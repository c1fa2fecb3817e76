import type { IdeaId, Round, TableId, ThemeId } from '../ids.ts';
import type { HideReason } from './moderation.ts';
import type { IdeaKind } from './summit.ts';

/** The words of an idea; `lang` is the language they are in. */
export interface IdeaWords {
  text: string;
  lang: string;
  kind: IdeaKind;
  addressee: string | null;
}

/** Where an idea counts. */
export interface IdeaPlace {
  table: TableId;
  number: number;
  round: Round | null;
  theme: ThemeId | null;
}

/** Where a card goes in the order of its table: right above, or right below, another card of it. */
export interface CardSpot {
  side: 'above' | 'below';
  of: IdeaId;
}

export type IdeasFact =
  /**
   * `late` marks an idea that arrived after its round had ended, `outside` one of a table that was not asked to type
   * then: it counts, and a person may look at it.
   */
  | {
      type: 'ideaAdded';
      idea: IdeaId;
      place: IdeaPlace;
      words: IdeaWords;
      at: number;
      late: boolean;
      outside?: true;
      /** It was written on the paper form with this number, and typed in later. */
      form?: number;
    }
  /** `shown` tells whether the former words stood on the screens; new words wait for a new approval. */
  | { type: 'ideaReworded'; idea: IdeaId; place: IdeaPlace; words: IdeaWords; shown: boolean }
  | { type: 'ideaWithdrawn'; idea: IdeaId; place: IdeaPlace; shown: boolean }
  | { type: 'ideaRestored'; idea: IdeaId; place: IdeaPlace; words: IdeaWords; at: number }
  /** The table put it elsewhere in its own order. */
  | { type: 'ideaMoved'; idea: IdeaId; place: IdeaPlace; spot: CardSpot }
  /** `dissent` marks a minority's view; `untapped` what nobody read, because the team lets all of it through. */
  | {
      type: 'ideaApproved';
      idea: IdeaId;
      place: IdeaPlace;
      words: IdeaWords;
      dissent?: true;
      untapped?: true;
    }
  | { type: 'ideaHidden'; idea: IdeaId; place: IdeaPlace; reason?: HideReason };
