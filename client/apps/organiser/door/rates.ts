import type { DeskAtDoor, Doors } from '../../../../shared/views/doors.ts';

const MINUTE = 60_000;
/** Minutes that a rate is about: long enough for one family not to make a rush. */
const OVER = 5;
/** What somebody said about a queue says little after so long. */
export const QUEUE_OLD = 10 * MINUTE;

export interface DeskRow {
  name: string;
  scans: number;
  perMinute: number;
  /** Median seconds between two scans of the last minutes; null with fewer than three. */
  seconds: number | null;
  queue: DeskAtDoor['queue'];
  /** Whether what was said about the queue is too old to act on. */
  stale: boolean;
}

/** The desks by name, as they are at `now` (hall time). */
export function deskRows(doors: Doors, now: number): DeskRow[] {
  return Object.entries(doors)
    .map(([name, { scans, recent, queue }]) => {
      const latest = recent.filter((at) => at > now - OVER * MINUTE && at <= now);
      return {
        name,
        scans,
        perMinute: Math.round((latest.length / OVER) * 10) / 10,
        seconds: secondsBetween(latest),
        queue,
        stale: queue !== null && now - queue.at > QUEUE_OLD,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
}

function secondsBetween(times: readonly number[]): number | null {
  const gaps = times.slice(1).map((at, i) => at - (times[i] ?? at));
  if (gaps.length < 2) return null;
  const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return Math.round(median / 1000);
}

/** People who came in, minute by minute, over the last so many minutes; the minute under way last. */
export function lastMinutes(
  perMinute: Readonly<Record<number, number>>,
  now: number,
  minutes: number,
): number[] {
  const last = Math.floor(now / MINUTE);
  return Array.from({ length: minutes }, (_, i) => perMinute[last - minutes + 1 + i] ?? 0);
}
