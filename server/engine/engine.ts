import type { Request } from '../../shared/commands/command.ts';
import type { Actor, Entry } from '../../shared/facts/fact.ts';
import type { CommandId } from '../../shared/ids.ts';
import type { Ack } from '../../shared/protocol/messages.ts';
import { isRefusal, mayPass, type RefusalCode, refusal } from '../../shared/refusal.ts';
import type { Clock } from '../ports/clock.ts';
import { type Decided, type Store, StoreError } from '../ports/store.ts';
import { judge } from '../rules/rules.ts';
import { emptySummit, fold, type Summit } from '../rules/state.ts';
import { authorOf } from './author.ts';
import { Rowbook } from './book.ts';
import type { Hub } from './hub.ts';

export type Answer = (ack: Ack) => void;

interface Waiting {
  decided: Decided;
  pos: number;
  answers: Answer[];
}

/**
 * The only way anything changes: command -> access -> decide -> facts -> durable append -> fold -> publish -> ack.
 *
 * Decisions are taken one after another against `summit`, which is ahead of the disk by what is being written. Nothing
 * of that leaves the process: views move, and askers are answered, after the append (rules L1, O2). When an append
 * fails, what was ahead is thrown away and everything is folded anew from the store.
 *
 * What comes in during one turn of the loop is handed to the store together, without waiting for what it has already; the
 * store makes one transaction of all that piled up during the last. So writes and frames are few and large when it is
 * busy, without a timer, and nobody waits when it is quiet.
 */
export class Engine {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #hub: Hub;
  #summit: Summit = emptySummit();
  #book = new Rowbook({ people: [], links: [], devices: [], papers: [] });
  #known = new Map<CommandId, number>();
  #waiting = new Map<CommandId, Waiting>();
  #queue: Waiting[] = [];
  #head = 0;
  #state: 'starting' | 'ready' | 'down' = 'starting';
  /** Handed to the store and not on disk yet, in order. */
  readonly #writing = new Set<Waiting[]>();
  /** On disk and not shown yet. */
  #written: Waiting[] = [];
  #resting: (() => void)[] = [];
  /** Called after the answers of one write, so that carriers can send all they gathered at once. */
  onTurnEnd: () => void = () => {};
  /** Called with what is on disk and shown, for work that follows from a fact. */
  onFacts: (entries: readonly Entry[]) => void = () => {};
  /** Called when the store cannot be read any more: this process is of no use, and a new one may be. */
  onDown: (error: unknown) => void = () => {};
  /** Called when the store failed, with the reason; for the log and the health page. */
  onTrouble: (error: unknown) => void = () => {};

  constructor(parts: { store: Store; clock: Clock; hub: Hub }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
    this.#hub = parts.hub;
  }

  /** Folds the log. Devices are answered after that. */
  async start(): Promise<void> {
    await this.#load((entries) => this.#hub.load(entries));
    this.#state = 'ready';
    this.#rest();
  }

  get epoch(): string {
    return this.#store.epoch;
  }
  get ready(): boolean {
    return this.#state === 'ready';
  }
  get summit(): Summit {
    return this.#summit;
  }
  get book(): Rowbook {
    return this.#book;
  }
  /** Position of the last fact that is on disk and shown. */
  get head(): number {
    return this.#head;
  }

