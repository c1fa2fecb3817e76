import type { IdeaPlace, IdeaWords } from '../facts/ideas.ts';
import type { IdeaId } from '../ids.ts';
import { NOTHING, only, type View } from './view.ts';

/*
 * Who: theme team, director, organisers. What: the words of all ideas with table and theme, and which are on the screens.
 * Not: who sat at the table.
 */
export interface TeamIdea {
  place: IdeaPlace;
  words: IdeaWords;
  at: number;
  withdrawn: boolean;
  shown: boolean;
  /** One of the team read these words and chose. */
  judged: boolean;
}

export interface ThemeTeamState {
  ideas: Record<IdeaId, TeamIdea>;
}

export type ThemeTeamShown =
  | { type: 'idea'; idea: IdeaId; place: IdeaPlace; words: IdeaWords; at: number }
  | { type: 'words'; idea: IdeaId; words: IdeaWords }
  | { type: 'withdrawn'; idea: IdeaId; withdrawn: boolean }
  | { type: 'shown'; idea: IdeaId; shown: boolean };

export const themeTeam: View<ThemeTeamState, ThemeTeamShown> = {
  allows: (actor) => ['themeTeam', 'director', 'organiser', 'operator'].includes(actor.role),
  initial: () => ({ ideas: {} }),
  pick(fact) {
    switch (fact.type) {
      case 'ideaAdded':
        return only({ type: 'idea', idea: fact.idea, place: fact.place, words: fact.words, at: fact.at });
      case 'ideaReworded':
        return only({ type: 'words', idea: fact.idea, words: fact.words });
      case 'ideaWithdrawn':
      case 'ideaRestored':
        return only({ type: 'withdrawn', idea: fact.idea, withdrawn: fact.type === 'ideaWithdrawn' });
      case 'ideaApproved':
      case 'ideaHidden':
        return only({ type: 'shown', idea: fact.idea, shown: fact.type === 'ideaApproved' });
      default:
        return NOTHING;
    }
  },
  fold(state, shown) {
    if (shown.type === 'idea') {
      const { idea, place, words, at } = shown;
      state.ideas[idea] = { place, words, at, withdrawn: false, shown: false, judged: false };
      return;
    }
    const idea = state.ideas[shown.idea];
    if (idea === undefined) return;
    if (shown.type === 'shown') {
      idea.shown = shown.shown;
      idea.judged = true;
    } else {
      if (shown.type === 'words') {
        idea.words = shown.words;
        idea.judged = false;
      } else idea.withdrawn = shown.withdrawn;
      idea.shown = false;
    }
  },
};
