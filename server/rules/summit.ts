import type { CommandOf } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { HallLook, Room, SummitDescription, Table, Theme } from '../../shared/facts/summit.ts';
import type { RoomId, TableId, ThemeId } from '../../shared/ids.ts';
import { waysFact } from './door.ts';
import { facts, type Rules, refusal, roles } from './rule.ts';
import { keepPlaces, placed, placeTwice } from './tablePlan.ts';
import { reseatAfterTables } from './tables.ts';

export interface SummitState {
  description: SummitDescription | null;
  themes: Map<ThemeId, Theme>;
  rooms: Map<RoomId, Room>;
  tables: Map<TableId, Table>;
}

export const noSummit = (): SummitState => ({
  description: null,
  themes: new Map(),
  rooms: new Map(),
  tables: new Map(),
});

export function foldSummit(state: SummitState, fact: Fact): void {
  switch (fact.type) {
    case 'summitDescribed':
      state.description = fact.summit;
      break;
    case 'themesSet':
      state.themes = new Map(fact.themes.map((theme) => [theme.id, theme]));
      break;
    case 'tablesSet':
      state.rooms = new Map(fact.rooms.map((room) => [room.id, room]));
      state.tables = new Map(fact.tables.map((table) => [table.id, table]));
      break;
    case 'tablesPlaced':
      for (const { table: id, at } of fact.tables) {
        const table = state.tables.get(id);
        if (table !== undefined) state.tables.set(id, placed(table, at));
      }
      break;
  }
}

type Asked = CommandOf<'describeSummit'>['summit']['look'];

/** What a form leaves out stays as it is: the name and the look are changed at different places. */
function lookOf(asked: Asked, known: SummitDescription | null): Pick<SummitDescription, 'look'> {
  if (asked === undefined) return known?.look === undefined ? {} : { look: known.look };
  const stated = Object.entries(asked).filter(([, value]) => value !== undefined);
  return { look: Object.fromEntries(stated) as HallLook };
}

const firstDouble = <T>(values: T[]): T | undefined => values.find((value, i) => values.indexOf(value) !== i);

export const summitRules: Rules<'describeSummit' | 'setThemes' | 'setTables'> = {
  describeSummit: {
    access: roles('organiser'),
    decide: ({ summit: { look, ...words } }, { summit }) =>
      facts({ type: 'summitDescribed', summit: { ...words, ...lookOf(look, summit.summit.description) } }),
  },
  setThemes: {
    access: roles('organiser'),
    decide({ themes }, { summit }) {
      const double = firstDouble(themes.map((theme) => theme.id));
      if (double !== undefined) return refusal('id-taken', { id: double });
      const kept = new Set(themes.map((theme) => theme.id));
      for (const table of summit.summit.tables.values())
        if (table.theme !== undefined && !kept.has(table.theme))
          return refusal('theme-unknown', { theme: table.theme, table: table.number });
      return facts({ type: 'themesSet', themes });
    },
  },
  setTables: {
    access: roles('organiser'),
    decide({ rooms, tables: asked }, { summit }) {
      const stated = asked.map(
        ({ theme, at, ...table }): Table => ({
          ...table,
          ...(theme !== undefined && { theme }),
          ...(at !== undefined && { at }),
        }),
      );
      const tables = keepPlaces(stated, summit.summit.tables);
      const double =
        firstDouble(tables.map((table) => table.id)) ?? firstDouble(tables.map((table) => table.number));
      if (double !== undefined) return refusal('id-taken', { id: double });
      const known = new Set(rooms.map((room) => room.id));
      for (const table of tables) {
        if (!known.has(table.room)) return refusal('room-unknown', { room: table.room, table: table.number });
        if (table.theme !== undefined && !summit.summit.themes.has(table.theme))
          return refusal('theme-unknown', { theme: table.theme, table: table.number });
      }
      const twice = placeTwice(tables);
      if (twice !== null) return twice;
      // People know a room by its name: the way goes with it.
      const ways = summit.door.ways.size === 0 ? [] : [waysFact(summit.door.ways, rooms)];
      return facts(
        { type: 'tablesSet', rooms, tables },
        ...ways,
        ...reseatAfterTables(summit, rooms, tables),
      );
    },
  },
};
