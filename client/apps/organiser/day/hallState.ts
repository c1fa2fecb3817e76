import type { Step } from '../../../../shared/facts/programme.ts';
import { isClosed } from '../../../../shared/facts/seating.ts';
import type { ConsoleState } from '../../../../shared/views/console.ts';
import type { ConsoleTable } from '../../../../shared/views/consoleTables.ts';
import type { RunningStep } from '../../../../shared/views/programme.ts';

const MINUTE = 60_000;
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

/** Rooms as they are at `now` (hall time). Silence is only known while a round runs; the step may say how long it is. */
export function roomsOf(
  console: ConsoleState,
  running: RunningStep | null,
  step: Pick<Step, 'silentAfter'> | null,
  now: number,
): RoomState[] {
  const minutes = step?.silentAfter ?? console.silentAfter;
  return console.rooms.map(({ id, name }) => {
    const tables = Object.values(console.tables).filter(({ room }) => room === id);
    return {
      id,
      name,
      tables: tables.length,
      paired: tables.filter(({ paired }) => paired).length,
      ideas: tables.reduce((sum, { ideas }) => sum + ideas, 0),
      silent: tables.filter((table) => isSilent(table, running, minutes, now)).map(({ number }) => number),
    };
  });
}

function isSilent(
  { lastIdeaAt, closed }: ConsoleTable,
  running: RunningStep | null,
  minutes: number,
  now: number,
): boolean {
  if (running?.round == null || running.remaining !== null || isClosed(closed, running.round)) return false;
  return now - Math.max(lastIdeaAt ?? 0, running.startedAt) >= minutes * MINUTE;
}

/** People who came in per minute over the last five minutes. */
export function arrivalRate(arrivals: readonly number[], now: number): number {
  const recent = arrivals.filter((at) => at > now - RATE_OVER * MINUTE && at <= now).length;
  return Math.round(recent / RATE_OVER);
}
