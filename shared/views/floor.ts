import type { Fact } from '../facts/fact.ts';
import { type CallFact, SILENT_AFTER } from '../facts/help.ts';
import { afterClosing, afterOpening, type Closure } from '../facts/seating.ts';
import type { PlanPlace, Room } from '../facts/summit.ts';
import type { RoomId, Round, TableId, ThemeId } from '../ids.ts';
import { type Calls, foldCalls, isCallFact } from './calls.ts';
import { themed } from './deskChoices.ts';
import { NOTHING, only, type View } from './view.ts';

/*
 * Who: the floor team, the director, the organisers. What: where each table stands, whether a tablet was paired with it,
 * when it last wrote something down, and who asks for help. Not: what was written, who sits there, who helps by name
 * (names come by `/api/helpers`). Which tablets have a line at this moment is no fact and comes beside the views.
 */
export interface FloorTable {
  number: number;
  room: RoomId;
  theme: ThemeId | null;
  /** On the plan of the room; null: in a row with the others, by number. */
  at: PlanPlace | null;
  paired: boolean;
  /** Hall time at which the table last gave a card or worked on its proposal. */
  lastAt: number | null;
  /** Rounds in which nobody is to sit there. */
  closed: Closure | null;
}

export interface FloorState {
  rooms: Room[];
  tables: Record<TableId, FloorTable>;
  /** Themes that tables have in one round instead of their own. */
  themes: Record<Round, Record<TableId, ThemeId | null>>;
  calls: Calls;
  /** Minutes without a card after which a table counts as silent. */
  silentAfter: number;
}

type PassedWhole = 'tablesPlaced' | 'tabletPaired' | 'tableClosed' | 'tableOpened' | 'silenceSet';
export type FloorShown =
  | Extract<Fact, { type: PassedWhole }>
  | CallFact
  | {
      type: 'tables';
      rooms: Room[];
      tables: { id: TableId; number: number; room: RoomId; theme: ThemeId | null; at: PlanPlace | null }[];
    }
  | { type: 'worked'; table: TableId; at: number }
  | ReturnType<typeof themed>;

export const floor: View<FloorState, FloorShown> = {
  allows: (actor) => ['floor', 'director', 'organiser', 'operator'].includes(actor.role),
  initial: () => ({ rooms: [], tables: {}, themes: {}, calls: {}, silentAfter: SILENT_AFTER }),
  pick(fact) {
    switch (fact.type) {
      case 'tablesSet': {
        const tables = fact.tables.map(({ id, number, room, theme = null, at = null }) => ({
          ...{ id, number, room, theme, at },
        }));
        return only({ type: 'tables', rooms: fact.rooms, tables });
      }
      case 'tablesPlaced':
      case 'tabletPaired':
      case 'tableClosed':
      case 'tableOpened':
      case 'silenceSet':
        return only(fact);
      case 'tablesThemed':
        return only(themed(fact));
      case 'ideaAdded':
      case 'proposalAdded':
      case 'proposalReworded':
      case 'proposalSigned':
        return only({ type: 'worked', table: fact.place.table, at: fact.at });
      default:
        return isCallFact(fact) ? only(fact) : NOTHING;
    }
  },
  fold(state, shown) {
    switch (shown.type) {
      case 'tables':
        foldTables(state, shown);
        break;
      case 'tablesPlaced':
        for (const { table, at } of shown.tables) {
          const known = state.tables[table];
          if (known !== undefined) known.at = at;
        }
        break;
      case 'silenceSet':
        state.silentAfter = shown.minutes;
        break;
      case 'tablesThemed':
        state.themes[shown.round] = { ...shown.themes };
        break;
      case 'tabletPaired':
      case 'tableClosed':
      case 'tableOpened':
      case 'worked':
        foldTable(state.tables[shown.table], shown);
        break;
      default:
        foldCalls(state.calls, shown);
    }
  },
};

function foldTables(state: FloorState, { rooms, tables }: Extract<FloorShown, { type: 'tables' }>): void {
  const before = state.tables;
  state.rooms = rooms;
  state.tables = {};
  for (const { id, ...place } of tables) {
    const { paired = false, lastAt = null, closed = null } = before[id] ?? {};
    state.tables[id] = { ...place, paired, lastAt, closed };
  }
}

function foldTable(
  table: FloorTable | undefined,
  shown: Extract<FloorShown, { type: 'tabletPaired' | 'tableClosed' | 'tableOpened' | 'worked' }>,
): void {
  if (table === undefined) return;
  if (shown.type === 'tabletPaired') table.paired = true;
  else if (shown.type === 'worked') table.lastAt = shown.at;
  else {
    const after = shown.type === 'tableClosed' ? afterClosing : afterOpening;
    table.closed = after(table.closed, shown.fromRound);
  }
}
