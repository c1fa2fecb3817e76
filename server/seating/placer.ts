import { parentPort, workerData } from 'node:worker_threads';
import { firstPlan } from '../../shared/seating/firstPlan.ts';
import { type Assignment, type Instance, inWindow } from '../../shared/seating/instance.ts';
import { type Placement, type PlaceOptions, place } from '../../shared/seating/place.ts';
import { countTerms, type Terms } from '../../shared/seating/terms.ts';
import { isBetter } from './measure.ts';
import { standingIn } from './standing.ts';
import { warmUp } from './warmUp.ts';

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
  /** When the time began to count, epoch milliseconds; by default when the thread is there. */
  startedAt?: number;
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

const port = parentPort;
if (port === null) throw new Error('the placer runs as a thread');
// A thread that was made ready in advance has no task yet.
if (workerData === null) {
  port.once('message', search);
  warmUp();
} else search(workerData as PlacerTask);

function search(task: PlacerTask): void {
  const { instance, judge, base, frozenRounds, seconds } = task;
  const stop = new Int32Array(task.stop);
  const isStopped = () => Atomics.load(stop, 0) !== 0;
  const against = task.sticky && base !== null ? { base, frozenRounds } : {};
  const most = seatsToFill(judge);
  let best: Placed | null = null;
  let reported = performance.now();

  /** Whoever asked hears of a plan when it is better, so that he can stop and have it at any moment. */
  const offer = ({ assignment, unplaced }: Placed['placement']): void => {
    // What is over cannot be mended, so it makes no plan better or worse.
    const standing = unplaced.filter(({ round }) => round > frozenRounds);
    const terms = countTerms(judge, assignment, against);
    const placed = { placement: { assignment, unplaced: standing }, terms };
    if (best !== null && !isBetter(placed, best)) return;
    best = placed;
    send('better', placed);
  };
  const options: PlaceOptions = {
    seed: task.seed,
    frozenRounds,
    ...(base !== null && { base }),
    ...(seconds !== null && { spent: spentOf(seconds, task.startedAt ?? processTime()) }),
    shouldStop: isStopped,
    onProgress(_done, _budget, plan) {
      const now = performance.now();
      if (now - reported < REPORT_EVERY) return;
      reported = now;
      const assignment = plan();
      if (seatsIn(assignment) < NEARLY_ALL * most) return;
      offer({ assignment, unplaced: standingIn(instance, assignment, frozenRounds + 1) });
    },
  };
  // A first legal plan within a blink: something to show, and to fall back on.
  if (seconds !== null) offer(firstPlan(instance, options));
  if (!isStopped()) offer(place(instance, options));
  if (best !== null) send('placed', best);
}

function send(kind: PlacerMessage['kind'], placed: Placed): void {
  parentPort?.postMessage({ kind, ...placed } satisfies PlacerMessage);
}

/** The same in every thread of the process. */
function processTime(): number {
  return performance.timeOrigin + performance.now();
}

function spentOf(seconds: number, startedAt: number): () => number {
  return () => (processTime() - startedAt) / (1000 * seconds);
}

function seatsIn(assignment: Assignment): number {
  let seats = 0;
  for (const tables of assignment.values()) for (const table of tables) if (table !== null) seats += 1;
  return seats;
}

function seatsToFill({ config, people, tables }: Instance): number {
  let seats = 0;
  for (let round = 1; round <= config.rounds; round++) {
    const guests = people.filter((person) => inWindow(person, round)).length;
    const open = tables.filter((table) => inWindow(table, round));
    seats += Math.min(
      guests,
      open.reduce((sum, table) => sum + table.capacity, 0),
    );
  }
  return seats;
}
