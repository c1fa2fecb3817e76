import type { Fact } from '../facts/fact.ts';
import type { IdeaWords } from '../facts/ideas.ts';
import type { IdeaId, Round, TableId } from '../ids.ts';
import { NOTHING, type Picked } from './view.ts';

/* The ideas of one table, as its tablet shows them. */

export interface TableIdea extends IdeaWords {
  round: Round | null;
  at: number;
  late: boolean;
  /** Typed when the running order did not ask this table to. */
  outside?: true;
  /** Number of the paper form that it was typed in from. */
  form?: number;
  withdrawn: boolean;
  /** On the plenary screens. */
  shown: boolean;
}

export type TableIdeaShown =
  | {
      type: 'idea';
      idea: IdeaId;
      round: Round | null;
      words: IdeaWords;
      at: number;
      late: boolean;
      outside?: true;
      form?: number;
    }
  | { type: 'words'; idea: IdeaId; words: IdeaWords }
  | { type: 'withdrawn'; idea: IdeaId; withdrawn: boolean }
  | { type: 'shown'; idea: IdeaId; shown: boolean };

const at = (key: TableId, shown: TableIdeaShown): readonly Picked<TableIdeaShown>[] => [{ key, shown }];

export function pickTableIdea(fact: Fact): readonly Picked<TableIdeaShown>[] {
  switch (fact.type) {
    case 'ideaAdded': {
      const { idea, place, words, at: when, late, outside, form } = fact;
      const { table: key, round } = place;
      return at(key, {
        ...{ type: 'idea', idea, round, words, at: when, late },
        ...(outside && { outside }),
        ...(form !== undefined && { form }),
      });
    }
    case 'ideaReworded':
      return at(fact.place.table, { type: 'words', idea: fact.idea, words: fact.words });
    case 'ideaWithdrawn':
    case 'ideaRestored':
      return at(fact.place.table, {
        type: 'withdrawn',
        idea: fact.idea,
        withdrawn: fact.type === 'ideaWithdrawn',
      });
    case 'ideaApproved':
    case 'ideaHidden':
      return at(fact.place.table, { type: 'shown', idea: fact.idea, shown: fact.type === 'ideaApproved' });
    default:
      return NOTHING;
  }
}

export function foldTableIdea(ideas: Record<IdeaId, TableIdea>, shown: TableIdeaShown): void {
  if (shown.type === 'idea') {
    const { round, at: when, late } = shown;
    const { text, lang, kind, addressee } = shown.words;
    // Written out: spreading the words here took ten times as long, on the path of every idea.
    const idea: TableIdea = {
      text,
      lang,
      kind,
      addressee,
      round,
      at: when,
      late,
      withdrawn: false,
      shown: false,
    };
    if (shown.outside) idea.outside = true;
    if (shown.form !== undefined) idea.form = shown.form;
    ideas[shown.idea] = idea;
    return;
  }
  const idea = ideas[shown.idea];
  if (idea === undefined) return;
  if (shown.type === 'words') Object.assign(idea, shown.words, { shown: false });
  else if (shown.type === 'shown') idea.shown = shown.shown;
  else {
    idea.withdrawn = shown.withdrawn;
    idea.shown = false;
  }
}
