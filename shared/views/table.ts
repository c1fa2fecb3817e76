import type { Fact } from '../facts/fact.ts';
import type { CallFact } from '../facts/help.ts';
import { afterClosing, afterOpening, type Closure } from '../facts/seating.ts';
import type { TablePlace } from '../facts/summit.ts';
import type { BallotId, CardId, PersonId, ProposalId, RoomId, Round, ThemeId } from '../ids.ts';
import type { Localized } from '../localized.ts';
import { type BundledCard, type BundledShown, foldBundled, pickBundled } from './bundleWall.ts';
import { type Calls, foldCalls, isCallFact } from './calls.ts';
import { ballotPart, type MyBallot } from './me.ts';
import { foldProposal, isProposal, type Proposal, type ProposalShown, pickProposal } from './proposals.ts';
import { foldTableIdea, pickTableIdea, type TableCards, type TableIdeaShown } from './tableIdeas.ts';
import type { Picked, View } from './view.ts';

/*
 * Who: the tablets paired to this table, and the organisers. What: the table's own place, who is to sit there each round
 * and who has come in (ids; names come by the directory), the table's own ideas with
 * the headings under which they were bundled, its own proposals and calls for help. Not: other tables.
 */
/** What the tables were told, the latest. */
export interface Told {
  message: Localized;
  bell: boolean;
  at: number;
}

export interface TableState extends TableCards {
  place: TablePlace | null;
  room: RoomId | null;
  told: Told | null;
  /** Rounds in which nobody is to sit here. */
  closed: Closure | null;
  /** Themes that the table has in one round instead of its own. */
  themes: Record<Round, ThemeId | null>;
  seats: Record<Round, PersonId[]>;
  here: Record<PersonId, true>;
  /** Cards of the table, and parts of them, that the theme team put in a bundle. */
  bundled: Record<CardId, BundledCard>;
  proposals: Record<ProposalId, Proposal>;
  /** Its own calls for help that stand. */
  calls: Calls;
  /** Ballots in which the table has a vote; absent in what a tablet kept from before there were any. */
  ballots?: Record<BallotId, MyBallot>;
}

export type TableShown =
  | { type: 'place'; place: TablePlace; room: RoomId }
  | ({ type: 'told' } & Told)
  | { type: 'themed'; round: Round; theme: ThemeId | null }
  | { type: 'closed'; fromRound: Round }
  | { type: 'opened'; fromRound: Round }
  | { type: 'seats'; round: Round; people: PersonId[]; here: PersonId[] }
  | { type: 'seated'; round: Round; person: PersonId; here: boolean }
  | { type: 'unseated'; round: Round; person: PersonId }
  | { type: 'arrived'; person: PersonId; here: boolean }
  | TableIdeaShown
  | BundledShown
  | ProposalShown
  | { type: 'ballot'; ballot: BallotId; part: Partial<MyBallot> }
  | CallFact;

const at = (key: string, shown: TableShown): readonly Picked<TableShown>[] => [{ key, shown }];

