import type { Decided, Store } from '../../server/ports/store.ts';

interface Waiting {
  decided: Decided[];
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * A disk that a test holds in hand: while `held`, appends wait until the test finishes, fails or abandons them. What is
 * written goes to another store, the platter, which a crash does not touch.
 */
export class HeldStore implements Store {
  readonly platter: Store;
  /** Sizes of the appends that were asked, in commands. */
  readonly asked: number[] = [];
  held = false;
  #waiting: Waiting[] = [];
  #readError: unknown = null;
  #dead = false;

  constructor(platter: Store) {
    this.platter = platter;
  }

  get epoch(): string {
    return this.platter.epoch;
  }
  /** Appends under way. */
  get waiting(): number {
    return this.#waiting.length;
  }

  append(decided: Decided[]): Promise<void> {
    if (this.#dead) return new Promise(() => {});
    this.asked.push(decided.length);
    if (!this.held) return this.platter.append(decided);
    return new Promise((resolve, reject) => this.#waiting.push({ decided, resolve, reject }));
  }

  /** The oldest append is on disk, and the server is told. */
  async finish(): Promise<void> {
    const { decided, resolve, reject } = this.#oldest();
    await this.platter.append(decided).then(resolve, reject);
  }
  /** The server is told that the oldest append failed, and those behind it; with `written` the oldest is on disk all the same. */
  async fail(error: unknown, written = false): Promise<void> {
    const { decided, reject } = this.#oldest();
    const behind = this.#waiting.splice(0);
    if (written) await this.platter.append(decided);
    reject(error);
    for (const append of behind) append.reject(error);
  }
  /** The process dies: nobody is told anything; with `written` the oldest append had just reached the disk. */
  async abandon(written: boolean): Promise<void> {
    const oldest = this.#waiting.shift();
    this.#waiting = [];
    this.#dead = true;
    if (written && oldest !== undefined) await this.platter.append(oldest.decided);
  }
  /** From now on reading fails too; null heals it. */
  breakReading(error: unknown): void {
    this.#readError = error;
  }

  async *read(after: number) {
    if (this.#readError !== null) throw this.#readError;
    yield* this.platter.read(after);
  }
  commands() {
    return this.platter.commands();
  }
  rows() {
    return this.platter.rows();
  }
  sealBox(ballot: string) {
    return this.platter.sealBox(ballot);
  }
  health() {
    return this.platter.health();
  }
  async close(): Promise<void> {}

  #oldest(): Waiting {
    const oldest = this.#waiting.shift();
    if (oldest === undefined) throw new Error('no append is under way');
    return oldest;
  }
}
