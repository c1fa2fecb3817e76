import type { Entry, FactType } from '../../shared/facts/fact.ts';
import { isSeated } from '../../shared/people.ts';
import { isRefusal } from '../../shared/refusal.ts';
import type { Engine } from '../engine/engine.ts';
import { momentOf } from '../rules/repack.ts';
import type { Seating } from './seating.ts';

const SERVER = { role: 'operator', device: 'server' } as const;
/** What the moment depends on. */
const HEARD: ReadonlySet<FactType> = new Set<FactType>([
  'repackPlanned',
  'repackDropped',
  'repackDue',
  'stepStarted',
  'stepUndone',
  'personArrived',
]);
/** A timer counts no further; it looks again then. */
const LONGEST_MS = 2 ** 31 - 1;
const RETRY_MS = 1000;
/** People come in while it is worked out: then it is about another hall, and worked out again. */
const TRIES = 4;

interface Parts {
  engine: Pick<Engine, 'submit' | 'ask' | 'summit'>;
  seating: Pick<Seating, 'deal' | 'commandFor' | 'hall'>;
  /** Hall time in epoch milliseconds, how many of them go by in a real one, and ids for commands. */
  clock: { now(): number; readonly rate: number; newId(): string };
  onFailure: (error: unknown) => void;
  /** Calls back after some milliseconds; gives back how to call that off. */
  after?: (run: () => void, ms: number) => () => void;
}

function afterReal(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
}

/**
 * Says when the moment has come that the organiser chose for packing the hall anew. Only when he chose so does the hall
 * change then by itself, and never at a table where people sit, nor when somebody would have no seat afterwards: then it
 * waits for a person, like a plan that is only shown.
 */
export class RepackKeeper {
  readonly #parts: Required<Parts>;
  #callOff: (() => void) | null = null;
  #closed = false;

  constructor({ after = afterReal, ...parts }: Parts) {
    this.#parts = { after, ...parts };
  }

  /** Also what came due while no process ran. */
  start(): void {
    this.#look();
    if (this.#parts.engine.summit.repack.planned?.due === true) void this.#carryOut();
  }

  heard(entries: readonly Entry[]): void {
    if (entries.some(({ fact }) => HEARD.has(fact.type))) this.#look();
    if (entries.some(({ fact }) => fact.type === 'repackDue')) void this.#carryOut();
  }

  close(): void {
    this.#closed = true;
    this.#callOff?.();
  }

  #look(ms?: number): void {
    this.#callOff?.();
    this.#callOff = null;
    const { engine, clock, after } = this.#parts;
    const at = momentOf(engine.summit.repack);
    if (at === null || this.#closed) return;
    const wait = Math.min(LONGEST_MS, ms ?? Math.max(0, at - clock.now()) / clock.rate);
    this.#callOff = after(() => this.#comes(), wait);
  }

  /** Judged by the rules once more: the moment may have moved meanwhile. */
  #comes(): void {
    const { engine, clock } = this.#parts;
    const at = momentOf(engine.summit.repack);
    if (at === null || at > clock.now()) return this.#look();
    engine.submit(SERVER, { id: clock.newId(), command: { type: 'repackComes' } }, (ack) => {
      // The store is away for a moment.
      if (!ack.ok && ack.again) this.#look(RETRY_MS);
    });
  }

  async #carryOut(): Promise<void> {
    try {
      for (let tries = 1; tries <= TRIES && !this.#closed && this.#isWanted(); tries++)
        if (await this.#tried()) return;
    } catch (error) {
      this.#parts.onFailure(error);
    }
  }

  #isWanted(): boolean {
    const { planned } = this.#parts.engine.summit.repack;
    return planned?.due === true && planned.byItself;
  }

  /** True when there is no use in trying again. */
  async #tried(): Promise<boolean> {
    const { engine, seating, clock } = this.#parts;
    const { repack, people } = engine.summit;
    const inside = [...people.arrived.keys()].filter((id) => isSeated(people.roles.get(id) ?? 'facilitator'));
    const { next, instance } = seating.hall();
    if (inside.length === 0 || next > instance.config.rounds) return true;
    const turnout = inside.length + (repack.planned?.spare ?? 0);
    const plan = await seating.deal({ kind: 'repack', turnout, mayMove: 'not-seated' });
    if (isRefusal(plan) || plan.live === null) return true;
    if (plan.live.closed.length === 0 || plan.unplaced.length > 0 || !this.#isWanted()) return true;
    const command = await seating.commandFor(plan);
    const ack = await engine.ask(SERVER, { id: clock.newId(), command });
    return ack.ok || !['plan-outdated', 'seats-full'].includes(ack.refusal.code);
  }
}
