import type { Fact } from '../facts/fact.ts';
import type { IdeaPlace, IdeaWords } from '../facts/ideas.ts';
import { CAREFUL, type HideReason, type Moderation, type ModerationFact } from '../facts/moderation.ts';
import type { IdeaId, ProposalId } from '../ids.ts';
import {
  foldTeamBundles,
  type Placed,
  pickTeamBundles,
  type TeamBundles,
  type TeamBundlesShown,
} from './bundles.ts';
import { foldProposal, isProposal, type Proposal, type ProposalShown, pickProposal } from './proposals.ts';
import { NOTHING, only, type View } from './view.ts';

/*
 * Who: theme team, director, organisers. What: the words of all ideas with table and theme, and which are on the screens;
 * the bundles, who did what to them and who works on which cards; all proposals.
 * Not: who sat at the table.
 */
export interface TeamIdea extends Placed {
  place: IdeaPlace;
  words: IdeaWords;
  at: number;
  withdrawn: boolean;
  shown: boolean;
  /** One of the team read these words and chose. */
  judged: boolean;
  /** On the screens, and nobody of the team read it. */
  untapped?: boolean;
  /** Why it was hidden, when somebody said. */
  reason?: HideReason;
}

export interface ThemeTeamState extends TeamBundles {
  ideas: Record<IdeaId, TeamIdea>;
  proposals: Record<ProposalId, Proposal>;
  moderation: Moderation;
}

type IdeaShown =
  | { type: 'idea'; idea: IdeaId; place: IdeaPlace; words: IdeaWords; at: number }
  | { type: 'words'; idea: IdeaId; words: IdeaWords }
  | { type: 'withdrawn'; idea: IdeaId; withdrawn: boolean }
  | { type: 'shown'; idea: IdeaId; shown: boolean; reason?: HideReason; untapped?: true };
export type ThemeTeamShown = IdeaShown | TeamBundlesShown | ProposalShown | ModerationFact;

export const themeTeam: View<ThemeTeamState, ThemeTeamShown> = {
  allows: (actor) => ['themeTeam', 'director', 'organiser', 'operator'].includes(actor.role),
  initial: () => ({
    ideas: {},
    bundles: {},
    parts: {},
    acts: {},
    claims: {},
    proposals: {},
    moderation: { ...CAREFUL },
  }),
  pick(fact) {
    if (fact.type === 'moderationSet') return only(fact);
    const shown = pickIdea(fact) ?? pickTeamBundles(fact) ?? pickProposal(fact);
    return shown === null ? NOTHING : only(shown);
  },
  fold(state, shown) {
    if (shown.type === 'moderationSet') state.moderation[shown.what] = shown.mode;
    else if (isProposal(shown)) foldProposal(state.proposals, shown);
    else if (isIdea(shown)) foldIdea(state.ideas, shown);
    else foldTeamBundles(state, shown);
  },
};

const IDEA: ReadonlySet<string> = new Set<IdeaShown['type']>(['idea', 'words', 'withdrawn', 'shown']);
const isIdea = (shown: ThemeTeamShown): shown is IdeaShown => IDEA.has(shown.type);

function pickIdea(fact: Fact): IdeaShown | null {
  switch (fact.type) {
    case 'ideaAdded':
      return { type: 'idea', idea: fact.idea, place: fact.place, words: fact.words, at: fact.at };
    case 'ideaReworded':
      return { type: 'words', idea: fact.idea, words: fact.words };
    case 'ideaWithdrawn':
    case 'ideaRestored':
      return { type: 'withdrawn', idea: fact.idea, withdrawn: fact.type === 'ideaWithdrawn' };
    case 'ideaApproved':
      return { type: 'shown', idea: fact.idea, shown: true, ...(fact.untapped && { untapped: true }) };
    case 'ideaHidden': {
      const { idea, reason } = fact;
      return { type: 'shown', idea, shown: false, ...(reason && { reason }) };
    }
    default:
      return null;
  }
}

function foldIdea(ideas: ThemeTeamState['ideas'], shown: IdeaShown): void {
  if (shown.type === 'idea') {
    const { place, words, at } = shown;
    ideas[shown.idea] = {
      place,
      words,
      at,
      withdrawn: false,
      shown: false,
      judged: false,
      bundle: null,
      dissent: false,
      parts: [],
    };
    return;
  }
  const idea = ideas[shown.idea];
  if (idea === undefined) return;
  if (shown.type === 'shown') {
    idea.shown = shown.shown;
    idea.judged = true;
    idea.untapped = shown.untapped === true;
    if (shown.reason === undefined) delete idea.reason;
    else idea.reason = shown.reason;
    return;
  }
  if (shown.type === 'words') {
    idea.words = shown.words;
    idea.judged = false;
  } else idea.withdrawn = shown.withdrawn;
  idea.shown = false;
}
