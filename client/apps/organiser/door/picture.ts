import type { TableId, ThemeId } from '../../../../shared/ids.ts';
import type { RoundReport, RoundTable } from '../../../../shared/seating/seatReports.ts';

/** A table as a picture: a dot for each chair. */
export interface TablePicture {
  table: TableId;
  number: number;
  /** People who have come in. */
  here: number;
  /** People who have a seat and have not come in. */
  expected: number;
  free: number;
  /** Nobody is to sit there. */
  closed: boolean;
}

/** Tables of one theme, as they are and as they would be. */
export interface ThemePicture {
  theme: ThemeId | null;
  before: TablePicture[];
  after: TablePicture[];
}

function pictureOf({ table, number, capacity, people, closed }: RoundTable): TablePicture {
  const here = people.filter(({ arrived }) => arrived).length;
  const expected = people.length - here;
  return { table, number, here, expected, free: Math.max(0, capacity - people.length), closed };
}

/** The round before and after, theme by theme in the order of the tables; tables that were closed before stay away. */
export function themePictures(before: RoundReport, after: RoundReport): ThemePicture[] {
  const themes = new Map<ThemeId | null, ThemePicture>();
  const last = new Map(after.tables.map((table) => [table.table, table]));
  for (const table of [...before.tables].sort((a, b) => a.number - b.number)) {
    if (table.closed) continue;
    const picture = themes.get(table.theme) ?? { theme: table.theme, before: [], after: [] };
    themes.set(table.theme, picture);
    picture.before.push(pictureOf(table));
    const then = last.get(table.table);
    if (then !== undefined) picture.after.push(pictureOf(then));
  }
  return [...themes.values()];
}

export interface HallCount {
  /** Tables at which somebody may sit. */
  open: number;
  /** Of those, tables with so few people who came in that half of the chairs or more are empty. */
  halfEmpty: number;
  here: number;
}

export function countHall({ tables }: RoundReport): HallCount {
  const pictures = tables.map(pictureOf).filter(({ closed }) => !closed);
  return {
    open: pictures.length,
    halfEmpty: pictures.filter(({ here, expected, free }) => here * 2 <= here + expected + free).length,
    here: pictures.reduce((sum, { here }) => sum + here, 0),
  };
}

/** People who would talk about another theme than before. */
export function themeChanges(before: RoundReport, after: RoundReport): number {
  const themeOf = (report: RoundReport) =>
    new Map(
      report.tables.flatMap(({ theme, people }) => people.map(({ person }) => [person, theme] as const)),
    );
  const was = themeOf(before);
  return [...themeOf(after)].filter(([person, theme]) => was.has(person) && was.get(person) !== theme).length;
}
