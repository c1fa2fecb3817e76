import type { Fact } from '../../shared/facts/fact.ts';
import type { FollowupState } from '../../shared/views/followup.ts';
import { type BallotsState, foldBallots, noBallots } from './ballotState.ts';
import { type BundlesState, foldBundles, noBundles } from './bundleState.ts';
import { type ChoicesState, foldChoices, noChoices } from './choices.ts';
import { type DoorState, foldDoor, noDoor } from './door.ts';
import { foldFollowup, noFollowup } from './followup.ts';
import { foldHelp, type HelpState, noHelp } from './help.ts';
import { foldIdeas, type IdeasState, noIdeas } from './ideas.ts';
import { foldModeration, type ModerationState, noModeration } from './moderation.ts';
import { foldPaper, noPaper, type PaperState } from './paper.ts';
import { foldPeople, noPeople, type PeopleState } from './people.ts';
import { foldProgramme, noProgramme, type ProgrammeRulesState } from './programmeState.ts';
import { foldProposals, noProposals, type ProposalsState } from './proposals.ts';
import { foldReflection, noReflection, type ReflectionState } from './reflection.ts';
import { foldRepack, noRepack, type RepackState } from './repack.ts';
import { foldScreens, noScreens, type ScreensState } from './screens.ts';
import { foldSeating, noSeating, type SeatingState } from './seatingState.ts';
import { foldSummit, noSummit, type SummitState } from './summit.ts';
import { foldTables, noTables, type TablesState } from './tables.ts';

/** All that the rules know: a fold of the log, which can be thrown away and made again. */
export interface Summit {
  summit: SummitState;
  programme: ProgrammeRulesState;
  people: PeopleState;
  tables: TablesState;
  seating: SeatingState;
  repack: RepackState;
  ideas: IdeasState;
  bundles: BundlesState;
  proposals: ProposalsState;
  moderation: ModerationState;
  ballots: BallotsState;
  followup: FollowupState;
  choices: ChoicesState;
  screens: ScreensState;
  reflection: ReflectionState;
  help: HelpState;
  door: DoorState;
  paper: PaperState;
}

export const emptySummit = (): Summit => ({
  summit: noSummit(),
  programme: noProgramme(),
  people: noPeople(),
  tables: noTables(),
  seating: noSeating(),
  repack: noRepack(),
  ideas: noIdeas(),
  bundles: noBundles(),
  proposals: noProposals(),
  moderation: noModeration(),
  ballots: noBallots(),
  followup: noFollowup(),
  choices: noChoices(),
  screens: noScreens(),
  reflection: noReflection(),
  help: noHelp(),
  door: noDoor(),
  paper: noPaper(),
});

/** Changes the state in place (rule V2). Each slice takes the facts it knows and leaves the others. */
export function fold(state: Summit, fact: Fact): void {
  foldSummit(state.summit, fact);
  foldProgramme(state.programme, fact);
  foldPeople(state.people, fact);
  // Before the tables: what a plan replaces is what can be taken back.
  foldSeating(state.seating, fact, state.tables);
  foldRepack(state.repack, fact, state.programme);
  foldTables(state.tables, fact);
  foldIdeas(state.ideas, fact);
  foldBundles(state.bundles, fact);
  foldProposals(state.proposals, fact);
  foldModeration(state.moderation, fact);
  foldBallots(state.ballots, fact);
  foldFollowup(state.followup, fact);
  foldChoices(state.choices, fact);
  foldScreens(state.screens, fact);
  foldReflection(state.reflection, fact);
  foldHelp(state.help, fact);
  foldDoor(state.door, fact);
  foldPaper(state.paper, fact);
}
