import type { Step, TablesAsked, Typists } from '../facts/programme.ts';
import type { RoomId, ThemeId } from '../ids.ts';

/** What decides whether a step is for a table. */
export interface AskedTable {
  number: number;
  room: RoomId | null;
  theme: ThemeId | null;
}

/** Whether `table` is among those that are asked; everybody is, where nothing was said. */
export function isAsked(asked: TablesAsked | undefined, { number, room, theme }: AskedTable): boolean {
  if (asked === undefined || asked === 'all') return true;
  if ('rooms' in asked) return room !== null && asked.rooms.includes(room);
  if ('themes' in asked) return theme !== null && asked.themes.includes(theme);
  return asked.numbers.includes(number);
}

/** Who types in this step. */
export const typistsOf = ({ typing, round }: Pick<Step, 'typing' | 'round'>): Typists =>
  typing ?? (round === undefined ? 'nobody' : 'facilitators');

/** Whether this table is asked to type in this step. */
export const mayType = (step: Step, table: AskedTable): boolean =>
  typistsOf(step) !== 'nobody' && isAsked(step.tables, table);