export const table: View<TableState, TableShown> = {
  allows: (actor, key) =>
    actor.role === 'organiser' ||
    actor.role === 'operator' ||
    (actor.role === 'facilitator' && actor.table === key),
  initial: () => ({
    place: null,
    room: null,
    told: null,
    closed: null,
    themes: {},
    seats: {},
    here: {},
    ideas: {},
    bundled: {},
    proposals: {},
    calls: {},
    ballots: {},
  }),
  pick(fact) {
    switch (fact.type) {
      case 'tablesSet':
        return places(fact);
      case 'seatsAssigned':
        return fact.tables.map(({ place, people, here }) => ({
          key: place.table,
          shown: { type: 'seats', round: fact.round, people, here },
        }));
      case 'seatMoved':
        return moved(fact);
      case 'tablesThemed':
        return fact.tables.map(({ table: key, theme }) => ({
          key,
          shown: { type: 'themed', round: fact.round, theme },
        }));
      case 'tableClosed':
        return at(fact.table, { type: 'closed', fromRound: fact.fromRound });
      case 'tableOpened':
        return at(fact.table, { type: 'opened', fromRound: fact.fromRound });
      case 'tablesTold': {
        const { message, bell, at: when } = fact;
        return fact.tables.map((key) => ({ key, shown: { type: 'told', message, bell, at: when } }));
      }
      case 'personArrived':
      case 'arrivalUndone':
        return [...new Set(fact.seats.map((seat) => seat.table))].map((key) => ({
          key,
          shown: { type: 'arrived', person: fact.person, here: fact.type === 'personArrived' },
        }));
      case 'ballotOpened':
      case 'ballotEnding':
      case 'ballotClosed':
        return (fact.tables ?? []).flatMap((key) => ballotAt(key, fact));
      case 'tableVoteCast':
        return ballotAt(fact.table, fact);
      default: {
        if (isCallFact(fact)) return at(fact.table, fact);
        const proposal = pickProposal(fact);
        return proposal === null ? pickCards(fact) : at(proposal.place.table, proposal);
      }
    }
  },
  fold(state, shown) {
    switch (shown.type) {
      case 'place':
        state.place = shown.place;
        state.room = shown.room;
        break;
      case 'told': {
        const { message, bell, at: when } = shown;
        state.told = { message, bell, at: when };
        break;
      }
      case 'themed':
        state.themes[shown.round] = shown.theme;
        break;
      case 'closed':
        state.closed = afterClosing(state.closed, shown.fromRound);
        break;
      case 'opened':
        state.closed = afterOpening(state.closed, shown.fromRound);
        break;
      case 'seats':
        state.seats[shown.round] = [...shown.people];
        for (const person of shown.here) state.here[person] = true;
        break;
      case 'seated':
        state.seats[shown.round] = [...(state.seats[shown.round] ?? []), shown.person];
        if (shown.here) state.here[shown.person] = true;
        break;
      case 'unseated':
        state.seats[shown.round] = (state.seats[shown.round] ?? []).filter(
          (person) => person !== shown.person,
        );
        break;
      case 'arrived':
        if (shown.here) state.here[shown.person] = true;
        else delete state.here[shown.person];
        break;
      case 'ballot':
        state.ballots ??= {};
        state.ballots[shown.ballot] = Object.assign(
          state.ballots[shown.ballot] ?? {},
          shown.part,
        ) as MyBallot;
        break;
      case 'bundled':
        foldBundled(state.bundled, shown);
        break;
      default:
        if (isCallFact(shown)) foldCalls(state.calls, shown);
        else if (isProposal(shown)) foldProposal(state.proposals, shown);
        else foldTableIdea(state, shown);
    }
  },
};

function places(fact: Extract<Fact, { type: 'tablesSet' }>): readonly Picked<TableShown>[] {
  const rooms = new Map(fact.rooms.map((room) => [room.id, room.name]));
  return fact.tables.map(({ id, number, room, theme }) => ({
    key: id,
    shown: {
      type: 'place',
      place: { table: id, number, room: rooms.get(room) ?? room, theme: theme ?? null },
      room,
    },
  }));
}

function moved(fact: Extract<Fact, { type: 'seatMoved' }>): readonly Picked<TableShown>[] {
  const { person, round, from, to, here } = fact;
  const picked: Picked<TableShown>[] = [];
  if (from !== null) picked.push({ key: from.table, shown: { type: 'unseated', round, person } });
  if (to !== null) picked.push({ key: to.table, shown: { type: 'seated', round, person, here } });
  return picked;
}

function ballotAt(key: string, fact: Extract<Fact, { ballot: BallotId }>): readonly Picked<TableShown>[] {
  const part = ballotPart(fact);
  return part === null ? [] : at(key, { type: 'ballot', ballot: fact.ballot, part });
}

const pickCards = (fact: Fact): readonly Picked<TableShown>[] => {
  const bundled = pickBundled(fact);
  return bundled.length === 0 ? pickTableIdea(fact) : bundled;
};
