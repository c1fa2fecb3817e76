import type { WallBundle } from '../facts/bundles.ts';
import type { Fact } from '../facts/fact.ts';
import type { IdeaPlace, IdeaWords } from '../facts/ideas.ts';
import { CAREFUL, type Moderation, type ModerationFact } from '../facts/moderation.ts';
import type { IdeaId, Round, TableId } from '../ids.ts';
import { isSeated } from '../people.ts';
import { foldMarked, foldWallBundles, pickWallBundles, type WallBundlesShown } from './bundleWall.ts';
import {
  foldWallFollowups,
  pickWallFollowup,
  type WallFollowup,
  type WallFollowupShown,
} from './followup.ts';
import { foldHallBallot, type HallBallot, type HallBallotShown, pickHallBallot } from './hallBallot.ts';
import {
  foldPace,
  foldPicture,
  type HallPicture,
  noPicture,
  type PictureShown,
  pickPicture,
  roomsOf,
} from './plenaryHall.ts';
import {
  foldWallProposals,
  pickWallProposal,
  type WallProposal,
  type WallProposalShown,
} from './proposals.ts';
import { foldStage, noStage, pickStage, type StageShown, type StageState } from './stage.ts';
import { NOTHING, ONLY, only, type View } from './view.ts';

/*
 * Who: everybody in the hall sees it, on screens that have a key for it. What: counts, the words of approved ideas with their table, approved
 * bundles with how often they were said, approved proposals, the turnout of a
 * ballot and its result once closed. Not: people, words that nobody approved, votes before closing.
 */
export interface WallIdea {
  idea: IdeaId;
  place: IdeaPlace;
  words: IdeaWords;
  /** A minority's view. */
  dissent?: true;
  /** Nobody of the team read it. */
  untapped?: true;
}

export interface PlenaryState extends HallPicture, StageState {
  people: number;
  /** Number of tables, and those that gave an idea in the round that runs. */
  tables: number;
  talking: { round: Round | null; tables: Record<TableId, true>; count: number };
  ideas: number;
  /** Ideas per theme id; '' for ideas of tables without a theme. */
  perTheme: Record<string, number>;
  /** Approved ideas, newest first. */
  wall: WallIdea[];
  /** Approved bundles; one that was just approved is in front. */
  bundles: WallBundle[];
  /** Approved proposals, newest first. */
  proposals: WallProposal[];
  /** What becomes of what was chosen, approved for the hall. */
  followups: WallFollowup[];
  /** What may be drawn of these at all. */
  moderation: Moderation;
  /** The ballot that was opened last. */
  ballot: HallBallot | null;
}

/** How many approved ideas a screen keeps. */
export const WALL_SIZE = 24;

export type PlenaryShown =
  | StageShown
  | { type: 'tables'; count: number }
  | { type: 'people'; by: 1 | -1 }
  | { type: 'round'; round: Round | null }
  | PictureShown
  | {
      type: 'count';
      theme: string;
      by: 1 | -1;
      table: TableId;
      round: Round | null;
      off: IdeaId | null;
      at?: number;
    }
  | { type: 'wall'; idea: WallIdea }
  | { type: 'off'; idea: IdeaId }
  | WallBundlesShown
  | WallProposalShown
  | WallFollowupShown
  | ModerationFact
  | HallBallotShown;

const count = (
  place: IdeaPlace,
  by: 1 | -1,
  off: IdeaId | null,
): Extract<PlenaryShown, { type: 'count' }> => ({
  type: 'count',
  theme: place.theme ?? '',
  by,
  table: place.table,
  round: place.round,
  off,
});

