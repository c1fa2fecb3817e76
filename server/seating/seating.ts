import type { SeatPeople } from '../../shared/commands/seating.ts';
import type { AssignSeats } from '../../shared/commands/tables.ts';
import type { TableId } from '../../shared/ids.ts';
import { type Refusal, refusal } from '../../shared/refusal.ts';
import type { Instance } from '../../shared/seating/instance.ts';
import { type Remedy, withRemedies } from '../../shared/seating/relief.ts';
import { CURRENT, type LiveEvent } from '../../shared/seating/report.ts';
import type { Engine } from '../engine/engine.ts';
import { commandOfEvent, commandOfPlan, leavesNewcomers, upToDate } from './acceptance.ts';
import { AnalystLine } from './analystLine.ts';
import { type HallNow, hallOf } from './hall.ts';
import { Joints, keyOf } from './joints.ts';
import type { Placed } from './placer.ts';
import { Placers } from './placers.ts';
import { type Plan, Plans, seatsFrom } from './plan.ts';
import { isInHand } from './remedies.ts';
import { Run } from './run.ts';
import { type KnownRun, Runs, type RunWish } from './runs.ts';
import { taskFor } from './runTask.ts';
import { Scales } from './scales.ts';
import { seatsInForce } from './seatsInForce.ts';

/** What the composition root, or a test, may choose. */
export interface SeatingParts {
  engine: Engine;
  /** Processors that this machine has. */
  cores: number;
  /** Hall time, epoch milliseconds. */
  now: () => number;
  newId: () => string;
  jointBound: (instance: Instance) => Promise<number>;
  onFailure: (error: unknown) => void;
}

/** Seating plans: made in threads, kept to be looked at, and only seats once somebody accepts one. */
export class Seating {
  readonly plans = new Plans();
  readonly joints: Joints;
  readonly analyst = new AnalystLine();
  readonly scales = new Scales(this.analyst);
  readonly #placers = new Placers();
  readonly #parts: SeatingParts;
  readonly #runs = new Runs();
  /** The last run made no plan. */
  failed = false;
  #closed = false;
  #hall: { edition: number; now: HallNow } | null = null;
  #current: { edition: number; plan: Promise<Plan> } | null = null;

  constructor(parts: SeatingParts) {
    this.#parts = parts;
    this.joints = new Joints(parts.jointBound, parts.onFailure);
  }

