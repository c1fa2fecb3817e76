import { parentPort, workerData } from 'node:worker_threads';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import { inWindow } from '../../shared/seating/instance.ts';
import { type Placement, type PlaceOptions, place } from '../../shared/seating/place.ts';
import { countTerms, type Terms } from '../../shared/seating/terms.ts';
import { isBetter } from './measure.ts';
import { standingIn } from './standing.ts';

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
/** Every plan that is better than those before, and at last the best of them. */
export type PlacerMessage = { kind: 'better' | 'placed' } & Placed;

/** A plan and what it costs. */
export interface Placed {
  placement: Pick<Placement, 'assignment' | 'unplaced'>;
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
  shouldStop: isStopped,
  onProgress(_done, _budget, plan) {
    const now = performance.now();
    if (now - reported < REPORT_EVERY) return;
    reported = now;
    const assignment = plan();
    if (seatsIn(assignment) < NEARLY_ALL * seatsToFill()) return;
    offer({ assignment, unplaced: standingIn(instance, assignment, frozenRounds + 1) });
  },
};
let best: Placed | null = null;
// A first legal plan within a blink: something to show, and to fall back on.
if (task.seconds !== null) offer(place(instance, { ...options, ...NO_SEARCH }));
if (!isStopped()) offer(place(instance, options));
if (best !== null) send('placed', best);

/** Whoever asked hears of a plan when it is better, so that he can stop and have it at any moment. */
function offer({ assignment, unplaced }: Placed['placement']): void {
  // What is over cannot be mended, so it makes no plan better or worse.
  const standing = unplaced.filter(({ round }) => round > frozenRounds);
  const terms = countTerms(judge, assignment, against);
  const placed = { placement: { assignment, unplaced: standing }, terms };
  if (best !== null && !isBetter(placed, best)) return;
  best = placed;
  send('better', placed);
}

function send(kind: PlacerMessage['kind'], placed: Placed): void {
  port?.postMessage({ kind, ...placed } satisfies PlacerMessage);
}

function isStopped(): boolean {
  return Atomics.load(stop, 0) !== 0;
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
