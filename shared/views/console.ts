import type { Fact } from '../facts/fact.ts';
import { SILENT_AFTER } from '../facts/help.ts';
import type { PlannedRepack } from '../facts/repack.ts';
import type { Room } from '../facts/summit.ts';
import type { BallotId, ChoiceId, PersonId, Round, TableId, ThemeId } from '../ids.ts';
import type { PersonRole } from '../people.ts';
import { type ChoiceCount, type CountShown, foldCount, pickCount } from './choiceCounts.ts';
import { type ConsoleBallot, type ConsoleBallotShown, foldConsoleBallot, opening } from './consoleBallots.ts';
import { type ConsoleTable, foldClosure, foldPlace, foldTableIdea, tablesAfter } from './consoleTables.ts';
import { themed } from './deskChoices.ts';
import { type ArrivalShown, type Arrivals, foldArrival, foldQueue } from './doors.ts';
import {
  foldHarvest,
  type Harvest,
  type HarvestShown,
  isHarvest,
  noHarvest,
  pickHarvest,
} from './harvest.ts';
import { foldRepack, isRepack, pickRepack, type RepackShown } from './repack.ts';
import { NOTHING, only, type View } from './view.ts';

/*
 * Who: organisers and the director. What: rooms and tables with their state, how many people are listed and in, how the
 * seating stands, ballots with turnout and results. Not: names (by the directory, organisers only), words of ideas, votes.
 */
export interface ConsoleState extends Arrivals {
  rooms: Room[];
  tables: Record<TableId, ConsoleTable>;
  roles: Record<PersonId, PersonRole>;
  listed: Partial<Record<PersonRole, number>>;
  /** Scans of people who had been checked in already. */
  repeats: number;
  seating: Record<Round, { seated: number; unplaced: number; hash: string }>;
  ideas: number;
  lateIdeas: number;
  ballots: Record<BallotId, ConsoleBallot>;
  choices: Record<ChoiceId, ChoiceCount>;
  /** Minutes without a card after which a table counts as silent, where a step does not say otherwise. */
  silentAfter: number;
  /** Themes that tables have in one round instead of their own. */
  themes: Record<Round, Record<TableId, ThemeId | null>>;
  harvest: Harvest;
  /** Whether half-empty tables are to be merged at a chosen moment. */
  repack: PlannedRepack;
}

type PassedWhole =
  | 'tablesSet'
  | 'tablesPlaced'
  | 'silenceSet'
  | 'peopleListed'
  | 'peopleRevised'
  | 'ballotClosed'
  | 'voteCast'
  | 'tableVoteCast'
  | 'cardsCounted'
  | 'cardsUncounted'
  | 'tabletPaired'
  | 'tableClosed'
  | 'tableOpened'
  | 'queueTold';

export type ConsoleShown =
  | Extract<Fact, { type: PassedWhole }>
  | { type: 'seats'; round: Round; seated: number; unplaced: number; hash: string }
  | { type: 'moved'; round: Round; seated: number }
  | ArrivalShown
  | { type: 'repeat' }
  | { type: 'idea'; table: TableId; by: 1 | -1; at: number | null; late: boolean }
  | ConsoleBallotShown
  | ReturnType<typeof themed>
  | CountShown
  | HarvestShown
  | RepackShown;

