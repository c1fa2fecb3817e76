import type { Fact } from '../facts/fact.ts';
import type { IdeaWords } from '../facts/ideas.ts';
import { afterClosing, afterOpening, type Closure } from '../facts/seating.ts';
import type { TablePlace } from '../facts/summit.ts';
import type { IdeaId, PersonId, RoomId, Round, ThemeId } from '../ids.ts';
import type { Localized } from '../localized.ts';
import { NOTHING, type Picked, type View } from './view.ts';

/*
 * Who: the tablets paired to this table, and the organisers. What: the table's own place, who is to sit there each round
 * and who has come in (ids; names come by the directory), the table's own ideas. Not: other tables.
 */
export interface TableIdea extends IdeaWords {
  round: Round | null;
  at: number;
  late: boolean;
  /** Typed when the running order did not ask this table to. */
  outside?: true;
  withdrawn: boolean;
  /** On the plenary screens. */
  shown: boolean;
}

/** What the tables were told, the latest. */
export interface Told {
  message: Localized;
  bell: boolean;
  at: number;
}

export interface TableState {
  place: TablePlace | null;
  room: RoomId | null;
  told: Told | null;
  /** Rounds in which nobody is to sit here. */
  closed: Closure | null;
  /** Themes that the table has in one round instead of its own. */
  themes: Record<Round, ThemeId | null>;
  seats: Record<Round, PersonId[]>;
  here: Record<PersonId, true>;
  ideas: Record<IdeaId, TableIdea>;
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
  | {
      type: 'idea';
      idea: IdeaId;
      round: Round | null;
      words: IdeaWords;
      at: number;
      late: boolean;
      outside?: true;
    }
  | { type: 'words'; idea: IdeaId; words: IdeaWords }
  | { type: 'withdrawn'; idea: IdeaId; withdrawn: boolean }
  | { type: 'shown'; idea: IdeaId; shown: boolean };

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
      default:
        return pickIdea(fact);
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
      default:
        foldIdea(state.ideas, shown);
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

function pickIdea(fact: Fact): readonly Picked<TableShown>[] {
  switch (fact.type) {
    case 'ideaAdded': {
      const { idea, place, words, at: when, late, outside } = fact;
      const { table: key, round } = place;
      return at(key, { type: 'idea', idea, round, words, at: when, late, ...(outside && { outside }) });
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

type IdeaShown = Extract<TableShown, { type: 'idea' | 'words' | 'withdrawn' | 'shown' }>;

function foldIdea(ideas: TableState['ideas'], shown: IdeaShown): void {
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