  /** The hall as it is at this moment; made again only after something changed. */
  hall(): HallNow {
    const { edition } = this.#parts.engine.summit.seating;
    if (this.#hall?.edition !== edition) this.#hall = { edition, now: hallOf(this.#parts.engine) };
    return this.#hall.now;
  }

  /** The run under way. */
  get running(): Run | null {
    return this.#runs.running;
  }

  run(id: string): KnownRun | undefined {
    return this.#runs.get(id);
  }

  /** Starts a search. There is one at a time; who asks has looked at `running`. */
  start({ seconds, seed, weights, keep, remedies, thorough }: RunWish): Run {
    const hall = this.hall();
    const relieved = withRemedies(hall.instance, remedies);
    const judge = weights === null ? relieved : withWeights(relieved, weights);
    const key = keyOf(judge);
    const seeds = thorough ? this.#seeds(seed, key) : [seed];
    const task = taskFor(hall, judge, { keep, seeds, seconds });
    if (thorough && this.#isQuiet()) this.joints.seek(key, judge);
    const run = new Run(this.#parts.newId(), task, this.#placers, this.#parts.onFailure);
    const scale = this.scales.of(key, judge);
    // Whoever asks for it hears of a failure; nobody asking is no reason to fall.
    scale.then(({ best }) => run.prove(best.total)).catch(this.#parts.onFailure);
    const plan = run.finished.then(async (placed) => {
      this.failed = placed === null;
      return placed === null ? null : this.#keep(run, placed, { hall, key, remedies, scale: await scale });
    });
    if (thorough)
      run.finished.then(() => {
        this.joints.seek(key, judge);
        this.prepare();
      });
    plan.catch(this.#parts.onFailure);
    this.#runs.add({ run, scale, plan });
    return run;
  }

  /** A plan within seconds, the same for the same summit and seed; null when the placer failed. */
  async propose(seed: number): Promise<Plan | null> {
    const keep = this.hall().next > 1 ? 'seated' : 'nothing';
    const run = this.start({ seconds: null, seed, weights: null, keep, remedies: [], thorough: false });
    return (await this.run(run.id)?.plan) ?? null;
  }

  #keep(
    run: Run,
    { placement, terms }: Placed,
    {
      hall,
      key,
      remedies,
      scale,
    }: { hall: HallNow; key: string } & Pick<RunWish, 'remedies'> & Pick<Plan, 'scale'>,
  ): Plan {
    const { judge, sticky } = run.task;
    return this.plans.add({
      id: this.#parts.newId(),
      origin: 'run',
      madeAt: this.#parts.now(),
      instance: judge,
      key,
      next: hall.next,
      base: hall.seats,
      assignment: placement.assignment,
      unplaced: placement.unplaced,
      terms,
      scale,
      movable: sticky ? seatsFrom(hall.seats, hall.next) : 0,
      remedies: [...remedies],
      live: null,
    });
  }

  /** Nobody is at the tables, so the second processor is free. */
  #isQuiet(): boolean {
    return this.#parts.cores > 1 && this.#parts.engine.summit.programme.running === null;
  }

  /** In a quiet hall a second thread first proves how good a plan can be, and once that is known searches too. */
  #seeds(seed: number, key: string): number[] {
    return this.#isQuiet() && this.joints.of(key) !== null ? [seed, seed + 1] : [seed];
  }

  /** A plan that was made, or the seats in force. */
  async plan(id: string): Promise<Plan | undefined> {
    return id === CURRENT ? this.current() : this.plans.get(id);
  }

  /** The seats in force as a plan; worked out again only after something changed. */
  current(): Promise<Plan> {
    const { edition } = this.#parts.engine.summit.seating;
    if (this.#current?.edition === edition) return this.#current.plan;
    const plan = seatsInForce(this.hall(), this.analyst, this.scales, this.#parts.now());
    this.#current = { edition, plan };
    plan.catch(() => {
      this.#current = null;
    });
    return plan;
  }

  /** What would mend the clashes, as far as the summit itself can: what must be bought, moved or agreed, it cannot. */
  async remedies(): Promise<Remedy[]> {
    const { instance } = this.hall();
    const { remedies } = await this.scales.of(keyOf(instance), instance);
    return remedies.flat().filter(isInHand);
  }

  /** Somebody looks at the seats: a search can begin without delay. */
  prepare(): void {
    if (this.running === null && !this.#closed) this.#placers.prepare();
  }

  /** Makes a plan that deals with something that happened. */
  async deal(event: LiveEvent): Promise<Plan | Refusal> {
    const hall = this.hall();
    const outcome = await this.analyst.ask('event', { hall, event });
    const { instance, assignment, unplaced, terms, absent, closed, leastMoved, pinned, leaderless } = outcome;
    const [alone] = leaderless;
    if (alone !== undefined) return this.#noStandIn(alone);
    const key = keyOf(instance);
    if (this.#isQuiet()) this.joints.seek(key, instance);
    return this.plans.add({
      id: this.#parts.newId(),
      origin: 'live',
      madeAt: this.#parts.now(),
      instance,
      key,
      next: hall.next,
      base: hall.seats,
      assignment,
      unplaced,
      terms,
      scale: await this.scales.of(key, instance),
      movable: seatsFrom(hall.seats, hall.next),
      remedies: [],
      live: { kind: event.kind, absent, closed, leastMoved, pinned },
    });
  }

  #noStandIn(table: TableId): Refusal {
    const { number } = this.#parts.engine.summit.summit.tables.get(table) ?? { number: 0 };
    return refusal('no-stand-in', { table: number });
  }

  /** The plan as the command that makes it seats. */
  async commandFor(plan: Plan): Promise<AssignSeats | SeatPeople> {
    const forEvent = commandOfEvent(plan);
    if (forEvent !== null) return forEvent;
    const hall = this.hall();
    let assignment = upToDate(plan, hall);
    if (leavesNewcomers(assignment, hall, plan))
      assignment = await this.analyst.ask('complete', {
        instance: withRemedies(hall.instance, plan.remedies),
        assignment,
        next: hall.next,
      });
    return commandOfPlan(assignment, hall);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.running?.abandon();
    await Promise.all([this.analyst.close(), this.#placers.close()]);
  }
}

const withWeights = (instance: Instance, weights: Instance['config']['weights']): Instance => ({
  ...instance,
  config: { ...instance.config, weights },
});
