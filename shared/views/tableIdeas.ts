import { moveCard } from '../facts/cardOrder.ts';
import type { Fact } from '../facts/fact.ts';
import type { CardSpot, IdeaWords } from '../facts/ideas.ts';
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
  | { type: 'shown'; idea: IdeaId; shown: boolean }
  /** `card` and not `idea`: pages that do not know this would take anything about an idea for a withdrawal. */
  | { type: 'moved'; card: IdeaId; spot: CardSpot };

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
    case 'ideaMoved':
      return at(fact.place.table, { type: 'moved', card: fact.idea, spot: fact.spot });
    case 'ideaApproved':
    case 'ideaHidden':
      return at(fact.place.table, { type: 'shown', idea: fact.idea, shown: fact.type === 'ideaApproved' });
    default:
      return NOTHING;
  }
}

/** Cards of a table, and their order once somebody changed it (see `shared/facts/cardOrder`); until then that of `ideas`. */
export interface TableCards {
  ideas: Record<IdeaId, TableIdea>;
  order?: IdeaId[];
}

export function foldTableIdea(state: TableCards, shown: TableIdeaShown): void {
  if (shown.type === 'moved') {
    state.order ??= Object.keys(state.ideas);
    moveCard(state.order, shown.card, shown.spot);
    return;
  }
  const { ideas } = state;
  if (shown.type === 'idea') {
    ideas[shown.idea] = asIdea(shown);
    state.order?.push(shown.idea);
    return;
  }
  const idea = ideas[shown.idea];
  if (idea === undefined) return;
  if (shown.type === 'words') Object.assign(idea, shown.words, { shown: false });
  else if (shown.type === 'shown') idea.shown = shown.shown;
  else if (shown.type === 'withdrawn') {
    idea.withdrawn = shown.withdrawn;
    idea.shown = false;
  }
}

function asIdea(added: Extract<TableIdeaShown, { type: 'idea' }>): TableIdea {
  const { round, at: when, late } = added;
  const { text, lang, kind, addressee } = added.words;
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
  if (added.outside) idea.outside = true;
  if (added.form !== undefined) idea.form = added.form;
  return idea;
}
