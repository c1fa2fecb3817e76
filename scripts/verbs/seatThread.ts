import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type Assignment, type Instance, inWindow } from '../../shared/seating/instance.ts';
import { type Placement, place } from '../../shared/seating/place.ts';
import { countTerms } from '../../shared/seating/terms.ts';

/** How long a search may take: by the clock, or in moves, which gives the same plan on every machine. */
export type Budget = { seconds: number } | { moves: number };

/** One search with one seed, for so many seconds or so many moves. */
export interface SeatTask {
  instance: Instance;
  seed: number;
  base?: Assignment;
  frozenRounds: number;
  budget: Budget;
  /** One 32-bit number: not 0 ends the search with the plan so far. */
  stop: SharedArrayBuffer;
}

/** How far a search is, 0 to 1, and what its plan costs; null while hardly anybody sits. */
export interface HowFar {
  share: number;
  total: number | null;
}

export interface SeatProgress extends HowFar {
  /** Everybody sits. */
  whole: boolean;
}

export interface SeatResult {
  seed: number;
  placement: Placement;
  moves: number;
  seconds: number;
  /** Processor time of this thread; null where the system does not tell. */
  cpuSeconds: number | null;
}

export type SeatMessage = { progress: SeatProgress } | { result: SeatResult };

/** Milliseconds between two reports: a tenth of the time goes to counting the terms of a plan at most, and nobody reads faster. */
const REPORT_EVERY = 25;
const OF_COUNTING = 10;
const SLOWEST = 250;
/** Of everybody who is to be seated: with fewer, the plan has only begun. */
const MOSTLY = 0.8;

const port = parentPort;
if (port === null) throw new Error('a search for seats runs as a thread');
const { instance, seed, base, frozenRounds, budget, stop } = workerData as SeatTask;
const stopped = new Int32Array(stop);
const started = performance.now();
const seconds = (): number => (performance.now() - started) / 1000;
const wanted = countWanted(instance);
let moves = 0;
let reported = started;
let interval = REPORT_EVERY;

const limit =
  'moves' in budget ? { budget: budget.moves } : { spent: () => seconds() / Math.max(0.001, budget.seconds) };
const placement = place(instance, {
  seed,
  frozenRounds,
  ...(base && { base }),
  ...limit,
  shouldStop: () => Atomics.load(stopped, 0) !== 0,
  onProgress(done, most, plan) {
    moves = done;
    const now = performance.now();
    if (now - reported < interval) return;
    const share = 'moves' in budget ? done / most : seconds() / budget.seconds;
    send({ progress: { share, ...costOf(plan()) } });
    reported = performance.now();
    interval = Math.min(SLOWEST, Math.max(REPORT_EVERY, OF_COUNTING * (reported - now)));
  },
});
send({ result: { seed, placement, moves, seconds: seconds(), cpuSeconds: cpuSeconds() } });

function send(message: SeatMessage): void {
  port?.postMessage(message);
}

function costOf(plan: Assignment): Omit<SeatProgress, 'share'> {
  let seats = 0;
  for (const tables of plan.values()) for (const table of tables) if (table !== null) seats++;
  const total = seats < MOSTLY * wanted ? null : countTerms(instance, plan, { base, frozenRounds }).total;
  return { total, whole: seats === wanted };
}

/** People x rounds in which they are there. */
function countWanted({ people, config }: Instance): number {
  let seats = 0;
  for (let round = 1; round <= config.rounds; round++)
    seats += people.filter((person) => inWindow(person, round)).length;
  return seats;
}

/** Linux counts the time of each thread in nanoseconds. */
function cpuSeconds(): number | null {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e9;
  } catch {
    return null;
  }
}
