import type { Step } from '../../../shared/facts/programme.ts';
import { isClosed } from '../../../shared/facts/seating.ts';
import type { TableId } from '../../../shared/ids.ts';
import type { Moment } from '../../../shared/moment.ts';
import { mayType } from '../../../shared/programme/typing.ts';
import type { FloorState, FloorTable } from '../../../shared/views/floor.ts';

/** What a table is in, those that need somebody first. */
export const STATES = [
  'help',
  'noTablet',
  'offline',
  'silent',
  'coming',
  'talking',
  'ready',
  'closed',
] as const;
export type StateName = (typeof STATES)[number];

const NEEDY: ReadonlySet<StateName> = new Set(['help', 'noTablet', 'offline', 'silent']);
export const needs = ({ state }: Pick<TableNow, 'state'>): boolean => NEEDY.has(state);

/** A table as the floor team sees it. */
export interface TableNow {
  id: TableId;
  table: FloorTable;
  room: string;
  state: StateName;
  /** Hall time since which it is so; null where nobody knows, or where it does not matter. */
  since: number | null;
}

export interface Hall {
  floor: FloorState;
  moment: Moment<Step>;
  /** Hall time at which the step that runs began; null between two steps. */
  startedAt: number | null;
  /** Tables with a tablet on the line; null while that is not known. */
  lines: { on: ReadonlySet<TableId>; seen: Readonly<Record<TableId, number>> } | null;
  /** Hall time. */
  now: number;
}

const MINUTE = 60_000;

/** All tables, those that need somebody first, and of these who waits longest. */
export function tablesNow(hall: Hall): TableNow[] {
  const { tables, rooms } = hall.floor;
  const names = new Map(rooms.map(({ id, name }) => [id, name]));
  return Object.entries(tables)
    .map(([id, table]) => ({ id, table, room: names.get(table.room) ?? '', ...stateOf(id, table, hall) }))
    .sort(byNeed);
}

const rank = (state: StateName): number => STATES.indexOf(state);

/** A tablet that nobody saw since the start comes before those that were. */
const byNeed = (a: TableNow, b: TableNow): number =>
  rank(a.state) - rank(b.state) || (a.since ?? 0) - (b.since ?? 0) || a.table.number - b.table.number;

type Found = Pick<TableNow, 'state' | 'since'>;

function stateOf(id: TableId, table: FloorTable, hall: Hall): Found {
  const call = firstCall(id, hall);
  if (call !== null) return call;
  const { moment, lines } = hall;
  const round = moment.sitting?.round ?? moment.begun ?? 1;
  if (isClosed(table.closed ?? undefined, round)) return { state: 'closed', since: null };
  if (!table.paired) return { state: 'noTablet', since: null };
  if (lines !== null && !lines.on.has(id)) return { state: 'offline', since: lines.seen[id] ?? null };
  return atWork(id, table, hall);
}

/** The call that waits longest; of a table to which somebody goes, that one. */
function firstCall(id: TableId, { floor }: Hall): Found | null {
  const calls = Object.values(floor.calls).filter((call) => call.table === id);
  const open = calls.filter(({ taken }) => taken === null);
  const oldest = (of: typeof calls) => Math.min(...of.map(({ at }) => at));
  if (open.length > 0) return { state: 'help', since: oldest(open) };
  return calls.length > 0 ? { state: 'coming', since: oldest(calls) } : null;
}

function atWork(id: TableId, table: FloorTable, { floor, moment, startedAt, now }: Hall): Found {
  const { step } = moment;
  if (step?.round === undefined || startedAt === null) return { state: 'ready', since: null };
  const theme = floor.themes[step.round]?.[id] ?? table.theme;
  if (!mayType(step, { number: table.number, room: table.room, theme }))
    return { state: 'ready', since: null };
  const heard = Math.max(table.lastAt ?? 0, startedAt);
  const silent = now - heard >= (step.silentAfter ?? floor.silentAfter) * MINUTE;
  return { state: silent ? 'silent' : 'talking', since: silent ? heard : null };
}

/** Whole minutes since then. */
export const minutesSince = (at: number, now: number): number => Math.max(0, Math.floor((now - at) / MINUTE));
