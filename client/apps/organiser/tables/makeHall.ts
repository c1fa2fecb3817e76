import type { Room, Table, Theme } from '../../../../shared/facts/summit.ts';
import type { ThemeId } from '../../../../shared/ids.ts';
import { slugs } from '../../../../shared/slug.ts';

export interface RoomPlan {
  name: string;
  tables: number;
  /** How many of them can be reached by wheelchair. */
  wheelchair: number;
}

/** Rooms with tables numbered on from one room to the next; themes are dealt in turn. */
export function makeHall(
  plans: readonly RoomPlan[],
  capacity: number,
  themes: readonly Theme[],
): { rooms: Room[]; tables: Table[] } {
  const real = plans.filter(({ name, tables }) => name.trim() !== '' && tables > 0);
  const ids = slugs(real.map(({ name }) => name));
  const rooms = real.map(({ name }, i) => ({ id: ids[i] ?? name, name: name.trim() }));
  const tables = real.flatMap((plan, i) =>
    Array.from({ length: plan.tables }, (_, k) => ({
      room: ids[i] ?? plan.name,
      provides: k < plan.wheelchair ? ['wheelchair'] : [],
    })),
  );
  const numbered = tables.map(
    (table, i): Table => ({ ...table, id: String(i + 1), number: i + 1, capacity, languages: [] }),
  );
  return { rooms, tables: dealThemes(numbered, themes) };
}

/** Gives tables without a theme the one that the fewest tables have, in the order of the themes. */
export function dealThemes(tables: readonly Table[], themes: readonly Theme[]): Table[] {
  const used = new Map<ThemeId, number>(themes.map(({ id }) => [id, 0]));
  for (const { theme } of tables) if (theme !== undefined) used.set(theme, (used.get(theme) ?? 0) + 1);
  return tables.map((table) => {
    if (table.theme !== undefined || themes.length === 0) return table;
    const rarest = themes.reduce((a, b) => ((used.get(b.id) ?? 0) < (used.get(a.id) ?? 0) ? b : a));
    used.set(rarest.id, (used.get(rarest.id) ?? 0) + 1);
    return { ...table, theme: rarest.id };
  });
}