  /**
   * Judges a command and answers once it is on disk and shown, or at once with a refusal. A command id that the log
   * knows is answered as before (rule O3); a refusal is judged anew each time (rule O5).
   */
  submit(actor: Actor, { id, command }: Request, answer: Answer): void {
    const done = this.#known.get(id);
    if (done !== undefined) return answer({ id, ok: true, pos: done });
    const pending = this.#waiting.get(id);
    if (pending !== undefined) {
      pending.answers.push(answer);
      return;
    }
    if (this.#state !== 'ready') return refuse(id, answer, 'starting');
    const now = this.#clock.now();
    const fresh = this.#minter();
    const decision = judge(command, { summit: this.#summit, book: this.#book, actor, now, fresh });
    if (isRefusal(decision))
      return answer({ id, ok: false, refusal: decision, again: mayPass(decision.code) });

    const last = this.#queue.at(-1)?.pos ?? this.#lastDecided;
    const author = authorOf(actor, command);
    const entries: Entry[] = decision.facts.map((fact, i) => ({
      pos: last + 1 + i,
      at: now,
      actor: author,
      cause: id,
      fact,
    }));
    const rows = decision.rows ?? [];
    for (const entry of entries) fold(this.#summit, entry.fact);
    for (const row of rows) this.#book.apply(row);
    const waiting = {
      decided: { command: id, at: now, entries, rows },
      pos: last + entries.length,
      answers: [answer],
    };
    this.#lastDecided = waiting.pos;
    this.#waiting.set(id, waiting);
    this.#queue.push(waiting);
    if (this.#queue.length === 1) setImmediate(() => this.#queue.length > 0 && this.#handOver());
  }

  /** Ids for one decision, made when they are asked for: the same number gives the same id. */
  #minter(): (index: number) => string {
    const made: string[] = [];
    return (index) => {
      made[index] ??= this.#clock.newId();
      return made[index];
    };
  }

  /** Position of the last fact that was decided, on disk or not. */
  #lastDecided = 0;

  /** The same as `submit`, for callers who wait. */
  ask(actor: Actor, request: Request): Promise<Ack> {
    return new Promise((resolve) => this.submit(actor, request, resolve));
  }

  /** Resolves when nothing is waiting for the disk or to be shown. */
  settle(): Promise<void> {
    return new Promise((resolve) => {
      this.#resting.push(resolve);
      this.#rest();
    });
  }

  #rest(): void {
    const { size } = this.#writing;
    if (this.#state === 'starting' || size + this.#queue.length + this.#written.length > 0) return;
    for (const resolve of this.#resting.splice(0)) resolve();
  }

  /** Hands all that waits to the store. It need not have finished the batch before: it writes them in this order. */
  #handOver(): void {
    const batch = this.#queue;
    this.#queue = [];
    const stored = this.#store.append(batch.map((waiting) => waiting.decided));
    this.#writing.add(batch);
    stored.then(
      () => this.#onDisk(batch),
      (error: unknown) => this.#failed(error),
    );
  }

  /** What the store finished in one turn of the loop is shown as one: a frame costs the same whatever it holds. */
  #onDisk(batch: Waiting[]): void {
    if (!this.#writing.delete(batch)) return;
    if (this.#written.length === 0) setImmediate(() => this.#show());
    for (const waiting of batch) this.#written.push(waiting);
  }

  #show(): void {
    const written = this.#written;
    if (written.length === 0) return;
    this.#written = [];
    const entries = written.flatMap((waiting) => waiting.decided.entries);
    this.#hub.publish(entries);
    for (const { decided, pos, answers } of written) {
      this.#head = pos;
      this.#known.set(decided.command, pos);
      this.#waiting.delete(decided.command);
      for (const answer of answers) answer({ id: decided.command, ok: true, pos });
    }
    this.onTurnEnd();
    this.onFacts(entries);
    this.#rest();
  }

  /** The first failure starts the recovery; the batches behind it fail too, for they rest on it. */
  #failed(error: unknown): void {
    if (this.#state !== 'ready') return;
    this.#state = 'starting';
    // What had been written before is as true as ever.
    this.#show();
    void this.#recover(error);
  }

  /** Nothing of the failed write may have happened in memory either: everything is made anew from the store. */
  async #recover(error: unknown): Promise<void> {
    const full = error instanceof StoreError && error.code === 'full';
    this.onTrouble(error);
    const lost = [...[...this.#writing].flat(), ...this.#queue];
    this.#writing.clear();
    this.#queue = [];
    this.#waiting.clear();
    // Not `server-error`: that counts as a defect of the command, and three of them set it aside (rule O6).
    for (const { decided, answers } of lost)
      for (const answer of answers) refuse(decided.command, answer, full ? 'storage-full' : 'starting');
    this.onTurnEnd();
    try {
      const shown = this.#head;
      // What the store has beyond the last shown position was written after all; now it is shown too.
      await this.#load((entries) => this.#hub.publish(entries.filter((entry) => entry.pos > shown)));
      this.#state = 'ready';
      this.onTurnEnd();
    } catch (again) {
      this.#state = 'down';
      this.onTrouble(again);
      this.onDown(again);
    }
    this.#rest();
  }

  async #load(show: (entries: Entry[]) => void): Promise<void> {
    const summit = emptySummit();
    let head = 0;
    for await (const entries of this.#store.read(0)) {
      for (const { fact } of entries) fold(summit, fact);
      head = entries.at(-1)?.pos ?? head;
      show(entries);
    }
    this.#known = await this.#store.commands();
    this.#book = new Rowbook(await this.#store.rows());
    this.#summit = summit;
    this.#head = head;
    this.#lastDecided = head;
  }
}

function refuse(id: CommandId, answer: Answer, code: RefusalCode): void {
  answer({ id, ok: false, refusal: refusal(code), again: mayPass(code) });
}
