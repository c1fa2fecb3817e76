import type { Fact } from '../../shared/facts/fact.ts';
import { type BallotsState, foldBallots, noBallots } from './ballots.ts';
import { foldIdeas, type IdeasState, noIdeas } from './ideas.ts';
import { foldPeople, noPeople, type PeopleState } from './people.ts';
import { foldProgramme, noProgramme, type ProgrammeRulesState } from './programme.ts';
import { foldScreens, noScreens, type ScreensState } from './screens.ts';
import { foldSummit, noSummit, type SummitState } from './summit.ts';
import { foldTables, noTables, type TablesState } from './tables.ts';

/** All that the rules know: a fold of the log, which can be thrown away and made again. */
export interface Summit {
  summit: SummitState;
  programme: ProgrammeRulesState;
  people: PeopleState;
  tables: TablesState;
  ideas: IdeasState;
  ballots: BallotsState;
  screens: ScreensState;
}

export const emptySummit = (): Summit => ({
  summit: noSummit(),
  programme: noProgramme(),
  people: noPeople(),
  tables: noTables(),
  ideas: noIdeas(),
  ballots: noBallots(),
  screens: noScreens(),
});

/** Changes the state in place (rule V2). Each slice takes the facts it knows and leaves the others. */
export function fold(state: Summit, fact: Fact): void {
  foldSummit(state.summit, fact);
  foldProgramme(state.programme, fact);
  foldPeople(state.people, fact);
  foldTables(state.tables, fact);
  foldIdeas(state.ideas, fact);
  foldBallots(state.ballots, fact);
  foldScreens(state.screens, fact);
}