export const consoleView: View<ConsoleState, ConsoleShown> = {
  allows: (actor) => ['director', 'organiser', 'operator'].includes(actor.role),
  initial: () => ({
    ...{
      rooms: [],
      tables: {},
      roles: {},
      listed: {},
      arrived: {},
      repeats: 0,
      arrivals: [],
      perMinute: {},
      doors: {},
    },
    ...{ seating: {}, ideas: 0, lateIdeas: 0, ballots: {}, choices: {}, themes: {}, harvest: noHarvest() },
    silentAfter: SILENT_AFTER,
    repack: null,
  }),
  pick(fact) {
    switch (fact.type) {
      case 'tablesSet':
      case 'tablesPlaced':
      case 'silenceSet':
      case 'peopleListed':
      case 'peopleRevised':
      case 'ballotClosed':
      case 'voteCast':
      case 'tableVoteCast':
      case 'cardsCounted':
      case 'cardsUncounted':
      case 'tabletPaired':
      case 'tableClosed':
      case 'tableOpened':
      case 'queueTold':
        return only(fact);
      case 'seatsAssigned': {
        const seated = fact.tables.reduce((sum, one) => sum + one.people.length, 0);
        const { round, hash } = fact;
        return only({ type: 'seats', round, seated, unplaced: fact.unplaced.length, hash });
      }
      case 'seatMoved':
        return only({
          type: 'moved',
          round: fact.round,
          seated: Number(fact.to !== null) - Number(fact.from !== null),
        });
      case 'personArrived':
        return only({ type: 'arrived', role: fact.role, by: 1, at: fact.at, desk: fact.desk });
      case 'arrivalUndone':
        return only({ type: 'arrived', role: fact.role, by: -1, at: null, desk: null });
      case 'arrivalRepeated':
        return only({ type: 'repeat' });
      case 'ideaAdded':
        return only({ type: 'idea', table: fact.place.table, by: 1, at: fact.at, late: fact.late });
      case 'ideaWithdrawn':
        return only({ type: 'idea', table: fact.place.table, by: -1, at: null, late: false });
      case 'ideaRestored':
        return only({ type: 'idea', table: fact.place.table, by: 1, at: null, late: false });
      case 'ballotOpened':
        return only(opening(fact));
      case 'votersJoined':
        return only({ type: 'joined', ballot: fact.ballot, people: fact.people.length });
      case 'tablesThemed':
        return only(themed(fact));
      default: {
        const count = pickCount(fact) ?? pickHarvest(fact) ?? pickRepack(fact);
        return count === null ? NOTHING : only(count);
      }
    }
  },
  fold(state, shown) {
    if (isHarvest(shown)) return foldHarvest(state.harvest, shown);
    if (isRepack(shown)) return foldRepack(state, shown);
    switch (shown.type) {
      case 'tablesSet':
        state.rooms = shown.rooms;
        state.tables = tablesAfter(state.tables, shown.tables);
        break;
      case 'silenceSet':
        state.silentAfter = shown.minutes;
        break;
      case 'tablesPlaced':
        for (const { table, at } of shown.tables) foldPlace(state.tables[table], at);
        break;
      case 'peopleListed':
      case 'peopleRevised':
        for (const { person, role } of shown.people) foldRole(state, person, role);
        break;
      case 'seats': {
        const { seated, unplaced, hash } = shown;
        state.seating[shown.round] = { seated, unplaced, hash };
        break;
      }
      case 'moved': {
        const seating = state.seating[shown.round];
        if (seating === undefined) break;
        seating.seated += shown.seated;
        seating.unplaced -= shown.seated;
        break;
      }
      case 'tabletPaired': {
        const known = state.tables[shown.table];
        if (known !== undefined) known.paired = true;
        break;
      }
      case 'tableClosed':
      case 'tableOpened':
        foldClosure(state.tables[shown.table], shown);
        break;
      case 'tablesThemed':
        state.themes[shown.round] = { ...shown.themes };
        break;
      case 'choiceOpened':
      case 'choiceOffered':
      case 'themesChosen':
      case 'choiceClosed':
      case 'choiceOutcomes':
        foldCount(state.choices, shown);
        break;
      default:
        foldHall(state, shown);
    }
  },
};

type HallShown = Extract<
  ConsoleShown,
  {
    type:
      | 'arrived'
      | 'queueTold'
      | 'repeat'
      | 'idea'
      | 'opened'
      | 'joined'
      | 'cardsCounted'
      | 'cardsUncounted'
      | 'ballotClosed'
      | 'voteCast'
      | 'tableVoteCast';
  }
>;

function foldHall(state: ConsoleState, shown: HallShown): void {
  switch (shown.type) {
    case 'arrived':
      foldArrival(state, shown);
      break;
    case 'queueTold':
      foldQueue(state.doors, shown);
      break;
    case 'repeat':
      state.repeats += 1;
      break;
    case 'idea':
      foldIdea(state, shown);
      break;
    default:
      foldConsoleBallot(state.ballots, shown);
  }
}

function foldRole(state: ConsoleState, person: PersonId, role: PersonRole): void {
  const before = state.roles[person];
  if (before !== undefined) state.listed[before] = (state.listed[before] ?? 0) - 1;
  state.roles[person] = role;
  state.listed[role] = (state.listed[role] ?? 0) + 1;
}

function foldIdea(state: ConsoleState, shown: Extract<ConsoleShown, { type: 'idea' }>): void {
  state.ideas += shown.by;
  if (shown.late) state.lateIdeas += shown.by;
  foldTableIdea(state.tables[shown.table], shown);
}
