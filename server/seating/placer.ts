import { parentPort, workerData } from 'node:worker_threads';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import { inWindow } from '../../shared/seating/instance.ts';
import { type Placement, type PlaceOptions, place } from '../../shared/seating/place.ts';
import { countTerms, type Terms } from '../../shared/seating/terms.ts';

export interface PlacerTask {
  /** With the seats that are held as pins. */
  instance: Instance;
  /** Without: by this a plan is judged. */
  judge: Instance;
  seed: number;
  base: Assignment | null;
  /** Whether moving from `base` counts. */
  sticky: boolean;
  frozenRounds: number;
  /** Seconds; null lets the engine choose by the size of the summit, the same on every machine. */
  seconds: number | null;
  /** One 32-bit number, not 0 when the search is to end. */
  stop: SharedArrayBuffer;
}
export type PlacerMessage = { kind: 'progress'; terms: Terms } | ({ kind: 'placed' } & Placed);

/** A plan and what it costs. */
export interface Placed {
  placement: Placement;
  terms: Terms;
}

/** Between two reports of the plan so far, milliseconds; counting its terms takes a few. */
const REPORT_EVERY = 240;
/** Of the seats there are people for. With fewer taken, the plan is only begun. */
const NEARLY_ALL = 0.9;
const NO_SEARCH: Partial<PlaceOptions> = { budget: 0, shouldStop: () => true };

const port = parentPort;
if (port === null) throw new Error('the placer runs as a thread');
const task = workerData as PlacerTask;
const { instance, judge, base, frozenRounds } = task;
const stop = new Int32Array(task.stop);
const started = performance.now();
let reported = started;

const against = task.sticky && base !== null ? { base, frozenRounds } : {};
const options: PlaceOptions = {
  seed: task.seed,
  frozenRounds,
  ...(base !== null && { base }),
  ...(task.seconds !== null && { spent: spentOf(task.seconds) }),
  shouldStop: () => Atomics.load(stop, 0) !== 0,
  onProgress(_done, _budget, plan) {
    const now = performance.now();
    if (now - reported < REPORT_EVERY) return;
    reported = now;
    const assignment = plan();
    if (seatsIn(assignment) < NEARLY_ALL * seatsToFill()) return;
    send({ kind: 'progress', terms: countTerms(judge, assignment, against) });
  },
};
// A first legal plan within a blink: something to show, and to fall back on.
const first = task.seconds === null ? null : judged(place(instance, { ...options, ...NO_SEARCH }));
if (first !== null) send({ kind: 'progress', terms: first.terms });
const last = judged(place(instance, options));
send({ kind: 'placed', ...(first !== null && isBetter(first, last) ? first : last) });

function judged(placement: Placement): Placed {
  return { placement, terms: countTerms(judge, placement.assignment, against) };
}

function isBetter(a: Placed, b: Placed): boolean {
  const [standing, others] = [a.placement.unplaced.length, b.placement.unplaced.length];
  return standing < others || (standing === others && a.terms.total < b.terms.total);
}

function send(message: PlacerMessage): void {
  port?.postMessage(message);
}

function spentOf(seconds: number): () => number {
  return () => (performance.now() - started) / (1000 * seconds);
}

function seatsIn(assignment: Assignment): number {
  let seats = 0;
  for (const tables of assignment.values()) for (const table of tables) if (table !== null) seats += 1;
  return seats;
}

function seatsToFill(): number {
  let seats = 0;
  for (let round = 1; round <= judge.config.rounds; round++) {
    const people = judge.people.filter((person) => inWindow(person, round)).length;
    const open = judge.tables.filter((table) => inWindow(table, round));
    seats += Math.min(
      people,
      open.reduce((sum, table) => sum + table.capacity, 0),
    );
  }
  return seats;
}
