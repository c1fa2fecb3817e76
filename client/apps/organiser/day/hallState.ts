import { isClosed } from '../../../../shared/facts/seating.ts';
import type { ConsoleState, ConsoleTable } from '../../../../shared/views/console.ts';
import type { RunningStep } from '../../../../shared/views/programme.ts';

const MINUTE = 60_000;
/** A table from which nothing came for so long may need a hand. */
export const SILENT_AFTER = 8 * MINUTE;
const RATE_OVER = 5;

export interface RoomState {
  id: string;
  name: string;
  tables: number;
  paired: number;
  ideas: number;
  /** Numbers of tables that are silent in this round. */
  silent: number[];
}

/** Rooms as they are at `now` (hall time). Silence is only known while a round runs. */
export function roomsOf(console: ConsoleState, running: RunningStep | null, now: number): RoomState[] {
  return console.rooms.map(({ id, name }) => {
    const tables = Object.values(console.tables).filter(({ room }) => room === id);
    return {
      id,
      name,
      tables: tables.length,
      paired: tables.filter(({ paired }) => paired).length,
      ideas: tables.reduce((sum, { ideas }) => sum + ideas, 0),
      silent: tables.filter((table) => isSilent(table, running, now)).map(({ number }) => number),
    };
  });
}

function isSilent({ lastIdeaAt, closed }: ConsoleTable, running: RunningStep | null, now: number): boolean {
  if (running?.round == null || running.remaining !== null || isClosed(closed, running.round)) return false;
  return now - Math.max(lastIdeaAt ?? 0, running.startedAt) > SILENT_AFTER;
}

/** People who came in per minute over the last five minutes. */
export function arrivalRate(arrivals: readonly number[], now: number): number {
  const recent = arrivals.filter((at) => at > now - RATE_OVER * MINUTE && at <= now).length;
  return Math.round(recent / RATE_OVER);
}