export const plenary: View<PlenaryState, PlenaryShown> = {
  allows: (actor) => ['screen', 'director', 'themeTeam', 'organiser', 'operator'].includes(actor.role),
  initial: () => ({
    ...noStage(),
    people: 0,
    tables: 0,
    talking: { round: null, tables: {}, count: 0 },
    ideas: 0,
    perTheme: {},
    wall: [],
    bundles: [],
    proposals: [],
    followups: [],
    moderation: { ...CAREFUL },
    ballot: null,
    ...noPicture(),
  }),
  pick(fact) {
    switch (fact.type) {
      case 'tablesSet':
        return [
          { key: ONLY, shown: { type: 'tables', count: fact.tables.length } },
          { key: ONLY, shown: { type: 'rooms', rooms: roomsOf(fact) } },
        ];
      case 'stepStarted':
        return only({ type: 'round', round: fact.round });
      // Those who came to talk; whoever works here is not counted among them.
      case 'personArrived':
        return isSeated(fact.role) ? only({ type: 'people', by: 1 }) : NOTHING;
      case 'arrivalUndone':
        return isSeated(fact.role) ? only({ type: 'people', by: -1 }) : NOTHING;
      case 'ideaAdded':
        return only({ ...count(fact.place, 1, null), at: fact.at });
      case 'ideaRestored':
        return only(count(fact.place, 1, null));
      case 'ideaWithdrawn':
        return only(count(fact.place, -1, fact.idea));
      case 'ideaReworded':
        return fact.shown ? only({ type: 'off', idea: fact.idea }) : NOTHING;
      case 'ideaApproved':
        return only({ type: 'wall', idea: wallIdea(fact) });
      case 'ideaHidden':
        return only({ type: 'off', idea: fact.idea });
      case 'moderationSet':
        return only(fact);
      default: {
        const shown =
          pickStage(fact) ??
          pickHallBallot(fact) ??
          pickWallBundles(fact) ??
          pickWallProposal(fact) ??
          pickWallFollowup(fact) ??
          pickPicture(fact);
        return shown === null ? NOTHING : only(shown);
      }
    }
  },
  fold(state, shown) {
    switch (shown.type) {
      case 'scene':
      case 'stage':
      case 'panic':
      case 'named':
      case 'screenWords':
        foldStage(state, shown);
        break;
      case 'tables':
        state.tables = shown.count;
        break;
      case 'people':
        state.people += shown.by;
        break;
      case 'round':
        if (shown.round !== null) state.talking = { round: shown.round, tables: {}, count: 0 };
        break;
      case 'count':
        foldCount(state, shown);
        break;
      case 'wall':
        state.wall = [shown.idea, ...without(state.wall, shown.idea.idea)].slice(0, WALL_SIZE);
        break;
      case 'off':
        state.wall = without(state.wall, shown.idea);
        break;
      case 'bundles':
        state.bundles = foldWallBundles(state.bundles, shown.screens);
        state.wall = foldMarked(state.wall, shown.marked);
        break;
      case 'proposal':
      case 'proposalOff':
      case 'thumbs':
        state.proposals = foldWallProposals(state.proposals, shown);
        break;
      case 'followup':
      case 'followupOff':
        state.followups = foldWallFollowups(state.followups, shown);
        break;
      case 'moderationSet':
        state.moderation[shown.what] = shown.mode;
        break;
      case 'rooms':
      case 'reflection':
      case 'look':
        foldPicture(state, shown);
        break;
      default:
        foldHallBallot(state, shown);
    }
  },
};

function wallIdea(fact: Extract<Fact, { type: 'ideaApproved' }>): WallIdea {
  const { idea, place, words, dissent, untapped } = fact;
  return { idea, place, words, ...(dissent && { dissent }), ...(untapped && { untapped }) };
}
const without = (wall: WallIdea[], idea: IdeaId): WallIdea[] => wall.filter((one) => one.idea !== idea);

function foldCount(state: PlenaryState, shown: Extract<PlenaryShown, { type: 'count' }>): void {
  state.ideas += shown.by;
  state.perTheme[shown.theme] = (state.perTheme[shown.theme] ?? 0) + shown.by;
  if (shown.off !== null) state.wall = without(state.wall, shown.off);
  if (shown.at !== undefined) state.pace = foldPace(state.pace, shown.at);
  const talking = state.talking;
  if (shown.by === 1 && shown.round === talking.round && talking.tables[shown.table] === undefined) {
    talking.tables[shown.table] = true;
    talking.count += 1;
  }
}
